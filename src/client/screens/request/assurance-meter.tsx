import type { ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import type { VerificationView } from '#contract/verification.ts';
import { useMissingWords } from '../../components/use-refusal-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Meter } from '../../ui/meter.tsx';
import { useShortMissing } from './use-short-missing.ts';
import css from './verification.module.css';

/** What is proved and what is missing; each right says what it still needs. */
export function AssuranceMeter({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  const { dateTime } = useFormat(request.zone);
  const missingWords = useMissingWords();
  const short = useShortMissing();
  const { needed, missing, reachedAt, endsAt, countsFrom } = request.verification;
  const reading = missingWords(missing);
  const isDone = reading === '' && reachedAt !== null;
  const at = (instant: number): string => dateTime(new Date(instant).toISOString());
  return (
    <section className={css['meter']}>
      <Meter
        label={t('verification.meter.label')}
        valueText={reading === '' ? t('verification.complete') : reading}
        points={{ have: needed.points - missing.points, need: needed.points }}
        possession={{
          have: Math.max(0, Math.max(needed.possession, missing.possession) - missing.possession),
          need: Math.max(needed.possession, missing.possession),
        }}
      />
      <p className={isDone ? css['reached'] : css['reading']}>
        {reading === ''
          ? t('verification.complete')
          : t('verification.short.missing', { what: short(missing) })}
      </p>
      {countsFrom === null ? null : (
        <p className={css['warn']}>{t('verification.wait', { date: at(countsFrom) })}</p>
      )}
      {isDone && endsAt !== null ? (
        <p className={css['reading']}>{t('verification.valid-until', { date: at(endsAt) })}</p>
      ) : null}
      <ProofList verification={request.verification} />
      <RightList rights={request.verification.rights} />
    </section>
  );
}

function ProofList({ verification }: { verification: VerificationView }): ReactElement | null {
  const t = useT();
  const { needed, missing } = verification;
  const proofs = [
    { id: 'authenticity', needed: needed.authenticity, missing: missing.authenticity },
    { id: 'declaration', needed: needed.declaration, missing: missing.declaration },
  ] as const;
  return (
    <ul className={css['proofs']}>
      {proofs
        .filter((proof) => proof.needed)
        .map((proof) => (
          <li key={proof.id} data-done={!proof.missing || undefined}>
            <Icon name={proof.missing ? 'minus' : 'check'} size={12} />
            {t(`verification.proof.${proof.id}`)}
            <span className={css['state']}>
              {proof.missing ? t('verification.proof.missing') : t('verification.proof.done')}
            </span>
          </li>
        ))}
    </ul>
  );
}

function RightList({ rights }: { rights: VerificationView['rights'] }): ReactElement {
  const t = useT();
  const short = useShortMissing();
  return (
    <ul className={css['rights']} aria-label={t('verification.opens')}>
      {rights.map(({ kind, scope, open, missing }) => (
        <li key={`${kind} ${scope ?? ''}`} data-open={open || undefined}>
          <Icon name={open ? 'unlock' : 'lock'} size={14} />
          <span>{scope === null ? t(`request.kind.${kind}`) : t(`request.scope.${scope}`)}</span>
          <span className={css['state']}>
            {kind === 'opt-out'
              ? t('verification.open.always')
              : open
                ? t('verification.right.open')
                : short(missing)}
          </span>
        </li>
      ))}
    </ul>
  );
}
