import { zodResolver } from '@hookform/resolvers/zod';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import type { Path } from 'react-hook-form';
import type { CustomerView } from '#contract/customers.ts';
import { OpenRequestBody } from '#contract/open-request.ts';
import { fieldErrorsOf } from '../../api/errors.ts';
import { useOpenRequest } from '../../api/requests.ts';
import { DraftMark } from '../../components/draft-mark.tsx';
import { FirstFocus } from '../../components/first-focus.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import type { useDraft } from '../../components/use-draft.ts';
import { useT } from '../../i18n/locale.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Cluster, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { AskedFields } from './asked-fields.tsx';
import { ContactFields } from './contact-fields.tsx';
import { draftOf, fromDraft } from './opening-values.ts';
import type { OpeningValues } from './opening-values.ts';
import { WhoFields } from './who-fields.tsx';

/** The form with what is most likely filled in: Enter opens the request. What is typed is kept as a draft. */
export function OpenRequestForm({
  start,
  items,
  item = null,
  draft,
  isOffering = false,
}: {
  start: OpeningValues;
  /** The item that was named when the form opened. */
  item?: string | null;
  items: CustomerView['items'];
  draft: ReturnType<typeof useDraft>;
  /** The request is offered to another desk as soon as it is open. */
  isOffering?: boolean;
}): ReactElement {
  const t = useT();
  const navigate = useNavigate();
  const open = useDeed(useOpenRequest());
  const form = useForm<OpeningValues>({
    defaultValues: start,
    resolver: zodResolver(OpenRequestBody),
  });
  const { keep, forget } = draft;
  useEffect(() => {
    const untouched = draftOf(form.getValues(), item);
    // A paper is nowhere else: it is kept before anything is typed.
    let isTouched = form.getValues('exchange') != null;
    if (isTouched) keep(untouched);
    return form.subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const written = draftOf(values, item);
        isTouched ||= written !== untouched;
        if (isTouched) keep(written);
      },
    });
  }, [form, keep, item]);
  const submit = form.handleSubmit((body) => {
    open.run({ body }, (view) => {
      forget();
      toast(t('open-request.opened', { id: view.id }));
      void navigate({
        to: '/requests/$request',
        params: { request: view.id },
        search: isOffering ? { offer: true } : {},
      });
    });
  });
  const { error } = open;
  useEffect(() => {
    for (const [name, code] of Object.entries(fieldErrorsOf(error))) {
      // The pointer names a field of this very body; the form's own type cannot know which.
      form.setError(name as Path<OpeningValues>, { type: code, message: code });
    }
  }, [error, form]);
  const [kind, representation] = useWatch({
    control: form.control,
    name: ['kind', 'representation'],
  });
  const isOptOut = kind === 'opt-out';
  const isForAnother = representation != null && !isOptOut;
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onSubmit={(event) => {
          void submit(event);
        }}
      >
        <Stack gap={4}>
          {start.exchange == null ? null : (
            <Notice tone="warn" title={t('exchange.unsigned')}>
              {t('exchange.unsigned.why')}
            </Notice>
          )}
          <Card>
            <AskedFields items={items} isFound={start.customer !== null} />
          </Card>
          <Card>
            <WhoFields />
            <ContactFields isNeeded={start.customer === null || isForAnother} />
          </Card>
          {error === null ? null : <ProblemNotice problem={error} />}
          <Cluster gap={3}>
            <FirstFocus
              on={start.customer === null || start.correction != null ? 'none' : 'button'}
            >
              <Button type="submit" kind="primary" keyHint="⏎" pending={open.isPending}>
                {isOptOut ? t('open-request.go.optout') : t('open-request.go')}
              </Button>
            </FirstFocus>
            <DraftMark
              draft={draft}
              onSwap={(content) => {
                form.reset(fromDraft(content, start, null));
              }}
            />
          </Cluster>
        </Stack>
      </form>
    </FormProvider>
  );
}
