import type { auditActions } from './audit-actions.ts';

/**
 * The closed lists of the desk. Code, screens, API and tests use these words and no synonyms.
 * Lists are `as const`, so that schemas, tables and exhaustive matches are made from one place. Those of one noun that
 * are many lie beside it: `*-vocabulary.ts`, `refusal-codes.ts` and `audit-actions.ts`.
 */

/** Controllers that the desk works for. */
export const companyIds = ['hkt', 'ntt-china'] as const;
export type CompanyId = (typeof companyIds)[number];

/** Laws that can be attached to a company. */
export const packIds = [
  'jp-appi',
  'hk-pdpo',
  'cn-pipl',
  'eu-gdpr',
  'uk-gdpr',
  'us-ca-ccpa',
] as const;
export type PackId = (typeof packIds)[number];

/** One right asked for. */
export const requestKinds = [
  'inquiry',
  'correction',
  'deletion',
  'opt-out',
  'legal-demand',
] as const;
export type RequestKind = (typeof requestKinds)[number];

/** Forms in which the customer may ask for an answer (APPI Art. 33(2)). */
export const disclosureForms = ['electronic', 'paper'] as const;
export type DisclosureForm = (typeof disclosureForms)[number];

/** How far an inquiry reaches. */
export const inquiryScopes = ['categories', 'data', 'access-history'] as const;
export type InquiryScope = (typeof inquiryScopes)[number];

/** How a contact reached the desk. */
export const channels = ['phone', 'email', 'letter', 'visit'] as const;
export type Channel = (typeof channels)[number];

/** Who speaks in a contact: `staff` where the desk itself found what is wrong (N5). */
export const callers = ['customer', 'representative', 'staff'] as const;
export type Caller = (typeof callers)[number];

/** Dialects in which other houses write down requests and ask how they stand. */
export const exchangeDialects = ['opendsr', 'drp'] as const;
export type ExchangeDialect = (typeof exchangeDialects)[number];

/** What a foreign paper can ask for that the desk knows how to do, in the words of its dialect. */
export const exchangeAsks = [
  'access',
  'portability',
  'rectification',
  'erasure',
  'access:categories',
  'access:specific',
  'deletion',
  'sale:opt_out',
] as const;
export type ExchangeAsk = (typeof exchangeAsks)[number];

