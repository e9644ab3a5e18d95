import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../src/client/ui/button.tsx';
import { Cluster } from '../../src/client/ui/stack.tsx';
import { DAY, HOUR } from '../../src/domain/instant.ts';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { tellMoved } from './moved.ts';
import { useWords } from './words.ts';

const steps = [
  ['clock.hour', HOUR],
  ['clock.day', DAY],
  ['clock.week', 7 * DAY],
  ['clock.month', 30 * DAY],
] as const;

/** The clock of the world: it runs, and it can be moved forward. */
export function ClockMover({ host }: { host: DemoHost }): ReactElement {
  const { say, tag } = useWords();
  const [now, setNow] = useState(() => host.clock.now());
  useEffect(() => {
    const tick = setInterval(() => setNow(host.clock.now()), 1000);
    return () => clearInterval(tick);
  }, [host]);
  const advance = async (milliseconds: number): Promise<void> => {
    await host.clock.advance(milliseconds);
    setNow(host.clock.now());
    tellMoved();
  };
  const format = { dateStyle: 'full', timeStyle: 'short', timeZone: 'Asia/Tokyo' } as const;
  const request = /\/requests\/([^/]+)/.exec(location.pathname)?.[1];
  const days = request === undefined ? null : host.clock.daysToDeadline(request);
  return (
    <>
      <p>{say('clock.now', { when: new Date(now).toLocaleString(tag, format) })}</p>
      <p className={css['meta']}>{say('clock.note')}</p>
      <Cluster>
        {steps.map(([key, milliseconds]) => (
          <Button key={key} size="small" onClick={() => void advance(milliseconds)}>
            {say(key)}
          </Button>
        ))}
        {request !== undefined && days !== null && days > 0 ? (
          <Button size="small" onClick={() => void advance(days * DAY)}>
            {say('clock.deadline', { request })}
          </Button>
        ) : null}
      </Cluster>
    </>
  );
}
