import type { ReactElement } from 'react';
import type { Can } from '#contract/problem.ts';
import type { VerdictView } from '#contract/verdicts.ts';
import { useRefusalWords } from '../use-refusal-words.ts';
import { useT } from '../../i18n/locale.tsx';
import css from './many.module.css';

/** Why some cannot, a line a reason with the numbers it holds for. */
export function ManyReasons({
  barred,
  gone,
}: {
  barred: readonly VerdictView[];
  gone: number;
}): ReactElement | null {
  const t = useT();
  const words = useRefusalWords();
  const byReason = new Map<string, string[]>();
  for (const { request, can } of barred) {
    const reason = reasonOf(can, words);
    byReason.set(reason, [...(byReason.get(reason) ?? []), request]);
  }
  if (byReason.size === 0 && gone === 0) return null;
  return (
    <ul className={css['reasons']}>
      {[...byReason].map(([reason, requests]) => (
        <li key={reason}>
          <b>{reason}</b>
          <code>{requests.join(' ')}</code>
        </li>
      ))}
      {gone === 0 ? null : <li>{t('queue.many.gone', { n: gone })}</li>}
    </ul>
  );
}

function reasonOf(can: Can, words: ReturnType<typeof useRefusalWords>): string {
  return can === true ? '' : words(can);
}
