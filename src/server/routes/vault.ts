import type * as z from 'zod/mini';
import {
  approveLook,
  askLook,
  readLook,
  readVault,
  returnLook,
  type LookView,
} from '../../contract/vault.ts';
import { scopeFaults } from '../../domain/access-history.ts';
import { citation } from '../../domain/citation.ts';
import { roleMay } from '../../domain/permission.ts';
import type { Result } from '../../domain/result.ts';
import { decideLook, lookState, lookUntil, type Look, type LookStep } from '../../domain/vault.ts';
import type { AuditAction } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { auditActor, finishedKey, staffOf, type Call } from '../call.ts';
import { chainTools } from '../chain-tools.ts';
import { demandRows, zoneOf } from '../demand-rows.ts';
import { deskDate, isoInstant } from '../desk-time.ts';
import { personBehind } from '../person-behind.ts';
import { ProblemError, problemOf } from '../problems.ts';
import type { ChangeRoute, ReadRoute, Route } from '../route.ts';
import { needStepUp } from '../step-up.ts';
import { toCan } from '../to-can.ts';

/** Looks that the page lists. */
const SHOWN = 50;

async function lookIn(call: Call): Promise<Look> {
  const found = await call.deps.store.get('look', call.params['look'] ?? '');
  call.about = { type: 'look', id: found?.id ?? 'unknown', subject: null };
  if (found === null) throw new ProblemError('not-found');
  return found;
}

async function verdictOn(call: Call, step: LookStep, look: Look): Promise<Result<true>> {
  const asker = (await personBehind(call, look)) ?? look.by;
  return decideLook(step, look, { actor: staffOf(call), asker, now: call.now });
}

async function lookView(call: Call, look: Look): Promise<LookView> {
  return {
    ...look,
    scope: { ...look.scope },
    state: lookState(look, call.now),
    citation: citation(look.company, 'access-history'),
    can: {
      approve: toCan(await verdictOn(call, 'approve', look)),
      return: toCan(await verdictOn(call, 'return', look)),
      read: toCan(await verdictOn(call, 'read', look)),
    },
  };
}

type Told = {
  readonly action: AuditAction;
  readonly reason?: string;
  readonly fields?: readonly string[];
};

/** What the log says of a look: the violation by its code, minutes and counts; neither whose it was nor in which words. */
function eventOf(call: Call, { id, version }: Look, told: Told) {
  return {
    actor: auditActor(call),
    object: { type: 'look' as const, id, version },
    subject: null,
    outcome: 'done' as const,
    purpose: null,
    call: call.id,
    ...(call.key === null ? {} : { key: call.key }),
    ...told,
  };
}

async function commitLook(call: Call, record: Look, told: Told): Promise<void> {
  await call.deps.store.commit(
    {
      puts: [{ type: 'look', record, seen: record.version - 1 }],
      key: finishedKey(call, record.id, null),
    },
    { ...eventOf(call, record, told), after: record.version },
  );
}

async function render(call: Call, id: string) {
  const look = await call.deps.store.get('look', id);
  if (look === null) throw new ProblemError('not-found');
  return { body: await lookView(call, look), version: look.version };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readVault,
  read: async (call) => {
    const { store } = call.deps;
    const asked = await store.auditPage({ desks: null, action: 'look.asked', limit: SHOWN });
    const found = await Promise.all(asked.map(async ({ object }) => store.get('look', object.id)));
    const looks = await Promise.all(
      found.flatMap((one) => (one === null ? [] : [lookView(call, one)])),
    );
    return { body: { looks, canAsk: roleMay(staffOf(call).role, 'ask-look') }, version: null };
  },
};

const asking: ChangeRoute = {
  is: 'change',
  endpoint: askLook,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    const { store } = call.deps;
    // The mount has parsed the body with the endpoint's own schema.
    const wish = body as z.infer<typeof askLook.body>;
    const today = deskDate(call.now, await zoneOf(call, wish.company));
    const errors = [...scopeFaults(wish.scope, today)];
    if (errors.length > 0) throw new ProblemError('fields', { errors });
    const limit = await store.auditSize();
    const before = await store.auditPage({ desks: null, action: 'look.asked', limit });
    const bare = {
      ...wish,
      id: `VL-${before.length + 1}`,
      version: 1,
      by: staffOf(call).id,
      at: call.now,
      approved: null,
      returnedBy: null,
    };
    const digest = chainTools.hash(chainTools.canonicalise(bare));
    await commitLook(
      call,
      { ...bare, digest },
      { action: 'look.asked', reason: wish.violation, fields: [wish.minutes] },
    );
    return { reference: bare.id, outcome: null };
  },
  render: async (call, { reference }) => render(call, reference ?? ''),
};

function lookChange(
  endpoint: ChangeRoute['endpoint'],
  step: LookStep,
  perform: (call: Call, look: Look) => Promise<readonly [change: Partial<Look>, told: Told]>,
): ChangeRoute {
  return {
    is: 'change',
    endpoint,
    find: async (call) => ({ version: (await lookIn(call)).version }),
    act: async (call, body) => {
      const look = await lookIn(call);
      const verdict = await verdictOn(call, step, look);
      if (!verdict.ok) throw problemOf(verdict);
      // As above.
      const { digest } = body as z.infer<typeof approveLook.body>;
      if (digest !== look.digest) throw new ProblemError('proposal-changed');
      const [change, told] = await perform(call, look);
      await commitLook(call, { ...look, ...change, version: look.version + 1 }, told);
      return { reference: look.id, outcome: null };
    },
    render: async (call, { reference }) => render(call, reference ?? ''),
  };
}

const approving = lookChange(approveLook, 'approve', async (call, look) => {
  await needStepUp(call);
  const approved = { by: staffOf(call).id, at: call.now, until: lookUntil(look, call.now) };
  const told = { reason: look.violation, fields: [look.minutes] };
  return [{ approved }, { action: 'look.approved', ...told }];
});

const returning = lookChange(returnLook, 'return', async (call, { violation }) => [
  { returnedBy: staffOf(call).id },
  { action: 'look.returned', reason: violation },
]);

/** What an officer sees stands in the log before it is shown. */
const looking: ReadRoute = {
  is: 'read',
  endpoint: readLook,
  read: async (call) => {
    const { store } = call.deps;
    const look = await lookIn(call);
    const verdict = await verdictOn(call, 'read', look);
    if (!verdict.ok) throw problemOf(verdict);
    const inside = (await demandRows(call, look)).flatMap(({ row, out }) =>
      out === null ? [row] : [],
    );
    const told = { reason: look.violation, fields: [String(inside.length)] };
    await store.exclusively(async () =>
      store.commit({ puts: [], key: null }, eventOf(call, look, { action: 'look.used', ...told })),
    );
    const visits = inside.map(({ at, address, deed, place, customer }, index) => ({
      id: `visit-${index + 1}`,
      time: isoInstant(at),
      address,
      deed,
      place,
      record: customer,
    }));
    return { body: { visits, until: look.approved?.until ?? call.now }, version: null };
  },
};

/** Gate B to the access history: a stated violation, a second person, and a time that runs out. */
export const routes = byEndpoint<Route>([reading, asking, approving, returning, looking]);
