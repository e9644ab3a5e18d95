import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PackView } from '#contract/policies.ts';
import { useWords } from '../../components/use-words.ts';
import { useCite, useLocale, useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Pill } from '../../ui/pill.tsx';
import { Cluster, Quiet } from '../../ui/stack.tsx';

/** One law: how much of it was read, when, and its rules with where they stand. */
export function PackCard({ pack }: { pack: PackView }): ReactElement {
  const t = useT();
  const { day } = useFormat();
  const cite = useCite();
  const { locale } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const name = t(`law.pack.${pack.id}`);
  const unchecked = pack.rules.length - pack.checked;
  return (
    <Card
      title={name}
      meta={t('law.as-read', { date: day(pack.asRead) })}
      actions={
        <Button
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t('policies.rules.show', { law: name })}
        </Button>
      }
    >
      <Cluster>
        <Quiet>{t(`policies.law-title.${pack.id}`)}</Quiet>
        <Quiet>{t('policies.pack.count', { n: pack.rules.length, checked: pack.checked })}</Quiet>
        {unchecked === 0 ? null : (
          <Pill tone="warn" icon="alert">
            {t('policies.pack.unchecked', { n: unchecked })}
          </Pill>
        )}
      </Cluster>
      {isOpen && locale !== 'en' ? <Quiet>{t('policies.rules.language')}</Quiet> : null}
      {isOpen ? (
        <DefinitionList
          items={pack.rules.map((rule) => ({
            id: rule.id,
            name: cite(rule.citation),
            value: <Rule rule={rule} />,
          }))}
        />
      ) : null}
    </Card>
  );
}

function Rule({ rule }: { rule: PackView['rules'][number] }): ReactElement {
  const t = useT();
  const { locale } = useLocale();
  const { known } = useWords();
  // Grounds have words in every language of the screens; the other rules are told in the pack's own.
  const words = locale === 'en' ? null : known('ground', rule.id);
  return (
    <Cluster gap={1}>
      {words === null ? <span lang="en">{rule.statement}</span> : <span>{words}</span>}
      {rule.note === '' ? null : (
        <Quiet>
          <span lang="en">{rule.note}</span>
        </Quiet>
      )}
      {rule.checked ? null : (
        <Pill tone="warn" icon="alert">
          {t('policies.rule.unchecked')}
        </Pill>
      )}
    </Cluster>
  );
}
