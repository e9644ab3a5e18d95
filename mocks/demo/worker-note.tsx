import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** Says that the browser gave no service worker, and what that changes; until it is put away. */
export function WorkerNote({ host }: { host: DemoHost }): ReactElement | null {
  const { say } = useWords();
  const [isRead, setRead] = useState(false);
  const { isWorkerRefused, storage } = host.world();
  if (!isWorkerRefused || isRead) return null;
  return (
    <div className={css['note']}>
      <Notice
        tone="warn"
        title={say('worker.refused')}
        stacked
        actions={
          <Button size="small" onClick={() => setRead(true)}>
            {say('worker.read')}
          </Button>
        }
      >
        {say('worker.instead')} {storage === 'memory' ? say('storage.memory') : ''}
      </Notice>
    </div>
  );
}
