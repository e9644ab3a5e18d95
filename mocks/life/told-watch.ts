import type { RequestRecord } from '../../src/domain/request.ts';
import { tell, type ToldRequest } from '../tiny/tiny-reducer.ts';
import { requestsIn, type Moment, type Watch } from './watch.ts';

/** I6: the log alone tells the state that is stored. */
export class ToldWatch implements Watch {
  readonly #told = new Map<string, ToldRequest>();

  *see({ events, before, after }: Moment): Iterable<string> {
    for (const event of events) tell(this.#told, event);
    for (const record of requestsIn(after)) {
      if (before.get(`request ${record.id}`) === record) continue;
      const told = this.#told.get(record.id);
      const fault = told === undefined ? 'nothing' : differenceOf(told, record);
      if (fault !== null) yield `I6 the log says of ${record.id}: ${fault}`;
    }
  }
}

function differenceOf(told: ToldRequest, record: RequestRecord): string | null {
  const { status, outcome, version, owner, frozen, verification } = record;
  const stored = {
    status,
    outcome,
    version,
    owner,
    isFrozen: frozen !== null,
    isReached: verification.reachedAt !== null,
  };
  for (const [name, value] of Object.entries(stored)) {
    const said: unknown = told[name as keyof ToldRequest]; // each of these is told
    if (said !== value) return `${name} is ${String(said)}, and it is ${String(value)}`;
  }
  return null;
}
