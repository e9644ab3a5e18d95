import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement, ReactNode } from 'react';

/** A part of a screen that is fetched when it first stands there. What fails is fetched when it next stands there. */
export function Later<P extends object>({
  load,
  ready,
  give,
  meanwhile = null,
}: {
  load: () => Promise<ComponentType<P>>;
  /** The part, where it was fetched before: it is drawn at once. */
  ready?: ComponentType<P> | undefined;
  give: P;
  /** What stands in its place until it is there. */
  meanwhile?: ReactNode;
}): ReactElement {
  const [Part, setPart] = useState<ComponentType<P> | undefined>(() => ready);
  useEffect(() => {
    let isHere = true;
    if (Part === undefined)
      load().then(
        (part) => {
          if (isHere) setPart(() => part);
        },
        () => undefined,
      );
    return () => {
      isHere = false;
    };
  }, [Part, load]);
  return Part === undefined ? <>{meanwhile}</> : <Part {...give} />;
}
