import type { Approval } from './approval.ts';
import { contactKind } from './customer.ts';
import type { Course } from './course.ts';
import type { Deletion } from './deletion.ts';
import type { ExchangeOrigin } from './exchange.ts';
import type { Instant } from './instant.ts';
import type { Letters } from './letter.ts';
import type { PolicyTerms } from './policies/policy-profile.ts';
import type { PromisedCall } from './promised-call.ts';
import type { AuthorityShown, Representation } from './representation.ts';
import type { Routing } from './routing.ts';
import type { Transfer } from './transfer.ts';
import type {
  Caller,
  Channel,
  CompanyId,
  CorrectionEvidenceKind,
  DeclarationHow,
  DisclosureForm,
  InquiryScope,
  Outcome,
  PackId,
  PaperReason,
  PaperType,
  PropagationState,
  ProposalKind,
  RequestKind,
  RequestStatus,
  Signal,
  WaitingOn,
} from './vocabulary.ts';
import type { ComeBackReason } from './message-vocabulary.ts';
import type { ContactKind, ItemField, OptOutScope, QuestionField } from './record-vocabulary.ts';

/** One proof of a verification. `from` is when it begins to count: later than `at` where a wait stands in for a second channel. */
export type Evidence =
  | {
      readonly kind: 'points';
      readonly points: number;
      readonly at: Instant;
      readonly from: Instant;
    }
  | {
      readonly kind: 'possession';
      readonly item: string;
      readonly contact: ContactKind;
      readonly at: Instant;
      readonly from: Instant;
    }
  | {
      readonly kind: 'authenticity';
      readonly how: 'code' | 'reference' | 'call-back';
      readonly item: string | null;
      readonly at: Instant;
      readonly from: Instant;
    }
  | {
      readonly kind: 'declaration';
      readonly how: DeclarationHow;
      readonly at: Instant;
      readonly from: Instant;
    }
  | {
      /** A supervisor who had no hand in the request called back: stands for the factor that signals ask (rule 9). */
      readonly kind: 'call-back';
      readonly item: string;
      readonly by: string;
      readonly at: Instant;
      readonly from: Instant;
    }
  | {
      /** A paper seen counts once a supervisor has approved it; only its type is kept. */
      readonly kind: 'paper';
      readonly paper: PaperType;
      readonly reason: PaperReason;
      readonly addressMatches: boolean;
      /** Where it shows that somebody may ask for the customer: then it proves nothing else. */
      readonly authority?: AuthorityShown;
      readonly by: string;
      readonly approvedBy: string;
      readonly at: Instant;
      readonly from: Instant;
    };

/** One whole set of questions, fixed for its attempt; judged yes or no as a whole. */
export type QuestionSet = {
  readonly attempt: number;
  readonly points: number;
  readonly questions: readonly QuestionField[];
  readonly askedAt: Instant;
  readonly verdict: 'open' | 'confirmed' | 'not-confirmed';
  readonly answeredAt: Instant | null;
};

/** A code on its way. Only its keyed hash is kept. */
export type SentCode = {
  readonly id: string;
  readonly item: string;
  readonly contact: ContactKind;
  readonly hash: string;
  readonly sentAt: Instant;
  readonly expiresAt: Instant;
  readonly triesLeft: number;
  readonly state: 'sent' | 'confirmed' | 'spent' | 'replaced';
  /** How long carrying out waits after confirmation, because no other channel could be alerted. */
  readonly waitMs: number;
};

/** Proof that the person is who they say and that this request came from them; bound to request, person and kind. */
export type Verification = {
  readonly evidence: readonly Evidence[];
  readonly sets: readonly QuestionSet[];
  readonly codes: readonly SentCode[];
  /** When the level that the request needs was reached; null while it is not. */
  readonly reachedAt: Instant | null;
  /** Failed sets counted since this moment; an unlock starts the count anew. */
  readonly countedFrom: Instant;
  readonly alertedAt: readonly Instant[];
  readonly signals: readonly Signal[];
};

/** What happens to one item of a disclosure. Withholding a whole item is a part-grant and needs a ground. */
export type ItemDecision =
  | { readonly kind: 'include' }
  | {
      readonly kind: 'black-out';
      readonly spans: readonly { readonly from: number; readonly to: number }[];
    }
  | { readonly kind: 'withhold'; readonly ground: string };

