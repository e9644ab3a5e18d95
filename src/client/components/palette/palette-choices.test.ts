import { describe, expect, it } from 'vitest';
import type { OfferedDeed } from '../offered-deeds.ts';
import { paletteChoices } from './palette-choices.ts';

const offered = (id: string, label: string, can: OfferedDeed['can'] = true): OfferedDeed => ({
  id,
  label,
  can,
  run: () => undefined,
});
const barred = { code: 'wrong-status', citation: null, missing: null } as const;
const deeds = [
  offered('refuse', 'Propose a refusal', barred),
  offered('verify', 'Verify identity'),
  offered('close', 'Close the request', barred),
];
const places = [offered('queue', 'Queue'), offered('log', 'Audit log')];
const parts = [offered('p1', 'Legal holds'), offered('p2', 'Requests')];
const ids = (typed: string): string[] =>
  paletteChoices(typed, deeds, [], parts, places).map(({ id }) => id);

describe('what the palette offers', () => {
  it('everything where nothing is typed, what can be done first', () => {
    expect(ids('')).toEqual([
      'deed-verify',
      'deed-refuse',
      'deed-close',
      'part-p1',
      'part-p2',
      'place-queue',
      'place-log',
    ]);
  });

  it.each([
    ['a part of a word', 'fusal', ['deed-refuse']],
    ['words in any order and case', 'REQUEST close', ['deed-close']],
    ['a part of the page by its heading', 'hold', ['part-p1']],
    ['full-width letters', 'ｌｏｇ', ['place-log']],
    ['a word that is nowhere', 'queue elephant', []],
  ])('%s', (_name, typed, expected) => {
    expect(ids(typed)).toEqual(expected);
  });
});
