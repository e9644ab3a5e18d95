import { ApiError, isOpenEnded } from './api-error.ts';

/** A change as it is made: of which record, over which version seen, under which key. */
export type Turn = { readonly record: string; readonly version: number; readonly key: string };

/** What came back: the version that the change has made, null where the answer does not tell. */
export type Answered = { readonly made: number | null };

/** Lets the changes of one record go out one after the other. */
export type Turns = {
  /** Sends a change with the version that it stands on, once those before it have their answers. */
  readonly take: <A extends Answered>(
    turn: Turn,
    send: (version: number) => Promise<A>,
  ) => Promise<A>;
};

/** Versions that this page alone has made, one from the other, without a gap. */
type OwnRun = { readonly first: number; readonly last: number };

/**
 * Makes the one place where changes of this page wait for each other. What is pressed before the last answer is on the
 * screen stands on that answer: nobody saved in between but the agent. Somebody else's change ends the run of versions, so
 * theirs still is a conflict. What stands on a change whose outcome nobody knows is not sent.
 */
export function createTurns(): Turns {
  const under = new Map<string, Promise<boolean>>();
  const runs = new Map<string, OwnRun>();
  // The same key is the same change: it goes out again as it went out first, and pressed twice it goes out once.
  const sentAs = new Map<string, number>();
  const lastDone = new Map<string, string>();
  const pressed = new Map<string, Promise<Answered>>();

  async function sendInTurn<A extends Answered>(
    { record, version, key }: Turn,
    send: (version: number) => Promise<A>,
  ): Promise<A> {
    const over = sentAs.get(key) ?? standsOn(runs.get(record), version);
    sentAs.set(key, over);
    try {
      const answered = await send(over);
      const { made } = answered;
      const before = lastDone.get(record);
      if (before !== undefined && before !== key) sentAs.delete(before);
      lastDone.set(record, key);
      if (made !== null) runs.set(record, grown(runs.get(record), over, made));
      return answered;
    } catch (failure) {
      if (!isOpenEnded(failure)) sentAs.delete(key);
      throw failure;
    }
  }

  return {
    take: async <A extends Answered>(
      turn: Turn,
      send: (version: number) => Promise<A>,
    ): Promise<A> => {
      const same = pressed.get(turn.key);
      // One key belongs to one deed, whose answer has one shape.
      if (same !== undefined) return same as Promise<A>;
      const before = under.get(turn.record);
      let leavesOpen = false;
      const mine = (async () => {
        if ((await before) === true) {
          leavesOpen = true;
          throw new ApiError('not-reachable');
        }
        return sendInTurn(turn, send);
      })();
      const ended = mine.then(
        () => false,
        (failure: unknown) => leavesOpen || isOpenEnded(failure),
      );
      under.set(turn.record, ended);
      pressed.set(turn.key, mine);
      void ended.then(() => {
        pressed.delete(turn.key);
        if (under.get(turn.record) === ended) under.delete(turn.record);
      });
      return mine;
    },
  };
}

/** The version that a change of `seen` stands on, as far as only this page has changed it since. */
function standsOn(run: OwnRun | undefined, seen: number): number {
  return run !== undefined && seen >= run.first && seen < run.last ? run.last : seen;
}

function grown(run: OwnRun | undefined, over: number, made: number): OwnRun {
  return { first: run?.last === over ? run.first : over, last: made };
}
