import { describe, expect, it } from 'vitest';
import { sweepDocuments } from './hostile-documents.ts';
import { sweepImport } from './hostile-import.ts';
import { hostileStrings } from './hostile-strings.ts';
import { hostileSubjects } from './hostile-subjects.ts';
import { fieldsOf, fullerSent, sweepField } from './hostile-sweep.ts';

/** Some of every kind; the command takes them all. */
const some = hostileStrings.filter((_, place) => place % 32 === 5);

describe('hostile strings', () => {
  it('are but text in letters, packages and tables', () => {
    expect(sweepDocuments(some).wrong).toEqual([]);
  });

  it('come in with a file of customers, or are left out of it', async () => {
    const { loaded, wrong } = await sweepImport(some);
    expect(wrong).toEqual([]);
    expect(loaded).toBeGreaterThan(some.length / 2);
  });

  it.each(['noteRequest text', 'lookUpCustomers details.[]', 'saveDraft content'])(
    'are taken or refused by a code as %s, and stand in no log',
    async (wanted) => {
      const [endpoint] = wanted.split(' ');
      const planned = (await hostileSubjects()).find((one) => one.endpoint === endpoint);
      const subject = await planned?.prepare();
      if (subject === undefined) throw new TypeError(`No ${wanted}.`);
      const sent = await fullerSent(subject);
      const field = fieldsOf(subject, sent).find(([name]) => name === wanted);
      if (field === undefined) throw new TypeError(`No ${wanted}.`);
      const { done, refused, wrong } = await sweepField(subject, sent, field, some);
      expect(wrong).toEqual([]);
      expect(done).toBeGreaterThan(some.length / 2);
      expect(done + refused).toBe(some.length);
    },
  );
});