/** How a disclosure leaves: a link, a print job for the post, or by hand. */
export type Delivery = {
  readonly method: 'link' | 'post' | 'in-person';
  readonly item: string | null;
  readonly codeBy: 'other-channel' | 'post' | 'call-back' | 'none';
};

/** How many visits leave, and the hex SHA-256 of exactly these. */
export type HistoryContent = { readonly visits: number; readonly sha256: string };

/** The disclosure under construction and what became of it. Values stay in the customer's record. `deliveredAt` is the transport's receipt. */
export type Disclosure = {
  readonly decisions: Readonly<Record<string, ItemDecision>>;
  /** Digest of the decisions and item versions that were previewed last; null before the first preview. */
  readonly previewed: string | null;
  readonly approved: Approval | null;
  readonly started: Instant | null;
  readonly handedOver: {
    readonly at: Instant;
    readonly delivery: Delivery;
    readonly digest: string;
    readonly fields: readonly string[];
  } | null;
  readonly deliveredAt: Instant | null;
  /** Visits that a privacy officer let the customer have: how many, and the hash of them; of an access history only. */
  readonly history?: HistoryContent;
  /** When an earlier package did not arrive; the request is in review since. */
  readonly cameBack?: {
    readonly at: Instant;
    readonly why: ComeBackReason;
    /** The way by which it had left. */
    readonly delivery?: Delivery;
  };
};

/** What a second person is asked to decide. The digest binds the exact content. */
export type Proposal = {
  readonly kind: ProposalKind;
  readonly digest: string;
  readonly by: string;
  readonly at: Instant;
  readonly detail:
    | {
        readonly kind: 'paper';
        readonly paper: PaperType;
        readonly reason: PaperReason;
        readonly addressMatches: boolean;
        readonly authority?: AuthorityShown;
      }
    | { readonly kind: 'unlock' }
    | { readonly kind: 'lapse' }
    | { readonly kind: 'withholding' }
    | ({ readonly kind: 'access-history' } & HistoryContent)
    | { readonly kind: 'deletion'; readonly items: number }
    | {
        readonly kind: 'refusal';
        readonly ground: string;
        /** What the customer wants attached to the value that stays (PDPO s.25(2)); of a correction only. */
        readonly statement?: string;
      }
    | {
        readonly kind: 'part-correction' | 'contact-correction';
        readonly decision: Exclude<CorrectionDecision, { kind: 'refuse' }>;
        readonly sourceOfTruth: string;
        readonly statement?: string;
      };
};

/** A refusal that a second person approved; its log-book entry exists before its notice can. */
export type RefusalDecision = {
  readonly ground: string;
  readonly by: string;
  readonly approvedBy: string;
  readonly at: Instant;
  readonly logBook: string;
};

/** One thing that speaks for or against a correction. Values stay in the record; `reference` names a scan or a file. */
export type CorrectionEvidence = {
  readonly id: string;
  readonly kind: CorrectionEvidenceKind;
  readonly says: string;
  readonly reference: string | null;
  readonly by: string;
  readonly at: Instant;
};

/** What the desk decided on a correction. To correct otherwise than asked refuses the rest, on a ground. */
export type CorrectionDecision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'partly'; readonly value: string; readonly ground: string }
  | { readonly kind: 'refuse'; readonly ground: string };

/** A recipient who got the item within the year, and how far they have been told. */
export type Propagation = {
  readonly recipient: string;
  /** Desk date on which they last got the item. */
  readonly lastSharedOn: string;
  readonly state: PropagationState;
  readonly at: Instant;
};

/** The item asked to be put right, what speaks for it, what was decided, and who has to hear of it (PDPO s.22–25, APPI Art. 34). */
export type Correction = {
  readonly item: string;
  readonly field: ItemField;
  /** The item was never held: it is added, and `item` is the id that it will have. */
  readonly adds?: boolean;
  readonly asked: string;
  /** BCP 47 tag of the value, where it is text of a language. */
  readonly lang: string | null;
  /** An inquiry of the same person that was answered before: then only authenticity is asked (PDPO s.24(2)). */
  readonly answeredInquiry: string | null;
  readonly evidence: readonly CorrectionEvidence[];
  /** The piece of evidence on which the decision rests. */
  readonly sourceOfTruth: string | null;
  readonly decision: CorrectionDecision | null;
  readonly statement: string | null;
  readonly carriedOutAt: Instant | null;
  readonly propagation: readonly Propagation[];
};

