import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { openPackage, pressNotMe } from '../../src/contract/disclosures.ts';
import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { Problem } from '../../src/contract/problem.ts';
import type { Staff } from '../../src/domain/staff.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { Reply, Sent } from '../tiny/tiny-desk.ts';
import { tinyDesks, tinyStaff } from '../tiny/tiny-people.ts';
import { situations } from './endpoint-situations.ts';
import type { Situation } from './situation.ts';
import { publishedOpen, publishedReach } from '../published/published-roles.ts';
import type { Swept } from './request-sweep.ts';
import { faultOfDone, faultOfRefusal, standingOf } from './what-it-left.ts';

/** Reads that leave no event: the screen asks them again and again, and they show nothing of a customer's own. */
const silent: ReadonlySet<string> = new Set([
  'readSession',
  'readQueue',
  'readVerdicts',
  'findRequests',
  'readRequest',
  'readRequestPolicy',
  'readLetter',
  'readRequestTrail',
  'readCustomerTrail',
  'readLooks',
  'readLedger',
  'readConsents',
  'readNotices',
  'readHolds',
  'readPolicies',
  'readPolicyVersions',
  'readRegisters',
  'readReport',
  'readRefusals',
  'readSafety',
  'readMailings',
  'readTraining',
  'tryProofs',
  'readAuthorities',
  'readDemands',
  'readVault',
  'readStatistics',
  'readExports',
  'readCheckpoints',
  'readDraft',
  'saveDraft',
  'tellPresence',
]);

/** What is done to a customer with a request of the own desk: who is of another company does not learn of the customer. */
const ofCustomer: ReadonlySet<string> = new Set([
  'revealItem',
  'shareItems',
  'tellPurpose',
  'recordConsent',
  'takeBackConsent',
]);

/** Calls that refuse on what they are sent, before anything is decided: who may call learns no more than that. */
const faulty: readonly (readonly [string, Sent, string, (endpoint: Endpoint) => boolean])[] = [
  ['text/plain', { type: 'text/plain' }, 'unsupported-type', ({ body }) => body !== null],
  ['too long', { raw: 'x'.repeat(70_000) }, 'too-large', ({ body }) => body !== null],
  ['no JSON', { raw: '{' }, 'malformed', ({ body }) => body !== null],
  ['a surplus field', { raw: '{"surplus":1}' }, 'fields', ({ body }) => body !== null],
];

function endpointOf(id: string): Endpoint {
  const endpoint = allEndpoints.find((known) => known.id === id);
  if (endpoint === undefined) throw new TypeError(`${id} is no endpoint.`);
  return endpoint;
}

/** Asks every endpoint that is no command on a request, in each of its situations, of every account. */
export async function sweepEndpoints(): Promise<Swept> {
  const { saved, request, situations: all } = await situations();
  for (const { id } of tinyStaff) await saved.desk.signIn(id);
  const wrong: string[] = [];
  let cells = 0;
  const note = (name: string, fault: string | null): void => {
    cells += 1;
    if (fault !== null) wrong.push(`${name}: ${fault}`);
  };
  for (const situation of all)
    for (const account of tinyStaff) {
      const { endpoint, state } = situation;
      const wanted = publishedFor(situation, account);
      const fault = await askOne(saved, endpointOf(endpoint), account.id, situation.sent, wanted);
      note(`${endpoint}, ${state}, by ${account.id}`, fault);
    }
  for (const endpoint of allEndpoints.filter(({ session }) => session === 'staff')) {
    const params = paramsOf(request);
    note(
      `${endpoint.id}, signed out`,
      await askOne(saved, endpoint, null, { params }, 'signed-out'),
    );
    for (const account of tinyStaff)
      for (const [name, sent, told, applies] of faulty)
        if (applies(endpoint)) {
          const wanted = faultyAnswer(endpoint, account, told);
          const fault = await askOne(saved, endpoint, account.id, { params, ...sent }, wanted);
          note(`${endpoint.id}, ${name}, by ${account.id}`, fault);
        }
  }
  for (const [name, endpoint, sent, wanted] of ofCustomers)
    note(name, await askOne(saved, endpoint, null, sent, wanted));
  note('look-ups beyond sixty a minute', await tooMany(saved));
  return { cells, wrong };
}

