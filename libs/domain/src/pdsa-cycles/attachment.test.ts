import fc from 'fast-check';
import {
  ATTACHMENT_NAME_MOST,
  ATTACHMENT_TYPES,
  checkAttachmentCount,
  checkFileName,
  cleanFileName,
  endingOf,
  type AttachmentType,
} from './attachment.js';
import { recogniseAttachment } from './attachment-content.js';
import { withoutCameraData } from './attachment-photo.js';

type Part = string | readonly number[] | Uint8Array;
const bytes = (...parts: readonly Part[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : [...part],
    ),
  );
const little = (value: number, size: number): number[] =>
  Array.from({ length: size }, (_, at) => Math.floor(value / 256 ** at) % 256);

/** A zip of stored entries; checksums are left out, nobody here looks at them. */
function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  const locals: number[] = [];
  const directory: number[] = [];
  for (const [name, content] of Object.entries(entries)) {
    const sizes = [...little(content.length, 4), ...little(content.length, 4), ...little(name.length, 2)];
    const common = [...little(20, 2), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, ...sizes, 0, 0];
    directory.push(
      ...bytes('PK\x01\x02', [20, 0], common, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], little(locals.length, 4), name),
    );
    locals.push(...bytes('PK\x03\x04', common, name, content));
  }
  const count = Object.keys(entries).length;
  return bytes(locals, directory, 'PK\x05\x06\0\0\0\0', [
    ...little(count, 2),
    ...little(count, 2),
    ...little(directory.length, 4),
    ...little(locals.length, 4),
    0,
    0,
  ]);
}
/** The header and the directory of an older Office file. */
const older = (...names: readonly string[]): Uint8Array =>
  bytes(
    '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    new Uint8Array(504),
    ...names.flatMap((name) => {
      const wide = [...name, '\0'].flatMap((sign) => [sign.charCodeAt(0), 0]);
      return [wide, new Uint8Array(64 - wide.length), little(wide.length, 2), new Uint8Array(62)];
    }),
  );

