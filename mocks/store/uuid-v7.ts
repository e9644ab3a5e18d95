import { bytesToHex } from '@noble/hashes/utils.js';
import type { Instant } from '../../src/domain/instant.ts';

/** Bytes of chance that `uuidV7` takes. */
export const UUID_CHANCE = 10;

/** A UUID of version 7 (RFC 9562): the time in front, so that ids sort as they were made. */
export function uuidV7(at: Instant, chance: Uint8Array): string {
  const time = at.toString(16).padStart(12, '0');
  const hex = bytesToHex(chance);
  const variant = (0x8 | (Number.parseInt(hex.charAt(3), 16) & 0x3)).toString(16);
  const parts = [time.slice(0, 8), time.slice(8), `7${hex.slice(0, 3)}`];
  return [...parts, `${variant}${hex.slice(4, 7)}`, hex.slice(7, 19)].join('-');
}
