import type { Staff } from '../../src/domain/staff.ts';
import type { AuditAction } from '../../src/domain/vocabulary.ts';
import type { DemoHost } from '../demo-host.ts';
import type { ScenarioName } from '../scenario-names.ts';
import { eventsSinceStart } from '../stage/events-since-start.ts';
import { presentStage } from '../stage/present-stage.ts';
import { stageSearch } from '../stage/stage.ts';
import type { StoryPoint } from '../stage/story-points.ts';
import type { World } from '../world.ts';

/** The strings that only a person pulls: they lead to another page of the same console. */
export type DirectorHost = DemoHost & {
  /** Begins a story that is told by itself as far as a point, and sits down where it stopped. */
  tell(wanted: { readonly scenario: ScenarioName; readonly point: StoryPoint }): Promise<void>;
  /** Begins the guided tour, in a world of its own. */
  beginTour(): Promise<void>;
  /** The address that brings this world as it stands: its story's point, its hour and what goes wrong, in names alone. */
  stateLink(): Promise<string>;
  /** What the log has said since this world began. */
  saidSinceStart(): ReadonlySet<AuditAction>;
  /** The people of the desk. */
  colleagues(): Promise<readonly Staff[]>;
  /** The address at which somebody is signed in already. */
  seatLink(staff: string): string;
};

/** Adds to a host what its director needs; the page lies under `root`. */
export function directorHost(host: DemoHost, world: World, root: string): DirectorHost {
  const events = eventsSinceStart(world);
  return {
    ...host,
    tell: async ({ scenario, point }) => {
      const stage = { point, hours: 0, faults: [] };
      location.assign(`${root}?${stageSearch({ ...world.identity, scenario }, stage)}`);
    },
    beginTour: async () => location.assign(`${root}?tour`),
    stateLink: async () => `${root}?${stageSearch(world.identity, presentStage(world))}`,
    saidSinceStart: () => new Set(events().map(({ action }) => action)),
    colleagues: async () => world.store.staff(),
    seatLink: (staff) => `${root}?as=${encodeURIComponent(staff)}`,
  };
}
