// S9 and S10: the pretended backend by itself, called as the console calls it, with a tenth of the data and with all.
import { median, note, quantile, say, shown } from './bench-report.mjs';
import { loadModule } from './load-module.mjs';

const GOAL = { p95Ms: 16, identifier: 1.2, scan: 12 };
/** What leads to its lines by a key; the others go through what there is. */
const BY_KEY = new Set(['phone', 'email', 'customer', 'request']);

export async function measureBackend({ isQuick, wants }) {
  const times = isQuick ? 50 : 200;
  const { module, close } = await loadModule('/mocks/measured-desk.ts');
  const run = { times, wants };
  try {
    await report(module.deskOfCustomers, isQuick ? 10_000 : 100_000, 'customers', run);
    await report(module.deskOfEvents, isQuick ? 100_000 : 1_000_000, 'events', run);
    if (wants('S9')) note('S9: events by text are not measured: the log has no search by text.');
  } finally {
    await close();
  }
}

async function report(open, size, what, { times, wants }) {
  const few = wants('S10') ? await inTurn(await open(size / 10), times) : {};
  const many = await inTurn(await open(size), times);
  const names = Object.keys(many);
  if (wants('S9')) {
    note(
      `S9: ${times} of each kind over ${size} ${what}, from the call to its whole answer, with its event in the log.`,
    );
    for (const name of names) {
      const beside = `median ${shown(middle(many[name], 'ms'))} ms, of it working ${shown(middle(many[name], 'cpu'))} ms`;
      const p95 = quantile(
        many[name].map(({ ms }) => ms),
        0.95,
      );
      say(`S9 ${what} by ${name}, p95`, p95, { unit: ' ms', goal: GOAL.p95Ms, beside });
    }
  }
  if (!wants('S10')) return;
  note(`S10: medians of the processor's time, ${size} ${what} against ${size / 10}.`);
  for (const name of names) {
    const goal = BY_KEY.has(name) ? GOAL.identifier : GOAL.scan;
    say(`S10 ${what} by ${name}`, middle(many[name], 'cpu') / middle(few[name], 'cpu'), {
      unit: ' ×',
      goal,
    });
  }
}

function middle(taken, key) {
  return median(taken.map((one) => one[key]));
}

/** Each kind in turn, so that what else the machine does falls on all alike. The first of each only warm. */
async function inTurn({ kinds }, times) {
  /** @type {Record<string, { ms: number, cpu: number }[]>} */
  const taken = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (let time = -20; time < times; time += 1)
    for (const [name, ask] of Object.entries(kinds)) {
      const [started, worked] = [performance.now(), process.cpuUsage()];
      await ask(Math.abs(time));
      const { user, system } = process.cpuUsage(worked);
      const one = { ms: performance.now() - started, cpu: (user + system) / 1000 };
      if (time >= 0) taken[name].push(one);
    }
  return taken;
}
