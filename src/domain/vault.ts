import type { AccessScope } from './access-history.ts';
import type { LookMinutes, LookState, Violation } from './authority-vocabulary.ts';
import { citation } from './citation.ts';
import { MINUTE, type Instant } from './instant.ts';
import { roleMay } from './permission.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Actor } from './staff.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Command } from './command-vocabulary.ts';

/** A look into the access history for the house's own reasons (gate B): what was violated, whose rows, for how long. */
export type Look = {
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly violation: Violation;
  /** What happened, in the officer's words; it lives here and in no event. */
  readonly statement: string;
  readonly scope: AccessScope;
  readonly minutes: LookMinutes;
  readonly by: string;
  readonly at: Instant;
  /** Binds exactly what was asked. */
  readonly digest: string;
  readonly approved: { readonly by: string; readonly at: Instant; readonly until: Instant } | null;
  readonly returnedBy: string | null;
};

/** What is done about a look that was asked for. */
export const lookSteps = ['approve', 'return', 'read'] as const;
export type LookStep = (typeof lookSteps)[number];

const commandOf: Readonly<Record<LookStep, Command>> = {
  approve: 'approve-look',
  return: 'return-look',
  read: 'read-look',
};

/** How a look stands at a moment: once its time is over it has ended, whether anybody looked or not. */
export function lookState({ approved, returnedBy }: Look, now: Instant): LookState {
  if (returnedBy !== null) return 'returned';
  if (approved === null) return 'asked';
  return now < approved.until ? 'open' : 'ended';
}

/** When a look that is approved now ends. */
export function lookUntil({ minutes }: Pick<Look, 'minutes'>, now: Instant): Instant {
  return now + Number(minutes) * MINUTE;
}

/**
 * Whether a step may be taken: the rows are shown to the officer who stated the violation and to nobody else, only once
 * a second person has approved exactly that, and only while its time runs (gate B; H11 "particularly necessary").
 */
export function decideLook(
  step: LookStep,
  look: Look,
  {
    actor,
    asker,
    now,
  }: {
    readonly actor: Pick<Actor, 'role' | 'person'>;
    /** The person who asked. */
    readonly asker: string;
    readonly now: Instant;
  },
): Result<true> {
  const cited = citation(look.company, 'access-history');
  if (!roleMay(actor.role, commandOf[step])) return refuse('role-lacks-right', cited);
  const state = lookState(look, now);
  switch (step) {
    case 'approve':
      if (state !== 'asked') return refuse('nothing-proposed', cited);
      return actor.person === asker ? refuse('four-eyes', cited) : accept(true);
    case 'return':
      return state === 'asked' ? accept(true) : refuse('nothing-proposed', cited);
    case 'read':
      if (state === 'asked' || state === 'returned') return refuse('not-approved', cited);
      if (actor.person !== asker) return refuse('not-asker', cited);
      return state === 'ended' ? refuse('look-over', cited) : accept(true);
  }
}
