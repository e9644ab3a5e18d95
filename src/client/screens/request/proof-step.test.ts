import { describe, expect, it } from 'vitest';
import type { RequestView } from '#contract/request.ts';
import { proofStep } from './proof-step.ts';
import type { ProofStep } from './proof-step.ts';

type Given = Parameters<typeof proofStep>[0];
type Missing = Given['verification']['missing'];

const nothing: Missing = { points: 0, possession: 0, authenticity: false, declaration: false };
const all: Missing = { points: 3, possession: 1, authenticity: true, declaration: true };
const no = { code: 'wrong-status', citation: null, missing: null } as const;
const set = { attempt: 1, points: 3, questions: [], askedAt: 1 };
const code = {
  id: 'k',
  item: 'i',
  contact: 'phone',
  sentAt: 1,
  expiresAt: 2,
  triesLeft: 5,
  state: 'sent',
  waitMs: 0,
} as const;

function given(
  missing: Missing,
  may: readonly (keyof RequestView['can'])[],
  rest: Partial<Given['verification']> = {},
  conditions: Given['conditions'] = [],
): Given {
  // Only what the step is chosen by is filled in.
  return {
    conditions,
    can: new Proxy({}, { get: (_none, command) => may.some((one) => one === command) || no }),
    verification: { missing, set: null, codes: [], reachedAt: null, countsFrom: null, ...rest },
  } as unknown as Given;
}

describe('the step of proof that comes next', () => {
  it.each<[name: string, given: Given, step: ProofStep]>([
    ['frozen before anything', given(all, ['ask-set'], {}, ['frozen']), 'frozen'],
    ['a set may be asked', given(all, ['ask-set', 'send-code', 'declare']), 'ask'],
    ['a set is open', given(all, ['answer-set', 'send-code'], { set }), 'answers'],
    ['points reached', given({ ...all, points: 0 }, ['send-code', 'declare']), 'send'],
    [
      'a code is on its way',
      given({ ...all, points: 0 }, ['send-code'], { codes: [code] }),
      'code',
    ],
    [
      'an old code ran out',
      given({ ...all, points: 0 }, ['send-code'], { codes: [{ ...code, state: 'expired' }] }),
      'send',
    ],
    ['questions locked', given(all, ['send-code', 'see-paper', 'declare']), 'send'],
    ['no channel and no set', given(all, ['see-paper', 'declare']), 'other'],
    ['only the declaration', given({ ...nothing, declaration: true }, ['declare']), 'declare'],
    ['a wait stands', given(nothing, [], { reachedAt: 1, countsFrom: 9 }), 'wait'],
    ['everything proved', given(nothing, [], { reachedAt: 1 }), 'done'],
    ['nobody can go on here', given(all, []), 'other'],
  ])('%s', (_name, request, step) => {
    expect(proofStep(request)).toBe(step);
  });
});
