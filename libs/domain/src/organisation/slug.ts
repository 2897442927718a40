/** First words of addresses that lead elsewhere: an organisation of that name would never be reached. */
export const RESERVED_SLUGS: readonly string[] = [
  'assets',
  'graphql',
  'health',
  'imports',
  'choose-password',
  'ready',
  'set-up',
  'sign-in',
];

const SLUG_MOST = 60;

/**
 * An organisation's name as it stands in the address bar: lower case, letters without marks, words joined by hyphens,
 * 60 characters at the most. What is `taken`, or leads elsewhere, gets a number at its end. A name without a single
 * Latin letter or digit becomes `organisation`.
 */
export function slugOf(name: string, taken: readonly string[] = []): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const cut = (most: number): string => words.slice(0, most).replace(/-+$/, '') || 'organisation';
  const used = new Set([...taken, ...RESERVED_SLUGS]);
  if (!used.has(cut(SLUG_MOST))) return cut(SLUG_MOST);
  for (let number = 2; ; number += 1) {
    const slug = `${cut(SLUG_MOST - 1 - String(number).length)}-${number}`;
    if (!used.has(slug)) return slug;
  }
}
