import type { ReactElement } from 'react';
import { PatternStrips } from '../../components/pattern-strips.tsx';
import type { QueuePage } from '../../api/queue.ts';
import { LateStrip } from './late-strip.tsx';
import { SupervisorAlerts } from './supervisor-alerts.tsx';

/** What stands above the queue for those whom it concerns: patterns, late answers, alerts. */
export function QueueNotices({ page }: { page: QueuePage }): ReactElement {
  return (
    <>
      <PatternStrips patterns={page.patterns} />
      <LateStrip late={page.late} />
      <SupervisorAlerts alerts={page.alerts} />
    </>
  );
}
