import type { auditActions } from './audit-actions.ts';

/**
 * The closed lists of the desk. Code, screens, API and tests use these words and no synonyms.
 * Lists are `as const`, so that schemas, tables and exhaustive matches are made from one place.
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

/** Kinds of contact point. */
export const contactKinds = ['email', 'phone', 'post'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Questions whose answer scores one point; the catalogue of both companies. */
export const questionFields = [
  'customer-number',
  'last-invoice-number',
  'last-invoice-amount',
  'first-contract-month',
  'event-booked',
  'product-plan',
  'delivery-reference',
  'imported-number',
] as const;
export type QuestionField = (typeof questionFields)[number];

/** Every field an item can hold. */
export const itemFields = [
  'name',
  'name-reading',
  'birth-date',
  'email',
  'phone',
  'post',
  ...questionFields,
  'language',
  'interest',
  'note',
  'call-note',
  'payment-card',
  'identity-number',
  'password',
  'security-answer',
] as const;
export type ItemField = (typeof itemFields)[number];

/** Why the company holds an item (N2, H4). */
export const purposes = [
  'agreement',
  'inquiry-reply',
  'billing',
  'delivery',
  'events',
  'product-news',
  'account-security',
  'customer-survey',
  'partner-offers',
] as const;
export type Purpose = (typeof purposes)[number];

/** Where an item came from. */
export const sources = [
  'customer',
  'web-form',
  'contract',
  'partner',
  'inferred',
  'access-log',
  'import',
] as const;
export type Source = (typeof sources)[number];

/** On what basis a recipient got items (N4, H5). Aggregates name nobody and have no row. */
export const sharingBases = ['consent', 'partner-agreement', 'law'] as const;
export type SharingBasis = (typeof sharingBases)[number];

/** What a look-up is for. */
export const lookupPurposes = ['customer-contact', 'request-work', 'staff-found-error'] as const;
export type LookupPurpose = (typeof lookupPurposes)[number];

/** What a reveal is for (N3a). */
export const revealPurposes = [
  'answer-customer',
  'check-correction',
  'prepare-disclosure',
  'reach-customer',
  'settle-bill',
  'arrange-delivery',
  'offer-news',
  'ask-survey',
] as const;
export type RevealPurpose = (typeof revealPurposes)[number];

/** Why somebody on a mailing list is not written to (H6, N3b); the first that applies is the one that is said. */
export const mailCauses = [
  'erased',
  'being-erased',
  'opted-out',
  'same-person',
  'no-contact',
  'declined',
  'frozen',
  'disputed',
  'purpose-not-told',
  'not-from-customer',
  'consent-refused',
  'no-consent',
] as const;
export type MailCause = (typeof mailCauses)[number];

/** How the clause on direct mail can be read (H6): consent is needed, or a purpose that was told is enough. */
export const mailReadings = ['consent-needed', 'purpose-suffices'] as const;
export type MailReading = (typeof mailReadings)[number];

/** Marketing that an opt-out stops. */
export const optOutScopes = [
  'all-marketing',
  'email',
  'phone',
  'post',
  'list-events',
  'list-product-news',
] as const;
export type OptOutScope = (typeof optOutScopes)[number];

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

/** Commands that hand a request over to another desk of the company (H8). */
export const transferCommands = [
  'offer-transfer',
  'accept-transfer',
  'reject-transfer',
  'withdraw-transfer',
] as const;
export type TransferCommand = (typeof transferCommands)[number];

/** How an offer of a request to another desk stands. */
export const transferStates = ['offered', 'accepted', 'rejected', 'withdrawn'] as const;
export type TransferState = (typeof transferStates)[number];

/** Why a desk is the one for a customer: it replied first, or it was named when the data was given (H8). */
export const routingReasons = ['replied-first', 'named-at-collection'] as const;
export type RoutingReason = (typeof routingReasons)[number];

/** Why a request is offered to a desk: one of those reasons, or because the agent thinks it right. */
export const transferReasons = [...routingReasons, 'chosen'] as const;
export type TransferReason = (typeof transferReasons)[number];

/** Why a desk does not take what it was offered. */
export const rejectionReasons = [
  'never-replied',
  'another-matter',
  'another-desk',
  'nobody-there',
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** Why an offer ended before it was answered. */
export const withdrawalReasons = ['taken-back', 'unanswered', 'request-ended'] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Commands about a call that the desk promised the customer. */
export const callCommands = ['promise-call', 'report-call'] as const;
export type CallCommand = (typeof callCommands)[number];

/** What came of a promised call, as whoever made it reports. */
export const callResults = ['done', 'not-reached'] as const;
export type CallResult = (typeof callResults)[number];

/** How a promised call stands. */
export const callStates = ['promised', ...callResults, 'missed', 'dropped'] as const;
export type CallState = (typeof callStates)[number];

/** Why a supervisor gives a request to somebody else of its desk. */
export const reassignReasons = ['absent', 'left', 'workload'] as const;
export type ReassignReason = (typeof reassignReasons)[number];

/** Commands that end a request otherwise than by its answer, or that move its dates. */
export const endingCommands = [
  'ask-withdrawal',
  'drop-withdrawal',
  'withdraw',
  'remind',
  'propose-lapse',
  'mark-duplicate',
  'mark-opened-in-error',
  'reopen',
  'ask-clarification',
  'answer-clarification',
  'ask-fee',
  'confirm-fee',
  'waive-fee',
  'extend',
  'explain-lateness',
  'acknowledge',
] as const;
export type EndingCommand = (typeof endingCommands)[number];

/** Commands that a request's `can` speaks of. */
export const requestCommands = [
  'take',
  'note',
  'relink',
  'ask-set',
  'answer-set',
  'send-code',
  'confirm-code',
  'call-back',
  'confirm-reference',
  'declare',
  'see-paper',
  'ask-unlock',
  'unfreeze',
  'decide-items',
  'preview',
  'propose-withholding',
  'propose-history',
  'propose-refusal',
  'approve',
  'return',
  'hand-over',
  'carry-out-opt-out',
  'add-evidence',
  'compare',
  'decide-correction',
  'propose-correction',
  'tell-recipients',
  'decide-deletion',
  'propose-deletion',
  'start-deletion',
  'undo-deletion',
  'close',
  ...endingCommands,
  'edit-letter',
  ...transferCommands,
  ...callCommands,
  'reassign',
] as const;
export type RequestCommand = (typeof requestCommands)[number];

/** Commands on a request or a customer. One row each in the permission table. */
export const commands = [
  'look-up',
  'view-customer',
  'reveal',
  'share',
  'tell-purpose',
  'record-consent',
  'open-request',
  'view-request',
  ...requestCommands,
  'read-holds',
  'place-hold',
  'lift-hold',
  'decide-hold',
  'propose-merge',
  'decide-merge',
  'read-duplicates',
  'view-trail',
  'read-log',
  'verify-log',
  'take-checkpoint',
  'read-policies',
  'propose-packs',
  'approve-packs',
  'return-packs',
  'read-liftings',
  'propose-purpose',
  'approve-purpose',
  'return-purpose',
  'propose-policy',
  'approve-policy',
  'return-policy',
  'propose-lifting',
  'approve-lifting',
  'return-lifting',
  'propose-export',
  'approve-export',
  'read-export',
  'read-mailings',
  'prepare-mailing',
  'propose-reading',
  'approve-reading',
  'return-reading',
  'propose-release',
  'approve-release',
  'return-release',
  'read-reports',
  'export-reports',
  'read-refusals',
  'read-safety',
  'read-training',
  'train',
  'read-authorities',
  'log-authority-call',
  'read-demands',
  'open-demand',
  'work-demand',
  'approve-demand',
  'return-demand',
  'query-statistics',
  'read-vault',
  'ask-look',
  'approve-look',
  'return-look',
  'read-look',
] as const;
export type Command = (typeof commands)[number];

/** Why a rule said no. Codes on the wire; the client has the sentence. */
export const refusalCodes = [
  'role-lacks-right',
  'four-eyes',
  'own-record',
  'other-desk',
  'not-yours-to-know',
  'request-closed',
  'wrong-status',
  'wrong-kind',
  'no-customer',
  'frozen',
  'not-frozen',
  'verification-needed',
  'knowledge-locked',
  'not-locked',
  'too-few-questions',
  'set-open',
  'no-set-open',
  'set-answered-wrongly-shaped',
  'already-proved',
  'not-channel-of-record',
  'no-code-sent',
  'code-not-confirmed',
  'code-expired',
  'code-tries-spent',
  'codes-this-hour-spent',
  'reference-not-known',
  'paper-not-needed',
  'proposal-pending',
  'nothing-proposed',
  'proposal-changed',
  'decision-missing',
  'not-previewed',
  'withholding-not-approved',
  'history-not-decided',
  'officer-decides',
  'ground-not-in-packs',
  'no-way-to-deliver',
  'already-handed-over',
  'unanswered',
  'no-open-request',
  'sealed-question',
  'sealed-dispute',
  'second-person-needed',
  'not-correctable',
  'recipients-untold',
  'no-such-recipient',
  'no-such-evidence',
  'declined-item',
  'never-shown',
  'withdrawal-open',
  'no-withdrawal-asked',
  'lapse-not-known',
  'not-waiting',
  'already-reminded',
  'not-reminded',
  'answer-time-left',
  'no-such-duplicate',
  'already-worked-on',
  'not-reopenable',
  'reopening-over',
  'words-erased',
  'clarification-open',
  'no-clarification-open',
  'fee-not-known',
  'fee-asked',
  'no-fee-asked',
  'fee-paid',
  'fee-unpaid',
  'extension-not-known',
  'too-late-to-extend',
  'already-extended',
  'not-late',
  'already-explained',
  'late-reason-needed',
  'gateway-down',
  'nothing-changed',
  'being-erased',
  'already-started',
  'nothing-started',
  'window-over',
  'others-open',
  'nothing-to-delete',
  'not-approved',
  'step-up-needed',
  'pin-not-right',
  'hold-settled',
  'already-acknowledged',
  'no-letter-due',
  'letter-outdated',
  'no-tombstone',
  'offer-open',
  'no-offer',
  'call-open',
  'no-call',
  'already-joined',
  'not-joined',
  'not-called-back',
  'approval-over',
  'no-gag',
  'too-near-a-query',
  'not-asker',
  'look-over',
  'purpose-not-registered',
  'purpose-not-announced',
  'purpose-not-told',
  'purpose-unfit',
  'announced-too-late',
  'policy-too-early',
  'agreement-missing',
  'agreement-expired',
  'consent-unproved',
  'instrument-missing',
  'opted-out',
  'nobody-to-mail',
  'too-many-rows',
  'law-asks-consent',
  'told-on-no-such-day',
  'said-on-no-such-day',
  'opt-out-stands',
  'recorded-earlier',
  'officer-needed',
  'not-a-minor',
  'authority-too-narrow',
  'exchange-not-read',
  'exchange-not-mapped',
  'exchange-kind-differs',
  'exchange-received',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

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

/** Where a request stands between the desks: with its own, at the wrong one, offered, offered to whoever looks, or not taken. */
export const handings = ['here', 'wrong-desk', 'offered', 'to-answer', 'rejected'] as const;
export type Handing = (typeof handings)[number];

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

/**
 * Commands that may be done to several requests in one go, each still its own call and event: what can be taken back
 * or does no harm. Never what decides, refuses, withholds or erases.
 */
export const manyAtOnce = [
  'take',
  'remind',
  'reassign',
] as const satisfies readonly RequestCommand[];
export type ManyAtOnce = (typeof manyAtOnce)[number];

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

/** Why a package counts as not delivered. */
export const comeBackReasons = ['bounced', 'link-unopened'] as const;
export type ComeBackReason = (typeof comeBackReasons)[number];

/** What leaves the desk. */
export const messageKinds = [
  'questions',
  'code',
  'alert',
  'package-link',
  'package-code',
  'package-print',
  'answer-unproven',
  'refusal-notice',
  'opt-out-confirmation',
  'recipient-notice',
  'correction-notice',
  'contact-changed',
  'error-found',
  'recipient-correction',
  'package-code-call-back',
  'withdrawal-notice',
  'reminder',
  'clarification',
  'extension-notice',
  'lapse-notice',
  'deletion-certificate',
  'deletion-part-notice',
  'deletion-recipient-notice',
  'authority-notice',
  'acknowledgement',
  'lateness-notice',
  'fee-notice',
] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Letters that an agent may word before they leave. */
export const letterKinds = [
  'acknowledgement',
  'answer',
  'part-grant',
  'refusal',
  'extension',
  'recipients',
  'opt-out-confirmation',
  'deletion-certificate',
] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What a letter may not hold, or may not lack. */
export const letterFaults = [
  'code-in-subject',
  'identity-number',
  'contact-point',
  'own-data',
  'other-person',
  'company-missing',
  'contact-missing',
  'complaint-missing',
  'request-missing',
  'ground-missing',
  'same-answer-missing',
  'blank-missing',
  'blank-unknown',
] as const;
export type LetterFault = (typeof letterFaults)[number];

/** Why a period is extended; the notice to the customer says it. */
export const extensionReasons = [
  'complex',
  'many-requests',
  'search-needed',
  'others-asked',
] as const;
export type ExtensionReason = (typeof extensionReasons)[number];

/** Why a fee is asked: what answering costs, a further copy, or a request that the law calls plainly unfounded or excessive. */
export const feeReasons = ['cost', 'further-copy', 'excessive'] as const;
export type FeeReason = (typeof feeReasons)[number];

/** Money in which a desk asks for a fee. */
export const currencies = ['JPY', 'HKD', 'CNY', 'EUR', 'GBP', 'USD'] as const;
export type Currency = (typeof currencies)[number];

/** Why an answer is late. Our own discussion and our own outage are reasons to be told, never to stop a clock. */
export const lateReasons = [
  'waited-for-customer',
  'hard-to-find',
  'many-requests',
  'wrong-desk-first',
  'own-discussion',
  'own-outage',
  'overlooked',
] as const;
export type LateReason = (typeof lateReasons)[number];

/** Why a request should never have been opened. */
export const errorReasons = ['nothing-asked', 'wrong-kind', 'test-entry'] as const;
export type ErrorReason = (typeof errorReasons)[number];

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
