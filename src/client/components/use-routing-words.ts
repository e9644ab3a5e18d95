import type { RoutingView } from '#contract/transfer.ts';
import { useT } from '../i18n/locale.tsx';
import { useFormat } from '../i18n/use-format.tsx';
import { useNames } from './use-names.ts';

/** Which desk answers a customer, why and since when, in a sentence (H8). */
export function useRoutingWords(): (routing: RoutingView) => string {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  return ({ desk, why, on }) =>
    t(`transfer.routing.${why}`, { desk: names.desk(desk), date: day(on) });
}
