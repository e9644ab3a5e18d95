import { useState } from 'react';
import type { ReactElement } from 'react';
import { ChipGroup } from '../../src/client/ui/chip-group.tsx';
import type { OutboxMessage } from '../../src/domain/outbox.ts';
import type { ContactKind } from '../../src/domain/record-vocabulary.ts';
import { contactKinds } from '../../src/domain/record-vocabulary.ts';
import type { DemoHost } from '../demo-host.ts';
import css from './dock.module.css';
import { MessageCard } from './message-card.tsx';
import { useWords } from './words.ts';

const icons = { phone: 'phone', email: 'mail', post: 'letter' } as const;
/** More are of no use to anybody who plays one customer. */
const MOST_SHOWN = 30;

/** The customer's phone, mail and post box. */
export function CustomerPanel({
  host,
  messages,
}: {
  host: DemoHost;
  messages: readonly OutboxMessage[];
}): ReactElement {
  const { say } = useWords();
  const [contact, setContact] = useState<ContactKind>(
    messages.find(({ payload }) => payload !== null)?.contact ?? 'phone',
  );
  const arrived = messages.filter((message) => message.contact === contact);
  const shown = arrived.filter(({ payload }) => payload !== null);
  const gone = arrived.length - shown.length;
  return (
    <>
      <ChipGroup
        legend={say('dock.customer')}
        legendHidden
        value={contact}
        onChange={setContact}
        options={contactKinds.map((kind) => ({
          value: kind,
          label: say(`contact.${kind}`),
          icon: icons[kind],
          count: messages.filter((message) => message.contact === kind && message.payload !== null)
            .length,
        }))}
      />
      {shown.length === 0 ? <p>{say('customer.nothing')}</p> : null}
      <ul className={css['messages']}>
        {shown.slice(0, MOST_SHOWN).map((message) => (
          <li key={message.id}>
            <MessageCard host={host} message={message} />
          </li>
        ))}
      </ul>
      {gone > 0 ? <p className={css['meta']}>{say('customer.gone', { n: gone })}</p> : null}
    </>
  );
}
