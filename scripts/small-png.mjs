import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
/** Colours that a picture of a screen keeps: its flat ones as they are, the soft edges of letters nearly so. */
const COLOURS = 128;
const EXACT = 48;

/**
 * The same picture of a screen in few colours, about a third of its bytes.
 * Takes 8-bit RGB or RGBA without interlacing, as browsers write it, and refuses any other.
 */
export function smallPng(png) {
  const { width, height, channels, pixels } = decode(png);
  const palette = paletteOf(pixels, channels);
  const known = new Map();
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * channels;
      const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
      let index = known.get(colour);
      if (index === undefined) known.set(colour, (index = nearest(palette, colour)));
      rows[y * (width + 1) + 1 + x] = index;
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The pixels of a picture, row by row, without the filters of the format. */
export function decode(png) {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('This is no PNG.');
  const parts = [];
  let head = Buffer.alloc(13);
  let colours = Buffer.alloc(0);
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') head = body;
    if (name === 'PLTE') colours = body;
    if (name === 'IDAT') parts.push(body);
    at += length + 12;
  }
  const [depth, kind, , , interlaced] = head.subarray(8);
  const channels = { 2: 3, 3: 1, 6: 4 }[kind];
  if (depth !== 8 || channels === undefined || interlaced !== 0)
    throw new Error('Only 8-bit pictures in colour, not interlaced, are read.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const raw = inflateSync(Buffer.concat(parts));
  return { width, height, channels, colours, pixels: unfilter(raw, width * channels, channels) };
}

function unfilter(raw, stride, channels) {
  const height = raw.length / (stride + 1);
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x >= channels ? out[here - channels] : 0;
      const up = y > 0 ? out[here - stride] : 0;
      const corner = x >= channels && y > 0 ? out[here - stride - channels] : 0;
      out[here] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter, left, up, corner) {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  const guess = left + up - corner;
  const [byLeft, byUp, byCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
  if (byLeft <= byUp && byLeft <= byCorner) return left;
  return byUp <= byCorner ? up : corner;
}

/** The commonest colours as they are, then the middles of the commonest neighbourhoods. */
function paletteOf(pixels, channels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += channels) {
    const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const common = [...counts].sort(([, a], [, b]) => b - a);
  const palette = new Set(common.slice(0, EXACT).map(([colour]) => colour));
  const near = new Map();
  for (const [colour, count] of common.slice(EXACT)) {
    const place = ((colour >> 20) << 8) | (((colour >> 12) & 15) << 4) | ((colour >> 4) & 15);
    const sum = near.get(place) ?? [0, 0, 0, 0];
    near.set(place, [
      sum[0] + count,
      sum[1] + (colour >> 16) * count,
      sum[2] + ((colour >> 8) & 255) * count,
      sum[3] + (colour & 255) * count,
    ]);
  }
  for (const [count, red, green, blue] of [...near.values()].sort(([a], [b]) => b - a)) {
    if (palette.size >= COLOURS) break;
    const [r, g, b] = [red, green, blue].map((sum) => Math.round(sum / count));
    palette.add((r << 16) | (g << 8) | b);
  }
  return [...palette];
}

function nearest(palette, colour) {
  let best = 0;
  let least = Infinity;
  for (const [index, one] of palette.entries()) {
    const red = (one >> 16) - (colour >> 16);
    const green = ((one >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (one & 255) - (colour & 255);
    const distance = red * red * 2 + green * green * 4 + blue * blue * 3;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const out = Buffer.alloc(named.length + 8);
  out.writeUInt32BE(body.length, 0);
  out.set(named, 4);
  out.writeUInt32BE(crc32(named), named.length + 4);
  return out;
}
