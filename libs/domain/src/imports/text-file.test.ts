import fc from 'fast-check';
import {
  checkUtf8,
  decodeWindows1252,
  detectSeparator,
  inspectBytes,
  separatorLine,
  SEPARATORS,
} from './text-file.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [...part])),
  );
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
};
const whole = (content: Uint8Array) => inspectBytes(content, content.length);

describe('inspectBytes', () => {
  test.each([
    ['plain ASCII', bytes('Ref,Title\r\n1,Falls\r\n'), 'utf-8', 0],
    ['UTF-8', utf8('Ref,Lead\n1,Sanjay Zielińska\n'), 'utf-8', 0],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'Ref,Title\n'), 'utf-8', 3],
    ['Windows-1252', bytes('Ref,Lead\n1,Fern', [0xe1], 'ndez ', [0x96], ' QI\n'), 'windows-1252', 0],
    ['Windows-1252 at the very end', bytes('Ref,Lead\n1,Ren', [0xe9]), 'windows-1252', 0],
    ['UTF-16 with a mark', bytes([0xff, 0xfe], [0x52, 0, 0x65, 0]), 'utf-16le', 2],
    ['UTF-16 big end first', bytes([0xfe, 0xff], [0, 0x52, 0, 0x65]), 'utf-16be', 2],
    ['UTF-16 without a mark', utf16('Ref\tTitle\n1\tZielińska\n', true), 'utf-16le', 0],
    ['UTF-16 big end first without a mark', utf16('Ref\tTitle\n1\tFalls\n', false), 'utf-16be', 0],
    ['text that Excel ended with 0x1a', bytes('Ref,Title\r\n1,Falls\r\n', [0x1a]), 'utf-8', 0],
  ])('%s', (_, content, encoding, bomLength) => {
    expect(whole(content)).toEqual({ ok: true, encoding, bomLength });
  });

  test.each([
    ['nothing', bytes(), 'EMPTY_FILE', /empty \(0 bytes\)/],
    ['only blank lines', bytes('\r\n \r\n'), 'EMPTY_FILE', /no text/],
    ['a workbook', bytes('PK', [3, 4, 20, 0], '[Content_Types].xml'), 'EXCEL_WORKBOOK', /Save as, CSV UTF-8/],
    [
      'an OpenDocument sheet',
      bytes('PK', [3, 4], 'mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'SPREADSHEET',
      /Text CSV/,
    ],
    ['a Word document', bytes('PK', [3, 4], 'word/document.xml'), 'DOCUMENT', /Word/],
    ['a zip', bytes('PK', [3, 4], 'projects.csv'), 'ZIP', /Unpack/],
    ['an old workbook', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'EXCEL_WORKBOOK', /\.xls/],
    ['a PDF', bytes('%PDF-1.7'), 'PDF', /PDF/],
    ['a PNG', bytes([0x89], 'PNG\r\n'), 'PICTURE', /picture/],
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'PICTURE', /picture/],
    ['a GIF', bytes('GIF89a'), 'PICTURE', /picture/],
    ['gzip', bytes([0x1f, 0x8b, 8]), 'ZIP', /Unpack/],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0]), 'ENCODING', /UTF-32/],
    ['zero bytes inside', bytes('Ref,Title', [0, 0, 0, 1, 2, 250], 'x'), 'NOT_TEXT', /not text/],
    ['a web page called .csv', utf8('\n<!DOCTYPE html><table>'), 'WEB_PAGE', /web page/],
    ['rich text', bytes('{\\rtf1'), 'DOCUMENT', /rich-text/],
  ])('%s is refused with what to do', (_, content, code, sentence) => {
    const found = whole(content);
    expect(found).toMatchObject({ ok: false, code });
    expect(found.ok ? '' : found.problem).toMatch(sentence);
    expect(found.ok ? '' : found.problem).toMatch(/[Ss]ave|[Ss]end/);
  });

  test('a head cut anywhere, also inside a character, is still UTF-8', () => {
    const text = utf8('Lead\nZielińska – “Home for lunch” ≥ 1 🚑 Fernández\n');
    for (let length = 1; length < text.length; length += 1)
      expect(inspectBytes(text.subarray(0, length), text.length)).toMatchObject({ encoding: 'utf-8' });
  });

  test('checkUtf8 agrees with the platform for any bytes', () => {
    const platform = (content: Uint8Array): boolean => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(content);
        return true;
      } catch {
        return false;
      }
    };
    const near = fc.uint8Array({ min: 0x78, max: 0xff, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.oneof(near, fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'binary' }).map(utf8)),
        (content) => {
          expect(checkUtf8(content) === 'valid').toBe(platform(content));
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('detectSeparator', () => {
  test.each([
    ['commas', 'Ref,Title\n1,Falls\n2,Sepsis\n', ','],
    ['semicolons with commas in the text', 'Ref;Title;Lead\n1;Falls, slips, trips;A\n2;Sepsis;B\n', ';'],
    ['semicolons with decimal commas', 'Ref;Score;Weight\n1;3,5;0,5\n2;2,5;0,5\n', ';'],
    ['tabs with commas', 'Ref\tTitle\n1\tFalls, slips\n2\tSepsis, six\n', '\t'],
    ['bars', 'Ref|Title\n1|Falls\n2|Sepsis\n', '|'],
    ['commas with members kept apart by semicolons', 'Ref,Title,Team\n1,Falls,A; B\n2,Sepsis,C; D\n', ','],
    ['quoted cells with other separators and line ends', 'Ref,Aim\n1,"a; b;\nc; d"\n2,"e; f; g"\n', ','],
    ['doubled quotes', 'Ref;Aim\n1;"say ""no;no"" ; to"\n2;x\n', ';'],
    ['a lone heading line', 'Ref;Title;Lead', ';'],
    [
      'a title line above the headings',
      'QI register, 2026\n\nRef;Title;Lead\n1;Falls;A\n2;Sepsis;B\n3;VTE;C\n',
      ';',
    ],
    ['one column', 'Title\nFalls\nSepsis\n', ','],
    ['nothing', '', ','],
    ['the line that Excel writes', 'sep=;\nRef;Title\n1,5;x\n', ';'],
    ['a quotation mark within a cell', 'Ref,Title\n1,The 5" rule\n2,Falls\n3,"VTE"\n', ','],
    ['old Mac line ends', 'Ref;Title\r1;Falls\r2;Sepsis\r', ';'],
  ])('%s', (_, text, separator) => {
    expect(detectSeparator(text)).toBe(separator);
  });

  test('finds the separator of any well-formed table', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', ',', ';', '|', '"', '\n', '1'),
      maxLength: 8,
    });
    const table = fc
      .integer({ min: 2, max: 8 })
      .chain((columns) =>
        fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 12 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(...SEPARATORS), (rows, separator) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect(detectSeparator(text)).toBe(separator);
      }),
    );
  });
});

test('separatorLine reads only a first line that says so', () => {
  expect(separatorLine('\ufeffsep=\t\nA\tB')).toBe('\t');
  expect(separatorLine('A;B\nsep=;')).toBeNull();
});

describe('decodeWindows1252', () => {
  test('reads letters, curly quotes, dashes and the euro', () => {
    expect(
      decodeWindows1252(
        bytes(
          'Caf',
          [0xe9],
          ' ',
          [0x96],
          ' ',
          [0x93],
          'Ward tea',
          [0x94],
          ' ',
          [0x80],
          '5 St Aidan',
          [0x92],
          's',
        ),
      ),
    ).toBe('Café – “Ward tea” €5 St Aidan’s');
  });
  test('reads long files, one character for each byte', () => {
    const content = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
    expect(decodeWindows1252(content)).toHaveLength(20_000);
    expect(decodeWindows1252(content.subarray(0, 128))).toBe(
      String.fromCharCode(...content.subarray(0, 128)),
    );
  });
});
