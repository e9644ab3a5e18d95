import type { ReactElement } from 'react';
import type { ExchangePaper } from '#contract/exchange.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Quiet, Stack } from '../../ui/stack.tsx';

/** What a foreign paper says of itself, and that nothing of it is proved. */
export function PaperCard({ paper }: { paper: ExchangePaper }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat();
  const { dialect, asks, stated, validUntil, agent, regime, identities } = paper;
  const facts = [
    {
      id: 'number',
      name: t('exchange.number'),
      value: <BdiText text={paper.number} look="mono" />,
    },
    { id: 'asks', name: t('exchange.asks'), value: t(`exchange.asks.${asks}`) },
    { id: 'stated', name: t('exchange.stated'), value: dateTime(stated) },
    ...(validUntil === null
      ? []
      : [{ id: 'until', name: t('exchange.until'), value: dateTime(validUntil) }]),
    ...(regime === null
      ? []
      : [{ id: 'regime', name: t('exchange.regime'), value: <BdiText text={regime} /> }]),
    ...(agent === null
      ? []
      : [{ id: 'agent', name: t('exchange.agent'), value: <BdiText text={agent} /> }]),
    ...identities.map(({ type, value, isClear }, at) => ({
      id: `who-${String(at)}`,
      name: <BdiText text={type} />,
      value: isClear ? <BdiText text={value} /> : <Quiet>{t('exchange.hashed')}</Quiet>,
    })),
  ];
  return (
    <Card
      title={t(`exchange.dialect.${dialect}`)}
      strip={
        <Notice tone="warn" shape="strip" title={t('exchange.unsigned')}>
          {t('exchange.unsigned.why')}
        </Notice>
      }
    >
      <Stack>
        <DefinitionList items={facts} />
        <Quiet>{t('exchange.clock')}</Quiet>
      </Stack>
    </Card>
  );
}
