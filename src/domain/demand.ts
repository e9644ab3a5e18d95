import { scopeFaults, type AccessScope } from './access-history.ts';
import { citation } from './citation.ts';
import { DAY, type Instant } from './instant.ts';
import { roleMay } from './permission.ts';
import type { PlainDate } from './plain-date.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Actor } from './staff.ts';
import type {
  AccessColumn,
  CallBackResult,
  DemandState,
  Instrument,
  ServedHow,
} from './authority-vocabulary.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Command } from './command-vocabulary.ts';

/** What an authority demands, as the paper that was served has it. The paper itself is never stored. */
export type DemandPaper = {
  readonly company: CompanyId;
  /** The office, from the public directory. */
  readonly authority: string;
  readonly instrument: Instrument;
  /** Its number, as it stands on the paper. */
  readonly reference: string;
  /** Where the paper lies: the number of its scan. */
  readonly scan: string;
  readonly servedHow: ServedHow;
  readonly servedOn: PlainDate;
  /** The date that the instrument itself sets: the demand's own clock. */
  readonly dueOn: PlainDate;
  readonly scope: AccessScope;
  /** What of a row it covers, and no more. */
  readonly columns: readonly AccessColumn[];
  /** The customer may not be told, until this is looked at again; null where nothing forbids it. */
  readonly gag: { readonly reviewOn: PlainDate } | null;
};

/** Exactly what would leave: how many rows, and the hash of them. */
export type DemandRows = { readonly count: number; readonly sha256: string };

type Signed = { readonly by: string; readonly at: Instant };

/** A legal demand from its opening to its export (H11, N4-4). It belongs to no request and hangs on no customer. */
export type Demand = DemandPaper & {
  readonly id: string;
  readonly version: number;
  readonly state: DemandState;
  readonly openedBy: string;
  readonly openedAt: Instant;
  readonly callBack: (Signed & { readonly result: CallBackResult }) | null;
  readonly proposal: (Signed & DemandRows & { readonly digest: string }) | null;
  readonly approved: (Signed & DemandRows) | null;
  readonly exported: (Signed & DemandRows) | null;
  /** Of how many it was owed word and could not be sent: no contact point of theirs may be written to. */
  readonly untold?: number;
};

/** How long an approval may be used. */
export const APPROVAL_MS = DAY;

/** What is done about a demand that stands. */
export const demandSteps = [
  'call-back',
  'preview',
  'propose',
  'approve',
  'return',
  'export',
  'review-gag',
] as const;
export type DemandStep = (typeof demandSteps)[number];

/** Who does what with which demand, and when. */
export type DemandScene = {
  readonly actor: Pick<Actor, 'role' | 'person'>;
  readonly demand: Demand;
  /** Persons who opened it, called its office back or proposed it: none of them approves it. */
  readonly hands: readonly string[];
  readonly now: Instant;
};

function commandOf(step: DemandStep): Command {
  if (step === 'approve') return 'approve-demand';
  return step === 'return' ? 'return-demand' : 'work-demand';
}

/**
 * Whether the next step of a demand may be taken: nothing is looked at before the office has been called back under its
 * published number, and nothing leaves before a second officer has approved exactly these rows (gate A; H11, N4-4).
 */
export function decideDemand(step: DemandStep, scene: DemandScene): Result<true> {
  const { actor, demand, hands, now } = scene;
  const cited = citation(demand.company, 'authority');
  if (!roleMay(actor.role, commandOf(step))) return refuse('role-lacks-right', cited);
  const { state } = demand;
  switch (step) {
    case 'call-back':
      return state === 'opened' ? accept(true) : refuse('wrong-status', cited);
    case 'preview':
      if (state === 'opened') return refuse('not-called-back', cited);
      return state === 'not-known-there' ? refuse('wrong-status', cited) : accept(true);
    case 'propose':
      if (state === 'opened') return refuse('not-called-back', cited);
      if (state === 'proposed') return refuse('proposal-pending', cited);
      return state === 'called-back' || isApprovalOver(demand, now)
        ? accept(true)
        : refuse('wrong-status', cited);
    case 'approve':
      if (state !== 'proposed') return refuse('nothing-proposed', cited);
      return hands.includes(actor.person) ? refuse('four-eyes', cited) : accept(true);
    case 'return':
      return state === 'proposed' ? accept(true) : refuse('nothing-proposed', cited);
    case 'export':
      if (state !== 'approved') return refuse('not-approved', cited);
      return isApprovalOver(demand, now) ? refuse('approval-over', cited) : accept(true);
    case 'review-gag':
      return demand.gag === null ? refuse('no-gag', cited) : accept(true);
  }
}

function isApprovalOver({ state, approved }: Demand, now: Instant): boolean {
  return state === 'approved' && approved !== null && approved.at + APPROVAL_MS <= now;
}

/** A field of a demand that cannot be so. */
export type DemandFault = {
  readonly pointer: string;
  readonly code: 'required' | 'invalid' | 'not-in-list';
};

/** Whether a silence can be looked at again on a date: on one that is to come. */
export function isReviewDate(reviewOn: PlainDate, today: PlainDate): boolean {
  return reviewOn > today;
}

/** What is wrong with a paper as it was typed in: dates that cannot be, and a scope that covers everybody. */
export function faultsOf(paper: DemandPaper, today: PlainDate): readonly DemandFault[] {
  const { servedOn, dueOn, scope, gag, columns } = paper;
  const faults: readonly (readonly [isSo: boolean, pointer: string, code: DemandFault['code']])[] =
    [
      [servedOn > today, '/servedOn', 'invalid'],
      [dueOn < servedOn, '/dueOn', 'invalid'],
      [columns.length === 0, '/columns', 'required'],
      [gag !== null && !isReviewDate(gag.reviewOn, today), '/gag/reviewOn', 'invalid'],
    ];
  return [
    ...faults.flatMap(([isSo, pointer, code]) => (isSo ? [{ pointer, code }] : [])),
    ...scopeFaults(scope, today),
  ];
}

/** What of a demand asks for attention on a day: the instrument's own date has passed, or the silence is to be looked at. */
export function demandNotices(
  demand: Pick<Demand, 'state' | 'dueOn' | 'gag'>,
  today: PlainDate,
): { readonly isLate: boolean; readonly isGagDue: boolean } {
  const { state, dueOn, gag } = demand;
  const isOpen = state !== 'exported' && state !== 'not-known-there';
  return { isLate: isOpen && today > dueOn, isGagDue: gag !== null && today >= gag.reviewOn };
}
