import { describe, expect, it } from 'vitest';
import { permissionsText } from './permissions-document.ts';
import { commands } from './command-vocabulary.ts';

const lines = permissionsText().split('\n');

describe('the table of rights as text', () => {
  it('begins with its head, word for word', () => {
    expect(lines.slice(0, 9)).toEqual([
      '# Who may do what',
      '',
      'Written by `npm run permissions` from `src/domain/permission.ts` and `src/domain/second-pair.ts`; a test fails when it is stale.',
      'Deny is the default. The role is asked before anything is looked up (403); what lies beyond the reach is not there (404).',
      'Nobody opens or handles their own customer record. The second pair of eyes is a person, not an account: none of those who created, verified or ever held the matter, and not the customer.',
      'Of these, 56 commands act on a request: each of them is answered in every state by the rule that the screens ask too.',
      '',
      '| command | agent | supervisor | privacy officer | auditor | second pair of eyes |',
      '| --- | --- | --- | --- | --- | --- |',
    ]);
  });

  it('has a row for each command in its order, and ends with a line of its own', () => {
    const named = lines.slice(9).map((line) => line.split('`')[1] ?? '');
    expect(named).toEqual([...commands, '']);
    expect(lines.at(-1)).toBe('');
  });

  it.each([
    '| `look-up` | own company | own company | all | – | – |',
    '| `reveal` | own desks | own desks | all | – | – |',
    '| `relink` | own desks | own desks | all | – | a supervisor or privacy officer, after a level was reached |',
    '| `propose-refusal` | own desks | own desks | all | – | a supervisor or privacy officer |',
    '| `place-hold` | – | – | all | – | a second privacy officer |',
    '| `read-holds` | – | – | all | all | – |',
    '| `read-log` | own events | own desks | all | all | – |',
    '| `propose-export` | – | – | – | all | an auditor asks, a privacy officer approves |',
  ])('%s', (row) => {
    expect(lines).toContain(row);
  });
});
