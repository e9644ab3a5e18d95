import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { sampleScene } from '../server/conformance/sample-scene.ts';
import { promiseCall } from './call-deeds.ts';
import { decide } from './decide.ts';
import { MINUTE } from './instant.ts';
import { conditionsOf, nextAction } from './next-action.ts';
import { GRACE, isCallDue, isCallMissed, owedCall, settleCall } from './promised-call.ts';
import { close } from './request-life.ts';
import type { CallCommand } from './command-vocabulary.ts';

const fresh = sampleRequest({ id: 'R-1', version: 1, owner: 'agent-1' });
const AT = 1000 * MINUTE;
const promised = promiseCall(fresh, AT, 'agent-1', 10);
const missed = settleCall(promised, 'missed', null, AT + GRACE);

describe('a promised call', () => {
  it.each([
    ['long before', AT - 16 * MINUTE, false, false],
    ['a quarter of an hour before', AT - 15 * MINUTE, true, false],
    ['at its time', AT, true, false],
    ['just before it counts as missed', AT + GRACE - 1, true, false],
    ['from then on', AT + GRACE, true, true],
  ])('%s', (_, now, isDue, isMissed) => {
    expect([isCallDue(promised, now), isCallMissed(promised, now)]).toEqual([isDue, isMissed]);
    expect([isCallDue(fresh, now), isCallMissed(fresh, now)]).toEqual([false, false]);
    const next = nextAction({ ...sampleScene({ request: promised }), now });
    expect(next === 'call-customer').toBe(isDue);
  });

  it.each([
    ['promised', promised, ['call-promised']],
    ['missed: it stays owed', missed, ['call-missed']],
    ['made', settleCall(promised, 'done', 'agent-2', AT), []],
    ['missed and made later', settleCall(missed, 'done', 'agent-2', AT + GRACE + 1), []],
    ['not reached', settleCall(promised, 'not-reached', 'agent-2', AT), []],
    ['promised anew after it was missed', promiseCall(missed, AT * 2, 'a', AT), ['call-promised']],
  ])('shows as it stands: %s', (_, request, conditions) => {
    expect(conditionsOf(request, null, null, 0)).toEqual(conditions);
    expect(owedCall(request) === null).toBe(conditions.length === 0);
  });

  it('keeps what was, and says who settled the last', () => {
    const twice = settleCall(promiseCall(missed, AT * 2, 'b', AT), 'done', 'b', AT * 2);
    expect(twice.calls).toEqual([
      {
        at: AT,
        by: 'agent-1',
        promisedAt: 10,
        state: 'missed',
        settled: { by: null, at: AT + GRACE },
      },
      { at: AT * 2, by: 'b', promisedAt: AT, state: 'done', settled: { by: 'b', at: AT * 2 } },
    ]);
  });

  it('is dropped when the request ends, and not owed when it is taken up again', () => {
    const ended = close(promised, 'withdrawn', null, 50);
    expect(ended.calls[0]).toMatchObject({ state: 'dropped', settled: { by: null, at: 50 } });
    expect(owedCall({ ...ended, status: 'received' })).toBeNull();
    expect(close(fresh, 'withdrawn', null, 50).calls).toEqual([]);
  });

  it.each<[string, CallCommand, Partial<typeof fresh>, string]>([
    ['promised', 'promise-call', {}, 'ok'],
    ['promised twice', 'promise-call', promised, 'call-open'],
    ['promised anew after it was missed', 'promise-call', missed, 'ok'],
    ['promised for an opt-out', 'promise-call', { kind: 'opt-out' }, 'wrong-kind'],
    ['recorded', 'report-call', promised, 'ok'],
    ['recorded after it was missed', 'report-call', missed, 'ok'],
    ['recorded where none was promised', 'report-call', {}, 'no-call'],
  ])('is %s', (_, command, given, wanted) => {
    const verdict = decide(command, sampleScene({ request: { ...fresh, ...given } }));
    expect(verdict.ok ? 'ok' : verdict.code).toBe(wanted);
  });
});
