import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { TransferView } from '#contract/transfer.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { keyHint } from '../../components/keys.ts';
import { useNames } from '../../components/use-names.ts';
import { useRoutingWords } from '../../components/use-routing-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';

type Given = { readonly request: RequestView; readonly onTransfer: () => void };

/** Which desk should have the request, or whom it is offered to, or that it was not taken (H8). */
export function TransferNotice({ request, onTransfer }: Given): ReactElement | null {
  const last = request.transfers.at(-1);
  switch (request.handing) {
    case 'here':
      return null;
    case 'wrong-desk':
      return <WrongDesk request={request} onTransfer={onTransfer} />;
    case 'offered':
    case 'to-answer':
      return last === undefined ? null : (
        <Offered request={request} transfer={last} onTransfer={onTransfer} />
      );
    case 'rejected':
      return last === undefined || last.settled === null ? null : (
        <Rejected request={request} transfer={last} settled={last.settled} />
      );
  }
}

function WrongDesk({ request, onTransfer }: Given): ReactElement | null {
  const t = useT();
  const names = useNames();
  const routed = useRoutingWords();
  const { routing } = request;
  if (routing === null) return null;
  return (
    <Notice
      tone="warn"
      title={t('transfer.wrong.title')}
      stacked
      actions={
        <ActionButton
          can={request.can['offer-transfer']}
          keyHint={keyHint('transfer')}
          onClick={onTransfer}
        >
          {t('transfer.offer.go', { desk: names.desk(routing.desk) })}
        </ActionButton>
      }
    >
      <Stack gap={1}>
        <span>{routed(routing)}</span>
        <span>{t('transfer.wrong.hint')}</span>
      </Stack>
    </Notice>
  );
}

function Offered({
  request,
  transfer,
  onTransfer,
}: Given & { readonly transfer: TransferView }): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTime } = useFormat(request.zone);
  const isMine = request.handing === 'to-answer';
  const said = {
    who: names.staff(transfer.by)?.name ?? transfer.by,
    date: dateTime(new Date(transfer.at).toISOString()),
    until: dateTime(new Date(transfer.until).toISOString()),
  };
  return (
    <Notice
      title={
        isMine
          ? t('transfer.answer.title', { desk: names.desk(transfer.from) })
          : t('transfer.offered.title', { desk: names.desk(transfer.to) })
      }
      actions={
        isMine ? null : (
          <ActionButton
            can={request.can['withdraw-transfer']}
            keyHint={keyHint('transfer')}
            onClick={onTransfer}
          >
            {t('transfer.withdraw.go')}
          </ActionButton>
        )
      }
    >
      {t(isMine ? 'transfer.answer.state' : 'transfer.offered.state', said)}
    </Notice>
  );
}

function Rejected({
  request,
  transfer,
  settled,
}: {
  readonly request: RequestView;
  readonly transfer: TransferView;
  readonly settled: NonNullable<TransferView['settled']>;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTime } = useFormat(request.zone);
  return (
    <Notice title={t('transfer.rejected.title', { desk: names.desk(transfer.to) })}>
      {settled.reason === null
        ? null
        : t('transfer.rejected.state', {
            reason: t(`transfer.reason.${settled.reason}`),
            date: dateTime(new Date(settled.at).toISOString()),
          })}
    </Notice>
  );
}
