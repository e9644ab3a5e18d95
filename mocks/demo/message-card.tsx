import { useState } from 'react';
import type { ReactElement } from 'react';
import { BdiText } from '../../src/client/ui/bdi-text.tsx';
import { Button } from '../../src/client/ui/button.tsx';
import { isOfPackage } from '../../src/domain/delivery.ts';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { tellMoved } from './moved.ts';
import { OpenPackage } from './open-package.tsx';
import { saveFile } from './save-file.ts';
import { whyFailed } from './why-failed.ts';
import { useWords } from './words.ts';

/** One message as it arrived, with what the customer can do with it; nothing once its content is gone. */
export function MessageCard({
  host,
  message,
}: {
  host: DemoHost;
  message: OutboxMessage;
}): ReactElement | null {
  const { say, tag } = useWords();
  const { payload, request, state } = message;
  const when = new Date(message.sentAt).toLocaleString(tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Tokyo',
  });
  const meta = [say('customer.request', { request }), when, say(`state.${state}`)].join(' · ');
  if (payload === null) return null;
  const letters = message.kind === 'package-print' ? payload.files : [];
  return (
    <article className={css['message']}>
      <p className={css['meta']}>{meta}</p>
      <p className={css['meta']}>
        {say('customer.to', { to: '' })}
        <BdiText text={payload.to} />
      </p>
      <h3>
        <BdiText text={payload.subject} lang={message.lang} />
      </h3>
      <div className={css['text']}>
        <BdiText text={payload.body} lang={message.lang} look="lines" />
      </div>
      {message.kind === 'alert' ? <NotMe host={host} message={message} /> : null}
      {message.kind === 'package-link' ? <OpenPackage host={host} message={message} /> : null}
      {isOfPackage(message) && state === 'handed-over' ? (
        <Bounce host={host} message={message} />
      ) : null}
      {letters.map(({ name, content }) => (
        <Button key={name} size="small" onClick={() => saveFile(name, new Blob([content]))}>
          {say('customer.file', { name })}
        </Button>
      ))}
    </article>
  );
}

/** The presenter lets the message come back, as if the address no longer took it. */
function Bounce({ host, message }: { host: DemoHost; message: OutboxMessage }): ReactElement {
  const { say } = useWords();
  const press = async (): Promise<void> => {
    await host.customerSide.bounce(message.id);
    tellMoved();
  };
  return (
    <Button size="small" onClick={() => void press()}>
      {say('customer.bounce')}
    </Button>
  );
}

function NotMe({ host, message }: { host: DemoHost; message: OutboxMessage }): ReactElement {
  const { say } = useWords();
  const [told, setTold] = useState('');
  const done = say('customer.not-me.done');
  const press = async (): Promise<void> => {
    try {
      await host.customerSide.notMe(message.id);
      setTold(done);
      tellMoved();
    } catch (error) {
      setTold(say('customer.failed', { why: say(whyFailed(error)) }));
    }
  };
  return (
    <>
      {message.state === 'used' || told === done ? null : (
        <Button size="small" kind="danger" data-says="not-me" onClick={() => void press()}>
          {say('customer.not-me')}
        </Button>
      )}
      <output>{message.state === 'used' ? done : told}</output>
    </>
  );
}
