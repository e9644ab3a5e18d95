import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Keys } from '../src/server/ports.ts';

/** Keys of a pretended world, made from its seed. They keep nothing secret from who has the seed. */
export function seededKeys(seed: number): Keys {
  return {
    hmac(name, text) {
      const secret = sha256(utf8ToBytes(`rightsdesk demo key ${name} ${seed}`));
      return bytesToHex(hmac(sha256, secret, utf8ToBytes(text)));
    },
  };
}
