import { expect, it } from 'vitest';
import { packageDigest, packageZip } from './package-zip.ts';

const files = [
  { name: 'R-1042-2026-11-20.html', content: '<p>佐藤</p>' },
  { name: 'R-1042-2026-11-20.json', content: '{}' },
  { name: 'R-1042-2026-11-20.csv', content: '\ufeff"a"\r\n' },
];

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Names, sizes, dates and places as the central directory has them. */
function directory(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  expect(view.getUint32(end, true)).toBe(END);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    expect(view.getUint32(at, true)).toBe(ENTRY);
    const length = view.getUint16(at + 28, true);
    const entry = {
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + length)),
      size: view.getUint32(at + 24, true),
      date: view.getUint16(at + 14, true),
      time: view.getUint16(at + 12, true),
      // Stored as it is, behind a local header of 30 bytes and the name.
      start: view.getUint32(at + 42, true) + 30 + length,
    };
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return entry;
  });
}

it('holds every file, dated as told', async () => {
  const date = ((2026 - 1980) << 9) | (11 << 5) | 20;
  expect(directory(await packageZip(files, '2026-11-20'))).toMatchObject([
    { name: 'R-1042-2026-11-20.html', size: 13, date, time: 0 },
    { name: 'R-1042-2026-11-20.json', size: 2, date, time: 0 },
    { name: 'R-1042-2026-11-20.csv', size: 8, date, time: 0 },
  ]);
});

it('keeps the contents byte for byte', async () => {
  const zip = await packageZip(files);
  const contents = directory(zip).map(({ start, size }) =>
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(zip.subarray(start, start + size)),
  );
  expect(contents).toEqual(files.map((file) => file.content));
});

it('is the same bytes for the same files, and others for others', async () => {
  const zip = await packageZip(files);
  expect(await packageZip(files)).toEqual(zip);
  expect(await packageZip(files, '2026-11-21')).not.toEqual(zip);
});

it('has a digest that the order does not move and one letter does', () => {
  const digest = packageDigest(files);
  expect(digest).toMatch(/^[0-9a-f]{64}$/u);
  expect(packageDigest(files.toReversed())).toBe(digest);
  expect(packageDigest(files.map((file) => ({ ...file, content: `${file.content}.` })))).not.toBe(
    digest,
  );
  expect(packageDigest(files.map((file) => ({ ...file, name: `x${file.name}` })))).not.toBe(digest);
});