const ofCustomers = [
  ['Not me, unknown', pressNotMe, { body: { reference: 'unknown' } }, 'not-found'],
  ['package, unknown', openPackage, { body: { reference: 'unknown', code: '1' } }, 'not-found'],
] as const;

/** Params under which a privacy officer finds something for every path. */
function paramsOf(request: string): Readonly<Record<string, string>> {
  return {
    request,
    letter: 'acknowledgement',
    customer: 'c-full',
    item: 'c-full-email',
    form: 'note',
    about: request,
    company: 'hkt',
    mailing: 'ml-a',
    caller: 'plain',
  };
}

function isNear(account: Staff, reach: ReturnType<typeof publishedReach>): boolean {
  const [desk] = tinyDesks;
  if (reach === 'all') return true;
  if (reach === 'company') return account.company === null || account.company === desk?.company;
  return account.desks.includes(desk?.id ?? '');
}

function publishedFor(situation: Situation, account: Staff): string {
  const { endpoint, answer, asker, own, beyond } = situation;
  const reach = publishedReach(endpoint, account.role);
  if (reach === 'none') return 'role-lacks-right';
  if (!isNear(account, reach)) {
    // Another company's customer is not there; another desk's request is only nobody's business.
    const isElsewhere = ofCustomer.has(endpoint) && account.company !== 'hkt';
    return isElsewhere ? 'not-found' : (beyond ?? 'not-found');
  }
  if (own === account.id) return 'own-record';
  const asks = tinyStaff.find(({ id }) => id === asker)?.person;
  return asks === account.person ? 'four-eyes' : answer;
}

/** Size and type come before the session, the role before the body, and what is not there before its schema. */
function faultyAnswer(endpoint: Endpoint, account: Staff, told: string): string {
  if (told === 'unsupported-type' || told === 'too-large') return told;
  const reach = publishedReach(endpoint.id, account.role);
  if (reach === 'none') return 'role-lacks-right';
  if (endpoint.path.includes(':merge')) return 'not-found';
  if (
    endpoint.path.includes(':hold') ||
    endpoint.path.includes(':demand') ||
    endpoint.path.includes(':look') ||
    endpoint.path.includes(':export')
  )
    return 'not-found';
  if (endpoint.path.includes(':request') && !isNear(account, reach)) return 'not-found';
  const isOfCustomer = endpoint.path.includes(':customer') && endpoint.changes;
  return isOfCustomer && account.company === 'ntt-china' ? 'not-found' : told;
}

function toldBy(reply: Reply): string {
  return reply.status < 300 ? 'done' : Problem.parse(reply.body).type;
}

async function askOne(
  saved: SavedDesk,
  endpoint: Endpoint,
  by: string | null,
  sent: Sent,
  wanted: string,
): Promise<string | null> {
  const { desk } = await saved.fork({ stream: 'asked', series: '0002' });
  const before = await standingOf(desk);
  const reply = await desk.call(by, endpoint, sent);
  const told = toldBy(reply);
  if (told !== wanted) return `${told}, not ${wanted}`;
  const call = { by, endpoint: endpoint.id, told, status: reply.status };
  if (wanted !== 'done') return faultOfRefusal(desk, before, call);
  if (!silent.has(endpoint.id)) return faultOfDone(desk, before, call);
  return (await desk.store.auditSize()) === before.size ? null : 'a read left an event';
}

async function tooMany(saved: SavedDesk): Promise<string | null> {
  const { desk } = await saved.fork({ stream: 'asked', series: '0002' });
  const body = { company: 'hkt', purpose: 'customer-contact', details: ['Quillfeather'] };
  for (let calls = 0; calls < 60; calls += 1) await desk.done('ada', lookUpCustomers, { body });
  const before = await standingOf(desk);
  const reply = await desk.call('ada', lookUpCustomers, { body });
  const told = toldBy(reply);
  if (told !== 'too-many-calls') return `${told}, not too-many-calls`;
  const call = { by: 'ada', endpoint: lookUpCustomers.id, told, status: reply.status };
  return faultOfRefusal(desk, before, call);
}

/** Every endpoint that some published row or list names. */
export function isPublished({ id, session }: Endpoint): boolean {
  return session === 'none'
    ? publishedOpen.includes(id)
    : publishedReach(id, 'privacy-officer') !== undefined;
}
