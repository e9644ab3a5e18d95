import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Notice } from '../../src/client/ui/notice.tsx';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { useWords } from './words.ts';

/** Says that the browser gave no service worker, and what that changes; until it is put away. */
export function WorkerNote({ host, onRead }: { host: DemoHost; onRead: () => void }): ReactElement {
  const { say } = useWords();
  const { storage } = host.world();
  return (
    <div className={css['note']}>
      <Notice
        tone="warn"
        title={say('worker.refused')}
        stacked
        actions={
          <Button size="small" onClick={onRead}>
            {say('worker.read')}
          </Button>
        }
      >
        {say('worker.instead')} {storage === 'memory' ? say('storage.memory') : ''}
      </Notice>
    </div>
  );
}
