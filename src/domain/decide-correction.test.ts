import { describe, expect, it } from 'vitest';
import {
  NOW,
  fullRecord,
  provedRequest,
  sampleActor,
  sampleItem,
  sampleScene,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { isVerified, missing, neededFor } from './assurance.ts';
import { freshCorrection } from './correction.ts';
import { decide } from './decide.ts';
import { HOUR, MINUTE } from './instant.ts';
import { nextAction } from './next-action.ts';
import { isStepDone, procedureOf } from './procedure.ts';
import {
  freshVerification,
  type Correction,
  type Proposal,
  type RequestRecord,
} from './request.ts';
import type { Scene } from './scene.ts';
import { mayReveal } from './reveal.ts';
import type { PropagationState } from './vocabulary.ts';
import { requestCommands, type RequestCommand } from './command-vocabulary.ts';
import type { ItemField } from './record-vocabulary.ts';

const about = (field: ItemField, given: Partial<Correction> = {}): Correction => ({
  ...freshCorrection(sampleItem({ field }), 'asked', null, { id: 'e-1', by: 'a', at: NOW }),
  ...given,
});
const told = (state: PropagationState) => ({
  decision: { kind: 'accept' } as const,
  carriedOutAt: NOW - MINUTE,
  propagation: [{ recipient: 'r-1', lastSharedOn: '2026-10-01', state, at: NOW - MINUTE }],
});
const asked = { company: 'hkt', kind: 'correction', scope: null } as const;
const proposal: Proposal = {
  kind: 'part-correction',
  digest: 'x',
  by: 'agent-1',
  at: NOW - HOUR,
  detail: { kind: 'part-correction', decision: { kind: 'accept' }, sourceOfTruth: 'e-1' },
};
const refusal = { ground: 'g', by: 'a', approvedBy: 's', at: NOW - MINUTE, logBook: 'lb' };
const proved = (given: Partial<RequestRecord> = {}): RequestRecord =>
  provedRequest({ ...asked, correction: about('birth-date'), ...given });

const states = {
  asked: sampleRequest({
    id: 'R-1',
    version: 1,
    ...asked,
    receivedAt: NOW - HOUR,
    correction: about('birth-date'),
  }),
  proved: proved(),
  proposed: proved({ proposal, status: 'awaiting-approval' }),
  untold: proved({ status: 'carrying-out', correction: about('birth-date', told('to-send')) }),
  told: proved({ status: 'carrying-out', correction: about('birth-date', told('sent')) }),
  refused: proved({
    status: 'carrying-out',
    refusal,
    correction: about('birth-date', { decision: { kind: 'refuse', ground: 'g' } }),
  }),
  closed: proved({ status: 'closed', correction: about('birth-date', told('sent')) }),
} as const;
type State = keyof typeof states;
const names = Object.keys(states) as State[]; // the keys of the table above

/** What a fresh agent is answered, one line a command, one word a state of a correction; `ok` is yes. */
const table = `
                    asked               proved              proposed            untold              told                refused             closed
relink              ok                  four-eyes           four-eyes           wrong-status        wrong-status        wrong-status          request-closed
ask-set             ok                  already-proved      wrong-status        wrong-status        wrong-status        wrong-status        request-closed
preview             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
hand-over           wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
carry-out-opt-out   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-refusal     ok                  ok                  proposal-pending    already-handed-over already-handed-over already-handed-over request-closed
add-evidence        ok                  ok                  proposal-pending    already-handed-over already-handed-over already-handed-over request-closed
compare             verification-needed ok                  ok                  already-handed-over already-handed-over already-handed-over request-closed
decide-correction   verification-needed ok                  proposal-pending    already-handed-over already-handed-over already-handed-over request-closed
propose-correction  verification-needed ok                  proposal-pending    already-handed-over already-handed-over already-handed-over request-closed
tell-recipients     wrong-status        wrong-status        wrong-status        ok                  ok                  wrong-status        ok
close               unanswered          unanswered          proposal-pending    recipients-untold   ok                  ok                  request-closed`;

const cells = table
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [name, ...answers] = line.trim().split(/\s+/);
    const command = requestCommands.find((known) => known === name);
    if (command === undefined) throw new TypeError(`${name} is no command.`);
    return names.map((state, place) => [command, state, answers[place] ?? 'missing'] as const);
  });
const agent = sampleActor();
const supervisor = sampleActor({ role: 'supervisor' });
function answer(command: RequestCommand, scene: Scene): string {
  const verdict = decide(command, scene);
  return verdict.ok ? 'ok' : verdict.code;
}

