import type * as z from 'zod/mini';
import {
  readSession,
  readSignIn,
  signIn,
  type DirectoryView,
  type SessionView,
  type StaffView,
} from '../contract/session.ts';
import { companyOf } from '../domain/company.ts';
import { roleMay } from '../domain/permission.ts';
import type { Staff } from '../domain/staff.ts';
import { companyIds } from '../domain/vocabulary.ts';
import { commands } from '../domain/command-vocabulary.ts';
import type { Call, CallSession } from './call.ts';
import { companyNames } from './company-names.ts';
import { logSession } from './log-session.ts';
import type { Deps } from './ports.ts';
import { ProblemError } from './problems.ts';
import { ABSOLUTE_MS, IDLE_MS, WARN_MS } from '../domain/session-limits.ts';
import type { Route } from './route.ts';
import { startSession } from './sessions.ts';
import { randomUuid, randomWord } from './tokens.ts';

async function directory({ store }: Deps): Promise<DirectoryView> {
  const [desks, staff, recipients] = await Promise.all([
    store.desks(),
    store.staff(),
    store.recipients(),
  ]);
  return {
    companies: companyIds.map((id) => {
      const { policy, packs } = companyOf(id);
      return {
        id,
        name: companyNames[id],
        policy: { id: policy.id, version: policy.version },
        packs: [...packs],
      };
    }),
    desks: desks.map(({ id, company, name, contact, zone }) => ({
      id,
      company,
      name,
      contact,
      zone,
    })),
    staff: staff.map(staffView),
    recipients: recipients.map(({ id, name, lang }) => ({ id, name, lang })),
  };
}

function staffView({ id, name, lang, initials, role, desks, company }: Staff): StaffView {
  return { id, name, lang, initials, role, desks: [...desks], company };
}

async function sessionView(call: Call, session: CallSession): Promise<SessionView> {
  return {
    staff: staffView(session.staff),
    may: commands.filter((command) => roleMay(session.staff.role, command)),
    directory: await directory(call.deps),
    now: call.now,
    idleSeconds: IDLE_MS / 1000,
    warnSeconds: WARN_MS / 1000,
    endsAt: session.endsAt,
  };
}

const signingIn: Route = {
  is: 'change',
  endpoint: signIn,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    const { deps } = call;
    // The mount has parsed the body with the endpoint's own schema.
    const { staff: id } = body as z.infer<typeof signIn.body>;
    const staff = (await deps.store.staff()).find((person) => person.id === id);
    if (staff === undefined) throw new ProblemError('not-found');
    const token = randomWord(deps.chance, 40);
    const session: CallSession = {
      id: `ses-${randomUuid(deps.chance)}`,
      staff,
      endsAt: call.now + ABSOLUTE_MS,
    };
    await startSession(deps, token, session.id, staff.id);
    await logSession({ ...call, session }, 'session.started');
    return {
      reference: null,
      outcome: JSON.stringify({ token, session: await sessionView(call, session) }),
    };
  },
  render: async (_call, acted) => ({
    body: JSON.parse(acted.outcome ?? 'null') as unknown,
    version: null,
  }),
};

/** Routes by which a session begins. Sign-in is pretended: whoever is picked is signed in. */
export const signInRoutes: readonly Route[] = [
  {
    is: 'read',
    endpoint: readSignIn,
    read: async (call) => ({ body: { directory: await directory(call.deps) }, version: null }),
  },
  signingIn,
  {
    is: 'read',
    endpoint: readSession,
    read: async (call) => {
      if (call.session === null) throw new ProblemError('signed-out');
      return { body: await sessionView(call, call.session), version: null };
    },
  },
];
