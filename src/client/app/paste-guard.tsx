import { useEffect, useEffectEvent } from 'react';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { toast } from '../ui/toast-store.ts';

/** Letters that a field without a limit of its own takes. */
const MOST = 20_000;

/** Stops a paste that does not fit before it lands, and says so: cut off in silence, its end would be lost. */
export function PasteGuard(): null {
  const t = useT();
  const { number } = useFormat();
  const guard = useEffectEvent((event: ClipboardEvent) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
    const pasted = event.clipboardData?.getData('text/plain').length ?? 0;
    const replaced = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0);
    const room = (field.maxLength < 0 ? MOST : field.maxLength) - field.value.length + replaced;
    if (pasted <= room) return;
    event.preventDefault();
    toast(
      t('shell.paste-too-long', { size: number(pasted), room: number(Math.max(0, room)) }),
      'bad',
    );
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      guard(event);
    };
    document.addEventListener('paste', onPaste, { capture: true });
    return () => {
      document.removeEventListener('paste', onPaste, { capture: true });
    };
  }, []);
  return null;
}
