import { useState } from 'react';
import type { DeletionItemView, DeletionView } from '#contract/deletion.ts';
import type { RequestView } from '#contract/request.ts';
import { isApiError } from '../../api/api-error.ts';
import { useDecideDeletion, useProposeDeletion } from '../../api/deletions.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { toast } from '../../ui/toast-store.ts';

type Wish = DeletionItemView['wishes'][number];

/** What was pressed, and the deletion as it then stood on the screen. */
type Pressed = {
  readonly base: DeletionView;
  /** The choice for one item; null where the whole was to be approved. */
  readonly choice: { readonly item: string; readonly wish: Wish } | null;
};

/** Choosing for items and asking for approval, and what is to be said where somebody else saved first. */
export function useDeletionWork(request: RequestView, deletion: DeletionView) {
  const t = useT();
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const decide = useDeed(
    useDecideDeletion(() => {
      toast(t('request.conflict.beside'));
    }),
  );
  const propose = useDeed(useProposeDeletion());
  const change = { request: request.id, version: request.version };
  const deed = pressed?.choice == null ? propose : decide;
  const hasMoved = isApiError(deed.error, 'version-moved');
  return {
    /** What stands against what was pressed; null where nothing does. */
    conflict: hasMoved ? pressed : null,
    isPending: decide.isPending || propose.isPending,
    error: hasMoved ? null : deed.error,
    choose: (item: string, wish: Wish): void => {
      setPressed({ base: deletion, choice: { item, wish } });
      decide.run({ ...change, choices: { [item]: wish } });
    },
    propose: (items: number): void => {
      setPressed({ base: deletion, choice: null });
      propose.run({ ...change, digest: deletion.digest, items }, () => {
        toast(t('deletion.proposed'));
      });
    },
    /** What somebody else saved stays. */
    leave: (): void => {
      setPressed(null);
      decide.reset();
      propose.reset();
    },
  };
}

export type DeletionWork = ReturnType<typeof useDeletionWork>;
