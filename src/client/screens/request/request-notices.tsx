import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { LateNotice } from './late-notice.tsx';
import { PolicyNotice } from './policy-notice.tsx';
import { TransferNotice } from './transfer-notice.tsx';

/** What must be known before anything is done: "Not me" was pressed, or the same right is open elsewhere. */
export function RequestNotices({
  request,
  onTransfer,
  onWhy,
}: {
  request: RequestView;
  onTransfer: () => void;
  onWhy: () => void;
}): ReactElement | null {
  const t = useT();
  const { day } = useFormat(request.zone);
  const names = useNames();
  const isFrozen = request.conditions.includes('frozen');
  const isUnchanged = request.policyNow === request.policyVersion;
  const isFoundByStaff =
    request.caller === 'staff' && request.status !== 'closed' && request.correction !== null;
  const isTold = request.course.untold?.kinds.includes('error-found') !== true;
  const isQuiet =
    !isFrozen &&
    !isFoundByStaff &&
    request.sameRight.length === 0 &&
    !request.course.isLate &&
    request.course.untold === null;
  if (isQuiet && isUnchanged && request.handing === 'here') return null;
  return (
    <Stack>
      {isFrozen ? (
        <Notice tone="bad" title={t('request.frozen')}>
          {t('request.frozen.hint')}
        </Notice>
      ) : null}
      {isFoundByStaff ? (
        <Notice>{t(isTold ? 'request.found-by-staff' : 'request.found-by-staff.untold')}</Notice>
      ) : null}
      <UntoldNotice untold={request.course.untold} />
      <TransferNotice request={request} onTransfer={onTransfer} />
      {request.course.isLate ? <LateNotice request={request} /> : null}
      {isUnchanged ? null : <PolicyNotice request={request} onWhy={onWhy} />}
      {request.sameRight.length === 0 ? null : (
        <Notice tone="warn" title={t('request.same-right')} stacked>
          <Stack gap={1}>
            {request.sameRight.map(({ id, desk, receivedAt }) => {
              const date = day(new Date(receivedAt).toISOString());
              return id === null ? (
                <span key={`${desk} ${String(receivedAt)}`}>
                  {t('request.same-right.other', { desk: names.desk(desk), date })}
                </span>
              ) : (
                <Link key={id} to="/requests/$request" params={{ request: id }}>
                  {t('request.same-right.mine', { id, desk: names.desk(desk), date })}
                </Link>
              );
            })}
          </Stack>
        </Notice>
      )}
    </Stack>
  );
}

/** Nobody could be told, and what is done instead. */
function UntoldNotice({
  untold,
}: {
  untold: RequestView['course']['untold'];
}): ReactElement | null {
  const t = useT();
  const { list } = useFormat();
  if (untold === null) return null;
  return (
    <Notice
      tone="warn"
      title={t('request.untold', {
        what: list(untold.kinds.map((kind) => t(`request.message.${kind}`))),
      })}
    >
      {t(`request.untold.${untold.instead}`)}
    </Notice>
  );
}
