import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalise from 'canonicalize';
import type { ChainTools } from '../domain/audit-chain.ts';

/** Hash and canonicaliser of the audit log, for whoever writes it and for the command line. */
export const chainTools: ChainTools = {
  hash: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  canonicalise(value) {
    const text = canonicalise(value);
    if (text === undefined) throw new TypeError('No JSON value.');
    return text;
  },
};
