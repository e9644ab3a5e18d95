import * as z from 'zod/mini';
import {
  callers,
  channels,
  disclosureForms,
  correctionEvidenceKinds,
  outcomes,
  packIds,
  paperTypes,
  procedureSteps,
  proposalKinds,
  requestKinds,
} from '../domain/vocabulary.ts';
import { callStates, handings } from '../domain/transfer-vocabulary.ts';
import { contactKinds, itemFields, optOutScopes } from '../domain/record-vocabulary.ts';
import {
  currencies,
  extensionReasons,
  feeReasons,
  lateReasons,
} from '../domain/ending-vocabulary.ts';
import { letterKinds, messageKinds } from '../domain/message-vocabulary.ts';
import { requestCommands } from '../domain/command-vocabulary.ts';
import { authorityPapers, representativeTitles, subjectSays } from '../domain/representation.ts';
import { CorrectionView } from './correction.ts';
import { DeletionView } from './deletion.ts';
import { DisclosureView } from './disclosure.ts';
import { Can } from './problem.ts';
import { RequestRow } from './queue.ts';
import { RoutingView, TransferView } from './transfer.ts';
import { VerificationView } from './verification.ts';
import { ClockView, HolidaysView } from './clock.ts';

/** What somebody must do for a request to end well, as steps of the prescribed procedure (H7). */
export const StepView = z.object({
  step: z.enum(procedureSteps),
  state: z.enum(['done', 'now', 'todo']),
  at: z.nullable(z.int()),
});

export const NoteView = z.object({ id: z.string(), by: z.string(), at: z.int(), text: z.string() });

export const ProposalView = z.object({
  kind: z.enum(proposalKinds),
  digest: z.string(),
  by: z.string(),
  at: z.int(),
  paper: z.nullable(
    z.object({
      paper: z.string(),
      reason: z.string(),
      addressMatches: z.boolean(),
      /** What the paper of a representative shows; null of a paper of the customer. */
      authority: z.nullable(
        z.object({
          paper: z.enum(authorityPapers),
          covers: z.array(z.enum(requestKinds)),
          receives: z.boolean(),
        }),
      ),
    }),
  ),
  ground: z.nullable(z.string()),
  /** What the customer wants attached to the value that stays; it is not among the masked values. */
  statement: z.nullable(z.string()),
  /** How an item would be corrected, masked. */
  correction: z.nullable(
    z.object({
      field: z.enum(itemFields),
      held: z.string(),
      corrected: z.string(),
      sourceOfTruth: z.nullable(z.enum(correctionEvidenceKinds)),
    }),
  ),
});
export type ProposalView = z.infer<typeof ProposalView>;

/** A refusal ground of the packs attached to the company. */
export const GroundView = z.object({
  id: z.string(),
  pack: z.enum(packIds),
  statement: z.string(),
  citation: z.string(),
  mandatory: z.enum(['must', 'should', 'may']),
  checked: z.boolean(),
});
export type GroundView = z.infer<typeof GroundView>;

