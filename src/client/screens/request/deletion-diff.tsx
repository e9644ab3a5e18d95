import type { ReactElement } from 'react';
import type { DeletionItemView, DeletionView } from '#contract/deletion.ts';
import { MaskedValue } from '../../components/masked-value.tsx';
import { useT } from '../../i18n/locale.tsx';
import { useFormat } from '../../i18n/use-format.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { DeletionCounts } from './deletion-counts.tsx';
import { FateWords } from './fate-words.tsx';

/** What exactly is approved, as a person reads it: record by record, what goes and what stays and why. */
export function DeletionDiff({ deletion }: { deletion: DeletionView }): ReactElement {
  const t = useT();
  return (
    <>
      <DeletionCounts deletion={deletion} />
      {deletion.records.map((record) => {
        const going = record.items.filter(({ fate }) => isGoing(fate.kind));
        const staying = record.items.filter(({ fate }) => !isGoing(fate.kind));
        return (
          <section key={record.id} aria-label={`${t('deletion.record')} ${record.id}`}>
            <b>
              <MaskedValue value={record.name} />
            </b>
            <DefinitionList
              items={[
                { id: 'goes', name: t('deletion.diff.goes'), value: <Fields items={going} /> },
                ...staying.map((item) => ({
                  id: item.item,
                  name: `${t('deletion.diff.stays')}: ${t(`customer.field.${item.field}`)}`,
                  value: <FateWords fate={item.fate} />,
                })),
              ]}
            />
          </section>
        );
      })}
    </>
  );
}

function Fields({ items }: { items: readonly DeletionItemView[] }): ReactElement {
  const t = useT();
  const { list } = useFormat();
  if (items.length === 0) return <span>–</span>;
  return (
    <span>
      {list(
        items.map(({ field, fate }) => {
          const name = t(`customer.field.${field}`);
          return fate.kind === 'anonymise' ? `${name} (${t('deletion.fate.anonymise')})` : name;
        }),
      )}
    </span>
  );
}

function isGoing(kind: DeletionItemView['fate']['kind']): boolean {
  return kind === 'delete' || kind === 'anonymise';
}
