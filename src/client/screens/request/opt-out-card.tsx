import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';

/** What an opt-out stopped, when, and how many recipients are told. */
export function OptOutCard({
  optOut,
  zone,
}: {
  optOut: NonNullable<RequestView['optOut']>;
  zone: string;
}): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(zone);
  const { scope, carriedOutAt, notices, reference } = optOut;
  return (
    <Card
      title={t('request.optout.card')}
      meta={
        carriedOutAt === null
          ? t('request.optout.not-yet')
          : t('request.optout.at', { date: dateTime(new Date(carriedOutAt).toISOString()) })
      }
    >
      <DefinitionList
        items={[
          { id: 'scope', name: t('request.optout.scope'), value: t(`request.opt-out.${scope}`) },
          { id: 'notices', name: t('request.optout.notices'), value: notices },
          ...(reference === null
            ? []
            : [
                {
                  id: 'reference',
                  name: t('request.optout.reference'),
                  value: <BdiText text={reference} look="mono" />,
                },
              ]),
        ]}
      />
    </Card>
  );
}
