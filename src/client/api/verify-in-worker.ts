import type { CheckpointView } from '#contract/audit.ts';
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
const LINES_AT_ONCE = 500;

/** So that the worker finds its next order when it has done one. */
const ORDERS_AHEAD = 2;

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
  const answers = [ask({ kind: 'start', checkpoints })];
  /** The end, if the oldest order brought it. */
  const oldest = async (): Promise<VerifyOutcome | null> => {
    const answer = await answers.shift();
    if (answer?.kind === 'progress') onProgress({ done: answer.done, total });
    return answer === undefined || answer.kind === 'progress' ? null : ended(answer);
  };
  for await (const lines of slices(readAhead(batches))) {
    answers.push(ask({ kind: 'lines', lines }));
    const end = answers.length > ORDERS_AHEAD ? await oldest() : null;
    if (end !== null) return end;
  }
  answers.push(ask({ kind: 'end' }));
  for (;;) {
    const end = await oldest();
    if (end !== null) return end;
  }
}

type Ending = { readonly kind: 'cancelled' } | { readonly kind: 'stopped' };
type Answer = VerifyReport | Ending;

/** One order, one answer. It never rejects: an answer may come while nobody awaits it yet. */
function askedOf(
  worker: VerifyWorker,
  signal: AbortSignal,
): (order: VerifyOrder) => Promise<Answer> {
  let ending: Ending | null = null;
  const waiting: ((answer: Answer) => void)[] = [];
  const end = (kind: Ending['kind']) => {
    const first = ending ?? { kind };
    ending = first;
    for (const settle of waiting.splice(0)) settle(first);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<VerifyReport>) =>
    waiting.shift()?.(data),
  );
  worker.addEventListener('error', () => end('stopped'));
  signal.addEventListener('abort', () => end('cancelled'));
  return (order) =>
    new Promise((resolve) => {
      if (ending !== null) return resolve(ending);
      waiting.push(resolve);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none
      return worker.postMessage(order);
    });
}

function ended(answer: Answer): VerifyOutcome {
  if (answer.kind === 'verdict' || answer.kind === 'cancelled') return answer;
  throw new Error('The verification worker stopped.');
}

/** Asks for the next batch while the present one is at work. */
async function* readAhead<T>(batches: AsyncIterable<T>): AsyncGenerator<T, void> {
  const source = batches[Symbol.asyncIterator]();
  const next = () => {
    const result = source.next();
    result.catch(() => {}); // told when its turn has come
    return result;
  };
  try {
    for (let coming = next(); ;) {
      const result = await coming;
      if (result.done === true) return;
      coming = next();
      yield result.value;
    }
  } finally {
    await source.return?.();
  }
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
