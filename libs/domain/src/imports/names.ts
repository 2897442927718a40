import { isGap } from './cells.js';
import { fold, tidy } from './fold.js';

/** A person as one cell names them. At least one of the two is there. */
export interface WrittenName {
  readonly name: string | null;
  readonly email: string | null;
}

const EMAIL = /^[^\s@<>()[\]",;:]+@[^\s@<>()[\]",;:]+\.[\p{L}\p{N}-]{2,}$/u;
const NO_PERSON = new Set([
  'vacant',
  'unassigned',
  'not assigned',
  'no lead',
  'nobody',
  'no one',
  'to be appointed',
  'awaiting',
  'no longer in post',
]);

/** True for an address that can be written to: one `@`, no space, a domain with a dot. At most 254 characters (RFC 5321). */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && EMAIL.test(text) && !text.includes('..');

const TITLE =
  /^(?:dr|mr|mrs|ms|miss|mx|prof|professor|sir|dame|lady|lord|rev|revd|sr|sister|matron|doctor)\.?\s+(?=\S)/i;

/** The key by which two spellings of one person's name match: folded, without title, letters after the name or brackets. */
export function personKey(name: string): string {
  let key = fold(name).replace(/\s*[([].*?[)\]]/g, '');
  for (let before = ''; before !== key;) {
    before = key;
    key = key.replace(TITLE, '').trim();
  }
  return key === '' ? fold(name) : key;
}

const turnSurnameFirst = (text: string): string => {
  const parts = text.split(',').map((part) => part.trim());
  const [surname, first] = parts;
  return parts.length === 2 && surname !== undefined && first !== undefined && first !== '' && surname !== ''
    ? `${first} ${surname}`
    : text;
};

/** Reads one person: a name, an address, or both (`Amina O'Brien <amina@hospital.example>`, `O'Brien, Amina`). */
export function readName(text: string): WrittenName | null {
  const plain = tidy(text)
    .replace(/[;,]+$/, '')
    .trim();
  if (isGap(plain) || NO_PERSON.has(fold(plain))) return null;
  const both = /^(.*?)\s*[<([]\s*(?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+)\s*[>)\]]$/.exec(plain);
  const [name, email] = both ? [both[1] ?? '', both[2] ?? ''] : isEmail(plain) ? ['', plain] : [plain, ''];
  const said = turnSurnameFirst(name.replace(/^["']|["']$/g, '').trim());
  if (said === '' && email === '') return null;
  return { name: said === '' ? null : said, email: email === '' ? null : email.toLowerCase() };
}

/** A part that can stand for a person by itself: two words or more, or an address. */
const isWhole = (part: string): boolean => /\S\s+\S/.test(part.trim()) || part.includes('@');

/**
 * Reads a cell that may name several people, kept apart by `;`, line ends, `/`, `&`, "and", or by commas when each part
 * is a whole name (so that `O'Brien, Amina` stays one person). Nobody is named twice.
 */
export function readNames(text: string): WrittenName[] {
  const rough = text
    .split(/[;\n\r|]+|\s[/&+]\s|\s+and\s+/i)
    .flatMap((part) => (/^[^\s/]+\s[^/]*\/\s*\S+\s\S/.test(part.trim()) ? part.split('/') : [part]));
  const parts = rough.flatMap((part) => {
    const pieces = part.split(',');
    return pieces.length > 1 && pieces.every(isWhole) ? pieces : [part];
  });
  const seen = new Set<string>();
  const names: WrittenName[] = [];
  for (const part of parts) {
    const written = readName(part);
    if (written === null) continue;
    const key = written.email ?? personKey(written.name ?? '');
    if (seen.has(key)) continue;
    seen.add(key);
    names.push(written);
  }
  return names;
}

/** A person whom the organisation or the people file already knows. Days are ISO dates. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly leftOn: string | null;
}

/** Looks people up by address, by name, and by initial and surname, without reading the whole list each time. */
export interface PeopleIndex {
  /**
   * Those whom it can mean: whoever has the address, else those of the name, except that a person with another address
   * is another person.
   */
  find(written: WrittenName): readonly KnownPerson[];
  /** Those whom `S. Rao` could mean; for offering, never for taking. */
  guess(name: string): readonly KnownPerson[];
  readonly names: readonly string[];
}

const initialKey = (name: string): string | null => {
  const parts = personKey(name).split(' ');
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return parts.length < 2 || first === undefined || last === undefined
    ? null
    : `${first.slice(0, 1)} ${last}`;
};

export const isInitialAndSurname = (name: string): boolean =>
  /^\p{L}(?:\.?|\.?\s?\p{L}\.|\s\p{L})\s\p{L}[\p{L}'-]+$/u.test(personKey(name));

export function createPeopleIndex(people: readonly KnownPerson[]): PeopleIndex {
  const group = (keys: (person: KnownPerson) => string | null): Map<string, KnownPerson[]> => {
    const map = new Map<string, KnownPerson[]>();
    for (const person of people) {
      const key = keys(person);
      if (key === null) continue;
      const there = map.get(key);
      if (there) there.push(person);
      else map.set(key, [person]);
    }
    return map;
  };
  const byEmail = group(({ email }) => (email === null ? null : fold(email)));
  const byName = group(({ name }) => personKey(name));
  const byInitial = group(({ name }) => initialKey(name));
  return {
    find({ name, email }) {
      const known = email === null ? undefined : byEmail.get(fold(email));
      if (known) return known;
      const named = name === null ? [] : (byName.get(personKey(name)) ?? []);
      return email === null ? named : named.filter((person) => person.email === null);
    },
    guess(name) {
      const key = isInitialAndSurname(name) ? initialKey(name) : null;
      return key === null ? [] : (byInitial.get(key) ?? []);
    },
    names: people.map(({ name }) => name),
  };
}
