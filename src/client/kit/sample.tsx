import type { ReactElement, ReactNode } from 'react';
import { Card } from '../ui/card.tsx';
import { Cluster, Stack } from '../ui/stack.tsx';

/** One component in all its states. `row` sets the states beside each other. */
export function Sample({
  name,
  row = false,
  children,
}: {
  name: string;
  row?: boolean;
  children: ReactNode;
}): ReactElement {
  return (
    <Card title={name}>{row ? <Cluster>{children}</Cluster> : <Stack>{children}</Stack>}</Card>
  );
}
