import type { AuthorityView } from '#contract/authorities.ts';
import { nameIn } from '../../components/use-names.ts';
import { useLocale } from '../../i18n/locale.tsx';

/** The name of an office in the language in force. */
export function useOfficeName(): (office: Pick<AuthorityView, 'name'>) => string {
  const { locale } = useLocale();
  return ({ name }) => nameIn(name, locale);
}
