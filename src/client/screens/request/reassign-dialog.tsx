import { useId, useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/requests.ts';
import { tellingOf } from '../../api/errors.ts';
import { useSession } from '../../api/session.ts';
import { useReassign, type GivenOver, type ReassignReason } from '../../api/transfers.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';

const reasons: readonly ReassignReason[] = ['absent', 'left', 'workload'];

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
  const formId = useId();
  const { directory } = useSession();
  const [to, setTo] = useState('');
  const [reason, setReason] = useState<ReassignReason>('absent');
  const [isAll, setIsAll] = useState(false);
  const [result, setResult] = useState<GivenOver | null>(null);
  const reassign = useReassign();
  const { owner, desk } = request;
  const colleagues = directory.staff.filter(({ id }) => request.takers.includes(id));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
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
    <Dialog
      open
      onClose={onClose}
      title={t('transfer.reassign.title')}
      closeLabel={t('action.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <ActionButton
            type="submit"
            form={formId}
            can={request.can.reassign}
            kind="primary"
            pending={reassign.isPending}
          >
            {t('transfer.reassign.go')}
          </ActionButton>
        </>
      }
    >
      <Notice>{t('transfer.reassign.hint')}</Notice>
      <form id={formId} onSubmit={submit}>
        <Stack>
          <FirstFocus on="select">
            <Field label={t('transfer.reassign.to')}>
              {(control) => (
                <Select
                  {...control}
                  blank={t('transfer.reassign.to.desk')}
                  value={to}
                  options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(event) => {
                    setTo(event.target.value);
                  }}
                />
              )}
            </Field>
          </FirstFocus>
          <RadioGroup
            legend={t('transfer.reassign.reason')}
            options={reasons.map((value) => ({
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
        </Stack>
      </form>
      {result === null ? null : (
        <Notice tone="warn" urgent>
          {t('transfer.reassign.some', {
            moved: result.moved,
            left: result.left.length,
            why: [
              ...new Set(result.left.map((one) => t(`problem.${tellingOf(one).happened}`))),
            ].join(' '),
          })}
        </Notice>
      )}
      {reassign.error === null ? null : <ProblemNotice problem={reassign.error} />}
    </Dialog>
  );
}