describe('a correction in every state', () => {
  it.each(cells)('%s when %s: %s', (command, state, expected) => {
    expect(answer(command, sampleScene({ actor: agent, request: states[state] }))).toBe(expected);
  });

  it.each(['add-evidence', 'compare', 'decide-correction', 'propose-correction'] as const)(
    'frozen: %s',
    (command) => {
      const request = proved({ frozen: { at: NOW } });
      expect(answer(command, sampleScene({ request }))).toBe('frozen');
    },
  );

  it.each([
    ['asked', 'verify'],
    ['proved', 'decide-correction'],
    ['proposed', 'decide-proposal'],
    ['untold', 'tell-recipients'],
    ['told', 'close'],
    ['refused', 'close'],
    ['closed', 'none'],
  ] as const)('%s: next is %s', (state, next) => {
    expect(nextAction(sampleScene({ request: states[state] }))).toBe(next);
  });

  it.each([
    ['proved', ['correction', 'recipients', 'answer']],
    ['untold', ['recipients', 'answer']],
    ['told', ['answer']],
    ['refused', ['answer']],
    ['closed', []],
  ] as const)('%s: steps left', (state, left) => {
    const scene = sampleScene({ request: states[state] });
    expect(procedureOf('correction').filter((step) => !isStepDone(step, scene))).toEqual(left);
  });
});

describe('the second pair of eyes over a correction', () => {
  it('approves while what was proved stands', () => {
    expect(answer('approve', sampleScene({ actor: supervisor, request: states.proposed }))).toBe(
      'ok',
    );
    const verification = freshVerification(NOW, []);
    const request = { ...states.proposed, verification };
    expect(answer('approve', sampleScene({ actor: supervisor, request }))).toBe(
      'verification-needed',
    );
    expect(answer('return', sampleScene({ actor: supervisor, request }))).toBe('ok');
  });

  it.each([
    ['birth-date', 0, 'ok'],
    ['email', 1, 'ok'],
    ['email', 0, 'second-person-needed'],
  ] as const)('over %s with %i other channels: %s', (field, count, expected) => {
    const channels = fullRecord.filter((item) => item.field === 'phone').slice(0, count);
    const request = proved({ correction: about(field) });
    const scene = { ...sampleScene({ request }), channels };
    expect(answer('decide-correction', scene)).toBe(expected);
    expect(answer('propose-correction', scene)).toBe('ok');
  });
});

describe('what a correction needs', () => {
  const need = (points: number, possession: number, authenticity: boolean) =>
    ({ points, possession, authenticity, declaration: false }) as const;
  it.each([
    ['an item', about('name'), 1, need(2, 0, true)],
    [
      'an item of an answered inquiry',
      about('name', { answeredInquiry: 'R-0' }),
      1,
      need(0, 0, true),
    ],
    ['a contact point', about('phone'), 1, need(3, 1, true)],
    [
      'a contact point, inquiry answered',
      about('phone', { answeredInquiry: 'R-0' }),
      1,
      need(3, 1, true),
    ],
    ['the only contact point', about('post'), 0, need(3, 0, false)],
    ['nothing that was named', null, 1, need(2, 0, true)],
  ] as const)('%s', (_, correction, channels, expected) => {
    const request = { ...asked, correction };
    expect(neededFor(request, { channels })).toEqual(expected);
    const verification = freshVerification(NOW, []);
    expect(missing({ ...request, verification }, { otherWay: false, channels }, NOW)).toEqual(
      expected,
    );
    expect(isVerified({ ...request, verification }, NOW)).toBe(false);
  });

  it('is never taken for nothing where only authenticity is asked', () => {
    const request = { ...asked, correction: about('name', { answeredInquiry: 'R-0' }) };
    const [code] = [{ kind: 'authenticity', how: 'code', item: 'i', at: NOW, from: NOW } as const];
    const verification = { ...freshVerification(NOW, []), evidence: [code] };
    expect(
      missing({ ...request, verification }, { otherWay: false, channels: 1 }, NOW),
    ).toMatchObject({ authenticity: false });
  });
});

describe('the value in dispute', () => {
  const item = sampleItem({ field: 'birth-date' });
  it.each([
    ['asked', 'sealed-dispute'],
    ['proved', 'ok'],
  ] as const)('when %s: %s', (state, expected) => {
    const verdict = mayReveal(item, [states[state]], NOW, 'hkt');
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });
  it('is another item', () => {
    expect(mayReveal(sampleItem({ field: 'name' }), [states.asked], NOW, 'hkt').ok).toBe(true);
  });
});
