import type { CheckpointView } from '../../contract/audit.ts';
import type { VerifyOrder, VerifyReport } from './verify.worker.ts';

/** A log to verify: its stored lines in order, in batches of any size, and how many there are. */
export type LogToVerify = {
  readonly batches: AsyncIterable<readonly string[]>;
  readonly total: number;
  readonly checkpoints: readonly CheckpointView[];
};

/** Events found to hold so far, of how many. */
export type VerifyProgress = { readonly done: number; readonly total: number };

/** How a verification ended, unless it failed for another reason than the log. */
export type VerifyOutcome =
  Extract<VerifyReport, { kind: 'verdict' }> | { readonly kind: 'cancelled' };

/** `outcome` rejects when a batch cannot be had or the worker stops by itself. */
export type Verification = {
  readonly outcome: Promise<VerifyOutcome>;
  readonly cancel: () => void;
};

type VerifyWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

/** Few enough lines for one message to be copied within a frame. */
const LINES_AT_ONCE = 1000;

/** Verifies a log off the page's thread. The next batch is fetched while one is being verified. */
export function verifyInWorker(
  log: LogToVerify,
  onProgress: (progress: VerifyProgress) => void,
  start: () => VerifyWorker = startWorker,
): Verification {
  const cancelling = new AbortController();
  const { signal } = cancelling;
  const worker = start();
  const outcome = new Promise<VerifyOutcome>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve({ kind: 'cancelled' }));
    run(worker, log, onProgress, signal).then(resolve, reject);
  });
  return {
    outcome: outcome.finally(() => worker.terminate()),
    cancel: () => cancelling.abort(),
  };
}

async function run(
  worker: VerifyWorker,
  { batches, total, checkpoints }: LogToVerify,
  onProgress: (progress: VerifyProgress) => void,
  signal: AbortSignal,
): Promise<VerifyOutcome> {
  const ask = askedOf(worker, signal);
  let answer = ask({ kind: 'start', checkpoints });
  for await (const lines of slices(batches)) {
    const report = await answer;
    if (report.kind !== 'progress') return ended(report);
    onProgress({ done: report.done, total });
    answer = ask({ kind: 'lines', lines });
  }
  const last = await answer;
  if (last.kind !== 'progress') return ended(last);
  onProgress({ done: last.done, total });
  return ended(await ask({ kind: 'end' }));
}

type Ending = { readonly kind: 'cancelled' } | { readonly kind: 'stopped' };
type Answer = VerifyReport | Ending;

/** One order, one answer. It never rejects: an answer may come while nobody awaits it yet. */
function askedOf(
  worker: VerifyWorker,
  signal: AbortSignal,
): (order: VerifyOrder) => Promise<Answer> {
  let ending: Ending | null = null;
  let settle: (answer: Answer) => void = () => {};
  const end = (kind: Ending['kind']) => {
    const first = ending ?? { kind };
    ending = first;
    settle(first);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<VerifyReport>) => settle(data));
  worker.addEventListener('error', () => end('stopped'));
  signal.addEventListener('abort', () => end('cancelled'));
  return (order) =>
    new Promise((resolve) => {
      if (ending !== null) return resolve(ending);
      settle = resolve;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      return worker.postMessage(order);
    });
}

function ended(answer: Answer): VerifyOutcome {
  if (answer.kind === 'verdict' || answer.kind === 'cancelled') return answer;
  throw new Error('The verification worker stopped.');
}

async function* slices(batches: AsyncIterable<readonly string[]>) {
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += LINES_AT_ONCE) {
      yield batch.slice(from, from + LINES_AT_ONCE);
    }
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./verify.worker.ts', import.meta.url), { type: 'module' });
}
