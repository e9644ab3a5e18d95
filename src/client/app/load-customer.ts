import type { QueryClient } from '@tanstack/react-query';
import { customerQuery } from '../api/customers.ts';

/** Reads a customer before their page is shown. */
export async function loadCustomer(client: QueryClient, customer: string): Promise<void> {
  await client.ensureQueryData(customerQuery(customer));
}
