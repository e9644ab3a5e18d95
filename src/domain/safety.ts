import { MINUTE } from './instant.ts';
import { IDLE_MS, STEP_UP_MS } from './session-limits.ts';
import type { AuditAction, Harm } from './vocabulary.ts';
import type { RefusalCode } from './refusal-codes.ts';

/** Days that the counts look back. */
export const SAFETY_DAYS = 30;

/** What stands at this moment. */
export type Standing = 'accounts' | 'events' | 'checkpoints';

/** Where a control's figure comes from: what was done or refused of late, what stands now, or a rule in minutes. */
export type Measure =
  | { readonly of: 'done'; readonly actions: readonly AuditAction[] }
  | { readonly of: 'refused'; readonly problem: RefusalCode | 'version-moved' | null }
  | { readonly of: 'now'; readonly what: Standing }
  | { readonly of: 'minutes'; readonly minutes: number };

/** One control of the desk and the harm that it answers. */
export type SafetyControl = {
  readonly id: string;
  readonly harm: Harm;
  readonly measure: Measure;
};

/** The control that answers each of the five things that data is guarded against (N6). */
export const safetyControls = [
  { id: 'roles', harm: 'illegal-access', measure: { of: 'now', what: 'accounts' } },
  { id: 'refused', harm: 'illegal-access', measure: { of: 'refused', problem: null } },
  {
    id: 'idle-lock',
    harm: 'illegal-access',
    measure: { of: 'minutes', minutes: IDLE_MS / MINUTE },
  },
  { id: 'undo-window', harm: 'loss', measure: { of: 'done', actions: ['deletion.undone'] } },
  { id: 'carried-on', harm: 'loss', measure: { of: 'done', actions: ['deletion.finished'] } },
  { id: 'nothing-overwritten', harm: 'loss', measure: { of: 'refused', problem: 'version-moved' } },
  {
    id: 'second-person',
    harm: 'destruction',
    measure: { of: 'done', actions: ['deletion.approved'] },
  },
  { id: 'holds', harm: 'destruction', measure: { of: 'done', actions: ['hold.placed'] } },
  {
    id: 'step-up',
    harm: 'destruction',
    measure: { of: 'minutes', minutes: STEP_UP_MS / MINUTE },
  },
  { id: 'chain', harm: 'falsification', measure: { of: 'now', what: 'events' } },
  { id: 'checkpoints', harm: 'falsification', measure: { of: 'now', what: 'checkpoints' } },
  {
    id: 'decided-corrections',
    harm: 'falsification',
    measure: { of: 'done', actions: ['correction.carried-out'] },
  },
  { id: 'reveals', harm: 'disclosure', measure: { of: 'done', actions: ['item.revealed'] } },
  { id: 'proof', harm: 'disclosure', measure: { of: 'done', actions: ['disclosure.handed-over'] } },
  { id: 'not-me', harm: 'disclosure', measure: { of: 'done', actions: ['request.frozen'] } },
] as const satisfies readonly SafetyControl[];

/** What was counted. */
export type Counted = {
  readonly done: (action: AuditAction) => number;
  /** Refusals with a problem; null counts them all. */
  readonly refused: (problem: string | null) => number;
  readonly now: (what: Standing) => number;
};

/** The figure of a measure. */
export function figureOf(measure: Measure, counted: Counted): number {
  switch (measure.of) {
    case 'done':
      return measure.actions.reduce((sum, action) => sum + counted.done(action), 0);
    case 'refused':
      return counted.refused(measure.problem);
    case 'now':
      return counted.now(measure.what);
    case 'minutes':
      return measure.minutes;
  }
}
