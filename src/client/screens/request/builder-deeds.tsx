import type { ReactElement } from 'react';
import type { DisclosureView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useT } from '../../i18n/locale.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { DeliveryForm } from './delivery-form.tsx';
import css from './disclosure.module.css';
import type { Builder } from './use-builder.ts';

/** The one deed that the stage waits for; Enter does it. */
export function BuilderDeeds({
  request,
  disclosure,
  builder,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  builder: Builder;
}): ReactElement | null {
  const t = useT();
  const { can } = request;
  const { stage, deeds, version } = builder;
  const change = { request: request.id, version };
  if (stage === 'hand-over')
    return <DeliveryForm request={request} disclosure={disclosure} builder={builder} />;
  if (stage === 'done') return null;
  if (stage === 'approval')
    return (
      <Quiet>
        {t(
          disclosure.history === null ? 'disclosure.withholding.asked' : 'disclosure.history.asked',
        )}
      </Quiet>
    );
  return (
    <div className={css['deeds']}>
      <Cluster>
        {stage === 'read' ? (
          <ActionButton
            data-stage="read"
            can={can.preview}
            kind="primary"
            keyHint="⏎"
            pending={deeds.preview.isPending}
            onClick={builder.look}
          >
            {t('disclosure.preview.read')}
          </ActionButton>
        ) : null}
        {stage === 'preview' ? (
          <ActionButton
            data-stage="preview"
            can={builder.isUnsaved ? can['decide-items'] : can.preview}
            kind="primary"
            keyHint="⏎"
            pending={deeds.preview.isPending || deeds.decide.isPending}
            onClick={builder.isUnsaved ? builder.save : builder.look}
          >
            {builder.isUnsaved ? t('disclosure.save-preview') : t('disclosure.preview')}
          </ActionButton>
        ) : null}
        {stage === 'withholding' ? (
          <ActionButton
            data-stage="withholding"
            can={can['propose-withholding']}
            kind="primary"
            keyHint="⏎"
            pending={deeds.withhold.isPending}
            onClick={() => {
              deeds.withhold.run(change, () => {
                toast(t('disclosure.withholding.asked'));
              });
            }}
          >
            {t('disclosure.withholding')}
          </ActionButton>
        ) : null}
        {stage === 'history' ? (
          <ActionButton
            data-stage="history"
            can={can['propose-history']}
            kind="primary"
            keyHint="⏎"
            pending={deeds.ask.isPending}
            onClick={() => {
              deeds.ask.run(change, () => {
                toast(t('disclosure.history.asked'));
              });
            }}
          >
            {t('request.command.propose-history')}
          </ActionButton>
        ) : null}
        {stage === 'close' ? (
          <ActionButton
            data-stage="close"
            can={can.close}
            kind="primary"
            keyHint="⏎"
            pending={deeds.close.isPending}
            onClick={() => {
              deeds.close.run(change, ({ id }) => {
                toast(t('request.closed', { id }));
              });
            }}
          >
            {t('request.close')}
          </ActionButton>
        ) : null}
        <Quiet>
          {builder.isUnsaved
            ? t('disclosure.draft')
            : stage === 'preview'
              ? t('disclosure.preview.hint')
              : null}
        </Quiet>
      </Cluster>
    </div>
  );
}
