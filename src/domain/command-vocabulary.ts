/** What may be done at the desk, as closed lists in the manner of `vocabulary.ts`: one word a command. */

/** Commands that hand a request over to another desk of the company (H8). */
export const transferCommands = [
  'offer-transfer',
  'accept-transfer',
  'reject-transfer',
  'withdraw-transfer',
] as const;
export type TransferCommand = (typeof transferCommands)[number];

/** Commands about a call that the desk promised the customer. */
export const callCommands = ['promise-call', 'report-call'] as const;
export type CallCommand = (typeof callCommands)[number];

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
