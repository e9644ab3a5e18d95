import type { GroundView } from '#contract/request.ts';
import { useWords } from '../../components/use-words.ts';
import { useLocale } from '../../i18n/locale.tsx';

/** A refusal ground in the language of the screens; the pack's own statement where the catalogue has none. */
export function useGroundWords(): (ground: Pick<GroundView, 'id' | 'statement'>) => string {
  const { known } = useWords();
  const { locale } = useLocale();
  return ({ id, statement }) => (locale === 'en' ? statement : (known('ground', id) ?? statement));
}
