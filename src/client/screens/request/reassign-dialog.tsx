import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { reassignRequest } from '#contract/transfers.ts';
import { tellingOf } from '../../api/errors.ts';
import { useSession } from '../../api/session.ts';
import { useReassign, type GivenOver, type ReassignReason } from '../../api/transfers.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

const { reason: reasons } = reassignRequest.body.shape;

/** Gives a request, or all that somebody who is absent has at the desk, to a colleague or back to the desk. */
export function ReassignDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState<ReassignReason>('absent');
  const [isAll, setIsAll] = useState(false);
  const [result, setResult] = useState<GivenOver | null>(null);
  const reassign = useReassign();
  const { owner, desk } = request;
  const give = (): void => {
    if (reassign.isPending) return;
    reassign.mutate(
      { request, to: to === '' ? null : to, reason, isAll },
      {
        onSuccess: (given) => {
          if (given.left.length > 0) {
            setResult(given);
            return;
          }
          toast(t('transfer.reassign.done', { moved: given.moved }));
          onClose();
        },
      },
    );
  };
  return (
    <DeedDialog
      title={t('transfer.reassign.title')}
      hint={t('transfer.reassign.hint')}
      deed={{
        words: t('transfer.reassign.go'),
        can: request.can.reassign,
        isPending: reassign.isPending,
        run: give,
      }}
      error={reassign.error}
      onClose={onClose}
      first="select"
    >
      <Stack>
        <Taker request={request} to={to} onTo={setTo} />
        <RadioGroup
          legend={t('transfer.reassign.reason')}
          options={reasons.options.map((value) => ({
            value,
            label: t(`transfer.reassign.reason.${value}`),
          }))}
          value={reason}
          onChange={setReason}
        />
        {owner === null ? null : (
          <Checkbox
            label={t('transfer.reassign.all', {
              who: names.staff(owner)?.name ?? owner,
              desk: names.desk(desk),
            })}
            checked={isAll}
            onChange={(event) => {
              setIsAll(event.target.checked);
            }}
          />
        )}
        {result === null ? null : <SomeLeft result={result} />}
      </Stack>
    </DeedDialog>
  );
}

/** Who gets it: a colleague who may take it, or the desk as such. */
function Taker({
  request,
  to,
  onTo,
}: {
  request: RequestView;
  to: string;
  onTo: (to: string) => void;
}): ReactElement {
  const t = useT();
  const { directory } = useSession();
  const colleagues = directory.staff.filter(({ id }) => request.takers.includes(id));
  return (
    <Field label={t('transfer.reassign.to')}>
      {(control) => (
        <Select
          {...control}
          blank={t('transfer.reassign.to.desk')}
          value={to}
          options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => {
            onTo(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** How many were given over, and why the others were not. */
function SomeLeft({ result: { moved, left } }: { result: GivenOver }): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const why = [...new Set(left.map((one) => t(`problem.${tellingOf(one).happened}`)))];
  return (
    <Notice tone="warn" urgent>
      {t('transfer.reassign.some', { moved, left: left.length, why: sentences(why) })}
    </Notice>
  );
}
