import * as z from 'zod/mini';
import {
  rejectionReasons,
  routingReasons,
  transferReasons,
  transferStates,
  withdrawalReasons,
} from '../domain/transfer-vocabulary.ts';

/** The desk that answers a customer, why and since when (H8). */
export const RoutingView = z.object({
  desk: z.string(),
  why: z.enum(routingReasons),
  on: z.string(),
});
export type RoutingView = z.infer<typeof RoutingView>;

/** One offer of a request to another desk, and what became of it. */
export const TransferView = z.object({
  from: z.string(),
  to: z.string(),
  by: z.string(),
  at: z.int(),
  /** Until when it can be answered. */
  until: z.int(),
  why: z.enum(transferReasons),
  summary: z.string(),
  state: z.enum(transferStates),
  settled: z.nullable(
    z.object({
      by: z.nullable(z.string()),
      at: z.int(),
      reason: z.nullable(z.enum([...rejectionReasons, ...withdrawalReasons])),
    }),
  ),
});
export type TransferView = z.infer<typeof TransferView>;
