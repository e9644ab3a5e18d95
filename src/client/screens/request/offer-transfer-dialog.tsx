import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { useSession } from '../../api/session.ts';
import { useOfferTransfer } from '../../api/transfers.ts';
import { DeedDialog } from '../../components/deed-dialog.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useRoutingWords } from '../../components/use-routing-words.ts';
import { useT } from '../../i18n/locale.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/select.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { GoesAlong } from './goes-along.tsx';

/** Offers a request to another desk of the company; the one that routing names is chosen already. */
export function OfferTransferDialog({
  request,
  onClose,
}: {
  request: RequestView;
  onClose: () => void;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const routed = useRoutingWords();
  const offer = useDeed(useOfferTransfer());
  const { directory } = useSession();
  const desks = directory.desks.filter(
    ({ id, company }) => company === request.company && id !== request.desk,
  );
  const { routing } = request;
  const isElsewhere = routing !== null && routing.desk !== request.desk;
  const [to, setTo] = useState(isElsewhere ? routing.desk : (desks[0]?.id ?? ''));
  const [summary, setSummary] = useState(request.words);
  const send = (): void => {
    offer.run({ request: request.id, version: request.version, to, summary }, () => {
      toast(t('transfer.offer.done', { desk: names.desk(to) }));
      onClose();
    });
  };
  return (
    <DeedDialog
      title={t('transfer.offer.title')}
      hint={isElsewhere ? routed(routing) : undefined}
      deed={{
        words: t('transfer.offer.send'),
        can: request.can['offer-transfer'],
        isPending: offer.isPending,
        run: send,
        isFirst: true,
      }}
      error={offer.error}
      onClose={onClose}
    >
      <Stack>
        <Field label={t('transfer.offer.to')}>
          {(control) => (
            <Select
              {...control}
              value={to}
              options={desks.map(({ id }) => ({ value: id, label: names.desk(id) }))}
              onChange={(event) => {
                setTo(event.target.value);
              }}
            />
          )}
        </Field>
        <Field label={t('transfer.offer.summary')} hint={t('transfer.offer.summary.hint')}>
          {(control) => (
            <TextArea
              {...control}
              rows={3}
              maxLength={2000}
              value={summary}
              onChange={(event) => {
                setSummary(event.target.value);
              }}
            />
          )}
        </Field>
      </Stack>
      <GoesAlong request={request} />
    </DeedDialog>
  );
}
