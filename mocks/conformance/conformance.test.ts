import { beforeAll, describe, expect, it } from 'vitest';
import type { Chapter, Outcome } from '../../src/server/conformance/suite.ts';
import { runSuite } from '../../src/server/conformance/run-suite.ts';
import { chainTools } from '../../src/server/chain-tools.ts';
import { type Breakage, breakages, brokenFetch } from '../broken/broken-fetch.ts';
import { publishedReach } from '../published/published-roles.ts';
import { memoryPlace } from '../store/memory-place.ts';
import type { World } from '../world.ts';
import { openWorld } from '../world.ts';
import { defaultWorld, worldSeed } from '../world-seed.ts';
import { conformanceGiven } from './conformance-given.ts';

async function outcomesOf(breakage: Breakage | null): Promise<readonly Outcome[]> {
  const place = memoryPlace();
  const world: World = await openWorld({
    place,
    wanted: { size: 40, scenario: 'first-call' },
    byDefault: defaultWorld,
    makeSeed: worldSeed,
  });
  return runSuite({
    fetch: breakage === null ? world.fetch : brokenFetch(breakage, world, place),
    origin: 'http://desk.example',
    given: conformanceGiven(await world.store.staff()),
    published: publishedReach,
    chain: chainTools,
  });
}

function failed(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.flatMap(({ is, chapter, name, why }) =>
    is === 'failed' ? [`${chapter}: ${name}: ${why}`] : [],
  );
}

describe('our own backend', () => {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = await outcomesOf(null);
  });

  it('passes every check', () => {
    expect(failed(outcomes)).toEqual([]);
    expect(outcomes.filter(({ is }) => is === 'passed').length).toBeGreaterThan(45);
  });

  it('leaves none out', () => {
    expect(outcomes.filter(({ is }) => is === 'skipped')).toEqual([]);
  });
});

describe('a backend that is broken on purpose', () => {
  const chapterOf: Readonly<Record<Breakage, Chapter>> = {
    'unmasked-view': 'masking',
    'missing-event': 'audit',
    'lost-update': 'versions',
    'doubled-effect': 'idempotency',
    'wrong-role': 'permissions',
  };
  it.each(breakages)('%s fails in its chapter', async (breakage) => {
    const wrong = (await outcomesOf(breakage)).filter(({ is }) => is === 'failed');
    expect(wrong.map(({ chapter }) => chapter)).toContain(chapterOf[breakage]);
  });
});
