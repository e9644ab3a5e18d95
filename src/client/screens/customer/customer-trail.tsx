import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { customerTrailQuery } from '../../api/customers.ts';
import { TrailCard } from '../../components/trail-card.tsx';

/** Who did what with this customer, as far as the account may see. */
export function CustomerTrail({ customer }: { customer: string }): ReactElement {
  return <TrailCard trail={useQuery(customerTrailQuery(customer))} />;
}
