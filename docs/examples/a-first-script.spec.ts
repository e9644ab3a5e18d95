// A suite as somebody would write it who takes the kit: nothing here is known to the rest of the project.
import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../../e2e/desk/people.ts';
import { expect, test } from '../../e2e/fixtures.ts';
import { saidBy } from '../../e2e/said-by.ts';
import { NotesCard } from './notes-card.ts';

const caller = saidBy(scenarioCast['first-call'].caller);

test('a call is written down', async ({ desk, signedInAs, expectAudit }) => {
  await desk('first-call');
  const at = await signedInAs(people.eventsAgent);
  await at.openInquiry(caller.phone);
  const notes = new NotesCard(at);
  await notes.add('Rings back at noon.');
  await expect(notes.all).toContainText('Rings back at noon.');
  await expectAudit(['Request opened', 'Note added']);
});

test('a note whose answer was lost stands there once', async ({
  desk,
  signedInAs,
  faults,
  clock,
  expectAudit,
}) => {
  await desk('first-call');
  const at = await signedInAs(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await clock.advance(60_000);
  await faults.add({
    id: 'answer-lost',
    call: { endpoint: 'noteRequest' },
    nth: 1,
    when: 'after',
    fault: 'refuse',
  });
  const notes = new NotesCard(at);
  await notes.add('Rings back at noon.');
  await expect(notes.all).toContainText('Rings back at noon.');
  await expectAudit(['Request opened', 'Note added']);
});
