import type { ReactElement } from 'react';
import type { LetterView } from '#contract/letters.ts';
import { ApiError } from '../../api/api-error.ts';
import { useT } from '../../i18n/locale.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

/** What the checks say: of the text that would leave, or of the one that was just refused. */
export function LetterChecks({
  view,
  error,
  isTyped,
}: {
  view: LetterView;
  error: unknown;
  isTyped: boolean;
}): ReactElement {
  const t = useT();
  const refused =
    error instanceof ApiError && error.code === 'fields'
      ? error.errors.map(({ code }) => code)
      : [];
  const faults = refused.length > 0 ? refused : view.faults.map(({ fault }) => fault);
  return (
    <Stack>
      {view.edited?.outdated === true ? (
        <Notice tone="warn" title={t('letter.outdated')}>
          {t('letter.outdated.hint')}
        </Notice>
      ) : null}
      {faults.length === 0 ? (
        <Notice tone={isTyped ? 'info' : 'good'} title={t('letter.checks')}>
          {t(isTyped ? 'letter.checks.typed' : 'letter.checks.good')}
        </Notice>
      ) : (
        <Notice tone="bad" urgent title={t('letter.checks')}>
          <Stack gap={1}>
            {[...new Set(faults)].map((fault) => (
              <span key={fault}>{t(`problem.field.${fault}`)}</span>
            ))}
          </Stack>
        </Notice>
      )}
    </Stack>
  );
}
