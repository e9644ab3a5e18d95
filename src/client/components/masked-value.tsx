import type { ReactElement } from 'react';
import type { MaskedValue as MaskedView } from '#contract/masked-value.ts';
import { BdiText } from '../ui/bdi-text.tsx';

/** A value as the backend lets it be seen, isolated and in its own language. Nothing here can show more of it. */
export function MaskedValue({ value }: { value: MaskedView }): ReactElement {
  return <BdiText text={value.masked} lang={value.lang ?? undefined} look="mask" />;
}
