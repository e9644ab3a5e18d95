import type { ReactElement } from 'react';
import type { MaskedValue as MaskedView } from '#contract/masked-value.ts';
import { Rich } from '../i18n/rich.tsx';
import { MaskedValue } from './masked-value.tsx';

/**
 * A customer by name, masked, as somebody who is addressed: the parts in the order of the record, and behind them what the
 * reader's language sets there. No title is guessed.
 */
export function CustomerName({ name }: { name: MaskedView }): ReactElement {
  return <Rich k="customer.addressed" values={{ name: <MaskedValue value={name} /> }} />;
}
