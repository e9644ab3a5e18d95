import { describe, expect, it } from 'vitest';
import { secondPairOf, type SecondPair } from './second-pair.ts';
import { commands, type Command } from './command-vocabulary.ts';

/** Every command that takes somebody else, and whom; the rest takes nobody. */
const pairs: readonly (readonly [SecondPair, readonly Command[]])[] = [
  ['supervisor-if-proved', ['relink']],
  [
    'supervisor',
    [
      'see-paper',
      'ask-unlock',
      'unfreeze',
      'reassign',
      'propose-withholding',
      'propose-refusal',
      'propose-correction',
      'propose-deletion',
      'propose-lapse',
      'propose-merge',
    ],
  ],
  ['officer', ['propose-history']],
  [
    'second-officer',
    [
      'place-hold',
      'lift-hold',
      'propose-packs',
      'propose-purpose',
      'propose-reading',
      'propose-release',
      'propose-policy',
      'propose-lifting',
      'open-demand',
      'ask-look',
    ],
  ],
  ['auditor-and-officer', ['propose-export']],
];
const seconded = new Set(pairs.flatMap(([, of]) => of));

describe('who decides with a command', () => {
  it.each(pairs)('%s: %s', (pair, of) => {
    for (const command of of) expect([command, secondPairOf(command)]).toEqual([command, pair]);
  });

  it('is nobody for every other', () => {
    const others = commands.filter((command) => !seconded.has(command));
    expect(others.length).toBeGreaterThan(30);
    expect(others.filter((command) => secondPairOf(command) !== 'none')).toEqual([]);
  });
});
