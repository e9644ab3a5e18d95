import * as z from 'zod/mini';
import { auditActions } from '../domain/audit-actions.ts';
import { clockStatuses, derivationCodes } from '../domain/clock.ts';
import {
  callStates,
  callers,
  channels,
  companyIds,
  contactKinds,
  currencies,
  disclosureForms,
  extensionReasons,
  feeReasons,
  handings,
  correctionEvidenceKinds,
  inquiryScopes,
  itemFields,
  letterKinds,
  messageKinds,
  lateReasons,
  optOutScopes,
  outcomes,
  packIds,
  paperTypes,
  procedureSteps,
  proposalKinds,
  requestCommands,
  requestKinds,
} from '../domain/vocabulary.ts';
import { authorityPapers, representativeTitles, subjectSays } from '../domain/representation.ts';
import { CorrectionView } from './correction.ts';
import { DeletionView } from './deletion.ts';
import { DisclosureView } from './disclosure.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { TrailView } from './audit.ts';
import { RequestRow } from './queue.ts';
import { line, lines } from './text.ts';
import { RoutingView, TransferView } from './transfer.ts';
import { VerificationView } from './verification.ts';

/** Whose holidays the desk counts with, until when they are known, and where they were read. */
const HolidaysView = z.object({
  place: z.string(),
  knownUntil: z.string(),
  citation: z.string(),
  asRead: z.string(),
  checked: z.boolean(),
});

/** One clock with the steps by which its date was reached. */
export const ClockView = z.object({
  id: z.string(),
  origin: z.enum(['policy', ...packIds]),
  purpose: z.string(),
  citation: z.string(),
  asRead: z.string(),
  checked: z.boolean(),
  /** What a law says where it counts no days, in English and in its own language. */
  words: z.nullable(
    z.object({
      en: z.string(),
      native: z.nullable(z.object({ text: z.string(), lang: z.string() })),
    }),
  ),
  due: z.nullable(z.string()),
  dueMinute: z.nullable(z.int()),
  plainDue: z.nullable(z.string()),
  extensionNoticeBy: z.nullable(z.string()),
  extensionBy: z.nullable(z.string()),
  /** Whether that notice moves the date. */
  extensionMoves: z.boolean(),
  recommended: z.boolean(),
  status: z.enum(clockStatuses),
  daysLeft: z.nullable(z.int()),
  derivation: z.array(
    z.object({
      code: z.enum(derivationCodes),
      date: z.string(),
      amount: z.nullable(z.number()),
      unit: z.nullable(z.string()),
      reason: z.nullable(z.string()),
      citation: z.nullable(z.string()),
    }),
  ),
});
export type ClockView = z.infer<typeof ClockView>;

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

const RequestId = z.strictObject({ request: z.string() });

/** What is asked for, by whom and how. An opt-out carries its scope and is carried out at once. */
export const OpenRequestBody = z
  .strictObject({
    company: z.enum(companyIds),
    desk: z.string(),
    customer: z.nullable(z.string()),
    kind: z.enum(requestKinds),
    scope: z.nullable(z.enum(inquiryScopes)),
    optOutScope: z.nullable(z.enum(optOutScopes)),
    channel: z.enum(channels),
    caller: z.enum(callers),
    /** Who asks for the customer; a contact point of theirs goes with it. Nobody who opts out needs it (N3b). */
    representation: z.optional(
      z.nullable(
        z.strictObject({
          title: z.enum(representativeTitles),
          name: line(200),
          harm: z.boolean(),
        }),
      ),
    ),
    language: z.enum(['en', 'ja', 'zh-Hant', 'zh-Hans']),
    words: lines(2000, 0),
    /** Where somebody who is not found may be answered, or the contact points that an opt-out names. */
    contactGiven: z.nullable(z.strictObject({ kind: z.enum(contactKinds), value: line(400) })),
    /** Further contact points that an opt-out names. */
    alsoNamed: z.optional(
      z
        .array(z.strictObject({ kind: z.enum(contactKinds), value: line(400) }))
        .check(z.maxLength(4)),
    ),
    /** A foreign paper on which it is opened, as its text came in; what is kept is what it is known by. */
    exchange: z.optional(z.nullable(z.strictObject({ document: lines(12_000) }))),
    /** Reference of a letter or scan; an attachment is never stored. */
    reference: z.nullable(line(80)),
    urgent: z.boolean(),
    /** In which form the answer to an inquiry is asked for. */
    form: z.optional(z.nullable(z.enum(disclosureForms))),
    /** Where another desk of the company received it first: every date counts from there (H8). */
    firstReceived: z.optional(
      z.nullable(z.strictObject({ on: z.iso.date('not-a-date'), desk: z.string() })),
    ),
    /**
     * Which item is wrong, and what the person says is right; for a correction of a record that was found. `add:` with a
     * field names one that was never held.
     */
    correction: z.optional(z.nullable(z.strictObject({ item: z.string(), asked: lines(2000) }))),
  })
  .check(
    z.refine(
      (body) => body.kind !== 'correction' || body.customer === null || body.correction != null,
      { path: ['correction'], error: 'required' },
    ),
    z.refine(
      ({ caller, kind, customer }) =>
        caller !== 'staff' || (kind === 'correction' && customer !== null),
      { path: ['caller'], error: 'not-in-list' },
    ),
    z.refine((body) => body.kind !== 'inquiry' || body.scope !== null, {
      path: ['scope'],
      error: 'required',
    }),
    z.refine((body) => body.kind !== 'opt-out' || body.optOutScope !== null, {
      path: ['optOutScope'],
      error: 'required',
    }),
    z.refine(
      ({ caller, kind, representation }) =>
        kind === 'opt-out' || (caller === 'representative') === (representation != null),
      { path: ['representation'], error: 'required' },
    ),
    z.refine(
      ({ customer, representation, contactGiven }) =>
        (customer !== null && representation == null) || contactGiven !== null,
      {
        path: ['contactGiven'],
        error: 'required',
      },
    ),
  );