const SHEET = { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' };
const FILES: Readonly<Record<string, Uint8Array>> = {
  png: bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR'),
  jpg: bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xda, 0, 2, 7, 8, 0xff, 0xd9]),
  gif: bytes('GIF89a', [1, 0, 1, 0]),
  webp: bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 '),
  heic: bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'),
  pdf: bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj'),
  xlsx: zip(SHEET),
  ods: zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  xls: older('Root Entry', 'Workbook'),
  csv: bytes('Week,Fell\n1,3\n'),
  tsv: bytes('Week\tFell\n1\t3\n'),
};
const LIARS: Readonly<Record<string, Uint8Array>> = {
  html: bytes('<!DOCTYPE html><p>hello'),
  svg: bytes('\n <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  exe: bytes('MZ\x90\0\x03\0\0\0'),
  script: bytes('#!/bin/sh\nrm -rf ~\n'),
  hidden: bytes('Week,Fell\n1,<ScRiPt>alert(1)</script>\n'),
  docx: zip({ '[Content_Types].xml': '', 'word/document.xml': '' }),
  doc: older('Root Entry', 'WordDocument', 'Workbook'),
  zip: zip({ 'readme.txt': 'hello' }),
  torn: bytes('PK\x03\x04', [1, 2, 3]),
  noise: Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
};

const codes = (content: Uint8Array, name: string): string[] => {
  const answer = recogniseAttachment(content, name, 'files', '0');
  return answer.ok ? [] : answer.problems.map(({ code }) => code);
};
const sentence = (content: Uint8Array, name: string): string => {
  const answer = recogniseAttachment(content, name);
  return answer.ok ? '' : (answer.problems[0]?.message ?? '');
};

describe('what a file is', () => {
  it.each(Object.entries(ATTACHMENT_TYPES))(
    '%s is known by its content, whatever its name',
    (type, known) => {
      const content = FILES[known.endings[0]]!;
      for (const ending of known.endings)
        expect(recogniseAttachment(content, `Week 12.${ending.toUpperCase()}`)).toEqual({
          ok: true,
          value: { contentType: type, name: `Week 12.${ending.toUpperCase()}` },
        });
      if (type !== 'text/tab-separated-values')
        expect(recogniseAttachment(content, 'Week 12')).toEqual({
          ok: true,
          value: { contentType: type, name: `Week 12.${known.endings[0]}` },
        });
    },
  );

  it('tables are taken in the encodings that spreadsheets write', () => {
    const utf16 = (mark: readonly number[], low: 0 | 1): Uint8Array =>
      bytes(
        mark,
        [...'Week;Fell\n'].flatMap((sign) => (low === 0 ? [sign.charCodeAt(0), 0] : [0, sign.charCodeAt(0)])),
      );
    for (const content of [
      bytes([0xef, 0xbb, 0xbf], 'Week,Fell\n'),
      bytes('Si', [0xc3, 0xa2], 'n,3\n'),
      bytes('Si', [0xe2], 'n \x96 Ward 7,3\n'),
      utf16([0xff, 0xfe], 0),
      utf16([0xfe, 0xff], 1),
    ])
      expect(codes(content, 'falls.csv')).toEqual([]);
    for (const content of [
      bytes('a,\0b'),
      bytes('a,\x1bb'),
      bytes('a,\x81b'),
      utf16([0xff, 0xfe], 0).slice(0, -1),
    ])
      expect(codes(content, 'falls.csv')).toEqual(['FILE_LIES']);
  });

  const contents = { ...FILES, ...LIARS };
  const named = Object.values(ATTACHMENT_TYPES).flatMap(({ endings }) => [...endings]);
  it('every kind of content under every known name that is not its own is refused', () => {
    let refusals = 0;
    for (const [what, content] of Object.entries(contents))
      for (const ending of named) {
        const own = Object.values(ATTACHMENT_TYPES).find(({ endings }) =>
          (endings as readonly string[]).includes(ending),
        );
        // Text between commas and text between tabs cannot be told from each other.
        const tables = ['csv', 'tsv'];
        if (
          (own?.endings as readonly string[]).includes(what) ||
          (tables.includes(what) && tables.includes(own!.endings[0]))
        )
          continue;
        refusals += 1;
        expect([what, ending, codes(content, `x.${ending}`)]).toEqual([what, ending, ['FILE_LIES']]);
      }
    expect(refusals).toBeGreaterThan(290);
  });

  it.each(Object.keys(LIARS))('%s is refused without a name that lies, too', (what) => {
    for (const name of ['x', `x.${what}`, 'x.bin', 'x.txt'])
      expect(codes(LIARS[what]!, name)).toEqual(['FILE_KIND']);
  });

  it('says what to do', () => {
    expect(sentence(FILES.png!, 'plan.pdf')).toBe(
      'This is named .pdf but is not a PDF. Export it as PDF and send it again.',
    );
    expect(sentence(LIARS.html!, 'plan.pdf')).toBe(
      'This is named .pdf but is not a PDF. Export it as PDF and send it again.',
    );
    expect(sentence(FILES.jpg!, 'ward.png')).toBe(
      'This is named .png but is a JPEG picture. Name it .jpg and send it again.',
    );
    expect(sentence(LIARS.html!, 'export.xls')).toMatch(/^This is named \.xls but is not an Excel workbook/);
    expect(sentence(new Uint8Array(0), 'empty.png')).toMatch(/^This file is empty\./);
    expect(codes(new Uint8Array(0), 'empty.png')).toEqual(['FILE_EMPTY']);
  });

  it('a name that no kind has gets the ending of the content, so that nothing opens as what it is not', () => {
    expect(recogniseAttachment(FILES.png!, 'setup.exe')).toEqual({
      ok: true,
      value: { contentType: 'image/png', name: 'setup.exe.png' },
    });
    expect(recogniseAttachment(bytes('no table at all'), 'note')).toMatchObject({ ok: false });
  });

  it('workbooks with macros or a lock are refused, whatever their name', () => {
    for (const extra of ['xl/vbaProject.bin', 'xl/macrosheets/sheet1.xml'])
      for (const name of ['x.xlsx', 'x.xlsm', 'x'])
        expect(codes(zip({ ...SHEET, [extra]: '' }), name)).toEqual(['FILE_MACROS']);
    const ods = { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'Basic/script-lc.xml': '' };
    expect(codes(zip(ods), 'x.ods')).toEqual(['FILE_MACROS']);
    expect(codes(older('Workbook', '_VBA_PROJECT_CUR'), 'x.xls')).toEqual(['FILE_MACROS']);
    expect(codes(older('EncryptionInfo', 'EncryptedPackage'), 'x.xlsx')).toEqual(['FILE_LOCKED']);
  });

  it('never throws, and takes nothing that does not begin as its kind does', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...named, ''), (content, ending) => {
        const answer = recogniseAttachment(content, ending === '' ? 'x' : `x.${ending}`);
        if (answer.ok) expect(answer.value.contentType).toMatch(/^text\//);
      }),
    );
    // Cut anywhere, a workbook is no workbook.
    for (let length = 0; length < FILES.xlsx!.length; length += 1)
      expect(codes(FILES.xlsx!.slice(0, length), 'x.xlsx')).toHaveLength(1);
  });
});

