import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { DeliveryView, DisclosureView } from '#contract/disclosure.ts';
import type { RequestView } from '#contract/request.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { useCite, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { BdiText } from '../../ui/bdi-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Cluster } from '../../ui/stack.tsx';
import css from './disclosure.module.css';
import type { Builder } from './use-builder.ts';

/** How the package leaves: only by ways that the backend offers. The first one is the likeliest. */
export function DeliveryForm({
  request,
  disclosure,
  builder,
}: {
  request: RequestView;
  disclosure: DisclosureView;
  builder: Builder;
}): ReactElement {
  const t = useT();
  const { sentences } = useFormat();
  const { deliveries } = disclosure;
  const [chosen, setChosen] = useState<string | null>(null);
  const way = deliveries.find((one) => idOf(one) === chosen) ?? deliveries[0];
  const { hand } = builder.deeds;
  const asked = useAskedForm(request);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (way !== undefined)
      hand.run(
        { request: request.id, version: builder.version, method: way.method, item: way.item },
        builder.hide,
      );
  };
  return (
    <form className={css['deeds']} onSubmit={submit}>
      {deliveries.length === 0 ? (
        <Notice tone="locked">{t('disclosure.delivery.none')}</Notice>
      ) : (
        <RadioGroup
          legend={t('disclosure.delivery.title')}
          hint={sentences([...asked, t('disclosure.delivery.hint')])}
          options={deliveries.map((one) => ({
            value: idOf(one),
            label: <DeliveryLabel way={one} />,
            hint: t(`disclosure.code-by.${one.codeBy}`),
          }))}
          value={way === undefined ? undefined : idOf(way)}
          onChange={setChosen}
        />
      )}
      <Cluster>
        <ActionButton
          type="submit"
          data-stage="hand-over"
          can={request.can['hand-over']}
          kind="primary"
          keyHint="⏎"
          pending={hand.isPending}
        >
          {t('disclosure.hand-over')}
        </ActionButton>
        {builder.preview === null ? (
          <Button kind="quiet" icon="eye" onClick={builder.look}>
            {t('disclosure.preview.again')}
          </Button>
        ) : null}
      </Cluster>
    </form>
  );
}

function DeliveryLabel({ way }: { way: DeliveryView }): ReactElement {
  const t = useT();
  return (
    <>
      {way.isToRepresentative
        ? t('representative.delivery', { way: t(`disclosure.delivery.${way.method}`) })
        : t(`disclosure.delivery.${way.method}`)}
      {way.contact === null || way.masked === null ? null : (
        <>
          {' · '}
          {t(`customer.contact.${way.contact}`)} <BdiText text={way.masked} look="mask" />
        </>
      )}
    </>
  );
}

/** What was said of the form, and the article that leaves it to the customer; nothing where nothing was said. */
function useAskedForm({ form }: RequestView): readonly string[] {
  const t = useT();
  const cite = useCite();
  if (form.asked === null) return [];
  const words = t(`disclosure.asked-form.${form.asked}`);
  return [
    form.citation === null
      ? words
      : t('disclosure.asked-form.cited', { words, citation: cite(form.citation) }),
  ];
}

function idOf(way: DeliveryView): string {
  return `${way.method} ${way.item ?? ''}`;
}
