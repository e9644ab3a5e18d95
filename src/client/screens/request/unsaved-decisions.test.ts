import { describe, expect, it } from 'vitest';
import type { DisclosureView, ItemDecisionView } from '#contract/disclosure.ts';
import { unsavedDecisions } from './unsaved-decisions.ts';

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

describe('decisions of a draft that are not saved yet', () => {
  it.each([
    ['all, where nothing holds', { a: withhold, b: include }, null, { a: withhold, b: include }],
    ['those that say otherwise', { a: include, b: include }, withhold, { a: include, b: include }],
    ['none that hold already', { a: withhold }, withhold, {}],
    ['only the rest', { a: withhold, b: include }, withhold, { b: include }],
    ['none of an item that is gone', { gone: include }, null, {}],
  ])('%s', (_name, draft, held, expected) => {
    expect(unsavedDecisions(JSON.stringify(draft), holding(held))).toEqual(expected);
  });

  it('a decision written in another order is the same', () => {
    const draft = '{"a":{"ground":"third-party","kind":"withhold"}}';
    expect(unsavedDecisions(draft, holding(withhold))).toEqual({});
  });

  it.each([null, '', 'not a draft', '{"a":"yes"}'])('none in %s', (kept) => {
    expect(unsavedDecisions(kept, holding(null))).toEqual({});
  });
});
