import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decode, smallPng } from './small-png.mjs';

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
};

/** A picture in RGB from rows that say their filter first. */
function picture(width: number, rows: readonly (readonly number[])[], kind = 2): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('a picture in few colours', () => {
  const [red, green] = [
    [200, 30, 20],
    [10, 120, 40],
  ];
  // Each row twice red and once green, written by another filter.
  const filtered = picture(3, [
    [0, ...red, ...red, ...green],
    [1, ...red, 0, 0, 0, 66, 90, 20],
    [2, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [3, 100, 15, 10, 0, 0, 0, 161, 45, 10].map((one) => one & 255),
    [4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  ]);

  it('reads every filter that a browser may write', () => {
    const { pixels } = decode(filtered);
    const row = (at: number): number[] => [...pixels.subarray(at * 9, at * 9 + 9)];
    for (const at of [0, 1, 2, 4]) expect(row(at).slice(0, 6)).toEqual([...red, ...red]);
    for (const at of [0, 1, 2]) expect(row(at).slice(6)).toEqual(green);
  });

  it('keeps common colours as they are', () => {
    const { width, height, pixels, colours } = decode(smallPng(filtered));
    expect([width, height]).toEqual([3, 5]);
    const colourAt = (at: number): number[] => {
      const index = pixels[at] ?? 0;
      return [...colours.subarray(index * 3, index * 3 + 3)];
    };
    expect([0, 1, 2].map(colourAt)).toEqual([red, red, green]);
  });

  it('is far smaller where a screen has many soft edges', () => {
    const rows = Array.from({ length: 64 }, (_row, y) => [
      0,
      ...Array.from({ length: 64 }, (_, x) => [250, 250 - ((x * y) % 16), 250 - (x % 7)]).flat(),
    ]);
    const plain = picture(64, rows);
    expect(smallPng(plain).length).toBeLessThan(plain.length);
  });

  it('refuses what it cannot read', () => {
    expect(() => decode(Buffer.from('GIF89a'))).toThrow('no PNG');
    expect(() => decode(picture(1, [[0, 1]], 0))).toThrow('in colour');
  });
});
