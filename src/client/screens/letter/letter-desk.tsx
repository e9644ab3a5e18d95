import type { ReactElement } from 'react';
import type { LetterView } from '#contract/letters.ts';
import type { RequestView } from '#contract/requests.ts';
import { useEditLetter } from '../../api/letters.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { PageSkeleton } from '../../ui/page-skeleton.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './letter.module.css';
import { LetterEditor } from './letter-editor.tsx';
import { LetterSheet } from './letter-sheet.tsx';
import { useWording } from './use-wording.ts';

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
  const keep = (text: LetterView['text'] | null): void => {
    const { request: id, letter, version } = view;
    edit.run({ request: id, letter, version, text }, () => {
      wording.drop();
      toast(text === null ? t('letter.standard') : t('letter.saved'));
    });
  };
  // Words typed before the draft is known would be kept over it.
  if (!wording.isReady) return <PageSkeleton label={t('letter.loading')} parts={['sheet']} />;
  return (
    <div className={css['desk']}>
      <div className={css['editor']}>
        <LetterEditor
          request={request}
          view={view}
          wording={wording}
          edit={edit}
          onKeep={() => {
            keep(wording.text);
          }}
          onStandard={() => {
            if (view.edited === null) wording.drop();
            else keep(null);
          }}
        />
      </div>
      <LetterSheet view={view} text={wording.text} />
    </div>
  );
}
