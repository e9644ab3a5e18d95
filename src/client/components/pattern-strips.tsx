import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { PatternView } from '#contract/queue.ts';
import { useT } from '../i18n/locale.tsx';
import { Notice } from '../ui/notice.tsx';
import { Cluster, Stack } from '../ui/stack.tsx';

/** Patterns over the requests of one person, one strip each: a flood stands in the queue as one. */
export function PatternStrips({
  patterns,
}: {
  patterns: readonly PatternView[];
}): ReactElement | null {
  const t = useT();
  if (patterns.length === 0) return null;
  return (
    <Stack gap={2}>
      {patterns.map(({ pattern, customer, count, requests }) => (
        <Notice
          key={`${pattern} ${customer}`}
          tone="warn"
          title={t(`queue.pattern.${pattern}`, { n: count })}
        >
          <Cluster>
            {requests.map((id) => (
              <Link key={id} to="/requests/$request" params={{ request: id }}>
                {id}
              </Link>
            ))}
            {pattern === 'flood' ? <span>{t('queue.pattern.none-inherits')}</span> : null}
          </Cluster>
        </Notice>
      ))}
    </Stack>
  );
}
