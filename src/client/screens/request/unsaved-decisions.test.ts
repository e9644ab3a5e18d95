import { describe, expect, it } from 'vitest';
import type { DisclosureView, ItemDecisionView } from '#contract/disclosure.ts';
import {
  collidingItems,
  decidedOn,
  draftOf,
  settled,
  unsavedDecisions,
} from './unsaved-decisions.ts';

const include: ItemDecisionView = { kind: 'include' };
const withhold: ItemDecisionView = { kind: 'withhold', ground: 'third-party' };

/** Two free texts, of which only decisions matter here. */
function holding(first: ItemDecisionView | null): Pick<DisclosureView, 'items'> {
  const text: Omit<DisclosureView['items'][number], 'item' | 'decision'> = {
    field: 'note',
    lang: null,
    masked: '•••',
    declined: false,
    purposes: [],
    source: 'customer',
    collectedOn: '2026-01-02',
    collectedBy: 'desk',
    recipients: [],
    freeText: true,
    stripped: false,
    disputed: false,
    hasStatement: false,
  };
  return {
    items: [
      { ...text, item: 'a', decision: first },
      { ...text, item: 'b', decision: null },
    ],
  };
}

describe('decisions that are not saved yet', () => {
  it.each([
    ['all, where nothing holds', { a: withhold, b: include }, null, { a: withhold, b: include }],
    ['those that say otherwise', { a: include, b: include }, withhold, { a: include, b: include }],
    ['none that hold already', { a: withhold }, withhold, {}],
    ['only the rest', { a: withhold, b: include }, withhold, { b: include }],
    ['none of an item that is gone', { gone: include }, null, {}],
  ])('%s', (_name, mine, held, expected) => {
    expect(unsavedDecisions({ mine, over: {} }, holding(held)).mine).toEqual(expected);
  });

  it('keeps what they were decided over, of those alone', () => {
    const over = { a: include, b: include };
    const unsaved = unsavedDecisions({ mine: { a: withhold }, over }, holding(null));
    expect(unsaved).toEqual({ mine: { a: withhold }, over: { a: include } });
  });
});

describe('a draft of decisions', () => {
  it('is what was kept; a decision written in another order is the same', () => {
    const kept = '{"mine":{"a":{"ground":"third-party","kind":"withhold"}},"over":{}}';
    expect(draftOf(kept)).toEqual({ mine: { a: withhold }, over: {} });
    expect(unsavedDecisions(draftOf(kept), holding(withhold)).mine).toEqual({});
  });

  it.each([null, '', 'not a draft', '{"a":"yes"}', '{"mine":{"a":"yes"},"over":{}}'])(
    'is nothing in %s',
    (kept) => {
      expect(draftOf(kept)).toEqual({ mine: {}, over: {} });
    },
  );
});

describe('two who decide on one item', () => {
  const mine = decidedOn({ mine: {}, over: {} }, 'a', withhold, {});

  it.each([
    ['nobody else decided', mine, null, []],
    ['both decided alike', mine, withhold, []],
    ['somebody decided otherwise', mine, include, ['a']],
    ['what held before is decided anew here alone', decidedOn(mine, 'a', include, {}), null, []],
    [
      'somebody took another way from what held',
      decidedOn({ mine: {}, over: {} }, 'a', withhold, { a: include }),
      { kind: 'withhold', ground: 'other' } as const,
      ['a'],
    ],
    [
      'what held still holds',
      decidedOn({ mine: {}, over: {} }, 'a', withhold, { a: include }),
      include,
      [],
    ],
  ])('%s', (_name, unsaved, held, colliding) => {
    expect(collidingItems(unsaved, holding(held))).toEqual(colliding);
  });

  it('settles for theirs or mine, and collides no more', () => {
    const both = decidedOn(mine, 'b', include, {});
    const held = { a: include };
    expect(settled(both, ['a'], held)).toEqual({ mine: { b: include }, over: {} });
    const kept = settled(both, [], held);
    expect(kept.mine).toEqual({ a: withhold, b: include });
    expect(collidingItems(kept, holding(include))).toEqual([]);
  });
});
