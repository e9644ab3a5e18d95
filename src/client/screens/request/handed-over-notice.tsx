import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';

/** An earlier package did not arrive: it has to leave once more. */
export function CameBackNotice({
  cameBack,
  zone,
}: {
  cameBack: NonNullable<DisclosureView['cameBack']>;
  zone: string;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(zone);
  const date = dateTime(new Date(cameBack.at).toISOString());
  return (
    <Notice tone="warn" shape="strip" title={t('disclosure.came-back', { date })}>
      {t(`disclosure.came-back.${cameBack.why}`)}
    </Notice>
  );
}

/** How the package left, and whether it was received. */
export function HandedOverNotice({
  disclosure,
  zone,
}: {
  disclosure: DisclosureView;
  zone: string;
}): ReactElement | null {
  const t = useT();
  const { dateTime } = useFormat(zone);
  const { handedOver, deliveredAt } = disclosure;
  if (handedOver === null) return null;
  const at = (instant: number): string => dateTime(new Date(instant).toISOString());
  return (
    <Notice
      tone="good"
      shape="strip"
      title={t('disclosure.handed-over')}
      citation={t('disclosure.digest', { digest: handedOver.digest.slice(0, 16) })}
    >
      {[
        t('disclosure.handed-over.line', {
          method: t(`disclosure.delivery.${handedOver.method}`),
          date: at(handedOver.at),
        }),
        deliveredAt === null
          ? t('disclosure.not-delivered')
          : t('disclosure.delivered-on', { date: at(deliveredAt) }),
      ].join(' · ')}
    </Notice>
  );
}