/** A request's life, in order. */
export const requestStatuses = [
  'received',
  'awaiting-identity',
  'in-review',
  'awaiting-approval',
  'carrying-out',
  'closed',
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** How a request ended. */
export const outcomes = [
  'granted',
  'partly-granted',
  'refused',
  'withdrawn',
  'lapsed',
  'duplicate',
  'opened-in-error',
] as const;
export type Outcome = (typeof outcomes)[number];

/** Roles of staff accounts. */
export const roles = ['agent', 'supervisor', 'privacy-officer', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** A paper that a person may show as a last resort; the log keeps only its type. */
export const paperTypes = [
  'identity-card',
  'passport',
  'driving-licence',
  'residence-card',
  'utility-bill',
] as const;
export type PaperType = (typeof paperTypes)[number];

/** Why a paper was asked for (rule 10 wants a reason). */
export const paperReasons = [
  'too-few-questions',
  'knowledge-locked',
  'no-channel-of-record',
  'customer-cannot-use-phone',
  'acts-for-another',
] as const;
export type PaperReason = (typeof paperReasons)[number];

/** How a declaration was made. */
export const declarationHows = ['read-aloud', 'signed'] as const;
export type DeclarationHow = (typeof declarationHows)[number];

/** What a second person is asked for. */
export const proposalKinds = [
  'paper',
  'unlock',
  'withholding',
  'access-history',
  'refusal',
  'deletion',
  'part-correction',
  'contact-correction',
  'lapse',
] as const;
export type ProposalKind = (typeof proposalKinds)[number];

/** On what a correction can rest; the list is closed, an attachment is a reference and never a file. */
export const correctionEvidenceKinds = [
  'customer-says',
  'document-seen',
  'partner-record',
  'own-record',
] as const;
export type CorrectionEvidenceKind = (typeof correctionEvidenceKinds)[number];

/** How far a recipient of a corrected item has been told. */
export const propagationStates = ['to-send', 'sent', 'chased', 'done'] as const;
export type PropagationState = (typeof propagationStates)[number];

/** What the desk does next with a recipient. */
export const propagationSteps = ['send', 'chase', 'done'] as const;
export type PropagationStep = (typeof propagationSteps)[number];

/** On whom a request waits. */
export const waitingOns = [
  'customer',
  'supervisor',
  'privacy-officer',
  'wait-period',
  'clarification',
  'fee',
] as const;
export type WaitingOn = (typeof waitingOns)[number];

/** What happens next on an open request; the screens turn it into the one button. */
export const nextActions = [
  'verify',
  'wait-for-customer',
  'wait-for-fee',
  'wait-period',
  'decide-proposal',
  'unfreeze',
  'decide-items',
  'preview',
  'propose-history',
  'hand-over',
  'read-back',
  'carry-out-opt-out',
  'decide-correction',
  'tell-recipients',
  'close-others',
  'decide-deletion',
  'start-deletion',
  'deletion-window',
  'erasing',
  'answer-unproven',
  'close',
  'withdraw',
  'propose-lapse',
  'answer-transfer',
  'call-customer',
  'none',
] as const;
export type NextAction = (typeof nextActions)[number];

/** Steps of the prescribed procedure (H7), as the request page shows them. */
export const procedureSteps = [
  'received',
  'identity',
  'authenticity',
  'disclosure',
  'correction',
  'recipients',
  'deletion',
  'opt-out',
  'answer',
] as const;
export type ProcedureStep = (typeof procedureSteps)[number];

/** What the log can say, one word an action. */
export type AuditAction = (typeof auditActions)[number];

/** What data is guarded against (N6). */
export const harms = [
  'illegal-access',
  'loss',
  'destruction',
  'falsification',
  'disclosure',
] as const;
export type Harm = (typeof harms)[number];

/** What a host of the backend can promise; one that does not say so promises none of it. */
export const hostPromises = [
  'backend-apart',
  'durable-store',
  'log-apart',
  'keys-apart',
  'real-sign-in',
  'real-gateways',
] as const;
export type HostPromise = (typeof hostPromises)[number];

/** Conditions that lie across a request's states. */
export const conditions = [
  'frozen',
  'locked',
  'overdue',
  'waiting',
  'came-back',
  'offered',
  'wrong-desk',
  'call-promised',
  'call-missed',
] as const;
export type Condition = (typeof conditions)[number];

/** Lanes of the queue. */
export const lanes = [
  'actionable',
  'mine',
  'needs-identity',
  'due',
  'waiting',
  'wrong-desk',
  'errors',
  'approvals',
  'closed',
  'all',
] as const;
export type Lane = (typeof lanes)[number];

/** What the queue can be sorted by. */
export const queueSorts = ['urgency', 'number', 'kind', 'waiting'] as const;
export type QueueSort = (typeof queueSorts)[number];

/** Signals of rule 9; together they add at most one possession factor and never refuse silently. */
export const signals = [
  'new-address-asked',
  'many-desks',
  'contact-changed',
  'looked-up-without-request',
  'urgency',
] as const;
export type Signal = (typeof signals)[number];

/** Patterns over requests and desks that supervisors see. */
export const patterns = ['flood', 'many-desks', 'many-attempts'] as const;
export type Pattern = (typeof patterns)[number];

/** What a desk may choose for one item of a deletion, as far as law and holds leave it a choice. */
export const deletionWishes = ['delete', 'anonymise'] as const;
export type DeletionWish = (typeof deletionWishes)[number];

/** What becomes of one item of a deletion. */
export const deletionFates = [
  'delete',
  'anonymise',
  'keep-by-law',
  'on-hold',
  'keep-identity',
] as const;
export type DeletionFateKind = (typeof deletionFates)[number];

/** Why records may not be erased for a time. */
export const holdReasons = ['litigation', 'regulator', 'investigation', 'dispute'] as const;
export type HoldReason = (typeof holdReasons)[number];

/** How a hold stands. Until a second officer has decided it protects as if it were placed. */
export const holdStates = ['asked', 'placed', 'lift-asked', 'lifted', 'returned'] as const;
export type HoldState = (typeof holdStates)[number];

/** How a merge of two records stands. Sent back and undone ones say that the two are not one person. */
export const mergeStates = ['asked', 'merged', 'undo-asked', 'returned', 'undone'] as const;
export type MergeState = (typeof mergeStates)[number];

/** Why two privacy officers let somebody come in again who was erased. */
export const liftingReasons = ['registers-anew', 'erased-in-error', 'another-person'] as const;
export type LiftingReason = (typeof liftingReasons)[number];

/** Periods that can be reported: so many whole months, the present one with them. */
export const reportPeriods = ['3-months', '6-months', '12-months', '24-months'] as const;
export type ReportPeriod = (typeof reportPeriods)[number];

/** The tables of a report, each behind one picture. */
export const reportTables = ['trend', 'kinds', 'desks', 'grounds', 'lateness'] as const;
export type ReportTable = (typeof reportTables)[number];
