import { AttemptWatch } from './attempt-watch.ts';
import { ChainWatch } from './chain-watch.ts';
import { ChangeWatch } from './change-watch.ts';
import { ChannelWatch } from './channel-watch.ts';
import { EyesWatch } from './eyes-watch.ts';
import { KeepWatch } from './keep-watch.ts';
import { KeyWatch } from './key-watch.ts';
import { NextWatch } from './next-watch.ts';
import { ProofWatch } from './proof-watch.ts';
import { ToldWatch } from './told-watch.ts';
import { ValueWatch } from './value-watch.ts';
import type { Watch, Snapshot } from './watch.ts';

/** The invariants of the desk, I1 to I14, each looked at by code that shares nothing with what wrote the state. */
export function allWatches(begin: Snapshot): readonly Watch[] {
  return [
    new ChainWatch(),
    new ChangeWatch(),
    new KeyWatch(),
    new ProofWatch(),
    new EyesWatch(),
    new ChannelWatch(),
    new KeepWatch(begin),
    new ValueWatch(),
    new AttemptWatch(),
    new NextWatch(),
    new ToldWatch(),
  ];
}
