import type { ReactElement } from 'react';
import type { LetterView } from '#contract/letters.ts';
import type { RequestView } from '#contract/request.ts';
import { useEditLetter } from '../../api/letters.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './letter.module.css';
import { LetterConflict } from './letter-conflict.tsx';
import { LetterEditor } from './letter-editor.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { useWording } from './use-wording.ts';
import type { Wording } from './use-wording.ts';

/** Editor and sheet side by side; only the sheet is printed. */
export function LetterDesk({
  request,
  view,
}: {
  request: RequestView;
  view: LetterView;
}): ReactElement {
  const t = useT();
  const wording = useWording(view);
  const edit = useDeed(useEditLetter(request.customer?.id ?? null));
  const keep = (text: Wording | null, over: Wording): void => {
    const { request: id, letter, version } = view;
    edit.run({ request: id, letter, version, text, over }, (kept) => {
      wording.drop();
      const isBeside = text !== null && !isWording(kept.text, text);
      toast(
        t(
          text === null ? 'letter.standard' : isBeside ? 'request.conflict.beside' : 'letter.saved',
        ),
      );
    });
  };
  // Words typed before the draft is known would be kept over it.
  if (!wording.isReady) return <PageSkeleton label={t('letter.loading')} parts={['sheet']} />;
  return (
    <div className={css['desk']}>
      {wording.isBehind ? (
        <LetterConflict
          key={view.version}
          collisions={wording.collisions}
          base={wording.over}
          theirs={view.text}
          mine={wording.text}
          lang={view.lang}
          can={request.can['edit-letter']}
          isPending={edit.isPending}
          onKeep={(chosen) => {
            if (!isWording(chosen, view.text)) {
              keep(chosen, view.text);
              return;
            }
            wording.drop();
            edit.reset();
          }}
        />
      ) : null}
      <div className={css['editor']}>
        <LetterEditor
          request={request}
          view={view}
          wording={wording}
          edit={edit}
          onKeep={() => {
            keep(wording.text, wording.over);
          }}
          onStandard={() => {
            if (view.edited === null) wording.drop();
            else keep(null, view.text);
          }}
        />
      </div>
      <LetterSheet view={view} text={wording.text} />
    </div>
  );
}

function isWording(one: Wording, other: Wording): boolean {
  return one.subject === other.subject && one.body === other.body;
}
