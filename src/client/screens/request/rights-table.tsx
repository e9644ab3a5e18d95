import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { VerificationView } from '#contract/verification.ts';
import { useT } from '../../i18n/locale.tsx';
import { Icon } from '../../ui/icon.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import css from './rights-table.module.css';

type Right = VerificationView['rights'][number];

const proofs = ['points', 'possession', 'authenticity', 'declaration'] as const;

/** What each right still misses, a column for each proof: an empty row is open. */
export function RightsTable({ request }: { request: RequestView }): ReactElement {
  const t = useT();
  return (
    <table className={css['rights']}>
      <caption>
        <VisuallyHidden>{t('verification.opens')}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('verification.still-missing')}</th>
          {proofs.map((proof) => (
            <th key={proof} scope="col" className={css['mark']}>
              {t(`verification.col.${proof}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {request.verification.rights.map((right) => (
          <RightRow
            key={`${right.kind} ${right.scope ?? ''}`}
            right={right}
            isAsked={right.kind === request.kind && right.scope === request.scope}
          />
        ))}
      </tbody>
    </table>
  );
}

function RightRow({ right, isAsked }: { right: Right; isAsked: boolean }): ReactElement {
  const t = useT();
  const { kind, scope, open } = right;
  return (
    <tr data-open={open || undefined} data-asked={isAsked || undefined}>
      <th scope="row">
        <span className={css['right']}>
          <Icon name={open ? 'unlock' : 'lock'} size={14} />
          {scope === null ? t(`request.kind.${kind}`) : t(`request.scope.${scope}`)}
        </span>
      </th>
      {open ? (
        <td colSpan={proofs.length} className={css['open']}>
          {kind === 'opt-out' ? t('verification.open.always') : t('verification.right.open')}
        </td>
      ) : (
        proofs.map((proof) => (
          <td key={proof} className={css['mark']}>
            <Missing proof={proof} missing={right.missing} />
          </td>
        ))
      )}
    </tr>
  );
}

/** The points that miss as a number, another proof as a mark; nothing where nothing misses. */
function Missing({
  proof,
  missing,
}: {
  proof: (typeof proofs)[number];
  missing: Right['missing'];
}): ReactElement | null {
  const t = useT();
  const count = Number(missing[proof]);
  if (count === 0) return null;
  if (proof === 'points' || count > 1) return <b>{count}</b>;
  return (
    <>
      <span aria-hidden="true" className={css['ring']} />
      <VisuallyHidden>{t('verification.proof.missing')}</VisuallyHidden>
    </>
  );
}
