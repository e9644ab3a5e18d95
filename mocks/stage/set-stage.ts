import { signIn } from '../../src/contract/session.ts';
import { HOUR } from '../../src/domain/instant.ts';
import type { NamedFault } from '../demo/named-faults.ts';
import { namedFaults } from '../demo/named-faults.ts';
import { DeskClient } from '../desk-client.ts';
import type { World } from '../world.ts';
import type { Stage, StageFault } from './stage.ts';
import { walkStory } from './walk-story.ts';

/** Who is to sit there, with a session of their own, and the path behind the console's root that is theirs. */
export type Seat = { readonly token: string; readonly path: string };

/**
 * Brings a world that has just begun to a stage. Its clock stands still meanwhile, so that the same stage is the same to
 * the last id and moment. Gives the seat of whoever told the story; null where none was told.
 */
export async function setStage(world: World, stage: Stage): Promise<Seat | null> {
  const { clock, startsAt } = world;
  const isRunning = clock.setting.kind === 'running';
  clock.freeze(startsAt);
  const arrived = stage.point === null ? null : await walkStory(world, stage.point);
  clock.set(startsAt + stage.hours * HOUR);
  const seat =
    arrived === null ? null : await seatOf(world, arrived.agent, `requests/${arrived.request}`);
  for (const fault of stage.faults) await breakIt(world, fault);
  if (isRunning) clock.run();
  await world.isKept();
  return seat;
}

/** Signs somebody in beside whoever is there. */
export async function seatOf(world: World, staff: string, path = ''): Promise<Seat> {
  const { token } = await new DeskClient(world.fetch).call(signIn, { body: { staff } });
  return { token, path };
}

async function breakIt({ faults }: World, fault: StageFault): Promise<void> {
  if (fault === 'outage') faults.setOutage(true);
  else if (fault === 'sms-down') faults.setGateway('phone', true);
  else await addNamed(faults, fault);
}

async function addNamed(faults: World['faults'], id: NamedFault): Promise<void> {
  const { faultRuleOf } = await import('../wanted-fault.ts');
  faults.add(faultRuleOf({ id, ...namedFaults[id] }));
}
