/** Elements of which nothing is text for people. */
const UNSEEN = new Set([
  'head', 'iframe', 'math', 'noscript', 'object', 'script', 'select', 'style', 'svg', 'template', 'title', 'xml',
]); // prettier-ignore
/** Elements that begin and end a line. */
const LINES = new Set([
  'address', 'article', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figcaption', 'figure', 'footer', 'h1', 'h2', 'h3',
  'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'ol', 'p', 'pre', 'section', 'table', 'tr', 'ul',
]); // prettier-ignore

/** What Word and browsers write by name; everything else comes as a number or as the letter itself. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', shy: '', zwnj: '',
  ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…',
  bull: '•', middot: '·', pound: '£', euro: '€', cent: '¢', yen: '¥', deg: '°', copy: '©', reg: '®', trade: '™',
  times: '×', divide: '÷', plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', le: '≤', ge: '≥', ne: '≠', asymp: '≈',
  micro: 'µ', sup2: '²', sup3: '³', rarr: '→', larr: '←', uarr: '↑', darr: '↓', laquo: '«', raquo: '»', para: '¶',
  sect: '§', agrave: 'à', aacute: 'á', acirc: 'â', auml: 'ä', ccedil: 'ç', egrave: 'è', eacute: 'é', ecirc: 'ê',
  euml: 'ë', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï', ntilde: 'ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô',
  ouml: 'ö', ugrave: 'ù', uacute: 'ú', ucirc: 'û', uuml: 'ü', szlig: 'ß', oslash: 'ø', aring: 'å', aelig: 'æ',
  Eacute: 'É', Oacute: 'Ó', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', Aring: 'Å', Oslash: 'Ø',
}; // prettier-ignore

/** Control characters other than the line feed and the tab, soft hyphens, zero-width spaces and byte order marks. */
// eslint-disable-next-line no-control-regex -- control characters are what is taken out
const UNPRINTED = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\uFEFF]/g;

/**
 * The words of what was pasted from Word or from a page, without a DOM: paragraphs, list items and rows as lines, no
 * styles, scripts, comments or marks of lists. Text without tags is text already and only loses control characters and
 * doubled spaces. A tag that somebody wrote as text stays readable and is none any more: ‹b>.
 */
export function plainFromPaste(html: string): string {
  const source = printed(html);
  const tag = source.search(/<[a-zA-Z!/?]/);
  if (tag === -1 || tag > source.lastIndexOf('>')) return inLines(source);
  return inLines(printed(textOf(source)).replace(/<(?=[a-zA-Z!/?])/g, '‹'));
}

const printed = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(UNPRINTED, '')
    // The bullet of the Symbol font, as Word writes it.
    .replace(/\uF0B7/g, '•')
    .normalize('NFC');

const inLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,7}));/g,
    (whole, ...parts) => {
      const [decimal, hexadecimal, name] = parts as (string | undefined)[];
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      const isCharacter = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '';
    },
  );
}

/** Where the tag that begins here ends, past its `>`; a `>` within quotation marks belongs to an attribute. */
function endOfTag(html: string, start: number): number {
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return at + 1;
    else if ((character === '"' || character === "'") && html[at - 1] === '=') quote = character;
  }
  // An attribute that is never closed: the next `>` has to do.
  const plain = html.indexOf('>', start);
  return plain === -1 ? -1 : plain + 1;
}

/** Past the first place after `from` where `mark` stands, whatever its case, and the `>` that follows it. */
function past(html: string, lower: string, mark: string, from: number): number {
  const at = lower.indexOf(mark, from);
  if (at === -1) return html.length;
  const end = html.indexOf('>', at);
  return end === -1 ? html.length : end + 1;
}

function textOf(html: string): string {
  // Of the same length as `html`, letter for letter; `toLowerCase` is not.
  const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  // Beyond the last one no tag ends; without it a text of a million brackets would be searched a million times.
  const lastClose = html.lastIndexOf('>');
  const out: string[] = [];
  const say = (text: string): void => {
    out.push(decode(text.replace(/\s+/g, ' ')));
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) {
      say(html.slice(at));
      break;
    }
    say(html.slice(at, open));
    if (
      lower.startsWith('<!--[if !supportlists]-->', open) ||
      lower.startsWith('<![if !supportlists]>', open)
    ) {
      at = past(html, lower, '[endif]', open);
      continue;
    }
    if (lower.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const end = open < lastClose && /[a-z!/?]/.test(lower[open + 1] ?? '') ? endOfTag(html, open) : -1;
    if (end === -1) {
      out.push('<');
      at = open + 1;
      continue;
    }
    const [, slash, name] = /^<(\/?)([a-z][a-z\d]*)/.exec(lower.slice(open, Math.min(end, open + 24))) ?? [];
    at = end;
    if (name === undefined) continue;
    if (UNSEEN.has(name) && slash === '' && html[end - 2] !== '/') at = past(html, lower, `</${name}`, end);
    else if (LINES.has(name)) out.push('\n');
    else if (name === 'td' || name === 'th') out.push(' ');
  }
  return out.join('');
}
