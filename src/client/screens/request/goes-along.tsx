import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import type { TransferView } from '#contract/transfer.ts';
import { useDaysLeftWords } from '../../components/due-date.tsx';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { useShortMissing } from './use-short-missing.ts';

/** What another desk gets with a request: its first receipt, the date that acts, what is proved and done. Never an answer. */
export function GoesAlong({
  request,
  offer = null,
}: {
  request: RequestView;
  /** What was written for the desk that looks. */
  offer?: TransferView | null;
}): ReactElement {
  const t = useT();
  const names = useNames();
  const { dateTime, dayLong } = useFormat(request.zone);
  const daysLeft = useDaysLeftWords();
  const { actBy } = request;
  const call = request.calls.findLast(({ state }) => state === 'promised' || state === 'missed');
  const done = request.steps.filter(({ state }) => state === 'done');
  const along = (name: 'received' | 'due' | 'call' | 'proof' | 'done', value: string) => ({
    id: name,
    name: t(`transfer.goes-along.${name}`),
    value,
  });
  return (
    <DefinitionList
      items={[
        ...(offer === null
          ? []
          : [
              {
                id: 'why',
                name: t('transfer.goes-along.why'),
                value: t(`transfer.why.${offer.why}`),
              },
              {
                id: 'summary',
                name: t('transfer.goes-along.summary'),
                value:
                  offer.summary === '' ? (
                    t('transfer.goes-along.summary.none')
                  ) : (
                    <BdiText text={offer.summary} look="lines" />
                  ),
              },
            ]),
        along(
          'received',
          t('transfer.goes-along.received.at', {
            desk: names.desk(request.receivedDesk),
            date: dateTime(new Date(request.receivedAt).toISOString()),
          }),
        ),
        along(
          'due',
          actBy === null
            ? t('transfer.goes-along.due.none')
            : `${dayLong(actBy.on)} · ${daysLeft(actBy.daysLeft)}`,
        ),
        ...(call === undefined ? [] : [along('call', dateTime(new Date(call.at).toISOString()))]),
        along('proof', useProofWords(request)),
        along('done', done.map(({ step }) => t(`request.step.${step}`)).join(' · ')),
      ]}
    />
  );
}

function useProofWords({ verification }: RequestView): string {
  const t = useT();
  const short = useShortMissing();
  const missing = short(verification.missing);
  return missing === ''
    ? t('transfer.goes-along.proof.whole')
    : t('transfer.goes-along.proof.missing', { missing });
}
