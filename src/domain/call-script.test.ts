import { describe, expect, it } from 'vitest';
import { scriptCodes, scriptFor, type ScriptScene } from './call-script.ts';
import { nextActions, outcomes, requestKinds } from './vocabulary.ts';

const nothing = { points: 0, possession: 0, authenticity: false, declaration: false };
const all = { points: 3, possession: 1, authenticity: true, declaration: true };
const scene = (given: Partial<ScriptScene>): ScriptScene => ({
  kind: 'inquiry',
  scope: 'data',
  status: 'awaiting-identity',
  outcome: null,
  next: 'verify',
  conditions: [],
  missing: all,
  isAsked: false,
  hasFailed: false,
  isCodeSent: false,
  isHandedOver: false,
  hasDeclined: false,
  can: () => true,
  ...given,
});
const but =
  (...barred: readonly string[]): ScriptScene['can'] =>
  (command) =>
    !barred.includes(command);
const said = (given: Partial<ScriptScene>) => scriptFor(scene(given)).join(' ');

describe('what is read aloud while identity is proved', () => {
  it.each<readonly [string, Partial<ScriptScene>, string]>([
    ['before the first set', {}, 'why-we-check'],
    ['while a set lies open', { isAsked: true }, 'why-we-check'],
    ['at the set after one that failed', { isAsked: true, hasFailed: true }, 'not-confirmed'],
    [
      'when questions are locked',
      { conditions: ['locked'], can: but('ask-set') },
      'questions-locked another-way send-code',
    ],
    [
      'when questions are locked and a code is on its way',
      { conditions: ['locked'], can: but('ask-set'), isCodeSent: true },
      'questions-locked another-way code',
    ],
    ['when there are too few questions', { can: but('ask-set') }, 'another-way send-code'],
    ['when points are there', { missing: { ...all, points: 0 } }, 'send-code'],
    ['when the code is on its way', { missing: { ...all, points: 0 }, isCodeSent: true }, 'code'],
    [
      'when only the declaration is left',
      { missing: { ...nothing, declaration: true } },
      'declare-data',
    ],
    [
      'the same for a deletion',
      { kind: 'deletion', missing: { ...nothing, declaration: true } },
      'declare-deletion',
    ],
    ['when nobody may do anything', { can: () => false }, ''],
  ])('%s', (_, given, codes) => {
    expect(said(given)).toBe(`${codes} reference`.trim());
  });
});

describe('what is read aloud afterwards', () => {
  it.each<readonly [string, Partial<ScriptScene>, string]>([
    ['items to decide', { next: 'decide-items' }, 'gather reference'],
    ['the preview', { next: 'preview' }, 'read-over reference'],
    ['the hand-over', { next: 'hand-over' }, 'hand-over reference'],
    ['a fee that is awaited', { next: 'wait-for-fee' }, 'fee reference'],
    ['handed over', { next: 'close', isHandedOver: true }, 'handed-over reference'],
    ['to close without a package', { next: 'close' }, 'reference'],
    ['a wait', { next: 'wait-period' }, 'wait-period reference'],
    ['frozen', { next: 'unfreeze', conditions: ['frozen'] }, 'frozen reference'],
    ['a second person', { next: 'decide-proposal' }, 'second-person reference'],
    ['an opt-out', { kind: 'opt-out', next: 'carry-out-opt-out' }, 'opt-out-ask reference'],
    ['an opt-out done', { kind: 'opt-out', next: 'read-back' }, 'opt-out-done reference'],
    [
      'a correction',
      { kind: 'correction', next: 'decide-correction' },
      'correction-basis reference',
    ],
    [
      'a correction to tell',
      { kind: 'correction', next: 'tell-recipients' },
      'recipients reference',
    ],
    ['a deletion', { kind: 'deletion', next: 'decide-deletion' }, 'deletion-warning reference'],
    ['its window', { kind: 'deletion', next: 'deletion-window' }, 'deletion-window reference'],
    ['its end', { kind: 'deletion', next: 'erasing' }, 'erasing reference'],
    ['nothing proved', { next: 'answer-unproven' }, 'unproven reference'],
    ['taken back', { next: 'withdraw' }, 'withdraw why-we-check reference'],
  ])('%s', (_, given, codes) => {
    expect(said(given)).toBe(codes);
  });

  it.each(outcomes)('%s at the end, with the number', (outcome) => {
    const codes = scriptFor(scene({ status: 'closed', next: 'none', outcome }));
    expect(codes[0]).toMatch(/^ended-/);
    expect(codes[1]).toBe('reference');
  });
});

describe('an item that was declined', () => {
  it.each([
    ['decide-items', true],
    ['preview', true],
    ['hand-over', true],
    ['decide-correction', true],
    ['verify', false],
    ['unfreeze', false],
    ['close', false],
  ] as const)('is spoken of at %s: %s', (next, isSpoken) => {
    expect(scriptFor(scene({ next, hasDeclined: true })).includes('declined')).toBe(isSpoken);
    expect(scriptFor(scene({ next })).includes('declined')).toBe(false);
  });
});

describe('every line', () => {
  it('can be reached, and none is said twice', () => {
    const reached = new Set<string>();
    for (const kind of requestKinds)
      for (const next of nextActions)
        for (const missing of [all, { ...all, points: 0 }, { ...nothing, declaration: true }])
          for (const flag of [true, false])
            for (const can of [() => true, but('ask-set')])
              for (const locked of [true, false]) {
                const codes = scriptFor(
                  scene({
                    kind,
                    next,
                    missing,
                    can,
                    isAsked: flag,
                    hasFailed: flag,
                    isCodeSent: flag,
                    isHandedOver: flag,
                    hasDeclined: flag,
                    conditions: locked ? ['locked'] : [],
                  }),
                );
                expect(new Set(codes).size).toBe(codes.length);
                for (const code of codes) reached.add(code);
              }
    for (const outcome of outcomes)
      for (const code of scriptFor(scene({ status: 'closed', outcome }))) reached.add(code);
    expect(scriptCodes.filter((code) => !reached.has(code))).toEqual([]);
  });
});
