import { describe, expect, it } from 'vitest';
import type { CallPattern, FaultRule } from './fault-plan.ts';
import { FaultPlan } from './fault-plan.ts';

const noting = { method: 'POST', path: '/api/requests/:request/notes' };
const rule = (given: Partial<FaultRule> = {}): FaultRule => ({
  id: 'one',
  call: noting,
  nth: 1,
  when: 'before',
  fault: 'internal',
  ...given,
});
const strikes = (plan: FaultPlan, method = 'POST', path = '/api/requests/R-1/notes'): string[] =>
  plan.strike(method, path).map(({ id }) => id);

describe('which calls a rule means', () => {
  it.each<[CallPattern, string, string, boolean]>([
    [noting, 'POST', '/api/requests/R-1/notes', true],
    [noting, 'GET', '/api/requests/R-1/notes', false],
    [noting, 'POST', '/api/requests/R-1', false],
    [{ method: 'GET', path: '/api/requests/:id' }, 'GET', '/api/requests/R-1', true],
    [{ method: 'GET', path: '/api/requests/:id' }, 'GET', '/api/requests', false],
    [{ method: '*', path: '/api/session' }, 'DELETE', '/api/session', true],
    [{ method: 'GET', path: '*' }, 'GET', '/api/audit', true],
    [{ method: 'GET', path: '*' }, 'POST', '/api/audit', false],
  ])('%o and %s %s: %s', (call, method, path, isMeant) => {
    const plan = new FaultPlan();
    plan.add(rule({ call }));
    expect(strikes(plan, method, path).length > 0).toBe(isMeant);
  });
});

describe('when a rule strikes', () => {
  it.each<[FaultRule['nth'], readonly boolean[]]>([
    [1, [true, false, false]],
    [2, [false, true, false]],
    ['every', [true, true, true]],
  ])('nth %s', (nth, expected) => {
    const plan = new FaultPlan();
    plan.add(rule({ nth }));
    expect(expected.map(() => strikes(plan).length > 0)).toEqual(expected);
  });

  it('goes on counting after a reload', () => {
    const before = new FaultPlan();
    before.add(rule({ nth: 2 }));
    strikes(before);
    const after = new FaultPlan();
    after.follow(JSON.stringify(before.view));
    expect(strikes(after)).toEqual(['one']);
  });

  it('lets several rules strike one call', () => {
    const plan = new FaultPlan();
    plan.add(rule());
    plan.add(rule({ id: 'two', fault: 'latency', amount: 5 }));
    expect(strikes(plan)).toEqual(['one', 'two']);
  });
});

describe('a plan', () => {
  it('takes one rule an id, and gives it back', () => {
    const plan = new FaultPlan();
    plan.add(rule());
    plan.add(rule({ fault: 'html' }));
    expect(plan.view.rules.map(({ fault }) => fault)).toEqual(['html']);
    plan.remove('one');
    expect(plan.view.rules).toEqual([]);
  });

  it('clears outage and rules', () => {
    const plan = new FaultPlan();
    plan.add(rule());
    plan.setOutage(true);
    plan.clear();
    expect(plan.view).toEqual({ outage: false, gateways: [], bounced: [], rules: [] });
  });

  it.each([[null], ['not JSON'], ['{"outage":"yes"}'], ['{"outage":true,"rules":[{}]}']])(
    'is calm where it is stored as %s',
    (stored) => {
      const plan = new FaultPlan();
      plan.setOutage(true);
      plan.follow(stored);
      expect(plan.view.outage).toBe(false);
    },
  );

  it('refuses a rule that is none', () => {
    const plan = new FaultPlan();
    // A page's console is not type-checked.
    const wrong = { ...rule(), fault: 'explode' } as unknown as FaultRule;
    expect(() => plan.add(wrong)).toThrow();
    const nowhere = { ...rule(), call: { method: 'GET' } } as unknown as FaultRule;
    expect(() => plan.add(nowhere)).toThrow();
  });
});
