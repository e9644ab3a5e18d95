import { Fragment } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useLoadedLocale } from './locale.tsx';
import { messageParts } from './t.ts';
import type { MessageKey, ValuesOf } from './t.ts';

/** A message with elements in its placeholders, such as an isolated name or a key cap. */
export function Rich<K extends MessageKey>({
  k,
  values,
}: {
  k: K;
  values: ValuesOf<K, ReactNode>;
}): ReactElement {
  const loaded = useLoadedLocale();
  // The key decides the names; a loop over the parts cannot follow which.
  const named = values as Readonly<Record<string, ReactNode>>;
  return (
    <>
      {messageParts(loaded, k, named['n']).map((part, at) => (
        // Parts have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={at}>{part.kind === 'text' ? part.text : named[part.name]}</Fragment>
      ))}
    </>
  );
}
