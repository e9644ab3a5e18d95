import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { RequestView } from '#contract/request.ts';
import { seePaper } from '#contract/verification.ts';
import { representatives } from '#contract/representatives.ts';
import { useSeePaper } from '../../api/verification.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useT } from '../../i18n/locale.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { Field } from '../../ui/field.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Select } from '../../ui/select.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import css from './verification.module.css';

type Representation = NonNullable<RequestView['representation']>;
type Covered = (typeof representatives.coverable)[number];

const identities = seePaper.body?.shape.paper.options ?? [];

/** The two papers of whoever asks for the customer: one for their title, one for themselves. Another person approves. */
export function AuthoritySection({
  request,
  representation,
}: {
  request: RequestView;
  representation: Representation;
}): ReactElement {
  const t = useT();
  const { title } = representation;
  const papers = representatives.papersFor[title];
  const [paper, setPaper] = useState(papers[0]);
  const [identity, setIdentity] = useState(identities[0]);
  const [covers, setCovers] = useState<readonly Covered[]>(
    representatives.coverable.filter((kind) => kind === request.kind),
  );
  const [receives, setReceives] = useState(false);
  const [harm, setHarm] = useState(representation.harm);
  const see = useDeed(useSeePaper());
  if (representation.shown !== null)
    return (
      <section className={css['section']}>
        <h3>{t('representative.paper.title')}</h3>
        <span>
          <Pill tone="good">{t('verification.confirmed')}</Pill>
        </span>
      </section>
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (paper === undefined || identity === undefined) return;
    const { id, version } = request;
    const authority = { paper, covers: [...covers], receives: receives && !harm, harm };
    see.run(
      {
        request: id,
        version,
        paper: identity,
        reason: 'acts-for-another',
        addressMatches: false,
        authority,
      },
      () => {
        toast(t('representative.done'));
      },
    );
  };
  return (
    <section className={css['section']}>
      <h3>{t('representative.paper.title')}</h3>
      <Quiet>{t('representative.paper.hint')}</Quiet>
      <form className={css['form']} onSubmit={submit}>
        <Field label={t('representative.paper.label')}>
          {(control) => (
            <Select
              {...control}
              data-step="authority"
              value={paper ?? ''}
              options={papers.map((value) => ({
                value,
                label: t(`representative.paper.${value}`),
              }))}
              onChange={(event) => {
                setPaper(papers.find((one) => one === event.target.value) ?? paper);
              }}
            />
          )}
        </Field>
        <Field label={t('representative.identity')}>
          {(control) => (
            <Select
              {...control}
              value={identity ?? ''}
              options={identities.map((value) => ({
                value,
                label: t(`verification.paper.${value}`),
              }))}
              onChange={(event) => {
                setIdentity(identities.find((one) => one === event.target.value) ?? identity);
              }}
            />
          )}
        </Field>
        {representatives.isMandated(title) ? (
          <ChoiceSet legend={t('representative.covers')}>
            {representatives.coverable.map((kind) => (
              <Checkbox
                key={kind}
                label={t(`request.kind.${kind}`)}
                checked={covers.includes(kind)}
                onChange={(event) => {
                  const rest = covers.filter((one) => one !== kind);
                  setCovers(event.target.checked ? [...rest, kind] : rest);
                }}
              />
            ))}
          </ChoiceSet>
        ) : null}
        {representatives.isForMinor(title) ? (
          <Checkbox
            label={t('representative.harm')}
            hint={t('representative.harm.hint')}
            disabled={representation.harm}
            checked={harm}
            onChange={(event) => {
              setHarm(event.target.checked);
            }}
          />
        ) : null}
        {harm ? null : (
          <Checkbox
            label={t('representative.receives')}
            hint={t('representative.receives.hint')}
            checked={receives}
            onChange={(event) => {
              setReceives(event.target.checked);
            }}
          />
        )}
        <div className={css['row']}>
          <ActionButton
            type="submit"
            kind="primary"
            can={request.can['see-paper']}
            pending={see.isPending}
          >
            {t('representative.go')}
          </ActionButton>
        </div>
        {see.error === null ? null : <ProblemNotice problem={see.error} />}
      </form>
    </section>
  );
}
