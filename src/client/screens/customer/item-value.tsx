import type { ReactElement } from 'react';
import type { ItemView } from '#contract/customers.ts';
import { settingOf } from '#contract/written-parts.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useCountdown } from '../../components/use-countdown.ts';
import { useT } from '../../i18n/locale.tsx';
import { Rich } from '../../i18n/rich.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { ClearText } from '../../ui/clear-text.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster } from '../../ui/stack.tsx';
import css from './customer.module.css';

/** A clear value on the screen; it lives in the state of the card and nowhere else. */
export type Revealed = {
  readonly item: string;
  readonly value: string;
  readonly lang: string | null;
  /** What the customer says against it. */
  readonly statement: string | null;
  /** Milliseconds since the epoch at which it is masked again. */
  readonly until: number;
};

/** A value masked, declined, or in the clear with its seconds counting down. */
export function ItemValue({
  item,
  revealed,
  onHide,
}: {
  item: ItemView;
  revealed: Revealed | null;
  onHide: () => void;
}): ReactElement {
  const t = useT();
  const { day, list } = useFormat();
  const left = useCountdown(revealed?.until ?? null, onHide);
  if (item.state === 'declined')
    return (
      <div>
        {t('customer.declined')}
        <span className={css['under']}>
          {t('customer.declined.asked', { date: day(item.collectedOn) })}
        </span>
        <span className={css['under']}>
          {t('customer.declined.consequence', {
            services: list(item.purposes.map((purpose) => t(`customer.purpose.${purpose}`))),
          })}
        </span>
      </div>
    );
  if (revealed !== null && left !== null)
    return (
      <Cluster>
        <b className={css['clear']}>
          <ClearText paper={item.masked}>
            <BdiText
              text={revealed.value}
              lang={revealed.lang ?? undefined}
              look={settingOf(item.field)}
            />
          </ClearText>
        </b>
        <Button kind="quiet" size="small" icon="eye-off" onClick={onHide}>
          {t('customer.reveal.hide')}
        </Button>
        <span className={css['quiet']}>{t('customer.reveal.left', { n: left })}</span>
        {revealed.statement === null ? null : (
          <span className={css['under']}>
            <Rich
              k="request.named"
              values={{
                name: t('customer.statement'),
                value: (
                  <ClearText>
                    <BdiText text={revealed.statement} look="lines" />
                  </ClearText>
                ),
              }}
            />
          </span>
        )}
      </Cluster>
    );
  return (
    <Cluster gap={1}>
      <MaskedValue value={item} />
      <ItemFlags item={item} />
    </Cluster>
  );
}

function ItemFlags({ item }: { item: ItemView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  return (
    <>
      {item.ofRecord === true ? (
        <Pill icon="shield-check">{t('customer.contact.of-record')}</Pill>
      ) : null}
      {item.ofRecord === 'changed-recently' ? (
        <Pill tone="warn">{t('customer.flag.changed', { date: day(item.changedOn) })}</Pill>
      ) : null}
      {item.shared ? (
        <>
          <Pill tone="warn" icon="people">
            {t('customer.contact.shared')}
          </Pill>
          <span className={css['under']}>{t('customer.contact.shared.hint')}</span>
        </>
      ) : null}
      {item.disputed ? (
        <Pill tone="warn" icon="alert">
          {t('customer.disputed')}
        </Pill>
      ) : null}
      {item.hasStatement ? <Pill tone="warn">{t('customer.statement.attached')}</Pill> : null}
    </>
  );
}
