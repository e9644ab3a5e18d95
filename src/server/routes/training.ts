import type * as z from 'zod/mini';
import {
  finishDrill,
  readTraining,
  tryProofs,
  type TrainingView,
} from '../../contract/training.ts';
import type { AuditEvent } from '../../domain/audit.ts';
import {
  drillCallerIds,
  drillCallers,
  drillDueAgain,
  drillMissing,
  drillScore,
  judged,
  seesTrainingOf,
  type DrillScore,
} from '../../domain/drill.ts';
import type { CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { ProblemError } from '../problems.ts';
import type { Route } from '../route.ts';
import { randomUuid } from '../tokens.ts';

/** More drills than any desk ends in the life of a log. */
const ALL = 1_000_000;
/** By so many callers the next drill of a person begins later in the list. */
const STEP = 5;

/** The company whose rules judge; an account without one goes by the stricter reading, which both share. */
function companyOf(call: Call): CompanyId {
  return staffOf(call).company ?? 'hkt';
}

async function drillsOf(call: Call): Promise<readonly AuditEvent[]> {
  return call.deps.store.auditPage({ action: 'drill.finished', desks: null, limit: ALL });
}

function scoreOf({ fields = [] }: AuditEvent): DrillScore {
  const [leaks = 0, wronglyRefused = 0] = fields.map(Number);
  return { leaks, wronglyRefused };
}

async function training(call: Call): Promise<TrainingView> {
  const actor = staffOf(call);
  const drills = await drillsOf(call);
  const staff = (await call.deps.store.staff()).filter((other) => seesTrainingOf(actor, other));
  const from =
    (drills.filter((event) => event.actor.id === actor.id).length * STEP) % drillCallerIds.length;
  return {
    log: staff.map(({ id }) => {
      // The newest stands first.
      const event = drills.find((one) => one.actor.id === id);
      if (event === undefined) return { staff: id, last: null };
      const [at, score] = [Date.parse(event.at), scoreOf(event)];
      return { staff: id, last: { at, ...score, dueAgain: drillDueAgain(at, score) } };
    }),
    callers: [...drillCallerIds.slice(from), ...drillCallerIds.slice(0, from)].map((caller) => {
      const { kind, scope } = drillCallers[caller].asks;
      return { caller, kind, scope };
    }),
    now: call.now,
  };
}

const reading: Route = {
  is: 'read',
  endpoint: readTraining,
  read: async (call) => ({ body: await training(call), version: null }),
};

const trying: Route = {
  is: 'read',
  endpoint: tryProofs,
  read: async (call, { body }) => {
    // The mount has parsed both with the endpoint's own schemas.
    const { caller: id } = call.params as z.infer<NonNullable<typeof tryProofs.params>>;
    const { tried } = body as z.infer<typeof tryProofs.body>;
    const caller = drillCallers[id];
    return {
      body: {
        given: tried.filter((proof) => caller.gives.includes(proof)),
        missing: drillMissing(caller, tried, companyOf(call)),
      },
      version: null,
    };
  },
};

type Ended = z.infer<typeof finishDrill.body>;
type Judged = z.infer<typeof finishDrill.reply>;

function resultOf(call: Call, { calls }: Ended): Judged {
  if (new Set(calls.map(({ caller }) => caller)).size !== drillCallerIds.length)
    throw new ProblemError('fields', { errors: [{ pointer: '/calls', code: 'not-in-list' }] });
  const results = calls.map(({ caller, tried, end }) => ({
    caller,
    isGenuine: drillCallers[caller].isGenuine,
    end,
    verdict: judged(drillCallers[caller], tried, end, companyOf(call)),
  }));
  const score = drillScore(results.map(({ verdict }) => verdict));
  return { calls: results, ...score, dueAgain: drillDueAgain(call.now, score) };
}

/** The score is the event's own; no record is kept, and nobody's data is part of a drill. */
const finishing: Route = {
  is: 'change',
  endpoint: finishDrill,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const result = resultOf(call, body as Ended);
    const { leaks, wronglyRefused } = result;
    const outcome = JSON.stringify(result);
    await call.deps.store.commit(
      { puts: [], key: finishedKey(call, null, outcome) },
      {
        actor: auditActor(call),
        action: 'drill.finished',
        object: { type: 'training', id: randomUuid(call.deps.chance), version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        fields: [String(leaks), String(wronglyRefused)],
        call: call.id,
        ...(call.key === null ? {} : { key: call.key }),
      },
    );
    return { reference: null, outcome };
  },
  // Written by `act` above, by this very route.
  render: async (_call, { outcome }) => ({ body: JSON.parse(outcome ?? '{}'), version: null }),
};

/** The impersonation drill and its log (H1). */
export const routes = byEndpoint<Route>([reading, trying, finishing]);