/** A contact point as somebody named it. */
export type NamedContact = { readonly kind: ContactKind; readonly value: string };

/** The wish of an opt-out and what was done at once. */
export type OptOut = {
  readonly scope: OptOutScope;
  /** Contact points named beside the one to answer to, until it is carried out. */
  readonly named: readonly NamedContact[];
  /** Keyed hashes under which the contact points named stand on the suppression list. */
  readonly suppressed: readonly string[];
  readonly reference: string | null;
  readonly carriedOutAt: Instant | null;
  readonly notices: number;
};

/** A note of an agent. */
export type Note = {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
};

/** A stretch in which the request waited on someone. */
export type Wait = {
  readonly on: WaitingOn;
  readonly since: Instant;
  readonly until: Instant | null;
};

/** One right asked for by one person, with its own clock and status. */
export type RequestRecord = {
  /** What is to be erased and what became of it; of a deletion only. */
  readonly deletion: Deletion | null;
  readonly id: string;
  readonly version: number;
  readonly company: CompanyId;
  readonly desk: string;
  readonly kind: RequestKind;
  readonly scope: InquiryScope | null;
  readonly channel: Channel;
  readonly caller: Caller;
  /** Who asks for the customer, and by what title; null where they ask themselves, or opt out. */
  readonly representation: Representation | null;
  readonly language: string;
  readonly customer: string | null;
  /** Pseudonym for the log; of the customer, or of this request where nobody was found. */
  readonly subject: string;
  readonly receivedAt: Instant;
  readonly receivedDesk: string;
  /** What the person asked for, in their words; dies with the record. */
  readonly words: string;
  /** Whether what was said, given and asked in it went with an erasure of the person. */
  readonly wordsErased: boolean;
  /** Where to answer somebody who has proved nothing. */
  readonly contactGiven: { readonly kind: ContactKind; readonly value: string } | null;
  readonly status: RequestStatus;
  readonly outcome: Outcome | null;
  readonly closedAt: Instant | null;
  readonly owner: string | null;
  readonly creator: string;
  /** Everyone who ever held or worked on it: none of them may be its second pair of eyes. */
  readonly hands: readonly string[];
  readonly waits: readonly Wait[];
  readonly frozen: { readonly at: Instant } | null;
  /** In which form an inquiry's answer was asked for; null where nothing was said. */
  readonly form?: DisclosureForm | null;
  readonly urgent: boolean;
  readonly policyVersion: string;
  /** What that version sets, where it is not the one that the company came with; the request keeps it (N8). */
  readonly policyTerms?: PolicyTerms;
  /** The laws attached to the company when the request was received; it keeps them. */
  readonly packs: readonly PackId[];
  readonly course: Course;
  readonly verification: Verification;
  readonly disclosure: Disclosure | null;
  readonly optOut: OptOut | null;
  readonly correction: Correction | null;
  readonly proposal: Proposal | null;
  readonly refusal: RefusalDecision | null;
  readonly notes: readonly Note[];
  readonly answeredBy: 'read-back' | 'package' | 'notice' | null;
  /** Letters as the desk has worded them; each goes when it has left, all at the end. */
  readonly letters: Letters;
  /** The desk that answers the customer, as history told it when the request was opened or attached (H8). */
  readonly routing: Routing | null;
  /** Every offer to another desk, the oldest first; at most the last one is open. */
  readonly transfers: readonly Transfer[];
  /** Every call that was promised, the oldest first; at most the last one is owed. */
  readonly calls: readonly PromisedCall[];
  /** The foreign paper on which it was opened; left out where it came in by no such paper. */
  readonly exchange?: ExchangeOrigin;
};

/** The state of verification of a request that has just been opened. */
export function freshVerification(now: Instant, signals: readonly Signal[]): Verification {
  return {
    evidence: [],
    sets: [],
    codes: [],
    reachedAt: null,
    countedFrom: now,
    alertedAt: [],
    signals,
  };
}

/** Whether the request has not ended. */
export function isOpen(request: Pick<RequestRecord, 'status'>): boolean {
  return request.status !== 'closed';
}

/** Whether a correction changes a contact point, which needs more proof and another channel. */
export function changesContact(correction: Correction | null | undefined): boolean {
  return correction != null && contactKind(correction.field) !== null;
}
