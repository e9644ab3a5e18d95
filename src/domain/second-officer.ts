import { citation } from './citation.ts';
import { roleMay } from './permission.ts';
import { accept, refuse, type Result } from './result.ts';
import type { Actor } from './staff.ts';
import type { CompanyId } from './vocabulary.ts';
import type { Command } from './command-vocabulary.ts';

/** What two officers decide together, as far as the rule reads it. */
export type JointScene = {
  readonly actor: Actor;
  /** The person behind the proposal that waits, or null where nothing is proposed. */
  readonly proposer: string | null;
  /** Whose policy the refusal cites; null where it is no company's. */
  readonly company: CompanyId | null;
};

/** Commands of settings, exports, holds and merges that take a second person of another account. */
export type JointCommand = Extract<
  Command,
  | 'propose-packs'
  | 'approve-packs'
  | 'return-packs'
  | 'propose-export'
  | 'approve-export'
  | 'propose-purpose'
  | 'approve-purpose'
  | 'return-purpose'
  | 'propose-policy'
  | 'approve-policy'
  | 'return-policy'
  | 'propose-lifting'
  | 'approve-lifting'
  | 'return-lifting'
  | 'propose-reading'
  | 'approve-reading'
  | 'return-reading'
  | 'propose-release'
  | 'approve-release'
  | 'return-release'
  | 'decide-hold'
  | 'decide-merge'
>;

/** Whether a person may propose, approve or return; nobody decides over what they proposed themselves. */
export function decideJointly(command: JointCommand, scene: JointScene): Result<true> {
  const { actor, proposer, company } = scene;
  const cited = company === null ? null : citation(company, 'four-eyes');
  if (!roleMay(actor.role, command)) return refuse('role-lacks-right', cited);
  switch (command) {
    case 'propose-packs':
    case 'propose-export':
    case 'propose-purpose':
    case 'propose-policy':
    case 'propose-lifting':
    case 'propose-reading':
    case 'propose-release':
      return proposer === null ? accept(true) : refuse('proposal-pending', cited);
    case 'return-packs':
    case 'return-purpose':
    case 'return-policy':
    case 'return-lifting':
    case 'return-reading':
    case 'return-release':
      // Who proposed may also take it back.
      return proposer === null ? refuse('nothing-proposed', cited) : accept(true);
    case 'approve-packs':
    case 'approve-export':
    case 'approve-purpose':
    case 'approve-policy':
    case 'approve-lifting':
    case 'approve-reading':
    case 'approve-release':
    case 'decide-hold':
    case 'decide-merge':
      if (proposer === null) return refuse('nothing-proposed', cited);
      return proposer === actor.person ? refuse('four-eyes', cited) : accept(true);
  }
}
