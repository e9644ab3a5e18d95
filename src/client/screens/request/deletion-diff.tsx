import type { ReactElement } from 'react';
import type { DeletionItemView, DeletionView } from '#contract/deletion.ts';
import { counted } from '../../components/counted.ts';
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
        const staying = groupedByFate(record.items.filter(({ fate }) => !isGoing(fate.kind)));
        return (
          <section key={record.id} aria-label={`${t('deletion.record')} ${record.id}`}>
            <b>
              <MaskedValue value={record.name} />
            </b>
            <DefinitionList
              items={[
                {
                  id: 'goes',
                  name: t('deletion.diff.goes', { n: going.length }),
                  value: <Fields items={going} />,
                },
                ...staying.map((items) => ({
                  id: items[0].item,
                  name: t('deletion.diff.stays', { n: items.length }),
                  value: (
                    <>
                      <p>
                        <Fields items={items} />
                      </p>
                      <FateWords fate={items[0].fate} />
                    </>
                  ),
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
  const names = items.map(({ field, fate }) => {
    const name = t(`customer.field.${field}`);
    return fate.kind === 'anonymise' ? `${name} (${t('deletion.fate.anonymise')})` : name;
  });
  return <span>{list(counted(names))}</span>;
}

/** Items that stay for the same reason and as long, together. */
function groupedByFate(
  items: readonly DeletionItemView[],
): (readonly [DeletionItemView, ...DeletionItemView[]])[] {
  const groups = new Map<string, [DeletionItemView, ...DeletionItemView[]]>();
  for (const item of items) {
    const why = JSON.stringify(item.fate);
    const group = groups.get(why);
    if (group === undefined) groups.set(why, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

function isGoing(kind: DeletionItemView['fate']['kind']): boolean {
  return kind === 'delete' || kind === 'anonymise';
}
