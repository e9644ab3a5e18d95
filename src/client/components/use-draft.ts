import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { DraftView, OtherDraft } from '#contract/drafts.ts';
import { draftQuery, useSaveDraft } from '../api/drafts.ts';
import type { DraftPlace, TypedDraft } from '../api/drafts.ts';

/** Milliseconds of rest after which what is typed is kept. */
const REST = 600;

/** Where a draft stands: being read, nothing to keep, on its way, kept, or refused by the backend. */
export type DraftState = 'loading' | 'empty' | 'saving' | 'saved' | 'failed';

/** A form's draft, and what stands beside it. */
export type FormDraft = ReturnType<typeof useDraft>;

/**
 * A draft at the backend. `kept` is what was there when the form opened (null: nothing, undefined: not yet known);
 * `keep` saves after a short rest, `forget` drops it. Nothing of it touches browser storage. What the same agent typed in
 * other tabs stands in `others` and is never overwritten: `swap` goes on with one of them and puts this one aside.
 */
export function useDraft(place: DraftPlace) {
  const { data, isError } = useQuery(draftQuery(place));
  const first = useFirst(`${place.form} ${place.about}`, isError ? NO_DRAFT : data);
  const kept = first?.content;
  const { mutate, isPending, isError: hasFailed } = useSaveDraft(place);
  const [answered, setAnswered] = useState<DraftView | null>(null);
  const others = (answered ?? first)?.others ?? [];
  // A draft that another tab began is gone on from by the first words that are kept here.
  const begun =
    first?.tab == null || first.savedAt === null
      ? null
      : { tab: first.tab, savedAt: first.savedAt };
  const over = answered === null && begun !== null ? { over: begun } : {};
  const save = (typed: TypedDraft): void => {
    setSent(typed);
    mutate(typed, { onSuccess: setAnswered });
  };
  // Undefined: nothing was typed since the form opened or since it was saved.
  const [waiting, setWaiting] = useState<string | null | undefined>(undefined);
  // What was last sent, as it was sent: where it did not arrive, just that is sent again.
  const [sent, setSent] = useState<TypedDraft | undefined>(undefined);
  // As of this moment, which what is drawn may not know yet: what was dropped is not sent after all.
  const latest = useRef(waiting);
  const send = useEffectEvent((content: string | null) => {
    save({ content, ...over });
  });
  useEffect(() => {
    if (waiting === undefined) return undefined;
    const timer = setTimeout(() => {
      if (latest.current === waiting) send(waiting);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [waiting]);
  const again = useEffectEvent(() => {
    if (waiting !== undefined && sent !== undefined && hasFailed) save(sent);
  });
  useEffect(() => {
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
    };
  }, []);
  const leave = useEffectEvent(() => {
    const { current } = latest;
    if (current !== undefined && current !== sent?.content) mutate({ content: current, ...over });
  });
  useEffect(
    () => () => {
      // Whoever leaves before the rest is over loses nothing either.
      leave();
    },
    [],
  );
  return {
    kept,
    state: stateOf({ kept, waiting, isSent: waiting === sent?.content && !isPending, hasFailed }),
    keep: (content: string | null): void => {
      latest.current = content;
      setWaiting(content);
    },
    forget: (): void => {
      latest.current = undefined;
      setWaiting(undefined);
      save({ content: null, ...over });
    },
    others,
    /** Goes on with what was typed in another tab; what was typed here is kept beside. */
    swap: ({ tab, content, savedAt }: OtherDraft): void => {
      if (waiting !== undefined && waiting !== sent?.content) save({ content: waiting, ...over });
      // Sent at once, so that no rest sends it a second time; the mark says when it is kept.
      latest.current = undefined;
      setWaiting(content);
      save({ content, over: { tab, savedAt }, aside: true });
    },
  };
}

/**
 * The first answer about a place, for as long as the form about it stands: a cache emptied under the cover must
 * not take the form down.
 */
function useFirst(place: string, answer: DraftView | undefined): DraftView | undefined {
  const [first, setFirst] = useState({ place, answer });
  const isOther = first.place !== place;
  if (isOther || (first.answer === undefined && answer !== undefined)) setFirst({ place, answer });
  return isOther || first.answer === undefined ? answer : first.answer;
}

const NO_DRAFT: DraftView = { content: null, savedAt: null, tab: null, others: [] };

function stateOf({
  kept,
  waiting,
  isSent,
  hasFailed,
}: {
  kept: string | null | undefined;
  waiting: string | null | undefined;
  isSent: boolean;
  hasFailed: boolean;
}): DraftState {
  if (kept === undefined) return 'loading';
  if (hasFailed) return 'failed';
  if (waiting === undefined || waiting === null) return 'empty';
  return isSent ? 'saved' : 'saving';
}
