import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalise from 'canonicalize';
import type { CheckpointView } from '#contract/audit.ts';
import type { ChainTools, ChainVerifier, Verdict } from '../../domain/audit-chain.ts';
import { verifyChain } from '../../domain/audit-chain.ts';

/** What the page asks of the worker. Each order gets one report. */
export type VerifyOrder =
  | { readonly kind: 'start'; readonly checkpoints: readonly CheckpointView[] }
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'end' };

/** `done` counts the events that hold. A fault is reported at once, and ends the work. */
export type VerifyReport =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'verdict'; readonly verdict: Verdict };

/** Reused: a fresh array for each event costs a third of hashing it. */
const bytes = new Uint8Array(1 << 16);
const encoder = new TextEncoder();

const tools: ChainTools = {
  hash(text) {
    const { read, written } = encoder.encodeInto(text, bytes);
    const isWhole = read === text.length;
    return bytesToHex(sha256(isWhole ? bytes.subarray(0, written) : utf8ToBytes(text)));
  },
  canonicalise: (value) => canonicalise(value) ?? '',
};

let verifier: ChainVerifier = verifyChain(tools, []);

self.addEventListener('message', ({ data }: MessageEvent<VerifyOrder>) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker's page has no other
  self.postMessage(carryOut(data));
});

function carryOut(order: VerifyOrder): VerifyReport {
  switch (order.kind) {
    case 'start':
      verifier = verifyChain(tools, order.checkpoints);
      return { kind: 'progress', done: 0 };
    case 'lines': {
      const fault = verifier.feed(order.lines);
      if (fault !== null) return { kind: 'verdict', verdict: fault };
      return { kind: 'progress', done: verifier.position().size };
    }
    case 'end':
      return { kind: 'verdict', verdict: verifier.finish() };
  }
}
