import type { ReactElement } from 'react';
import type * as z from 'zod/mini';
import type { finishDrill } from '#contract/training.ts';
import { FirstFocus } from '../../components/first-focus.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cell, Row, Table } from '../../ui/table.tsx';

type Result = z.output<typeof finishDrill.reply>;

/** How it went, call by call, and why: what leaked, who was wrongly sent away, and when it is due again. */
export function DrillResult({
  result,
  onLeave,
}: {
  result: Result;
  onLeave: () => void;
}): ReactElement {
  const t = useT();
  const { day, sentences } = useFormat();
  const { leaks, wronglyRefused, calls } = result;
  return (
    <FirstFocus on="article">
      <article tabIndex={-1} aria-label={t('training.result')}>
        <Card
          title={t('training.result')}
          flush
          strip={
            <Notice
              shape="strip"
              tone={leaks > 0 ? 'bad' : wronglyRefused > 0 ? 'warn' : 'good'}
              title={t('training.score', { leaks, refused: wronglyRefused })}
              actions={<Button onClick={onLeave}>{t('training.log.title')}</Button>}
            >
              {sentences([
                t('training.result.logged'),
                t('training.result.due', { date: day(new Date(result.dueAgain).toISOString()) }),
              ])}
            </Notice>
          }
        >
          <Table
            caption={t('training.result.caption')}
            look="plain"
            stickyHead={false}
            columns={[
              { id: 'caller', label: t('training.result.caller') },
              { id: 'was', label: t('training.result.was'), width: '120px' },
              { id: 'you', label: t('training.result.you'), width: '100px' },
              { id: 'verdict', label: t('training.result.verdict'), width: '150px' },
              { id: 'lesson', label: t('training.result.lesson'), width: '40%' },
            ]}
          >
            {calls.map(({ caller, isGenuine, end, verdict }) => (
              <Row key={caller}>
                <Cell heads>{t(`training.caller.${caller}`)}</Cell>
                <Cell label={t('training.result.was')}>
                  {t(isGenuine ? 'training.was.genuine' : 'training.was.not')}
                </Cell>
                <Cell label={t('training.result.you')}>{t(`training.did.${end}`)}</Cell>
                <Cell label={t('training.result.verdict')}>
                  <Pill tone={verdict === 'right' ? 'good' : verdict === 'leak' ? 'bad' : 'warn'}>
                    {t(`training.verdict.${verdict}`)}
                  </Pill>
                </Cell>
                <Cell label={t('training.result.lesson')}>
                  {t(`training.caller.${caller}.lesson`)}
                </Cell>
              </Row>
            ))}
          </Table>
        </Card>
      </article>
    </FirstFocus>
  );
}
