import type { AuditAction } from '../../src/domain/vocabulary.ts';
import type { ScenarioName } from '../scenario-names.ts';

/** Points of a story by name, and the entry of the log that says a request has come to it. */
export const pointMarks = {
  asked: 'request.opened',
  answered: 'identity.confirmed',
  proved: 'level.reached',
  'handed-over': 'disclosure.handed-over',
  'not-confirmed': 'identity.not-confirmed',
  frozen: 'request.frozen',
  stopped: 'opt-out.carried-out',
} as const satisfies Readonly<Record<string, AuditAction>>;
export type StoryPoint = keyof typeof pointMarks;

export const storyPoints = Object.keys(pointMarks) as StoryPoint[]; // the keys of the table above

/** How far each story can be told by itself, in its order; a story that is not here is told from its beginning. */
const toldAs: Readonly<Partial<Record<ScenarioName, readonly StoryPoint[]>>> = {
  'first-call': ['asked', 'answered', 'proved', 'handed-over'],
  impersonator: ['asked', 'not-confirmed', 'frozen'],
  'opt-out': ['stopped'],
  'legal-hold': ['asked', 'answered', 'proved'],
};

/** The points of a scenario's story, in order. */
export function pointsOf(scenario: ScenarioName): readonly StoryPoint[] {
  return toldAs[scenario] ?? [];
}
