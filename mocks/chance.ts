import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Chance } from '../src/server/ports.ts';

/**
 * One stream of chance: the same bytes for the same seed, stream name and order of asking. A tab
 * has a stream of its own, so that two of them never draw the same id.
 */
export function seededChance(seed: number, stream: string): Chance {
  let counter = 0;
  const block = (): Uint8Array => {
    counter += 1;
    return sha256(utf8ToBytes(`${seed}|${stream}|${counter}`));
  };
  return {
    bytes(length) {
      const blocks = Array.from({ length: Math.ceil(length / 32) }, block);
      return concatBytes(...blocks).slice(0, length);
    },
  };
}
