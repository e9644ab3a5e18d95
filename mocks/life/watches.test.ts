import { describe, expect, it } from 'vitest';
import { noteRequest, readRequest } from '../../src/contract/requests.ts';
import type { AuditEvent } from '../../src/domain/audit.ts';
import { allWatches } from './all-watches.ts';
import { LifeModel } from './life-model.ts';
import { LifeStep } from './life-step.ts';
import type { StepData } from './life-step-data.ts';
import { LifeWorld } from './life-world.ts';
import type { Deed, Moment, Snapshot, Watch } from './watch.ts';

/** Keeps every moment of a life, so that it can be shown again otherwise than it was. */
class Keeper implements Watch {
  readonly moments: Moment[] = [];

  see(moment: Moment): Iterable<string> {
    this.moments.push(moment);
    return [];
  }
}

/** An inquiry of Ann's that is proved, decided, handed over and closed, and an opt-out of hers. */
async function wholeLife(): Promise<{ moments: readonly Moment[]; begin: Snapshot }> {
  const keeper = new Keeper();
  const world = new LifeWorld(undefined, [keeper]);
  const begin = world.snapshot();
  const model = new LifeModel();
  const step = async (does: StepData['does'], pick: number, who = 'ada', which = 0) => {
    const data = { does, who, which, pick, fault: 'none', wait: 1000 } as const;
    await new LifeStep(data).run(model, world);
  };
  await step('open', 6);
  await step('open', 3);
  for (const does of ['ask-set', 'answer-right', 'send-code', 'confirm-code', 'declare'] as const)
    await step(does, 1);
  for (const does of ['decide-items', 'preview', 'hand-over', 'close'] as const)
    await step(does, 0);
  await world.call('ada', readRequest, { params: { request: 'R-1' } });
  expect(world.request('R-1')?.outcome).toBe('granted');
  return { moments: keeper.moments, begin };
}

const life = wholeLife();

/** What the watches say of the life as it is shown to them. */
async function saidOf(shown: (moment: Moment) => Moment): Promise<string> {
  const { moments, begin } = await life;
  const watches = allWatches(begin);
  for (const moment of moments)
    for (const watch of watches) for (const fault of watch.see(shown(moment))) return fault;
  return 'nothing';
}

const has = ({ events }: Moment, action: string) => events.some((one) => one.action === action);
const events = (change: (event: AuditEvent) => AuditEvent | null) => (moment: Moment) => ({
  ...moment,
  events: moment.events.flatMap((event) => change(event) ?? []),
});
const without = (action: string) => events((event) => (event.action === action ? null : event));
const deeds = (change: (deed: Deed) => Deed) => (moment: Moment) => ({
  ...moment,
  deeds: moment.deeds.map(change),
});
const reply = (change: (body: object) => object) =>
  deeds((deed) => {
    const { body, status } = deed.reply;
    const isView = status < 300 && typeof body === 'object' && body !== null && 'actBy' in body;
    return isView ? { ...deed, reply: { ...deed.reply, body: change(body) } } : deed;
  });

describe('what watches a life', () => {
  it('says nothing of it as it was', async () => {
    expect(await saidOf((moment) => moment)).toBe('nothing');
  });

  it.each<readonly [string, string, (moment: Moment) => Moment]>([
    ['I1', 'a level is reached without its code', without('code.confirmed')],
    ['I1', 'a package leaves without a level', without('level.reached')],
    [
      'I2',
      'an inquiry turns out to have been a correction',
      events((event) =>
        event.action === 'request.opened' && event.fields?.[0] === 'inquiry'
          ? { ...event, fields: ['correction'] }
          : event,
      ),
    ],
    ['I5', 'a line is missing', (moment) => ({ ...moment, lines: moment.lines.slice(1) })],
    ['I6', 'a change has no event', without('items.decided')],
    ['I6', 'a record changes beside its event', (moment) => spoiled(moment)],
    [
      'I7',
      'an effect comes twice',
      (moment) => ({ ...moment, events: moment.events.flatMap(twice) }),
    ],
    [
      'I8',
      'a call had seen another version',
      deeds((deed) => ({ ...deed, sent: { ...deed.sent, version: 77 } })),
    ],
    [
      'I10',
      'the wish is lost',
      (moment) => (has(moment, 'level.reached') ? forgetful(moment) : moment),
    ],
    [
      'I11',
      'an answer shows a name',
      (moment) => ({ ...moment, answers: [{ endpoint: noteRequest.id, text: 'Quaxo Ann' }] }),
    ],
    ['I11', 'the log holds a name', (moment) => ({ ...moment, lines: [...moment.lines, 'Quaxo'] })],
    ['I11', 'a preview leaves no event', without('disclosure.previewed')],
    ['I13', 'nothing is next', reply((body) => ({ ...body, next: 'none', status: 'received' }))],
    ['I13', 'there is no date', reply((body) => ({ ...body, actBy: null, status: 'received' }))],
    ['I14', 'a writer reads an older version', reply((body) => ({ ...body, version: 0 }))],
  ])('says %s where %s', async (invariant, _what, shown) => {
    // The first that notices may be another: a life that is not as it was is wrong in more than one way.
    const { moments, begin } = await life;
    const faults = allWatches(begin).flatMap((watch) =>
      moments.flatMap((moment) => [...watch.see(shown(moment))]),
    );
    expect(faults.map((fault) => fault.split(' ')[0])).toContain(invariant);
  });
});

function twice(event: AuditEvent): AuditEvent[] {
  return event.key === undefined ? [event] : [event, event];
}

/** A customer's record that changes while something else happens. */
function spoiled(moment: Moment): Moment {
  const record = moment.after.get('customer c-cho');
  if (record === undefined || !has(moment, 'set.asked')) return moment;
  return { ...moment, after: new Map([...moment.after, ['customer c-cho', { ...record }]]) };
}

/** Ann's record without what she had stopped. */
function forgetful(moment: Moment): Moment {
  const record = moment.before.get('customer c-ann');
  if (record === undefined) return moment;
  const forgot = { ...record, suppressions: [] };
  return { ...moment, after: new Map([...moment.after, ['customer c-ann', forgot]]) };
}
