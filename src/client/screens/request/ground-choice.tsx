import type { ReactElement } from 'react';
import type { GroundView } from '#contract/request.ts';
import { useCite, useT } from '../../i18n/locale.tsx';
import { Quiet } from '../../ui/stack.tsx';
import { Select } from '../../ui/select.tsx';
import { useGroundWords } from './use-ground-words.ts';

/** The ground on which an item is withheld; only those of the attached laws. */
export function GroundChoice({
  grounds,
  value,
  onChange,
}: {
  grounds: readonly GroundView[];
  value: string;
  onChange: (ground: string) => void;
}): ReactElement {
  const t = useT();
  const cite = useCite();
  const words = useGroundWords();
  return (
    <>
      <Select
        aria-label={t('disclosure.ground')}
        blank={t('disclosure.ground.choose')}
        value={value}
        options={grounds.map((one) => ({
          value: one.id,
          label: `${words(one)} (${cite(one.citation)})`,
        }))}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      <Quiet>{t('disclosure.ground.hint')}</Quiet>
    </>
  );
}
