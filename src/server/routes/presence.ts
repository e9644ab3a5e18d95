import * as z from 'zod/mini';
import { presenceSections, tellPresence, type PresenceView } from '../../contract/presence.ts';
import {
  othersThan,
  PRESENCE_EVERY_MS,
  presenceAfter,
  type Presence,
} from '../../domain/presence.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import type { Acted, Answer, Route } from '../route.ts';
import { refuseOwn, visibleRequest } from '../visible.ts';

type Told = z.infer<typeof tellPresence.body>;
type There = Presence<NonNullable<Told['section']>>;

const Kept = z.array(
  z.object({
    session: z.string(),
    staff: z.string(),
    section: z.enum(presenceSections),
    seenAt: z.int(),
  }),
);

/** Routes of presence: kept beside the records, read by no rule, told in no event. */
export const routes = byEndpoint<Route>([
  {
    is: 'change',
    endpoint: tellPresence,
    find: async (call) => {
      await refuseOwn(call, await visibleRequest(call));
      return { version: null };
    },
    // The mount has parsed the body with the endpoint's own schema.
    act: async (call, body) => tell(call, body as Told),
    render: others,
  },
]);

async function there(call: Call): Promise<readonly There[]> {
  const kept = await call.deps.scratch.get('presence', call.params['request'] ?? '');
  return kept === null ? [] : Kept.parse(JSON.parse(kept));
}

async function tell(call: Call, { section }: Told): Promise<Acted> {
  const request = call.params['request'] ?? '';
  const session = call.session?.id ?? '';
  const who = { session, staff: staffOf(call).id, seenAt: call.now };
  const after = presenceAfter(await there(call), { ...who, section });
  const { scratch } = call.deps;
  if (after.length === 0) await scratch.remove('presence', request);
  else await scratch.put('presence', request, JSON.stringify(after));
  return { reference: null, outcome: null };
}

async function others(call: Call): Promise<Answer> {
  const body: PresenceView = {
    others: othersThan(await there(call), staffOf(call).id).map(({ staff, section }) => ({
      staff,
      section,
    })),
    again: PRESENCE_EVERY_MS,
  };
  return { body, version: null };
}
