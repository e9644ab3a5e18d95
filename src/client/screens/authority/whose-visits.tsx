import type { ReactElement } from 'react';
import { BdiText } from '../../ui/bdi-text.tsx';

/** Address and record that a scope names, each set apart: they were typed from a paper. */
export function WhoseVisits({
  scope: { address, record },
}: {
  scope: { readonly address: string | null; readonly record: string | null };
}): ReactElement {
  return (
    <>
      {address === null ? null : <BdiText text={address} look="mono" />}
      {address === null || record === null ? null : ' · '}
      {record === null ? null : <BdiText text={record} look="mono" />}
    </>
  );
}
