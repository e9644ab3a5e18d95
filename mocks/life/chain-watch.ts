import { createHash } from 'node:crypto';
import canonicalise from 'canonicalize';
import { CHAIN_START, verifyChain, type ChainPosition } from '../../src/domain/audit-chain.ts';
import type { Moment, Watch } from './watch.ts';

/** Not the library that the log is written with: two that agree prove more than one. */
const tools = {
  hash: (text: string) => createHash('sha256').update(text, 'utf8').digest('hex'),
  canonicalise: (value: unknown) => canonicalise(value) ?? '',
};

/** I5: every new line is the next one of the chain, and time never runs back. */
export class ChainWatch implements Watch {
  #position: ChainPosition = CHAIN_START;

  *see({ lines }: Moment): Iterable<string> {
    if (lines.length === 0) return;
    const verifier = verifyChain(tools, [], this.#position);
    const fault = verifier.feed(lines);
    if (fault !== null) yield `I5 ${fault.reason} at ${fault.seq}`;
    this.#position = verifier.position();
  }
}
