import { readSafety, type SafetyView } from '../../contract/safety.ts';
import type { AuditEvent } from '../../domain/audit.ts';
import { DAY } from '../../domain/instant.ts';
import { figureOf, SAFETY_DAYS, safetyControls, type Measure } from '../../domain/safety.ts';
import type { Staff } from '../../domain/staff.ts';
import { hostPromises, type AuditAction, type CompanyId } from '../../domain/vocabulary.ts';
import { byEndpoint } from '../by-endpoint.ts';
import { staffOf, type Call } from '../call.ts';
import { isoInstant } from '../desk-time.ts';
import type { ReadRoute, Route } from '../route.ts';

/** More events of one action than any desk has in the days that are counted. */
const ALL = 1_000_000;

const controls: readonly { readonly measure: Measure }[] = safetyControls;

/** Every action that a figure counts. */
const counted: readonly AuditAction[] = [
  'command.refused',
  ...controls.flatMap(({ measure }) => (measure.of === 'done' ? measure.actions : [])),
];

/** Events of the days that count, of the account's own company where it has one. */
async function eventsOf(call: Call, staff: readonly Staff[]): Promise<readonly AuditEvent[]> {
  const fromAt = isoInstant(call.now - SAFETY_DAYS * DAY);
  const { company } = staffOf(call);
  const events: AuditEvent[] = [];
  for (const action of counted) {
    const page = await call.deps.store.auditPage({ action, fromAt, desks: null, limit: ALL });
    for (const event of page)
      if (company === null || (await companyBehind(call, event, staff)) === company)
        events.push(event);
  }
  return events;
}

/** Whose event it is: of the request that it is about, else of whoever did it. */
async function companyBehind(
  call: Call,
  { actor, object }: AuditEvent,
  staff: readonly Staff[],
): Promise<CompanyId | null> {
  const request =
    object.type === 'request' ? await call.deps.store.get('request', object.id) : null;
  return request?.company ?? staff.find(({ id }) => id === actor.id)?.company ?? null;
}

async function safetyView(call: Call): Promise<SafetyView> {
  const { store, promises = [] } = call.deps;
  const { company } = staffOf(call);
  const staff = await store.staff();
  const events = await eventsOf(call, staff);
  const standing = {
    accounts: staff.filter((one) => company === null || one.company === company).length,
    events: await store.auditSize(),
    checkpoints: (await store.checkpoints()).length,
  };
  return {
    days: SAFETY_DAYS,
    controls: safetyControls.map(({ id, harm, measure }) => ({
      control: id,
      harm,
      of: measure.of,
      figure: figureOf(measure, {
        done: (action) => events.filter((event) => event.action === action).length,
        refused: (problem) =>
          events.filter(
            (event) =>
              event.action === 'command.refused' && (problem === null || event.problem === problem),
          ).length,
        now: (what) => standing[what],
      }),
    })),
    lacks: hostPromises.filter((promise) => !promises.includes(promise)),
  };
}

const reading: ReadRoute = {
  is: 'read',
  endpoint: readSafety,
  read: async (call) => ({ body: await safetyView(call), version: null }),
};

/** What guards the data here, with figures that show nobody's data (N6). */
export const routes = byEndpoint<Route>([reading]);
