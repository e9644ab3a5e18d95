import * as fc from 'fast-check';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/domain/instant.ts';
import { besideNames, type BesideName } from './life-beside.ts';
import { moveNames } from './life-moves.ts';
import { lifeAccounts } from './life-people.ts';
import { LifeStep, type Tally } from './life-step.ts';
import { lifeFaults, type StepData } from './life-step-data.ts';

const seldom: ReadonlySet<BesideName> = new Set(['import', 'view-trail', 'look-up', 'read-holds']);

const does: fc.Arbitrary<StepData['does']> = fc.oneof(
  { weight: 5, arbitrary: fc.constant('open' as const) },
  { weight: 66, arbitrary: fc.constant('lead' as const) },
  { weight: 22, arbitrary: fc.constantFrom(...moveNames) },
  { weight: 9, arbitrary: fc.constantFrom(...besideNames.filter((name) => !seldom.has(name))) },
  { weight: 1, arbitrary: fc.constantFrom(...seldom) },
);
const who = fc.oneof(
  { weight: 5, arbitrary: fc.constant('ada') },
  { weight: 6, arbitrary: fc.constantFrom(...lifeAccounts) },
);
const fault = fc.oneof(
  { weight: 12, arbitrary: fc.constant('none' as const) },
  { weight: 2, arbitrary: fc.constantFrom(...lifeFaults) },
);
const wait = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom(0, SECOND, MINUTE / 2, MINUTE) },
  { weight: 4, arbitrary: fc.constantFrom(11 * MINUTE, HOUR, DAY, DAY + 1) },
  { weight: 1, arbitrary: fc.constantFrom(5 * DAY, 14 * DAY) },
  { weight: 1, arbitrary: fc.constant(31 * DAY) },
);

/** Steps of a life, one command each; what is done often leads on, so that lives come to their ends. */
export function lifeSteps(tally: Tally | null): fc.Arbitrary<LifeStep> {
  return fc
    .record({ does, who, which: fc.nat(40), pick: fc.nat(1000), fault, wait })
    .map((data) => new LifeStep(data, tally));
}
