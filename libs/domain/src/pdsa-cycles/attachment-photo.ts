const END = 0xd9;
const SCAN = 0xda;

/** What may follow FF inside the picture itself: a stuffed zero, a restart. */
const isWithinScan = (next = 0): boolean => next === 0 || (next >= 0xd0 && next <= 0xd7);

/** Segments of a JPEG that the picture needs: JFIF, the colour profile, Adobe's colour transform (ITU-T T.81, B.2). */
const keeps = (bytes: Uint8Array, marker: number, start: number): boolean => {
  if (marker === 0xe2) return String.fromCharCode(...bytes.subarray(start + 4, start + 15)) === 'ICC_PROFILE';
  return marker === 0xe0 || marker === 0xee || (marker !== 0xfe && (marker < 0xe0 || marker > 0xef));
};

/** Which way up the camera was held, 1 to 8 (Exif 2.32, 4.6.4); 1 when it does not say. */
function orientationOf(segment: Uint8Array): number {
  if (String.fromCharCode(...segment.subarray(4, 8)) !== 'Exif') return 1;
  const tiff = segment.subarray(10);
  const little = tiff[0] === 0x49;
  const read = (offset: number, size: 2 | 4): number => {
    const part = [...tiff.subarray(offset, offset + size)];
    return (little ? part.reverse() : part).reduce((sum, byte) => sum * 256 + byte, 0);
  };
  const table = read(4, 4);
  for (let entry = 0; entry < Math.min(read(table, 2), 200); entry += 1) {
    const offset = table + 2 + entry * 12;
    if (read(offset, 2) === 0x0112) return read(offset + 8, 2);
  }
  return 1;
}

/** An Exif segment that says which way up, and nothing else. */
const exifOf = (orientation: number): number[] => [
  ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1],
  ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
];

function markerAfter(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && isWithinScan(bytes[at + 1])) at = bytes.indexOf(0xff, at + 1);
  return at === -1 ? bytes.length : at;
}

/**
 * A JPEG without what a camera tells of itself: place, time, owner, comments, previews, and anything behind the
 * picture's end, where phones hang films. Which way up it is stays. Anything else comes back as it was.
 */
export function withoutCameraData(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return bytes;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let turned = 1;
  for (let at = 2; at < bytes.length;) {
    const start = at;
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === END) {
      kept.push(bytes.subarray(start, start + 2));
      break;
    }
    // Neither a fill byte, nor garbage between segments, nor a marker without a length.
    if (marker < 0xc0 || marker === 0xff || isWithinScan(marker)) {
      at += 1;
      continue;
    }
    at += 2 + Math.max(2, (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0));
    if (marker === 0xe1 && turned === 1) turned = orientationOf(bytes.subarray(start, at));
    // The picture itself goes on to the next marker.
    if (marker === SCAN) at = markerAfter(bytes, at);
    if (keeps(bytes, marker, start)) kept.push(bytes.subarray(start, at));
  }
  if (turned > 1 && turned < 9) kept.splice(1, 0, Uint8Array.from(exifOf(turned)));
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of kept) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}
