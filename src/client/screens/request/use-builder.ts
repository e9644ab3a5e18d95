import { useState } from 'react';
import type { DisclosureView, ItemDecisionView } from '#contract/disclosure.ts';
import type { PreviewView } from '#contract/disclosures.ts';
import type { RequestView } from '#contract/request.ts';
import {
  useDecideItems,
  useHandOver,
  usePreviewDisclosure,
  useProposeHistory,
  useProposeWithholding,
} from '../../api/disclosures.ts';
import { useCloseRequest } from '../../api/requests.ts';
import { useCountdown } from '../../components/use-countdown.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useDraft } from '../../components/use-draft.ts';
import {
  collidingItems,
  decidedOn,
  draftOf,
  NOTHING_UNSAVED,
  savedDecisions,
  settled,
  unsavedDecisions,
} from './unsaved-decisions.ts';
import type { Decisions, Unsaved } from './unsaved-decisions.ts';

/** What the builder waits for: reading, a decision on one text, a look at what was decided, a supervisor, a privacy officer, handing over, closing. */
export type BuilderStage =
  | 'read'
  | `decide-${string}`
  | 'preview'
  | 'withholding'
  | 'history'
  | 'approval'
  | 'hand-over'
  | 'close'
  | 'done';

const SECOND = 1000;

/** The state of the builder: decisions not yet saved, the clear preview with its seconds, and the deeds. */
export function useBuilder(request: RequestView, disclosure: DisclosureView) {
  const draft = useDraft({ form: 'decisions', about: request.id });
  const [changed, setChanged] = useState<Unsaved | null>(null);
  const [shown, setShown] = useState<{ view: PreviewView; until: number } | null>(null);
  const unsaved = unsavedDecisions(changed ?? draftOf(draft.kept ?? null), disclosure);
  const decide = useDeed(useDecideItems((theirs) => collidingItems(unsaved, theirs).length > 0));
  const preview = useDeed(usePreviewDisclosure());
  const withhold = useDeed(useProposeWithholding());
  const ask = useDeed(useProposeHistory());
  const hand = useDeed(useHandOver());
  const close = useDeed(useCloseRequest());
  const hide = (): void => {
    setShown(null);
  };
  const left = useCountdown(shown?.until ?? null, hide);
  const held = savedDecisions(disclosure);
  const decisions = { ...held, ...unsaved.mine };
  // A preview is a change of the request; its answer may be newer than the page.
  const version = Math.max(request.version, shown?.view.version ?? 0);
  const look = (at: number): void => {
    preview.run({ request: request.id, version: at }, (view) => {
      setShown({ view, until: Date.now() + view.seconds * SECOND });
    });
  };
  const isUnsaved = Object.keys(unsaved.mine).length > 0;
  const save = ({ mine }: Unsaved): void => {
    decide.run({ request: request.id, version, decisions: { ...mine } }, (view) => {
      setChanged(NOTHING_UNSAVED);
      draft.forget();
      look(view.version);
    });
  };
  return {
    stage: stageOf({ disclosure, decisions, isUnsaved, isShown: shown !== null, request }),
    decisions,
    isUnsaved,
    preview: shown?.view ?? null,
    left,
    hide,
    version,
    /** Items that somebody else has decided on otherwise since. */
    collisions: collidingItems(unsaved, disclosure),
    over: unsaved.over,
    held,
    draft,
    /** Puts in the decisions that another tab keeps. */
    swap: (content: string): void => {
      setChanged(draftOf(content));
    },
    deeds: { decide, preview, withhold, ask, hand, close },
    choose: (item: string, decision: ItemDecisionView): void => {
      const next = decidedOn(unsaved, item, decision, held);
      setChanged(next);
      draft.keep(JSON.stringify(next));
    },
    /** Keeps the conflict's outcome: of these items what somebody else decided stays. */
    settle: (theirs: readonly string[]): void => {
      const left = settled(unsaved, theirs, held);
      setChanged(left);
      if (Object.keys(left.mine).length > 0) {
        save(left);
        return;
      }
      decide.reset();
      draft.forget();
    },
    look: (): void => {
      look(version);
    },
    save: (): void => {
      save(unsaved);
    },
  };
}

export type Builder = ReturnType<typeof useBuilder>;

function stageOf({
  disclosure,
  decisions,
  isUnsaved,
  isShown,
  request,
}: {
  disclosure: DisclosureView;
  decisions: Decisions;
  isUnsaved: boolean;
  isShown: boolean;
  request: RequestView;
}): BuilderStage {
  if (request.status === 'closed') return 'done';
  if (disclosure.handedOver !== null) return 'close';
  if (request.proposal !== null) return 'approval';
  if (disclosure.history !== null) return disclosure.approved ? 'hand-over' : 'history';
  const open =
    request.scope === 'categories'
      ? undefined
      : disclosure.items.find(
          ({ item, freeText, declined, stripped }) =>
            freeText && !declined && !stripped && decisions[item] === undefined,
        );
  if (open !== undefined) return isShown ? `decide-${open.item}` : 'read';
  if (isUnsaved || !disclosure.previewedAsDecided) return 'preview';
  return disclosure.approvalNeeded && !disclosure.approved ? 'withholding' : 'hand-over';
}
