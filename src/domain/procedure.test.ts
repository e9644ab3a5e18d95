import { describe, expect, it } from 'vitest';
import { NOW, provedRequest, sampleScene } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { freshCorrection } from './correction.ts';
import { freshDeletion, type Deletion } from './deletion.ts';
import { isStepDone, procedureOf } from './procedure.ts';
import type { Missing } from './result.ts';
import type { ProcedureStep, RequestKind } from './vocabulary.ts';

const all: Missing = { points: 3, possession: 1, authenticity: true, declaration: true };
const none: Missing = { points: 0, possession: 0, authenticity: false, declaration: false };
const fresh = sampleRequest({ id: 'R-1', version: 1 });

describe('the steps of a kind', () => {
  it.each<[RequestKind, readonly ProcedureStep[]]>([
    ['opt-out', ['received', 'opt-out', 'answer']],
    ['inquiry', ['received', 'identity', 'authenticity', 'disclosure', 'answer']],
    ['correction', ['received', 'identity', 'authenticity', 'correction', 'recipients', 'answer']],
    ['deletion', ['received', 'identity', 'authenticity', 'deletion', 'answer']],
    ['legal-demand', ['received', 'identity', 'authenticity', 'answer']],
  ])('%s: %s', (kind, steps) => {
    expect(procedureOf(kind)).toEqual(steps);
  });
});

describe('who they are, and that it came from them', () => {
  it.each<[string, Missing, identity: boolean, authenticity: boolean]>([
    ['everything missing', all, false, false],
    ['nothing missing', none, true, true],
    ['authenticity missing', { ...none, authenticity: true }, true, false],
    ['points missing', { ...none, points: 1 }, false, true],
    ['possession missing', { ...none, possession: 1 }, false, true],
    ['the declaration missing', { ...none, declaration: true }, false, true],
    ['the call-back missing', { ...none, callBack: true }, false, true],
  ])('%s', (_, missing, identity, authenticity) => {
    const scene = sampleScene({ request: fresh, missing });
    expect(isStepDone('identity', scene)).toBe(identity);
    expect(isStepDone('authenticity', scene)).toBe(authenticity);
  });

  it('stands once the deletion that it was for is finished, though the proof went with the person', () => {
    const deletion = { ...freshDeletion, finishedAt: NOW };
    const scene = sampleScene({ request: { ...fresh, kind: 'deletion', deletion }, missing: all });
    expect(isStepDone('identity', scene)).toBe(true);
    expect(isStepDone('authenticity', scene)).toBe(true);
  });

  it('stands once the level was reached, whatever would be asked anew', () => {
    const scene = sampleScene({ request: provedRequest(), missing: all });
    expect(isStepDone('identity', scene)).toBe(true);
    expect(isStepDone('authenticity', scene)).toBe(true);
  });
});

describe('what was carried out', () => {
  const deleting = (deletion: Deletion | null) => provedRequest({ kind: 'deletion', deletion });
  const about = freshCorrection({ id: 'i-1', field: 'name', lang: null }, 'asked', null, {
    id: 'e-1',
    by: 'a',
    at: NOW,
  });
  const put = { ...about, carriedOutAt: NOW };
  const recipient = { recipient: 'r-1', lastSharedOn: '2026-10-01', at: NOW } as const;
  const refusal = { ground: 'g', by: 'a', approvedBy: 's', at: NOW, logBook: 'lb' };
  it.each([
    ['deletion', 'nothing begun', deleting(null), false],
    ['deletion', 'nothing finished', deleting(freshDeletion), false],
    ['deletion', 'finished', deleting({ ...freshDeletion, finishedAt: NOW }), true],
    ['opt-out', 'nothing named', sampleRequest({ id: 'R-2', version: 1 }), false],
    ['disclosure', 'nothing decided', provedRequest(), false],
    ['correction', 'no item named', provedRequest(), false],
    ['correction', 'an item named', provedRequest({ correction: about }), false],
    ['correction', 'put right', provedRequest({ correction: put }), true],
    ['correction', 'refused', provedRequest({ correction: about, refusal }), true],
    ['recipients', 'no item named', provedRequest(), false],
    ['recipients', 'an item named', provedRequest({ correction: about }), false],
    ['recipients', 'nobody to tell', provedRequest({ correction: put }), true],
    [
      'recipients',
      'somebody to tell',
      provedRequest({ correction: { ...put, propagation: [{ ...recipient, state: 'to-send' }] } }),
      false,
    ],
    [
      'recipients',
      'everybody written to',
      provedRequest({ correction: { ...put, propagation: [{ ...recipient, state: 'sent' }] } }),
      true,
    ],
    ['recipients', 'refused', provedRequest({ correction: about, refusal }), true],
    ['answer', 'in review', provedRequest(), false],
    ['answer', 'closed', provedRequest({ status: 'closed' }), true],
  ] as const)('%s, %s', (step, _, request, done) => {
    expect(isStepDone(step, sampleScene({ request }))).toBe(done);
  });
});
