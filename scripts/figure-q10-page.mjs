// The page of Q10: verifies a served log in the console's own worker and watches its own thread.
import { verifyInWorker } from '../src/client/api/verify-in-worker.ts';

const LONG_MS = 50;
const PROBE_MS = 120;

/** Called by the command that opened the page. */
globalThis.measure = async ({ batches, total, checkpoints }) => {
  const durations = [];
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) durations.push(duration);
  });
  observer.observe({ type: 'longtask' });
  const isWatching = await seesOwnLongTask(durations);
  durations.length = 0;

  const bar = document.querySelector('progress');
  if (bar === null) throw new Error('The page has no progress bar.');
  const started = performance.now();
  const { outcome } = verifyInWorker({ batches: fetched(batches), total, checkpoints }, (it) => {
    bar.value = it.done / it.total;
  });
  const ended = await outcome;
  const verdict = ended.kind === 'verdict' ? ended.verdict : null;
  const seconds = (performance.now() - started) / 1000;
  await frame();
  const longTasks = durations.filter((duration) => duration > LONG_MS);
  return { verdict, seconds, isWatching, longTasks, progress: bar.value };
};

async function* fetched(batches) {
  for (let batch = 0; batch < batches; batch += 1) {
    const reply = await fetch(`/batch/${batch}`);
    const lines = (await reply.text()).split('\n');
    lines.pop();
    yield lines;
  }
}

/** A watch that cannot see a long task made on purpose would find none in the run either. */
async function seesOwnLongTask(durations) {
  await frame();
  const until = performance.now() + PROBE_MS;
  while (performance.now() < until);
  await frame();
  return durations.some((duration) => duration >= PROBE_MS - 10);
}

/** Long enough for the browser to hand over what it observed. */
function frame() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 100)));
  });
}
