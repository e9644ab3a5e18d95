import { describe, expect, it } from 'vitest';
import type { ItemView } from '#contract/customers.ts';
import { groupPurposes } from './group-purposes.ts';

type Told = ItemView['told'][number];
const told = (purpose: Told['purpose'], on = '2022-03-03', version: number | null = 1): Told => ({
  purpose,
  version,
  words: null,
  on,
  channel: 'phone',
});
const item = (field: ItemView['field'], all: Told[], state: ItemView['state'] = 'held') => ({
  field,
  told: all,
  state,
});

describe('purposes of a customer', () => {
  it('stand once for each telling, with the kinds of items given for it', () => {
    const groups = groupPurposes([
      item('email', [told('billing'), told('agreement')]),
      item('email', [told('agreement')]),
      item('post', [told('agreement'), told('delivery')]),
    ]);
    expect(groups.map((one) => [one.told.purpose, one.fields])).toEqual([
      ['agreement', ['email', 'post']],
      ['billing', ['email']],
      ['delivery', ['post']],
    ]);
  });

  it('keep apart what was told on another day or in another version', () => {
    const groups = groupPurposes([
      item('email', [told('billing', '2024-01-01', 2)]),
      item('phone', [told('billing')]),
      item('post', [told('billing', '2022-03-03', null)]),
    ]);
    expect(groups.map((one) => [one.told.on, one.told.version])).toEqual([
      ['2022-03-03', 1],
      ['2022-03-03', null],
      ['2024-01-01', 2],
    ]);
  });

  it('leave out what the customer declined to give', () => {
    expect(groupPurposes([item('birth-date', [told('agreement')], 'declined')])).toEqual([]);
  });
});
