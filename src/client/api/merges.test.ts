import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { call } from './call.ts';
import { allDuplicatesQuery } from './merges.ts';

vi.mock('./call.ts', () => ({ call: vi.fn() }));

type Step = { readonly body: { readonly company: string; readonly step: string } };
type State = 'reading' | 'comparing' | 'done';

/** The backend as far as a search goes: it answers each step when it is told to. */
const asked: { readonly step: string; readonly answer: (state: State) => void }[] = [];
const answer = (state: State) => ({
  search: { state, done: 1, total: 2 },
  duplicates: [],
  more: false,
  merges: [],
});

beforeEach(() => {
  asked.length = 0;
  vi.mocked(call).mockImplementation(async (_endpoint, sent) => {
    // The search sends nothing else.
    const { step } = (sent as unknown as Step).body;
    return new Promise((resolve) => {
      asked.push({ step, answer: (state) => resolve(answer(state)) });
    });
  });
});

const steps = (): readonly string[] => asked.map(({ step }) => step);

function searching() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const query = allDuplicatesQuery('hkt');
  const observer = new QueryObserver(client, query);
  const leave = observer.subscribe(() => undefined);
  return { client, query, leave, now: () => observer.getCurrentResult() };
}

describe('a search for pairs', () => {
  it('is shown as far as it is, step by step to its end', async () => {
    const { now } = searching();
    expect(steps()).toEqual(['begin']);
    asked[0]?.answer('reading');
    await vi.waitFor(() => expect(steps()).toEqual(['begin', 'go-on']));
    expect(now()).toMatchObject({ isFetching: true, data: { search: { state: 'reading' } } });
    asked[1]?.answer('done');
    await vi.waitFor(() => expect(now().isFetching).toBe(false));
    expect(now().data?.search.state).toBe('done');
    expect(now().isStale).toBe(false);
  });

  it('that is ended keeps what it told, is no failure, and begins anew when asked', async () => {
    const { client, query, now } = searching();
    asked[0]?.answer('reading');
    await vi.waitFor(() => expect(steps()).toHaveLength(2));
    await client.cancelQueries({ queryKey: query.queryKey });
    expect(now()).toMatchObject({
      isFetching: false,
      error: null,
      isStale: true,
      data: { search: { state: 'reading' } },
    });
    expect(steps()).toEqual(['begin', 'go-on', 'leave']);
    void now().refetch();
    await vi.waitFor(() => expect(steps().at(-1)).toBe('begin'));
  });

  it('ends with whoever leaves the page', async () => {
    const { leave } = searching();
    asked[0]?.answer('reading');
    await vi.waitFor(() => expect(steps()).toHaveLength(2));
    leave();
    expect(steps().at(-1)).toBe('leave');
  });
});
