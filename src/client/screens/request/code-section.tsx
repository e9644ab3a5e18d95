import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { ContactPointView } from '#contract/verification.ts';
import { useSendCode } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { CodeForm } from './code-form.tsx';
import type { ProofStep } from './proof-step.ts';
import { ScriptLine } from './script-line.tsx';
import css from './verification.module.css';

/** A code to a channel of record: possession and authenticity at once. Channels that cannot carry one say why. */
export function CodeSection({
  request,
  step,
}: {
  request: RequestView;
  step: ProofStep;
}): ReactElement {
  const t = useT();
  const [another, setAnother] = useState(false);
  const { verification } = request;
  const confirmed = verification.codes.filter((code) => code.state === 'confirmed');
  const sent = verification.codes.findLast((code) => code.state === 'sent');
  const isProved = confirmed.length > 0 && step !== 'send';
  const mayRepeat = request.can['send-code'] === true && (sent !== undefined || isProved);
  return (
    <section className={css['section']}>
      <h3>{t('verification.code.title')}</h3>
      {confirmed.map((code) => (
        <p key={code.id} className={css['proved']}>
          <Pill tone="good">{t('verification.confirmed')}</Pill>
          <Quiet>
            {[
              t('verification.code.on', { kind: t(`customer.contact.${code.contact}`) }),
              t('verification.code.alert-went', {
                where:
                  code.waitMs > 0
                    ? t('verification.code.where.same')
                    : t('verification.code.where.other'),
              }),
            ].join(' · ')}
          </Quiet>
        </p>
      ))}
      {sent !== undefined ? (
        <>
          {step === 'code' ? <ScriptLine line="code" language={request.language} /> : null}
          <CodeForm key={sent.id} request={request} code={sent} />
        </>
      ) : null}
      {(sent === undefined && !isProved) || another ? (
        <FirstFocus on={another ? '[data-step="send"]' : 'none'}>
          <SendCode
            request={request}
            isNext={step === 'send'}
            onSent={() => {
              setAnother(false);
            }}
          />
        </FirstFocus>
      ) : mayRepeat ? (
        <button
          type="button"
          className={css['link']}
          onClick={() => {
            setAnother(true);
          }}
        >
          {t('verification.code.another')}
        </button>
      ) : null}
    </section>
  );
}

function SendCode({
  request,
  isNext,
  onSent,
}: {
  request: RequestView;
  isNext: boolean;
  onSent: () => void;
}): ReactElement {
  const t = useT();
  const send = useDeed(useSendCode());
  const { contactPoints, codes, gatewaysDown } = request.verification;
  const used = new Set(codes.filter((code) => code.state === 'confirmed').map((code) => code.item));
  const usable = contactPoints.filter(
    (point) => point.ofRecord === true && !gatewaysDown.includes(point.kind),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const first = usable.find((point) => !used.has(point.item)) ?? usable[0];
  const item = chosen ?? first?.item ?? '';
  const options = useChannelOptions(contactPoints, gatewaysDown);
  return (
    <>
      {gatewaysDown.length === 0 ? null : <Outage down={gatewaysDown} usable={usable} />}
      {contactPoints.length === 0 ? (
        <Quiet>{t('verification.code.none')}</Quiet>
      ) : (
        <RadioGroup
          legend={t('verification.code.channel')}
          options={options}
          value={item}
          onChange={setChosen}
        />
      )}
      <div className={css['row']}>
        <ActionButton
          data-step="send"
          can={request.can['send-code']}
          kind={isNext ? 'primary' : 'plain'}
          keyHint={isNext ? '⏎' : undefined}
          pending={send.isPending}
          onClick={() => {
            if (item !== '')
              send.run({ request: request.id, version: request.version, item }, onSent);
          }}
        >
          {t('verification.code.send')}
        </ActionButton>
      </div>
      {usable.length > 1 ? <Quiet>{t('verification.code.alert-other')}</Quiet> : null}
      {send.error === null ? null : <ProblemNotice problem={send.error} />}
    </>
  );
}

/** What does not go out now, and what still works; there is no way round the proof. */
function Outage({
  down,
  usable,
}: {
  down: RequestView['verification']['gatewaysDown'];
  usable: readonly ContactPointView[];
}): ReactElement {
  const t = useT();
  const named = (kinds: readonly ContactPointView['kind'][]): string =>
    [...new Set(kinds)].map((kind) => t(`customer.contact.${kind}`)).join(' · ');
  const works = named(usable.map((point) => point.kind));
  return (
    <Notice tone="warn" title={t('verification.outage', { kinds: named(down) })}>
      <p>
        {works === ''
          ? t('verification.outage.other-way')
          : t('verification.outage.works', { kinds: works })}
      </p>
      <p>{t('verification.outage.clocks')}</p>
    </Notice>
  );
}

function useChannelOptions(
  points: readonly ContactPointView[],
  down: RequestView['verification']['gatewaysDown'],
) {
  const t = useT();
  const { day } = useFormat();
  return points.map((point) => ({
    value: point.item,
    disabled: point.ofRecord !== true || down.includes(point.kind),
    label: (
      <>
        {t(`customer.contact.${point.kind}`)} <BdiText text={point.masked} look="mask" />
      </>
    ),
    hint: down.includes(point.kind)
      ? t('verification.outage.channel')
      : point.ofRecord === true
        ? t('verification.code.since', { date: day(point.since) })
        : t(`verification.code.unusable.${point.ofRecord}`),
  }));
}
