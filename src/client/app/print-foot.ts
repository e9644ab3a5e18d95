import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { sessionQuery, useSession } from '../api/session.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';

/** Sets at the foot of every sheet of paper who printed it and when. A letter is the company's: nothing of the desk stands on it. */
export function PrintFoot(): null {
  const t = useT();
  const { staff, now } = useSession();
  const { dateTimeZone } = useFormat();
  const client = useQueryClient();
  const words = useEffectEvent(() => {
    // The desk's clock is the backend's.
    const read = client.getQueryState(sessionQuery.queryKey)?.dataUpdatedAt ?? Date.now();
    const when = new Date(now + Date.now() - read).toISOString();
    return t('audit.printed.by', { who: staff.name, when: dateTimeZone(when) });
  });
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets.push(sheet);
    const begin = (): void => {
      const isLetter = document.querySelector('[data-own-head]') !== null;
      sheet.replaceSync(isLetter ? '' : pageFoot(words()));
    };
    const end = (): void => {
      sheet.replaceSync('');
    };
    // It loads after the page, and somebody may print at once.
    if (window.matchMedia('print').matches) begin();
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, []);
  return null;
}

function pageFoot(words: string): string {
  return `@page { @bottom-left { content: ${JSON.stringify(words)}; white-space: nowrap } }`;
}
