import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import { useCite, useT } from '../i18n/locale.tsx';
import { Button } from '../ui/button.tsx';
import type { ButtonProps } from '../ui/button.tsx';
import { useRefusalWords } from './use-refusal-words.ts';

export interface ActionButtonProps extends Omit<ButtonProps, 'barred'> {
  /** The verdict of the view's `can`; undefined where the view does not speak of it, which bars too. */
  can: Can | undefined;
}

/** A deed as the backend's own verdict has it: open, or barred with the sentence and its citation. */
export function ActionButton({ can, ...button }: ActionButtonProps): ReactElement {
  const t = useT();
  const cite = useCite();
  const words = useRefusalWords();
  if (can === true) return <Button {...button} />;
  const reason = can === undefined ? t('problem.wrong-status') : words(can);
  const citation = can?.citation ?? null;
  const barred =
    citation === null ? reason : t('problem.with-citation', { reason, citation: cite(citation) });
  return <Button {...button} barred={barred} />;
}