/** A request with everything that its page shows. */
export const RequestView = z.extend(RequestRow, {
  caller: z.enum(callers),
  /** Who asks for the customer, what the laws say of it, and the paper that a second person accepted. */
  representation: z.nullable(
    z.object({
      title: z.enum(representativeTitles),
      name: z.string(),
      harm: z.boolean(),
      say: z.enum(subjectSays),
      askedFrom: z.nullable(z.int()),
      titleCitation: z.nullable(z.string()),
      minorCitation: z.nullable(z.string()),
      shown: z.nullable(
        z.object({
          paper: z.enum(authorityPapers),
          identity: z.enum(paperTypes),
          receives: z.boolean(),
          by: z.string(),
          approvedBy: z.string(),
          at: z.int(),
        }),
      ),
    }),
  ),
  language: z.string(),
  words: z.string(),
  receivedDesk: z.string(),
  zone: z.string(),
  today: z.string(),
  creator: z.string(),
  policyVersion: z.string(),
  /** The version in force at the desk today. */
  policyNow: z.string(),
  contactGiven: z.nullable(z.object({ kind: z.enum(contactKinds), masked: z.string() })),
  clocks: z.object({ policy: ClockView, laws: z.array(ClockView), holidays: HolidaysView }),
  steps: z.array(StepView),
  verification: VerificationView,
  disclosure: z.nullable(DisclosureView),
  deletion: z.nullable(DeletionView),
  correction: z.nullable(CorrectionView),
  optOut: z.nullable(
    z.object({
      scope: z.enum(optOutScopes),
      carriedOutAt: z.nullable(z.int()),
      notices: z.int(),
      reference: z.nullable(z.string()),
    }),
  ),
  proposal: z.nullable(z.enum(proposalKinds)),
  proposed: z.nullable(ProposalView),
  grounds: z.array(GroundView),
  notes: z.array(NoteView),
  closedAt: z.nullable(z.int()),
  /** In which form the answer was asked for, and the article that leaves it to the customer. */
  form: z.object({ asked: z.nullable(z.enum(disclosureForms)), citation: z.nullable(z.string()) }),
  packs: z.array(z.enum(packIds)),
  /** What moved its dates or its end, beside the work on it. */
  course: z.object({
    withdrawal: z.nullable(z.object({ at: z.int(), channel: z.enum(channels), by: z.string() })),
    remindedAt: z.nullable(z.int()),
    /** From when it may lapse; null where nobody was reminded since the last answer. */
    lapsesFrom: z.nullable(z.int()),
    extension: z.nullable(z.object({ at: z.int(), reason: z.enum(extensionReasons) })),
    lateness: z.nullable(z.enum(lateReasons)),
    isLate: z.boolean(),
    /** The duty to answer that was missed first. */
    missed: z.nullable(z.object({ due: z.nullable(z.string()), citation: z.string() })),
    clarificationSince: z.nullable(z.int()),
    fee: z.object({
      /** The money of the desk. */
      currency: z.enum(currencies),
      /** For what one may be asked; empty where the right is free. */
      known: z.array(z.object({ reason: z.enum(feeReasons), citation: z.string() })),
      asked: z.nullable(
        z.object({
          reason: z.enum(feeReasons),
          amount: z.int(),
          currency: z.enum(currencies),
          citation: z.string(),
          at: z.int(),
          paidAt: z.nullable(z.int()),
        }),
      ),
    }),
    duplicateOf: z.nullable(z.string()),
    /** What the customer was owed and could not be told, and what is done instead; null where nothing was. */
    untold: z.nullable(
      z.object({ kinds: z.array(z.enum(messageKinds)), instead: z.enum(['post', 'in-person']) }),
    ),
    /** Until when it can be taken up again; null where it cannot. */
    reopenUntil: z.nullable(z.int()),
    acknowledgedAt: z.nullable(z.int()),
    reopenings: z.array(z.object({ at: z.int(), outcome: z.enum(outcomes), closedAt: z.int() })),
  }),
  /** Letters that can leave from here, and who has worded them. */
  letters: z.array(
    z.object({
      letter: z.enum(letterKinds),
      edited: z.nullable(z.object({ by: z.string(), at: z.int() })),
    }),
  ),
  sameRight: z.array(
    z.object({ id: z.nullable(z.string()), desk: z.string(), receivedAt: z.int() }),
  ),
  /** The desk that answers this customer (H8); null where history names none. */
  routing: z.nullable(RoutingView),
  /** Where it stands between the desks, for whoever looks. */
  handing: z.enum(handings),
  /** Colleagues who may be given it; empty for whoever may not give it. */
  takers: z.array(z.string()),
  /** Every offer to another desk, the oldest first. */
  transfers: z.array(TransferView),
  /** Every call that was promised, the oldest first. */
  calls: z.array(
    z.object({
      at: z.int(),
      by: z.string(),
      promisedAt: z.int(),
      state: z.enum(callStates),
      settled: z.nullable(z.object({ by: z.nullable(z.string()), at: z.int() })),
    }),
  ),
  /** The foreign paper that it came in by. Nothing of it was signed; null where there is none. */
  exchange: z.nullable(
    z.object({
      /** Words of its dialect, as the log has them too. */
      dialect: z.string(),
      number: z.string(),
      asks: z.string(),
      stated: z.string(),
    }),
  ),
  can: z.record(z.enum(requestCommands), Can),
});
export type RequestView = z.infer<typeof RequestView>;
