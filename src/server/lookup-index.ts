import { byScore, isTextKey, matchDetail, score, type Score } from '../domain/lookup.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';
import { makeKeyBlocks } from './key-blocks.ts';
import type { LookupKey, LookupProbe } from './ports.ts';

/** A record that all probes met. */
export type IndexHit = Score & { readonly id: string };

/** Finds records by their folded keys, in memory. `put` may be called in slices, and again when a record changed. */
export type LookupIndex = {
  /** Takes a record's keys in place of those that it had. */
  readonly put: (id: string, keys: readonly LookupKey[]) => void;
  /** Takes a record's keys away; nothing of them stays in memory. */
  readonly remove: (id: string) => void;
  /** Everything that is kept, for those who search it. */
  readonly contents: () => readonly unknown[];
  /** Records that every probe meets and `isWanted` lets through, best first, at most `limit`. */
  readonly find: (
    probes: readonly LookupProbe[],
    limit: number,
    isWanted: (id: string) => boolean,
  ) => readonly IndexHit[];
};

/** An empty index. Whole keys are found through a map, words in blocks of texts. */
export function makeLookupIndex(): LookupIndex {
  const ids: string[] = [];
  const slots = new Map<string, number>();
  const keysBySlot: Packed[] = [];
  const whole = new Map<ItemField, Places>();
  const text = makeKeyBlocks();

  const put = (id: string, keys: readonly LookupKey[]): void => {
    // A changed record gets a new place: what its old one held is met no more.
    const before = slots.get(id);
    const kept = packed(keys);
    if (before !== undefined && isSame(keysBySlot[before] ?? [], kept)) return;
    if (before !== undefined) clear(before);
    const slot = ids.push(id) - 1;
    slots.set(id, slot);
    keysBySlot.push(kept);
    for (const key of keys) {
      if (isTextKey(key)) text.add(slot, key.key.replaceAll(' ', ''));
      else addTo(placesOf(whole, key.field), key.key, slot);
    }
  };

  /** What a place held is gone from every text and map: an erased person is in none of them. */
  const clear = (slot: number): void => {
    for (const key of unpacked(keysBySlot[slot] ?? [])) {
      if (!isTextKey(key)) takeFrom(placesOf(whole, key.field), key.key, slot);
    }
    text.clear(slot);
    keysBySlot[slot] = [];
  };

  const remove = (id: string): void => {
    const slot = slots.get(id);
    if (slot === undefined) return;
    clear(slot);
    slots.delete(id);
  };

  const contents = (): readonly unknown[] => [
    ...keysBySlot.flat(),
    ...[...whole.values()].flatMap((places) => [...places.keys()]),
    text.all(),
  ];

  const slotsOf = (probe: LookupProbe): ReadonlySet<number> => {
    const found = new Set<number>();
    for (const { field, key } of probe.exact) {
      const at = whole.get(field)?.get(key);
      if (typeof at === 'number') found.add(at);
      else for (const slot of at ?? []) found.add(slot);
    }
    if (probe.text !== null) text.find(probe.text.split(' '), found);
    return found;
  };

  const find: LookupIndex['find'] = (probes, limit, isWanted) => {
    const hits: IndexHit[] = [];
    for (const slot of slotsOfFewest(probes, slotsOf)) {
      const id = ids[slot];
      const held = keysBySlot[slot];
      if (id === undefined || held === undefined || held.length === 0 || !isWanted(id)) continue;
      const keys = unpacked(held);
      const scored = score(probes.map((probe) => matchDetail(keys, probe)));
      if (scored !== null) hits.push({ id, ...scored });
    }
    return hits.sort(byScore).slice(0, limit);
  };

  return { put, remove, contents, find };
}

/** A field, its key, the next field, …: one thing a record in memory in place of one a key, for there may be a million. */
type Packed = readonly string[];

function packed(keys: readonly LookupKey[]): Packed {
  return keys.flatMap(({ field, key }) => [field, key]);
}

function unpacked(held: Packed): readonly LookupKey[] {
  const keys: LookupKey[] = [];
  for (let place = 0; place < held.length; place += 2) {
    // `packed` alone writes it.
    keys.push({ field: held[place] as ItemField, key: held[place + 1] ?? '' });
  }
  return keys;
}

/** Candidates come from one probe, the others only confirm: words are asked for where there is no whole key. */
function slotsOfFewest(
  probes: readonly LookupProbe[],
  slotsOf: (probe: LookupProbe) => ReadonlySet<number>,
): ReadonlySet<number> {
  const exactOnly = probes.filter(({ text }) => text === null);
  const [first, ...rest] = (exactOnly.length > 0 ? exactOnly : probes).map(slotsOf);
  return rest.reduce(
    (fewest, slots) => (slots.size < fewest.size ? slots : fewest),
    first ?? new Set(),
  );
}

type Places = Map<string, number | number[]>;

function placesOf(whole: Map<ItemField, Places>, field: ItemField): Places {
  const known = whole.get(field);
  if (known !== undefined) return known;
  const places: Places = new Map();
  whole.set(field, places);
  return places;
}

function addTo(map: Places, key: string, slot: number): void {
  const at = map.get(key);
  if (at === undefined) map.set(key, slot);
  else if (typeof at === 'number') map.set(key, [at, slot]);
  else at.push(slot);
}

function takeFrom(map: Map<string, number | number[]>, key: string, slot: number): void {
  const at = map.get(key);
  const left = typeof at === 'number' ? [] : (at ?? []).filter((other) => other !== slot);
  const [only] = left;
  if (only === undefined) map.delete(key);
  else map.set(key, left.length === 1 ? only : left);
}

function isSame(before: Packed, after: Packed): boolean {
  return before.length === after.length && before.every((part, at) => after[at] === part);
}
