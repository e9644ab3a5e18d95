import type { Chance } from './ports.ts';

const base32 = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Letters and digits that nobody confuses, drawn from chance; 5 bits each. */
export function randomWord(chance: Chance, length: number): string {
  return [...chance.bytes(length)].map((byte) => base32[byte % 32]).join('');
}

/** Six digits, evenly drawn. */
export function randomCode(chance: Chance): string {
  for (;;) {
    const [a = 0, b = 0, c = 0] = chance.bytes(3);
    const drawn = a * 65_536 + b * 256 + c;
    // 16,000,000 is the largest multiple of a million that three bytes can give.
    if (drawn < 16_000_000) return String(drawn % 1_000_000).padStart(6, '0');
  }
}

/** A whole number below the given one, evenly enough for choosing questions. */
export function randomBelow(chance: Chance, below: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = chance.bytes(4);
  return ((a * 16_777_216 + b * 65_536 + c * 256 + d) >>> 0) % below;
}

/** A UUID of version 4 drawn from chance. */
export function randomUuid(chance: Chance): string {
  const bytes = chance.bytes(16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
