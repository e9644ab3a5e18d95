import * as z from 'zod/mini';
import { clockStatuses, derivationCodes } from '../domain/clock.ts';
import { packIds } from '../domain/vocabulary.ts';

/** Whose holidays the desk counts with, until when they are known, and where they were read. */
export const HolidaysView = z.object({
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