export type OpenRequestBody = z.infer<typeof OpenRequestBody>;

export const openRequest = endpoint({
  id: 'openRequest',
  method: 'POST',
  path: '/api/requests',
  summary: 'Opens a request for a customer, or for somebody who was not found',
  command: 'open-request',
  changes: true,
  spends: 'open-request',
  body: OpenRequestBody,
  reply: RequestView,
  status: 201,
});

export const readRequest = endpoint({
  id: 'readRequest',
  method: 'GET',
  path: '/api/requests/:request',
  summary: 'A request with what may be done to it, and why not',
  command: 'view-request',
  params: RequestId,
  reply: RequestView,
});

export const readRequestTrail = endpoint({
  id: 'readRequestTrail',
  method: 'GET',
  path: '/api/requests/:request/trail',
  summary: 'All events of the request, oldest first',
  command: 'view-trail',
  params: RequestId,
  reply: TrailView,
});

export const takeRequest = endpoint({
  id: 'takeRequest',
  method: 'POST',
  path: '/api/requests/:request/take',
  summary: 'Makes the account the owner',
  command: 'take',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const noteRequest = endpoint({
  id: 'noteRequest',
  method: 'POST',
  path: '/api/requests/:request/notes',
  summary: 'Adds a note',
  command: 'note',
  params: RequestId,
  changes: true,
  spends: 'note',
  versioned: true,
  body: z.strictObject({ text: lines(4000) }),
  reply: RequestView,
});

export const relinkRequest = endpoint({
  id: 'relinkRequest',
  method: 'POST',
  path: '/api/requests/:request/relink',
  summary: 'Attaches the request to the right customer; the level of verification becomes void',
  command: 'relink',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ customer: z.string() }),
  reply: RequestView,
});

export const approveProposal = endpoint({
  id: 'approveProposal',
  method: 'POST',
  path: '/api/requests/:request/approve',
  summary: 'Approves exactly what was proposed, by its digest',
  command: 'approve',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: RequestView,
});

export const returnProposal = endpoint({
  id: 'returnProposal',
  method: 'POST',
  path: '/api/requests/:request/return',
  summary: 'Sends a proposal back with a note',
  command: 'return',
  params: RequestId,
  changes: true,
  spends: 'return',
  versioned: true,
  body: z.strictObject({ digest: z.string(), note: lines(2000) }),
  reply: RequestView,
});

export const proposeRefusal = endpoint({
  id: 'proposeRefusal',
  method: 'POST',
  path: '/api/requests/:request/refusal',
  summary: 'Proposes a refusal on a ground of an attached pack; a supervisor decides',
  command: 'propose-refusal',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({
    ground: z.string(),
    /** Of a refused correction: what the customer wants attached to the value that stays. */
    statement: z.optional(z.nullable(lines(2000))),
  }),
  reply: RequestView,
});

export const carryOutOptOut = endpoint({
  id: 'carryOutOptOut',
  method: 'POST',
  path: '/api/requests/:request/opt-out',
  summary: 'Stops the marketing at once; nothing blocks it (N3b)',
  command: 'carry-out-opt-out',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const closeRequest = endpoint({
  id: 'closeRequest',
  method: 'POST',
  path: '/api/requests/:request/close',
  summary: 'Closes an answered request; refuses while it is unanswered',
  command: 'close',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({}),
  reply: RequestView,
});

export const unfreezeRequest = endpoint({
  id: 'unfreezeRequest',
  method: 'POST',
  path: '/api/requests/:request/unfreeze',
  summary: 'Lets a frozen request go on after a call-back to a channel of record',
  command: 'unfreeze',
  params: RequestId,
  changes: true,
  versioned: true,
  body: z.strictObject({ calledBack: z.string() }),
  reply: RequestView,
});

/** Actions that can stand in a trail, for filters. */
export const TrailAction = z.enum(auditActions);
