import { describe, expect, it } from 'vitest';
import { createCall } from '../../src/client/api/call.ts';
import { forgetting } from '../broken/broken-fetch.ts';
import { deeds, type Deed } from '../crash/deeds.ts';
import { faultKinds } from '../fault-plan.ts';
import { readDeeds } from './read-deeds.ts';
import { sweepDeed } from './sweep-deeds.ts';
import { sweepFaults } from './sweep-faults.ts';
import { type Journey, journeys, sweepJourney } from './sweep-journeys.ts';
import { sweepRead } from './sweep-reads.ts';
import type { MakeCall } from './sweep-page.ts';

// The console's call knows the endpoint's own types; here every endpoint goes through it.
const makeCall = createCall as unknown as MakeCall;

function deedOf(begin: string): Deed {
  const deed = deeds().find(({ name }) => name.startsWith(begin));
  if (deed === undefined) throw new Error(`There is no deed ${begin}.`);
  return deed;
}

function readOf(endpoint: string): Deed {
  const deed = readDeeds().find(({ name }) => name === endpoint);
  if (deed === undefined) throw new Error(`Nobody reads ${endpoint}.`);
  return deed;
}

/** The shortest way to an end. */
function short(): Journey {
  const journey = journeys.find(({ name }) => name === 'inquiry closed, opened in error');
  if (journey === undefined) throw new Error('No journey is that short.');
  return journey;
}

/** Presses once, and never again. */
const once: MakeCall = (means) => {
  let isSpent = false;
  const call = makeCall(means);
  return async (endpoint, input) => {
    if (isSpent) throw new Error('gave up');
    isSpent = true;
    return call(endpoint, input);
  };
};

/** Says done whatever it was told. */
const careless: MakeCall = (means) => {
  const call = makeCall({ ...means, fetch: async (request) => means.fetch(request) });
  return async (endpoint, input) => call(endpoint, input).catch(() => undefined);
};

describe('a deed under every fault', () => {
  it.each([
    'openRequest, an inquiry',
    'noteRequest',
    'the customer presses',
    'openPackage, handed over by link',
  ])('%s ends as if there had been none', async (name) => {
    const { runs, lost, doubled, deadEnds } = await sweepDeed(deedOf(name), makeCall);
    expect([lost, doubled, deadEnds]).toEqual([[], [], []]);
    expect(runs).toBeGreaterThan(30);
  });
});

describe('what it has to find', () => {
  it('a backend that forgets its keys does things twice', async () => {
    const { doubled } = await sweepDeed(deedOf('openRequest, an inquiry'), makeCall, forgetting);
    expect(doubled).toContain('openRequest, an inquiry, refuse after');
    expect(doubled).toContain('openRequest, an inquiry, sent-again-late');
    expect(doubled).not.toContain('openRequest, an inquiry, refuse before');
  });

  it('a page that says done when nobody answered loses work', async () => {
    const { lost } = await sweepDeed(deedOf('noteRequest'), careless);
    expect(lost.some((name) => name.endsWith('forbidden before'))).toBe(true);
  });

  it('a page that never presses again comes to dead ends, and does nothing twice', async () => {
    const { deadEnds, doubled } = await sweepDeed(deedOf('noteRequest'), once);
    expect(deadEnds.some((name) => name.endsWith('internal before'))).toBe(true);
    expect(doubled).toEqual([]);
  });

  it('a backend that forgets its keys leaves a customer without their package', async () => {
    const { deadEnds } = await sweepDeed(
      deedOf('openPackage, handed over by link'),
      makeCall,
      forgetting,
    );
    expect(deadEnds).toContain('openPackage, handed over by link, refuse after');
  });

  it('asks of every kind of fault but slowness, on both sides where it has two, and of every mishap', () => {
    const kinds = sweepFaults.flatMap((fault) => (fault.is === 'wire' ? [fault.fault] : []));
    expect([...new Set(kinds), 'latency'].toSorted()).toEqual(faultKinds.toSorted());
    expect(sweepFaults.length).toBeGreaterThanOrEqual(39);
    expect(new Set(sweepFaults.map((fault) => JSON.stringify(fault))).size).toBe(
      sweepFaults.length,
    );
  });
});

describe('a read under every fault', () => {
  it.each(['lookUpCustomers', 'readCustomer', 'readAuditLog', 'readQueue'])(
    '%s comes to its answer, changes nothing, and is logged as often as it is answered',
    async (endpoint) => {
      const { runs, lost, doubled, deadEnds } = await sweepRead(readOf(endpoint), makeCall);
      expect([lost, doubled, deadEnds]).toEqual([[], [], []]);
      expect(runs).toBeGreaterThan(30);
    },
  );

  it('that is taken for answered when nobody answered is missing in the log', async () => {
    const { lost } = await sweepRead(readOf('lookUpCustomers'), careless);
    expect(lost).toContain('lookUpCustomers, forbidden before');
  });

  it('that is not asked again is a dead end', async () => {
    const { deadEnds } = await sweepRead(readOf('readQueue'), once);
    expect(deadEnds).toContain('readQueue, forbidden before');
  });

  it('that changes something is found', async () => {
    const { doubled } = await sweepRead(deedOf('noteRequest'), makeCall);
    expect(doubled[0]).toMatch(/without any fault: it changed what is stored$/);
  });
});

describe('a journey with a fault at each of its calls', () => {
  it('ends as if there had been none', async () => {
    const { runs, calls, lost, doubled, deadEnds } = await sweepJourney(short(), makeCall);
    expect([lost, doubled, deadEnds]).toEqual([[], [], []]);
    expect(calls).toBeGreaterThan(2);
    expect(runs).toBeGreaterThan(calls * 30);
  });

  it('is found doubled behind a backend that forgets its keys, and stuck with a page that presses once', async () => {
    const { doubled } = await sweepJourney(short(), makeCall, {
      behind: forgetting,
    });
    expect(doubled).toContain(
      'inquiry closed, opened in error, call 2, openRequest, sent-again-late',
    );
    const { deadEnds } = await sweepJourney(short(), once);
    expect(deadEnds.some((name) => name.includes('openRequest, forbidden before'))).toBe(true);
  });
});
