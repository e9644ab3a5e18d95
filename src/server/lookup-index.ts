import { byScore, isTextKey, matchDetail, score, type Score } from '../domain/lookup.ts';
import type { ItemField } from '../domain/record-vocabulary.ts';
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

/** Between two text keys; no folded text holds it, so no word runs from one key into the next. */
const BORDER = '\n';

/** Keys put since the last search, before they join the text that is searched. */
const LOOSE_LIMIT = 512;

/** An empty index. Whole keys are found through a map, words by one pass over a joined text. */
export function makeLookupIndex(): LookupIndex {
  const ids: string[] = [];
  const slots = new Map<string, number>();
  const keysBySlot: Packed[] = [];
  const whole = new Map<ItemField, Places>();
  const text = joinedText();

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
    if (probe.text !== null) text.find(longestWord(probe.text), found);
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

/** Candidates come from one probe, the others only confirm: a whole key is rarer than a word. */
function slotsOfFewest(
  probes: readonly LookupProbe[],
  slotsOf: (probe: LookupProbe) => ReadonlySet<number>,
): ReadonlySet<number> {
  const exactOnly = probes.filter(({ text }) => text === null);
  const [first, ...rest] = exactOnly.length > 0 ? exactOnly : [...probes].sort(byLength);
  if (first === undefined) return new Set();
  let fewest = slotsOf(first);
  for (const probe of exactOnly.length > 0 ? rest : []) {
    const slots = slotsOf(probe);
    if (slots.size < fewest.size) fewest = slots;
  }
  return fewest;
}

function byLength(a: LookupProbe, b: LookupProbe): number {
  return longestWord(b.text ?? '').length - longestWord(a.text ?? '').length;
}

/** The word that the fewest keys hold, as far as its length tells. */
function longestWord(text: string): string {
  return text
    .split(' ')
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');
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

/** Keys as one text with the place of each, so that a search is one pass of the engine's own. */
function joinedText() {
  let joined = '';
  let loose: string[] = [];
  const ends: number[] = [];
  const slotAt: number[] = [];
  let length = 0;

  const settle = (): void => {
    if (loose.length > 0) joined += loose.join('');
    loose = [];
  };

  return {
    add(slot: number, key: string): void {
      loose.push(key + BORDER);
      length += key.length + 1;
      ends.push(length);
      slotAt.push(slot);
      if (loose.length >= LOOSE_LIMIT) settle();
    },
    /** Blanks what a place put in; every other place keeps where it stands. */
    clear(slot: number): void {
      settle();
      for (
        let place = slotAt.indexOf(slot);
        place !== -1;
        place = slotAt.indexOf(slot, place + 1)
      ) {
        const start = place === 0 ? 0 : (ends[place - 1] ?? 0);
        const end = ends[place] ?? start;
        joined = joined.slice(0, start) + BORDER.repeat(end - start) + joined.slice(end);
      }
    },
    all(): string {
      settle();
      return joined;
    },
    find(word: string, found: Set<number>): void {
      settle();
      if (word === '') return;
      for (let at = joined.indexOf(word); at !== -1;) {
        const place = firstEndAfter(ends, at);
        found.add(slotAt[place] ?? 0);
        at = joined.indexOf(word, ends[place]);
      }
    },
  };
}

/** Index of the first end beyond a position: the key that holds it. */
function firstEndAfter(ends: readonly number[], position: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
