import * as z from 'zod/mini';
import {
  accessDeeds,
  accessPlaces,
  lookMinutes,
  lookStates,
  violations,
} from '../domain/authority-vocabulary.ts';
import { companyIds } from '../domain/vocabulary.ts';
import { endpoint } from './endpoint.ts';
import { Can } from './problem.ts';
import { line, lines } from './text.ts';

const day = z.iso.date('not-a-date');

/** A look into the access history as privacy officers see it; never a row. */
export const LookView = z.object({
  id: z.string(),
  version: z.int(),
  company: z.enum(companyIds),
  violation: z.enum(violations),
  statement: z.string(),
  scope: z.object({
    from: z.string(),
    to: z.string(),
    address: z.nullable(z.string()),
    record: z.nullable(z.string()),
  }),
  minutes: z.enum(lookMinutes),
  by: z.string(),
  at: z.int(),
  digest: z.string(),
  approved: z.nullable(z.object({ by: z.string(), at: z.int(), until: z.int() })),
  returnedBy: z.nullable(z.string()),
  state: z.enum(lookStates),
  citation: z.string(),
  can: z.object({ approve: Can, return: Can, read: Can }),
});
export type LookView = z.infer<typeof LookView>;

/** A visit in the clear, for as long as the look lasts. */
export const VisitView = z.object({
  id: z.string(),
  time: z.string(),
  address: z.string(),
  deed: z.enum(accessDeeds),
  place: z.enum(accessPlaces),
  record: z.string(),
});
export type VisitView = z.infer<typeof VisitView>;

export const readVault = endpoint({
  id: 'readVault',
  method: 'GET',
  path: '/api/vault',
  summary: 'Looks into the access history, newest first; never a row of it',
  command: 'read-vault',
  reply: z.object({ looks: z.array(LookView), canAsk: z.boolean() }),
});

export const askLook = endpoint({
  id: 'askLook',
  method: 'POST',
  path: '/api/vault/looks',
  summary: 'States a violation and asks to look at the visits of one record or address for a time',
  command: 'ask-look',
  changes: true,
  body: z.strictObject({
    company: z.enum(companyIds),
    violation: z.enum(violations),
    statement: lines(2000, 20),
    scope: z.strictObject({
      from: day,
      to: day,
      address: z.nullable(line(45)),
      record: z.nullable(line(64)),
    }),
    minutes: z.enum(lookMinutes),
  }),
  reply: LookView,
  status: 201,
});

const one = {
  method: 'POST',
  params: z.strictObject({ look: z.string() }),
  changes: true,
  versioned: true,
  body: z.strictObject({ digest: z.string() }),
  reply: LookView,
} as const;

export const approveLook = endpoint({
  ...one,
  id: 'approveLook',
  path: '/api/vault/looks/:look/approve',
  summary: 'Lets the officer who asked look for that time, after a step-up',
  command: 'approve-look',
});

export const returnLook = endpoint({
  ...one,
  id: 'returnLook',
  path: '/api/vault/looks/:look/return',
  summary: 'Sends it back',
  command: 'return-look',
});

export const readLook = endpoint({
  id: 'readLook',
  method: 'GET',
  path: '/api/vault/looks/:look/rows',
  summary: 'The visits that the look covers, while its time runs; each look is logged',
  command: 'read-look',
  params: one.params,
  reply: z.object({ visits: z.array(VisitView), until: z.int() }),
});
