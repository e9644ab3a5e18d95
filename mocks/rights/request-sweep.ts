import { allEndpoints } from '../../src/contract/all-endpoints.ts';
import type { Endpoint } from '../../src/contract/endpoint.ts';
import { Problem } from '../../src/contract/problem.ts';
import { readSession } from '../../src/contract/session.ts';
import type { Staff } from '../../src/domain/staff.ts';
import { requestCommands, type RequestCommand } from '../../src/domain/command-vocabulary.ts';
import type { SavedDesk } from '../tiny/saved-desk.ts';
import type { Reply, TinyDesk } from '../tiny/tiny-desk.ts';
import { tinyStaff } from '../tiny/tiny-people.ts';
import { correctionStandings } from './correction-standings.ts';
import { deletionStandings } from './deletion-standings.ts';
import { inquiryStandings } from './inquiry-standings.ts';
import { optOutStandings } from './opt-out-standings.ts';
import { publishedCell } from '../published/published-life.ts';
import { publishedReach } from '../published/published-roles.ts';
import { transferStandings } from './transfer-standings.ts';
import { stand, walkOn, type Standing, type Stood } from './standing.ts';
import { bodyToDo, bodyToRefuse, pathOf } from './valid-bodies.ts';
import { faultOfDone, faultOfRefusal, standingOf } from './what-it-left.ts';

/** Every state that the sweep asks in. */
export const standings: readonly Standing[] = [
  ...inquiryStandings,
  ...transferStandings,
  ...correctionStandings,
  ...deletionStandings,
  ...optOutStandings,
];

/** Accounts by what they are to the request: its own hand, fresh of its desk, the hand under another account, of another desk or company, its customer. */
export const accounts: readonly Staff[] = tinyStaff;

type Asked = Endpoint & { readonly command: RequestCommand };

/** Endpoints of the commands on a request. */
export const swept: readonly Asked[] = allEndpoints.filter((endpoint): endpoint is Asked =>
  requestCommands.some((command) => command === endpoint.command && endpoint.versioned),
);

/** What a sweep found: how many cells were asked, and every cell that was answered otherwise than published. */
export type Swept = { readonly cells: number; readonly wrong: readonly string[] };

/** Asks every command of every account in one state, or of those accounts that are given. */
export async function sweep(standing: Standing, asking = accounts): Promise<Swept> {
  const stood = await stand(
    standing,
    accounts.map(({ id }) => id),
  );
  const { status } = await walkOn(stood.saved.desk, stood).record();
  const wrong = status === standing.status ? [] : [`${standing.name} is ${status}`];
  // A refusal changes nothing, so all of them can be asked of one desk.
  const { desk: resting } = await fork(stood.saved);
  let cells = 0;
  for (const account of asking)
    for (const endpoint of swept) {
      cells += 1;
      const fault = await askOne(standing, stood, resting, account, endpoint);
      if (fault !== null) wrong.push(`${standing.name}: ${endpoint.id} by ${account.id}: ${fault}`);
    }
  return { cells, wrong };
}

/** What the published tables let an account be told: `done`, or the reason why not. */
async function published(
  standing: Standing,
  stood: Stood,
  account: Staff,
  endpoint: Asked,
): Promise<string> {
  const { desk } = await walkOn(stood.saved.desk, stood).record();
  const reach = publishedReach(endpoint.id, account.role);
  if (reach === 'none') return 'role-lacks-right';
  const isOffered = standing.offeredTo !== undefined && account.desks.includes(standing.offeredTo);
  const isNear = reach !== 'desk' || account.desks.includes(desk);
  if (!isNear && !isOffered) return 'not-found';
  if (standing.ownRecordOf === account.id) return 'own-record';
  const cell = publishedCell(standing.name, endpoint.command);
  if (cell === 'offered') return isOffered || reach === 'all' ? 'done' : 'other-desk';
  if (!isNear) return 'other-desk';
  if (cell === 'another')
    return (standing.owner ?? stood.by) === account.id ? 'wrong-status' : 'done';
  if (cell === 'second') return isSecond(standing, stood, account) ? 'done' : 'four-eyes';
  if (cell === 'officer') {
    if (!isSecond(standing, stood, account)) return 'four-eyes';
    return account.role === 'privacy-officer' ? 'done' : 'officer-decides';
  }
  return cell === 'yes' ? 'done' : cell;
}

function isSecond({ hands = [] }: Standing, { by }: Stood, account: Staff): boolean {
  const worked = tinyStaff.filter(({ id }) => id === by || hands.includes(id));
  return account.role !== 'agent' && worked.every(({ person }) => person !== account.person);
}

async function askOne(
  standing: Standing,
  stood: Stood,
  resting: TinyDesk,
  account: Staff,
  endpoint: Asked,
): Promise<string | null> {
  const wanted = await published(standing, stood, account, endpoint);
  // Whoever the role or the reach stops is stopped before time can pass.
  const version = await versionAt(standing, stood, account.id);
  const moves = wanted === 'done' || standing.later !== undefined;
  const desk = moves ? (await fork(stood.saved)).desk : resting;
  const walk = walkOn(desk, stood);
  const body =
    wanted === 'done' && standing.later === undefined
      ? await bodyToDo(walk, endpoint, account.id)
      : await bodyToRefuse(walk, endpoint);
  // A path may have to be read, and a reading lets time pass: never where others begin from.
  const params = await pathOf(walkOn(resting, stood), endpoint);
  const before = await standingOf(desk);
  const sent = await walk.sent(body, version === null ? { params } : { params, version });
  const reply = await desk.call(account.id, endpoint, sent);
  const told = toldBy(reply);
  if (told !== wanted) return `${told}, not ${wanted}`;
  const calls = { by: account.id, endpoint: endpoint.id, told, status: reply.status };
  return wanted === 'done'
    ? faultOfDone(desk, before, calls)
    : faultOfRefusal(desk, before, calls, standing.later !== undefined);
}

function toldBy(reply: Reply): string {
  return reply.status < 300 ? 'done' : Problem.parse(reply.body).type;
}

/** The version that stands once the system has done what the next call makes it do. */
async function versionAt(
  { later }: Standing,
  stood: Stood,
  account: string,
): Promise<number | null> {
  if (later === undefined) return null;
  const { desk } = await fork(stood.saved);
  await desk.call(account, readSession);
  return (await walkOn(desk, stood).record()).version;
}

async function fork(saved: SavedDesk): Promise<SavedDesk> {
  return saved.fork({ stream: 'asked', series: '0002' });
}
