import type { ReactElement } from 'react';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { Builder } from './use-builder.ts';

/** What went wrong in the builder, said once. */
export function BuilderProblems({ builder }: { builder: Builder }): ReactElement | null {
  const { decide, preview, withhold, ask, hand, close } = builder.deeds;
  const error = [decide, preview, withhold, ask, hand, close].find(
    (deed) => deed.error !== null,
  )?.error;
  return error === undefined ? null : <ProblemNotice problem={error} />;
}
