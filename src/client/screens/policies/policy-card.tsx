import { useState } from 'react';
import type { FormEvent, ReactElement } from 'react';
import type { PackView, PolicyView } from '#contract/policies.ts';
import { useProposePacks } from '../../api/policies.ts';
import { ActionButton } from '../../components/action-button.tsx';
import { ClauseWords } from '../../components/clause-words.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useDeed } from '../../components/use-deed.ts';
import { useNames } from '../../components/use-names.ts';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ChoiceSet } from '../../ui/choice-set.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Cluster, Quiet, Stack } from '../../ui/stack.tsx';
import { toast } from '../../ui/toast-store.ts';
import { PacksProposal } from './packs-proposal.tsx';

/** A company's policy profile, the laws attached to it, and the form that proposes others. */
export function PolicyCard({
  policy,
  packs,
}: {
  policy: PolicyView;
  packs: readonly PackView[];
}): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const names = useNames();
  const laws = policy.packs.map((id) => t(`law.pack.${id}`)).join(' · ');
  return (
    <Card
      title={names.company(policy.company)}
      meta={t('policies.version', { version: policy.policyVersion, date: day(policy.asRead) })}
    >
      <Stack>
        <DefinitionList
          names="narrow"
          items={[
            {
              id: 'packs',
              name: t('policies.packs'),
              value: laws === '' ? t('policies.none') : laws,
            },
            ...policy.clauses.map((clause) => ({
              id: clause.number,
              name: clause.number,
              value: <ClauseWords clause={clause.number} words={clause.words} />,
            })),
          ]}
        />
        {policy.proposal === null ? (
          <ChangePacks key={policy.version} policy={policy} packs={packs} />
        ) : (
          <PacksProposal policy={policy} proposal={policy.proposal} />
        )}
      </Stack>
    </Card>
  );
}

function ChangePacks({
  policy,
  packs,
}: {
  policy: PolicyView;
  packs: readonly PackView[];
}): ReactElement {
  const t = useT();
  const propose = useDeed(useProposePacks());
  const [chosen, setChosen] = useState<PolicyView['packs']>(policy.packs);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { company, version } = policy;
    propose.run({ company, version, packs: chosen }, () => {
      toast(t('policies.proposed'));
    });
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <ChoiceSet legend={t('policies.change')}>
          {packs.map(({ id }) => (
            <Checkbox
              key={id}
              label={t(`law.pack.${id}`)}
              checked={chosen.includes(id)}
              onChange={(event) => {
                const rest = chosen.filter((one) => one !== id);
                setChosen(event.target.checked ? [...rest, id] : rest);
              }}
            />
          ))}
        </ChoiceSet>
        <Quiet>{t('policies.change.hint')}</Quiet>
        <Cluster>
          <ActionButton type="submit" can={policy.can.propose} pending={propose.isPending}>
            {t('policies.propose')}
          </ActionButton>
        </Cluster>
        {propose.error === null ? null : <ProblemNotice problem={propose.error} />}
      </Stack>
    </form>
  );
}
