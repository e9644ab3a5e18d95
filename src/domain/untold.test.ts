import { describe, expect, it } from 'vitest';
import { sampleItem, NOW } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { couldNotTell, entered, insteadOf, notEntered, wasOwedInVain } from './untold.ts';

const request = sampleRequest({ id: 'R-1', version: 1 });

describe('word that could not be sent', () => {
  it('stands on the request, and waits for the log once', () => {
    expect(notEntered(request)).toBeNull();
    const twice = couldNotTell(couldNotTell(request, 'alert', NOW), 'error-found', NOW + 1);
    const first = notEntered(twice);
    expect(first).toEqual({ kind: 'alert', at: NOW, isEntered: false });
    const once = first === null ? twice : entered(twice, first);
    expect(notEntered(once)?.kind).toBe('error-found');
    expect(once.course.untold?.map(({ isEntered }) => isEntered)).toEqual([true, false]);
  });

  it.each([
    ['alert', NOW, true],
    ['alert', NOW + 1, false],
    ['code', NOW, false],
  ] as const)('%s owed since %i: %s', (kind, since, expected) => {
    const untold = couldNotTell(request, 'alert', NOW);
    expect(wasOwedInVain(untold, kind, since)).toBe(expected);
    expect(wasOwedInVain(request, kind, since)).toBe(false);
  });

  it.each([
    ['an address that is held', [sampleItem({ field: 'post', changedOn: '2026-10-30' })], 'post'],
    ['an address in dispute', [sampleItem({ field: 'post', disputed: true })], 'in-person'],
    [
      'an address that was declined',
      [sampleItem({ field: 'post', state: 'declined' })],
      'in-person',
    ],
    ['a phone alone', [sampleItem({ field: 'phone' })], 'in-person'],
    ['nothing', [], 'in-person'],
  ] as const)('%s: %s', (_, items, expected) => {
    expect(insteadOf(items)).toBe(expected);
  });
});
