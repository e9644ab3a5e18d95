import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { reassignRequest } from '#contract/transfers.ts';
import type { VerdictView } from '#contract/verdicts.ts';
import { useSession } from '../../api/session.ts';
import {
  toGiveOverQuery,
  useReassign,
  useReassignMany,
  type ReassignReason,
} from '../../api/transfers.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ManyCourse } from '../../components/many/many-course.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { ToGiveOver } from './to-give-over.tsx';

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
  const { id, version, owner, desk } = request;
  const giving = { to: to === '' ? null : to, reason };
  const one = useDeed(useReassign());
  const many = useReassignMany(giving);
  const { data, error, isFetching } = useQuery({
    ...toGiveOverQuery(owner ?? '', desk),
    enabled: isAll && many.run.state === 'idle',
    refetchOnWindowFocus: false,
  });
  const [begun, setBegun] = useState<readonly VerdictView[]>([]);
  const able = (data ?? []).filter(({ can }) => can === true);
  const leave = (): void => {
    if (many.run.state === 'running') many.stop();
    onClose();
  };
  const give = (): void => {
    if (isAll) {
      setBegun(able);
      void many.start(able);
      return;
    }
    one.run({ request: id, version, ...giving }, () => {
      toast(t('transfer.reassign.done', { moved: 1 }));
      onClose();
    });
  };
  const title = t('transfer.reassign.title');
  if (many.run.state !== 'idle')
    return (
      <DeedDialog
        title={title}
        deed={null}
        instead={
          many.run.state === 'ended' ? (
            <FirstFocus on="button">
              <Button kind="primary" onClick={leave}>
                {t('action.close')}
              </Button>
            </FirstFocus>
          ) : (
            <></>
          )
        }
        error={null}
        onClose={leave}
      >
        <ManyCourse run={many.run} of={begun.length} label={title} onStop={many.stop} />
      </DeedDialog>
    );
  return (
    <DeedDialog
      title={title}
      hint={t('transfer.reassign.hint')}
      deed={{
        words: isAll
          ? t('queue.many.do', { command: t('transfer.reassign.go'), n: able.length })
          : t('transfer.reassign.go'),
        can: isAll ? true : request.can.reassign,
        isPending: one.isPending || (isAll && isFetching),
        run: give,
        barred: isAll && !isFetching && able.length === 0 ? t('transfer.reassign.none') : undefined,
      }}
      error={isAll ? error : one.error}
      onClose={leave}
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
        {isAll && error === null ? <ToGiveOver verdicts={isFetching ? undefined : data} /> : null}
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
