import type * as z from 'zod/mini';
import { signOut, stepUp } from '../../contract/session.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { checkpoint } from '../checkpoint.ts';
import { logSession } from '../log-session.ts';
import type { Route } from '../route.ts';
import { endSession } from '../sessions.ts';
import { signInRoutes } from '../sign-in-routes.ts';
import { stepUpSession } from '../step-up.ts';

const signingOut: Route = {
  is: 'change',
  endpoint: signOut,
  find: async () => ({ version: null }),
  act: async (call) => {
    await logSession(call, 'session.ended');
    if (call.token !== null) await endSession(call.deps, call.token);
    await checkpoint(call);
    return { reference: null, outcome: null };
  },
  render: async () => ({ body: { ended: true }, version: null }),
};

const steppingUp: Route = {
  is: 'change',
  endpoint: stepUp,
  find: async () => ({ version: null }),
  act: async (call, body) => {
    // The mount has parsed the body with the endpoint's own schema.
    const { pin } = body as z.infer<typeof stepUp.body>;
    const until = await stepUpSession(call, pin);
    return { reference: null, outcome: String(until) };
  },
  render: async (_call, acted) => ({ body: { until: Number(acted.outcome) }, version: null }),
};

/** Routes of sessions: how they begin, are proved anew, and end. */
export const routes = byEndpoint<Route>([...signInRoutes, steppingUp, signingOut]);
