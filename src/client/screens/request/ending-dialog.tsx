import type { ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import {
  useAnswerClarification,
  useAskClarification,
  useExplainLateness,
  useExtend,
  useMarkDuplicate,
  useMarkOpenedInError,
  type ErrorReason,
  type ExtensionReason,
  type LateReason,
} from '../../api/endings.ts';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { toast } from '../../ui/toast-store.ts';
import { FeeDialog } from './fee-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';

/** The short forms by which a request ends, or its date moves. */
export type EndingForm =
  'duplicate' | 'error' | 'clarify' | 'clarified' | 'fee' | 'extend' | 'late';

type Given = { readonly request: RequestView; readonly onClose: () => void };

/** The form that was asked for. */
export function EndingDialog({ form, ...given }: Given & { form: EndingForm }): ReactElement {
  switch (form) {
    case 'duplicate':
      return <DuplicateDialog {...given} />;
    case 'error':
      return <ErrorDialog {...given} />;
    case 'clarify':
      return <ClarifyDialog {...given} />;
    case 'clarified':
      return <ClarifiedDialog {...given} />;
    case 'fee':
      return <FeeDialog {...given} />;
    case 'extend':
      return <ExtendDialog {...given} />;
    case 'late':
      return <LateDialog {...given} />;
  }
}

/** Says that it is done, and closes. */
function useDone(onClose: () => void): (words: string) => () => void {
  return (words) => () => {
    toast(words);
    onClose();
  };
}

function DuplicateDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const names = useNames();
  const { day } = useFormat(request.zone);
  const mark = useDeed(useMarkDuplicate());
  const done = useDone(onClose);
  const options = request.sameRight.flatMap(({ id, desk, receivedAt }) =>
    id === null
      ? []
      : [
          {
            value: id,
            label: t('request.same-right.mine', {
              id,
              desk: names.desk(desk),
              date: day(new Date(receivedAt).toISOString()),
            }),
          },
        ],
  );
  return (
    <ReasonDialog
      title={t('ending.duplicate.title')}
      hint={options.length === 0 ? t('ending.duplicate.none') : t('ending.duplicate.hint')}
      choice={{
        label: t('ending.duplicate.of'),
        options,
        required: t('ending.duplicate.required'),
      }}
      can={request.can['mark-duplicate']}
      go={t('ending.duplicate.go')}
      isPending={mark.isPending}
      error={mark.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        const change = { request: request.id, version: request.version, of: choice };
        mark.run(change, done(t('ending.duplicate.done')));
      }}
      onClose={onClose}
    />
  );
}

const errorReasons: readonly ErrorReason[] = ['nothing-asked', 'wrong-kind', 'test-entry'];

function ErrorDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const mark = useDeed(useMarkOpenedInError());
  const done = useDone(onClose);
  return (
    <ReasonDialog<ErrorReason>
      title={t('ending.error.title')}
      hint={t('ending.error.hint')}
      choice={{
        label: t('ending.error.reason'),
        options: errorReasons.map((value) => ({ value, label: t(`ending.error.reason.${value}`) })),
        required: t('ending.required'),
      }}
      text={{ label: t('ending.error.note') }}
      can={request.can['mark-opened-in-error']}
      go={t('ending.error.go')}
      isPending={mark.isPending}
      error={mark.error}
      onGo={({ choice, text }) => {
        if (choice === undefined) return;
        const change = { request: request.id, version: request.version };
        mark.run({ ...change, reason: choice, note: text }, done(t('ending.error.done')));
      }}
      onClose={onClose}
    />
  );
}

function ClarifyDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const ask = useDeed(useAskClarification());
  const done = useDone(onClose);
  return (
    <ReasonDialog
      title={t('ending.clarify.title')}
      hint={t('ending.clarify.hint')}
      text={{ label: t('ending.clarify.text') }}
      can={request.can['ask-clarification']}
      go={t('ending.clarify.go')}
      isPending={ask.isPending}
      error={ask.error}
      onGo={({ text }) => {
        const change = { request: request.id, version: request.version, text };
        ask.run(change, done(t('ending.clarify.done')));
      }}
      onClose={onClose}
    />
  );
}

function ClarifiedDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const note = useDeed(useAnswerClarification());
  const done = useDone(onClose);
  return (
    <ReasonDialog
      title={t('ending.clarified.title')}
      hint={t('ending.clarify.hint')}
      text={{ label: t('ending.clarified.text') }}
      can={request.can['answer-clarification']}
      go={t('ending.clarified.go')}
      isPending={note.isPending}
      error={note.error}
      onGo={({ text }) => {
        const change = { request: request.id, version: request.version, text };
        note.run(change, done(t('ending.clarified.done')));
      }}
      onClose={onClose}
    />
  );
}

const extensionReasons: readonly ExtensionReason[] = [
  'complex',
  'many-requests',
  'search-needed',
  'others-asked',
];

function ExtendDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const cite = useCite();
  const { day } = useFormat(request.zone);
  const extend = useDeed(useExtend());
  const done = useDone(onClose);
  const clock = request.clocks.laws.find((law) => law.extensionNoticeBy !== null);
  return (
    <ReasonDialog<ExtensionReason>
      title={t('ending.extend.title')}
      hint={t('ending.extend.hint', {
        date: clock?.extensionNoticeBy == null ? '' : day(clock.extensionNoticeBy),
        citation: cite(clock?.extensionBy ?? ''),
      })}
      choice={{
        label: t('ending.extend.reason'),
        options: extensionReasons.map((value) => ({
          value,
          label: t(`ending.extend.reason.${value}`),
        })),
        required: t('ending.required'),
      }}
      can={request.can.extend}
      go={t('ending.extend.go')}
      isPending={extend.isPending}
      error={extend.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        const change = { request: request.id, version: request.version, reason: choice };
        extend.run(change, done(t('ending.extend.done')));
      }}
      onClose={onClose}
    />
  );
}

const lateReasons: readonly LateReason[] = [
  'waited-for-customer',
  'hard-to-find',
  'many-requests',
  'wrong-desk-first',
  'own-discussion',
  'own-outage',
  'overlooked',
];

function LateDialog({ request, onClose }: Given): ReactElement {
  const t = useT();
  const explain = useDeed(useExplainLateness());
  const done = useDone(onClose);
  return (
    <ReasonDialog<LateReason>
      title={t('ending.late.title')}
      hint={t('ending.late.hint')}
      choice={{
        label: t('ending.late.reason'),
        options: lateReasons.map((value) => ({ value, label: t(`ending.late.reason.${value}`) })),
        required: t('ending.required'),
      }}
      can={request.can['explain-lateness']}
      go={t('ending.late.go')}
      isPending={explain.isPending}
      error={explain.error}
      onGo={({ choice }) => {
        if (choice === undefined) return;
        const change = { request: request.id, version: request.version, reason: choice };
        explain.run(change, done(t('ending.late.done')));
      }}
      onClose={onClose}
    />
  );
}