describe('names', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\Siân\\Week 12.PDF', 'Week 12.PDF'],
    ['..', 'file'],
    ['', 'file'],
    ['.htaccess', 'htaccess'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['a\u0000b\nc.csv', 'a b c.csv'],
    ['what? <now>: "yes"|no*.png', 'what_ _now__ _yes__no_.png'],
    ['  Falls   on ward 7 .xlsx ', 'Falls on ward 7 .xlsx'],
    ['Sia\u0302n.png', 'Siân.png'],
    ['Ünfälle 🙂 שלום.pdf', 'Ünfälle 🙂 שלום.pdf'],
  ])('%j is kept as %j', (name, kept) => {
    expect(cleanFileName(name)).toBe(kept);
  });

  it('are cut before their ending and never within a character', () => {
    const long = cleanFileName(`${'🙂'.repeat(300)}.xlsx`);
    expect(long.length).toBeLessThanOrEqual(ATTACHMENT_NAME_MOST);
    expect(long).toMatch(/🙂\.xlsx$/u);
    expect(endingOf('archive.tar.GZ')).toBe('gz');
    expect(endingOf('no ending')).toBe('');
  });

  it('clean is clean', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const once = cleanFileName(name);
        expect(once.length).toBeGreaterThan(0);
        expect(once.length).toBeLessThanOrEqual(ATTACHMENT_NAME_MOST);
        expect(once).not.toMatch(/[\\/\u202a-\u202e\u2066-\u2069]/);
        expect(cleanFileName(once)).toBe(once);
      }),
    );
  });

  it.each(['943 476 5919.pdf', 'xray_9434765919_left.jpg', 'DOB 01.02.1950.png', 'MRN_1234567 chart.pdf'])(
    '%s may name a patient',
    (name) => {
      expect(checkFileName(name, 'files', '0')).toMatchObject([
        { code: 'PATIENT_IDENTIFIER', path: ['files', '0'] },
      ]);
    },
  );
  it.each(['IMG_20261122_093000.jpg', 'Screenshot 2026-11-22 at 09.30.12.png', 'Falls week 12.xlsx', 'file'])(
    '%s names nobody',
    (name) => {
      expect(checkFileName(name)).toEqual([]);
    },
  );
  it('a test holds 50 files', () => {
    expect(checkAttachmentCount(49, 1)).toEqual([]);
    expect(checkAttachmentCount(49, 2)).toMatchObject([{ code: 'FILES_MANY' }]);
  });
});

describe('photos', () => {
  const segment = (marker: number, ...parts: readonly Part[]): Uint8Array => {
    const body = bytes(...parts);
    return bytes([0xff, marker, Math.floor((body.length + 2) / 256), (body.length + 2) % 256], body);
  };
  /** An Exif block in either order of bytes, with an orientation and a place. */
  const exif = (order: 'II' | 'MM', orientation: number): Uint8Array => {
    const n = (value: number, size: number): number[] =>
      order === 'II' ? little(value, size) : little(value, size).reverse();
    return segment(
      0xe1,
      'Exif\0\0',
      order,
      [...n(42, 2), ...n(8, 4), ...n(2, 2)],
      [...n(0x8825, 2), ...n(4, 2), ...n(1, 4), ...n(99, 4)],
      [...n(0x0112, 2), ...n(3, 2), ...n(1, 4), ...n(orientation, 2), 0, 0],
      n(0, 4),
      '51.5007 N 0.1246 W',
    );
  };
  const start = bytes([0xff, 0xd8]);
  const jfif = segment(0xe0, 'JFIF\0', [1, 2]);
  const profile = segment(0xe2, 'ICC_PROFILE\0', [1, 1, 9]);
  const frame = segment(0xc2, [8, 0, 1, 0, 1, 1]);
  const scan = bytes(segment(0xda, [1]), [5, 0xff, 0x00, 6, 0xff, 0xd0, 7]);
  const end = bytes([0xff, 0xd9]);
  const plain = bytes(start, jfif, profile, frame, scan, scan, end);

  it('keeps the picture and its colours, and drops what the camera told', () => {
    const told = bytes(
      start,
      jfif,
      segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<gps/>'),
      segment(0xe2, 'MPF\0', [1]),
      profile,
      segment(0xed, 'Photoshop 3.0\0'),
      segment(0xfe, 'taken by Grace'),
      frame,
      scan,
      exif('II', 1),
      scan,
      end,
      'a film with its own place: 51.5007',
    );
    expect(withoutCameraData(told)).toEqual(plain);
    expect(withoutCameraData(plain)).toEqual(plain);
  });

  it.each(['II', 'MM'] as const)('keeps which way up it is (%s)', (order) => {
    for (const orientation of [1, 3, 6, 8]) {
      const kept = withoutCameraData(bytes(start, exif(order, orientation), frame, scan, end));
      expect(String.fromCharCode(...kept)).not.toContain('51.5007');
      expect(kept.length).toBe(
        orientation === 1
          ? plain.length - jfif.length - profile.length - scan.length
          : plain.length - jfif.length - profile.length - scan.length + 36,
      );
      if (orientation > 1) expect(kept[31]).toBe(orientation);
      // Once more reads its own writing.
      expect(withoutCameraData(kept)).toEqual(kept);
    }
  });

  it('leaves other files alone and takes torn ones as far as they go', () => {
    expect(withoutCameraData(FILES.png!)).toBe(FILES.png);
    const torn = bytes(start, [0xff], exif('MM', 6), [1, 2], frame, [0xff, 0xda, 0]);
    expect(String.fromCharCode(...withoutCameraData(torn))).not.toContain('51.5007');
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (rest) => {
        const content = bytes(start, exif('II', 3), rest);
        expect(String.fromCharCode(...withoutCameraData(content))).not.toContain('0.1246 W');
      }),
    );
  });
});

it('the types are what the database takes', () => {
  for (const type of Object.keys(ATTACHMENT_TYPES) as AttachmentType[])
    expect(type.length).toBeLessThanOrEqual(100);
});
