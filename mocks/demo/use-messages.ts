import { useEffect, useState } from 'react';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { DemoHost } from '../demo-host.ts';

/** What has left the desk, newest first, and how much of it nobody has looked at in this page. */
export function useMessages({ outbox }: DemoHost): {
  readonly messages: readonly OutboxMessage[];
  readonly unseen: number;
  readonly see: () => void;
} {
  const [messages, setMessages] = useState(() => outbox.list());
  const [seen, setSeen] = useState(messages.length);
  useEffect(() => outbox.onChange(() => setMessages(outbox.list())), [outbox]);
  return {
    messages: messages.toReversed(),
    unseen: messages.length - seen,
    see: () => setSeen(messages.length),
  };
}
