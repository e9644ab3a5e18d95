import { useState } from 'react';
import type { ReactElement } from 'react';
import type { ClockView } from '#contract/clock.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { useNames } from '../../components/use-names.ts';
import { useCite, useLocale, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { EndingDialog } from './ending-dialog.tsx';
import { PolicyBehind } from './policy-behind.tsx';
import css from './request.module.css';
import { useClockWords } from './use-clock-words.ts';
import { useDerivationWords } from './use-derivation-words.ts';

/** Every clock of the request with the steps by which its date was reached, in the desk's zone. */
export function WhyThisDate({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const { day, sentences } = useFormat(request.zone);
  const cite = useCite();
  const { policy, laws, holidays } = request.clocks;
  const names = useNames();
  return (
    <Drawer
      title={t('law.why.title')}
      onClose={onClose}
      closeLabel={t('action.close')}
      keyHint={keyHint('why-date')[0]}
      foot={request.course.isLate ? <Lateness request={request} /> : undefined}
    >
      <Quiet>
        {sentences([
          t('request.why.zone', { zone: request.zone, date: day(request.today) }),
          t('request.why.strictest'),
        ])}
      </Quiet>
      {[policy, ...laws].map((clock) => (
        <ClockReasons key={clock.id} clock={clock} zone={request.zone} />
      ))}
      {request.receivedDesk === request.desk ? null : (
        <Notice>
          {t('request.why.first-desk', {
            desk: names.desk(request.receivedDesk),
            date: day(new Date(request.receivedAt).toISOString()),
          })}
        </Notice>
      )}
      <PolicyBehind request={request} />
      <Notice>
        <Stack gap={1}>
          <span>{t('request.why.holidays', { date: day(holidays.knownUntil) })}</span>
          <Cluster gap={2}>
            <span className={css['citation']}>{cite(holidays.citation)}</span>
            <Quiet>{t('law.as-read', { date: day(holidays.asRead) })}</Quiet>
            {holidays.checked ? null : (
              <Pill tone="warn" icon="alert">
                {t('law.unchecked')}
              </Pill>
            )}
          </Cluster>
        </Stack>
      </Notice>
      <Quiet>{t('request.why.not-advice')}</Quiet>
    </Drawer>
  );
}

/** A late answer asks for its reason, beside the dates that it missed. */
function Lateness({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <>
      <ActionButton
        can={request.can['explain-lateness']}
        onClick={() => {
          setIsAsked(true);
        }}
      >
        {t('request.command.explain-lateness')}
      </ActionButton>
      {isAsked ? (
        <EndingDialog
          form="late"
          request={request}
          onClose={() => {
            setIsAsked(false);
          }}
        />
      ) : null}
    </>
  );
}

function ClockReasons({ clock, zone }: { clock: ClockView; zone: string }): ReactElement {
  const t = useT();
  const { locale } = useLocale();
  const { day, dayShort } = useFormat(zone);
  const words = useClockWords(zone);
  const cite = useCite();
  const sentence = useDerivationWords();
  const native = clock.words?.native ?? null;
  return (
    <section className={css['reasons']}>
      <Stack gap={1}>
        <Quiet>{words.source(clock)}</Quiet>
        <b className={css['due']}>{words.value(clock)}</b>
      </Stack>
      {clock.words === null ? null : (
        <Cluster gap={2}>
          <Quiet>{t('request.why.words')}</Quiet>
          {native?.lang === locale ? null : <q lang="en">{clock.words.en}</q>}
          {native === null || locale === 'en-XA' ? null : <q lang={native.lang}>{native.text}</q>}
        </Cluster>
      )}
      <ol className={css['derivation']} aria-label={t('request.why.steps')}>
        {clock.derivation.map((step, at) => (
          // Steps have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>
            <span>{sentence(step)}</span>
            {step.date === null ? null : <time dateTime={step.date}>{dayShort(step.date)}</time>}
            {step.citation === null ? null : (
              <span className={css['citation']}>{cite(step.citation)}</span>
            )}
          </li>
        ))}
      </ol>
      <Quiet>{t('law.as-read', { date: day(clock.asRead) })}</Quiet>
      {clock.checked ? null : (
        <span>
          <Pill tone="warn" icon="alert">
            {t('law.unchecked')}
          </Pill>
        </span>
      )}
    </section>
  );
}
