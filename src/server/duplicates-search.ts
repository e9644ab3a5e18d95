import {
  findingDuplicates,
  type Pair,
  type SearchCourse,
  type SearchState,
} from '../domain/duplicates.ts';
import { MINUTE } from '../domain/instant.ts';
import type { CompanyId } from '../domain/vocabulary.ts';
import { staffOf, type Call } from './call.ts';
import { undecided, type Found } from './duplicates-seen.ts';
import type { Store } from './ports.ts';
import { traitsBy } from './traits.ts';

/** How far a search is, and what it came to where it is done. */
export type SearchAnswer = {
  readonly search: { readonly state: SearchState; readonly done: number; readonly total: number };
  readonly found: readonly Found[] | null;
};

/** A search through every record of a company, as far as its calls have taken it. */
type Search = {
  readonly records: number;
  readonly work: Generator<SearchCourse, readonly Pair[]>;
  /** When it was last asked for. */
  at: number;
  course: SearchCourse;
  pairs: readonly Pair[] | null;
};

/** The work of one call, so that the next tells how far it is: to read a record is as much as some fifty comparisons. */
const WORK_A_CALL = 25_000;
const WORK = { reading: 50, comparing: 1 } as const;

/** A search that nobody goes on with is forgotten. */
const FORGOTTEN_AFTER = 5 * MINUTE;

/** The searches of each account that are under way: one a company. */
const searches = new WeakMap<Store, Map<string, Search>>();

/** Every pair of a company that looks like one person, in one go. */
export async function searchAll(call: Call, company: CompanyId): Promise<SearchAnswer> {
  return advanced(call, await begun(call, company), Infinity);
}

/**
 * A step of the account’s search through a company: a new one, the next, or its end. One that is not known, because the
 * host began anew meanwhile, begins again.
 */
export async function searchStep(
  call: Call,
  company: CompanyId,
  step: 'begin' | 'go-on' | 'leave',
): Promise<SearchAnswer> {
  const mine = kept(call);
  const key = `${staffOf(call).id} ${company}`;
  if (step === 'leave') {
    mine.delete(key);
    return { search: { state: 'left', done: 0, total: 0 }, found: null };
  }
  const search = (step === 'go-on' ? mine.get(key) : undefined) ?? (await begun(call, company));
  search.at = call.now;
  mine.set(key, search);
  const answer = await advanced(call, search, WORK_A_CALL);
  if (answer.found !== null && mine.get(key) === search) mine.delete(key);
  return answer;
}

/** The searches of a store, without those that were left a while ago. */
function kept({ deps: { store }, now }: Call): Map<string, Search> {
  const all = searches.get(store) ?? new Map<string, Search>();
  searches.set(store, all);
  for (const [key, { at }] of all) if (now - at > FORGOTTEN_AFTER) all.delete(key);
  return all;
}

async function begun({ deps, now }: Call, company: CompanyId): Promise<Search> {
  const traitsOf = await traitsBy();
  const all = await deps.store.everyCustomer(company);
  return {
    records: all.length,
    work: findingDuplicates(each(all, traitsOf)),
    at: now,
    course: { state: 'reading', done: 0 },
    pairs: null,
  };
}

/** Each made when it is its turn: of thousands of records, all at once would hold everybody up. */
function* each<From, To>(things: Iterable<From>, make: (thing: From) => To): Generator<To> {
  for (const thing of things) yield make(thing);
}

/** Goes on with a search in the host’s own slices, until it has done so much work or is at its end. */
async function advanced(call: Call, search: Search, most: number): Promise<SearchAnswer> {
  const { inSlices } = call.deps;
  const steps = someSteps(search, most);
  if (inSlices !== undefined) await inSlices(steps);
  while (steps.next().done !== true) continue;
  const { records, course, pairs } = search;
  if (pairs !== null)
    return {
      search: { state: 'done', done: records, total: records },
      found: await undecided(call, await stillHeld(call, pairs)),
    };
  const total = course.state === 'reading' ? records : course.total;
  return { search: { state: course.state, done: course.done, total }, found: null };
}

function* someSteps(search: Search, most: number): Generator<void, void> {
  for (let left = most; left > 0 && search.pairs === null;) {
    const step = search.work.next();
    if (step.done === true) search.pairs = step.value;
    else {
      search.course = step.value;
      left -= WORK[step.value.state];
      yield;
    }
  }
}

/** The records of the pairs as they stand now: between two steps somebody may have been erased. */
async function stillHeld({ deps }: Call, pairs: readonly Pair[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const pair of pairs) {
    const one = await deps.store.get('customer', pair.a);
    const other = await deps.store.get('customer', pair.b);
    if (one !== null && other !== null) found.push({ pair, one, other });
  }
  return found;
}
