import * as z from 'zod/mini';
import { drillCallerIds, drillEnds, drillProofs } from '../domain/drill.ts';
import { inquiryScopes, requestKinds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { MissingView } from './problem.ts';

const Score = z.strictObject({ leaks: z.int(), wronglyRefused: z.int() });

/** The training log as far as the account sees it, and the callers of its next drill; who of them is genuine is not told. */
export const TrainingView = z.strictObject({
  log: z.array(
    z.strictObject({
      staff: z.string(),
      /** Null: not trained yet, and due now. */
      last: z.nullable(z.strictObject({ at: z.int(), ...Score.shape, dueAgain: z.int() })),
    }),
  ),
  callers: z.array(
    z.strictObject({
      caller: z.enum(drillCallerIds),
      kind: z.enum(requestKinds),
      scope: z.nullable(z.enum(inquiryScopes)),
    }),
  ),
  now: z.int(),
});
export type TrainingView = z.infer<typeof TrainingView>;

export const readTraining = endpoint({
  id: 'readTraining',
  method: 'GET',
  path: '/api/training',
  summary:
    'Who trained when, with which score, and when it is due again; and the callers of the next drill',
  command: 'read-training',
  reply: TrainingView,
});

const Tried = z.array(z.enum(drillProofs)).check(z.maxLength(drillProofs.length));

export const tryProofs = endpoint({
  id: 'tryProofs',
  method: 'POST',
  path: '/api/training/callers/:caller/proofs',
  summary:
    'What a caller of the drill answers to the proofs asked for, and what is still missing by the rules',
  command: 'train',
  params: z.strictObject({ caller: z.enum(drillCallerIds) }),
  body: z.strictObject({ tried: Tried }),
  reply: z.strictObject({
    given: z.array(z.enum(drillProofs)),
    /** Null where nothing can be proved on the telephone. */
    missing: z.nullable(MissingView),
  }),
});

export const finishDrill = endpoint({
  id: 'finishDrill',
  method: 'POST',
  path: '/api/training/drills',
  summary:
    'Ends a drill: every call is judged by the rules of proof, and the score goes to the training log',
  command: 'train',
  changes: true,
  body: z.strictObject({
    calls: z
      .array(
        z.strictObject({
          caller: z.enum(drillCallerIds),
          tried: Tried,
          end: z.enum(drillEnds),
        }),
      )
      .check(z.length(drillCallerIds.length)),
  }),
  reply: z.strictObject({
    calls: z.array(
      z.strictObject({
        caller: z.enum(drillCallerIds),
        isGenuine: z.boolean(),
        end: z.enum(drillEnds),
        verdict: z.enum(['right', 'leak', 'wrongly-refused']),
      }),
    ),
    ...Score.shape,
    dueAgain: z.int(),
  }),
  status: 201,
});
