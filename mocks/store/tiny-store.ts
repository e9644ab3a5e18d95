import { chainTools } from '../../src/server/chain-tools.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import type { StoreTools } from './memory-store.ts';
import type { FoldItem } from './customer-index.ts';
import type { StoreSeed } from './store-seed.ts';

/** A moment at which pretended things begin. */
export const TINY_START = Date.UTC(2026, 10, 2, 0, 0, 0);

/** A world with nobody in it. */
export const tinySeed: StoreSeed = {
  desks: [],
  staff: [],
  recipients: [],
  customers: [],
  records: [],
  openedAt: TINY_START,
  events: [],
};

/** Takes each item's value as it stands for its key. */
export const foldNothing: FoldItem = ({ field, value }) => [{ field, key: value }];

/** Tools of a store whose time stands still; `stream` names the chance of its tab. */
export function tinyTools(
  given: Partial<StoreTools> & { readonly stream?: string } = {},
): StoreTools {
  const { stream = '1', ...tools } = given;
  return {
    clock: new AdjustableClock({ kind: 'frozen', at: TINY_START }),
    chance: seededChance(7, stream),
    seedChance: seededChance(7, 'seed'),
    chain: chainTools,
    loadFold: async () => foldNothing,
    deadline: () => new AbortController().signal,
    gate: async () => undefined,
    ...tools,
  };
}
