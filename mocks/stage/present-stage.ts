import { HOUR } from '../../src/domain/instant.ts';
import { namedFaultIds } from '../demo/named-faults.ts';
import type { World } from '../world.ts';
import { eventsSinceStart } from './events-since-start.ts';
import type { Stage, StageFault } from './stage.ts';
import type { StoryPoint } from './story-points.ts';
import { pointMarks, pointsOf } from './story-points.ts';
import { callerOf } from './walk-story.ts';

/** How a world stands now: the furthest point of its story that the log knows, its hour, and what goes wrong. */
export function presentStage(world: World): Stage {
  const { clock, startsAt } = world;
  return {
    point: pointReached(world),
    hours: Math.max(0, Math.floor((clock.now() - startsAt) / HOUR)),
    faults: faultsOn(world),
  };
}

function pointReached(world: World): StoryPoint | null {
  const { identity, store } = world;
  const points = pointsOf(identity.scenario);
  const caller = callerOf(identity.scenario);
  if (points.length === 0 || caller === null) return null;
  const said = eventsSinceStart(world)()
    .filter(({ object }) => object.type === 'request')
    .filter(({ object }) => store.request(object.id)?.customer === caller.id)
    .map(({ action }) => action);
  return points.findLast((point) => said.includes(pointMarks[point])) ?? null;
}

function faultsOn({ faults }: World): StageFault[] {
  const { outage, gateways, rules } = faults.view;
  const isOn = (id: string): boolean =>
    rules.some((rule) => rule.id === id && (rule.nth === 'every' || rule.seen < rule.nth));
  return [
    ...(outage ? (['outage'] as const) : []),
    ...(gateways.includes('phone') ? (['sms-down'] as const) : []),
    ...namedFaultIds.filter(isOn),
  ];
}
