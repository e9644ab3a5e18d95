import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/client/api/call.ts';
import { forgetting } from '../broken/broken-fetch.ts';
import { deeds, type Deed } from '../crash/deeds.ts';
import { sweepDeed } from './sweep-deeds.ts';
import { sweepFaults } from './sweep-faults.ts';
import type { MakeCall } from './sweep-page.ts';

// The console's call knows the endpoint's own types; here every endpoint goes through it.
const makeCall = createCall as unknown as MakeCall;

function deedOf(begin: string): Deed {
  const deed = deeds().find(({ name }) => name.startsWith(begin));
  if (deed === undefined) throw new Error(`There is no deed ${begin}.`);
  return deed;
}

describe('a deed under every fault', () => {
  it.each(['openRequest, an inquiry', 'noteRequest', 'pressNotMe'])(
    '%s ends as if there had been none',
    async (name) => {
      const begin = name === 'pressNotMe' ? 'the customer presses' : name;
      const { runs, lost, doubled, deadEnds } = await sweepDeed(deedOf(begin), makeCall);
      expect([lost, doubled, deadEnds]).toEqual([[], [], []]);
      expect(runs).toBeGreaterThan(30);
    },
  );
});

describe('what it has to find', () => {
  it('a backend that forgets its keys does things twice', async () => {
    const { doubled } = await sweepDeed(deedOf('openRequest, an inquiry'), makeCall, forgetting);
    expect(doubled).toContain('openRequest, an inquiry, refuse after');
    expect(doubled).toContain('openRequest, an inquiry, sent-again-late');
    expect(doubled).not.toContain('openRequest, an inquiry, refuse before');
  });

  it('a page that says done when nobody answered loses work', async () => {
    const careless: MakeCall = (means) => {
      const call = makeCall({ ...means, fetch: async (request) => means.fetch(request) });
      return async (endpoint, input) => call(endpoint, input).catch(() => undefined);
    };
    const { lost } = await sweepDeed(deedOf('noteRequest'), careless);
    expect(lost.some((name) => name.endsWith('forbidden before'))).toBe(true);
  });

  it('a page that never presses again comes to dead ends, and does nothing twice', async () => {
    const once: MakeCall = (means) => {
      let isSpent = false;
      const call = makeCall(means);
      return async (endpoint, input) => {
        if (isSpent) throw new Error('gave up');
        isSpent = true;
        return call(endpoint, input);
      };
    };
    const { deadEnds, doubled } = await sweepDeed(deedOf('noteRequest'), once);
    expect(deadEnds.some((name) => name.endsWith('internal before'))).toBe(true);
    expect(doubled).toEqual([]);
  });

  it('asks of every fault of the wire before and after, and of every mishap', () => {
    expect(sweepFaults.length).toBeGreaterThanOrEqual(39);
    expect(new Set(sweepFaults.map((fault) => JSON.stringify(fault))).size).toBe(
      sweepFaults.length,
    );
  });
});
