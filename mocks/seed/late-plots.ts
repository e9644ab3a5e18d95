import { HOUR, MINUTE } from '../../src/domain/instant.ts';
import { companyOf } from '../../src/domain/company.ts';
import { freshDeletion, goes, startDeletion } from '../../src/domain/deletion.ts';
import { freshDisclosure } from '../../src/domain/disclosure.ts';
import { addEvidence, close, endWait, reachLevel } from '../../src/domain/request-life.ts';
import type { Deletion } from '../../src/domain/deletion.ts';
import type { Staff } from '../../src/domain/staff.ts';
import { emptied } from '../../src/server/erase-plan.ts';
import { groundOf, withheld, type Plot } from './plots.ts';
import type { Telling } from './story.ts';
import { codeConfirmed, codeSent, handedOver, proposed, proved, sightOf } from './story-steps.ts';

const HOURS = 60;
const DAYS = 24 * HOURS;

/** Asks a supervisor to approve the deletion of whatever the law does not keep. */
const deletionProposed = (story: Telling): void => {
  if (!proved(story)) return;
  const items = sightOf(story).fates.filter(({ fate }) => goes(fate)).length;
  if (items > 0) proposed(story.after(15), { kind: 'deletion', items });
};

/** A text was withheld with a supervisor's approval; the rest was handed over. */
export const partlyGranted = (story: Telling, supervisor: Staff): void => {
  withheld(story);
  const { proposal } = story.request;
  const { disclosure } = story.request;
  if (proposal === null || disclosure?.previewed == null) return;
  const ground = groundOf(story.request.company);
  const { now: at } = story.after(50);
  const entry = story.register(...ground, proposal.by, supervisor.id);
  const approved = { digest: disclosure.previewed, by: supervisor.id, at };
  story.by(
    supervisor,
    (now) => ({
      ...endWait(now, 'supervisor', at),
      proposal: null,
      status: 'in-review',
      disclosure: { ...disclosure, approved },
    }),
    { action: 'withholding.approved', fields: [entry] },
    false,
  );
  const fields = ['name', 'email', 'phone'];
  handedOver(
    story.after(20),
    { ...freshDisclosure, ...disclosure, approved },
    fields,
    'partly-granted',
  );
};

/** Proved by a document that a supervisor approved, and a code. */
function provedByPaper(story: Telling, supervisor: Staff): boolean {
  const paper = {
    paper: 'residence-card',
    reason: 'too-few-questions',
    addressMatches: true,
  } as const;
  proposed(story.after(6), { kind: 'paper', ...paper });
  const { now: at, agent } = story.after(30);
  const by = { by: agent.id, approvedBy: supervisor.id, at, from: at };
  story.by(
    supervisor,
    (now) => addEvidence({ ...now, proposal: null }, [{ kind: 'paper', ...paper, ...by }]),
    { action: 'paper.approved', fields: [paper.paper] },
    false,
  );
  if (!codeSent(story.after(2))) return false;
  codeConfirmed(story.after(3));
  const said = { kind: 'declaration', how: 'signed', at: story.now, from: story.now } as const;
  story.work((now) => addEvidence(now, [said]), {
    action: 'declaration.recorded',
    reason: 'signed',
  });
  const fields = story.request.verification.evidence.map(({ kind }) => kind);
  story.settle((now) => reachLevel(now, story.now, story.now), { action: 'level.reached', fields });
  return true;
}

/** Items that one step erases, as on the server. */
const CHUNK = 5;

/** Everything was erased: the certificate is out, and a tombstone bars whoever would bring the person back. */
const erased = (story: Telling, supervisor: Staff): void => {
  if (!provedByPaper(story, supervisor)) return;
  const sight = sightOf(story);
  const going = sight.fates.map(({ item }) => item);
  if (!sight.fates.every(({ fate }) => goes(fate))) return;
  proposed(story.after(12), { kind: 'deletion', items: going.length });
  const { now: decidedAt } = story.after(40);
  const approved = { digest: sight.digest, by: supervisor.id, at: decidedAt };
  story.by(
    supervisor,
    (now) => ({
      ...endWait(now, 'supervisor', decidedAt),
      proposal: null,
      status: 'in-review',
      deletion: { ...freshDeletion, approved },
    }),
    { action: 'deletion.approved', fields: [String(going.length)] },
    false,
  );
  const { undoWindowHours } = companyOf(story.request.company).policy;
  story
    .after(10)
    .work((now) => startDeletion(now, sight, story.agent.id, undoWindowHours, story.now), {
      action: 'deletion.started',
      fields: [String(undoWindowHours)],
    });
  const { now: at } = story.after((undoWindowHours * HOUR) / MINUTE + 1);
  const receipt = `D-${story.hex(10).toUpperCase()}`;
  story.send('deletion-certificate', null, 'delivered', null);
  const system = (deletion: Partial<Deletion>, said: Parameters<Telling['settle']>[1]): void => {
    story.settle((now) => withDeletion(now, deletion), said);
  };
  system(
    { receipt, noticed: { at, kept: [], recipients: 0 } },
    { action: 'deletion.noticed', reason: 'whole', fields: ['deletion-certificate'] },
  );
  system({}, { action: 'addresses.dropped', fields: ['deletion-certificate'] });
  for (let first = 0; first < going.length; first += CHUNK) {
    const chunk = going.slice(first, first + CHUNK);
    system(
      { done: { deleted: first + chunk.length, anonymised: 0 } },
      { action: 'items.erased', fields: [...new Set(chunk.map(({ field }) => field))] },
    );
  }
  story.isErased = true;
  story.settle(
    (now) => emptied(close(withDeletion(now, { finishedAt: at }), 'granted', 'notice', at), true),
    { action: 'deletion.finished', reason: 'granted', fields: [receipt] },
  );
};

function withDeletion(now: Telling['request'], given: Partial<Deletion>): Telling['request'] {
  return { ...now, deletion: { ...(now.deletion ?? freshDeletion), ...given } };
}

/** Stories told after all others, from a stream of their own, so that the others stay as they were. */
export const latePlots: readonly Plot[] = [
  {
    kind: 'deletion',
    channel: 'phone',
    count: 2,
    needs: 'provable',
    ago: [5 * HOURS, 20 * HOURS],
    tell: deletionProposed,
  },
  {
    kind: 'inquiry',
    scope: 'data',
    channel: 'phone',
    count: 2,
    needs: 'provable',
    ago: [9 * DAYS, 20 * DAYS],
    tell: partlyGranted,
  },
  {
    kind: 'deletion',
    channel: 'visit',
    company: 'hkt',
    count: 1,
    needs: 'erasable',
    ago: [9 * DAYS, 20 * DAYS],
    tell: erased,
  },
];
