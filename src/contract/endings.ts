import * as z from 'zod/mini';
import { channels } from '../domain/vocabulary.ts';
import {
  errorReasons,
  extensionReasons,
  feeReasons,
  lateReasons,
} from '../domain/ending-vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { RequestView } from './request.ts';
import { lines } from './text.ts';

const request = {
  method: 'POST',
  params: z.strictObject({ request: z.string() }),
  changes: true,
  versioned: true,
  reply: RequestView,
} as const;
const nothing = z.strictObject({});

export const askWithdrawal = endpoint({
  ...request,
  id: 'askWithdrawal',
  path: '/api/requests/:request/withdrawal',
  summary: 'Notes that somebody wants to take the request back; it counts once it is proved',
  command: 'ask-withdrawal',
  body: z.strictObject({ channel: z.enum(channels) }),
});

export const dropWithdrawal = endpoint({
  ...request,
  id: 'dropWithdrawal',
  path: '/api/requests/:request/withdrawal/drop',
  summary: 'The request goes on: the wish to take it back was not proved, or has passed',
  command: 'drop-withdrawal',
  body: nothing,
});

export const withdrawRequest = endpoint({
  ...request,
  id: 'withdrawRequest',
  path: '/api/requests/:request/withdraw',
  summary: 'Ends the request as withdrawn, with a notice, after the same proof as asking took',
  command: 'withdraw',
  body: nothing,
});

export const remindCustomer = endpoint({
  ...request,
  id: 'remindCustomer',
  path: '/api/requests/:request/reminders',
  summary: 'Reminds the customer once that an answer of theirs is awaited',
  command: 'remind',
  body: nothing,
});

export const proposeLapse = endpoint({
  ...request,
  id: 'proposeLapse',
  path: '/api/requests/:request/lapse',
  summary: 'Proposes to let the request lapse; a supervisor decides',
  command: 'propose-lapse',
  body: nothing,
});

export const markDuplicate = endpoint({
  ...request,
  id: 'markDuplicate',
  path: '/api/requests/:request/duplicate',
  summary: 'Ends the request as a duplicate of another; the lowest state of both is inherited',
  command: 'mark-duplicate',
  body: z.strictObject({ of: z.string() }),
});

export const markOpenedInError = endpoint({
  ...request,
  id: 'markOpenedInError',
  path: '/api/requests/:request/opened-in-error',
  summary: 'Ends a request that nobody made and on which nothing was done',
  command: 'mark-opened-in-error',
  body: z.strictObject({ reason: z.enum(errorReasons), note: lines(2000) }),
});

export const reopenRequest = endpoint({
  ...request,
  id: 'reopenRequest',
  path: '/api/requests/:request/reopen',
  summary: 'Takes an ended request up again within 30 days; its clocks begin anew',
  command: 'reopen',
  body: nothing,
});

export const askClarification = endpoint({
  ...request,
  id: 'askClarification',
  path: '/api/requests/:request/clarification',
  summary: 'Asks the customer what is meant; clocks pause only where their law says so',
  command: 'ask-clarification',
  body: z.strictObject({ text: lines(2000) }),
});

export const answerClarification = endpoint({
  ...request,
  id: 'answerClarification',
  path: '/api/requests/:request/clarification/answer',
  summary: 'Notes that the customer said what is meant',
  command: 'answer-clarification',
  body: z.strictObject({ text: lines(2000) }),
});

export const askFee = endpoint({
  ...request,
  id: 'askFee',
  path: '/api/requests/:request/fee',
  summary:
    'Asks the customer for a fee, where a law of the request knows one; clocks wait only where their law says so',
  command: 'ask-fee',
  body: z.strictObject({
    reason: z.enum(feeReasons),
    /** In whole units of the desk's money. */
    amount: z.int().check(z.minimum(1), z.maximum(1_000_000)),
  }),
});

export const confirmFee = endpoint({
  ...request,
  id: 'confirmFee',
  path: '/api/requests/:request/fee/payment',
  summary: 'Notes that the fee was paid; the request goes on',
  command: 'confirm-fee',
  body: nothing,
});

export const waiveFee = endpoint({
  ...request,
  id: 'waiveFee',
  path: '/api/requests/:request/fee/waiver',
  summary: 'Does without the fee: it moves no date, as if it had never been asked',
  command: 'waive-fee',
  body: nothing,
});

export const extendRequest = endpoint({
  ...request,
  id: 'extendRequest',
  path: '/api/requests/:request/extension',
  summary: 'Tells the customer in time that the answer takes longer, and why',
  command: 'extend',
  body: z.strictObject({ reason: z.enum(extensionReasons) }),
});

export const explainLateness = endpoint({
  ...request,
  id: 'explainLateness',
  path: '/api/requests/:request/lateness',
  summary: 'Records why the answer is late; counted in the reports',
  command: 'explain-lateness',
  body: z.strictObject({ reason: z.enum(lateReasons) }),
});
