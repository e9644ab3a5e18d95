import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { RecordName } from '#contract/merges.ts';
import { MaskedValue } from '../masked-value.tsx';

/** A record of a pair: its masked name leads to it, unless one is there already. */
export function RecordLink({
  record,
  here,
}: {
  record: RecordName;
  /** The record whose page this is on. */
  here: string | null;
}): ReactElement {
  const name = <MaskedValue value={record.name} />;
  if (record.id === here) return <b>{name}</b>;
  return (
    <Link to="/customers/$customer" params={{ customer: record.id }}>
      {name} <code>{record.id}</code>
    </Link>
  );
}
