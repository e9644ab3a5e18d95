import { describe, expect, it } from 'vitest';
import { foldAnswer } from '../../src/domain/question-answer.ts';
import { cast, type CastMember } from './cast.ts';

const members: readonly CastMember[] = Object.values(cast);

describe('the numbers of which the cast keeps a hash only', () => {
  it.each(members.flatMap(({ answers }) => answers['imported-number'] ?? []))(
    '%s is written as the desk folds it',
    (number) => {
      expect(foldAnswer('imported-number', number)).toBe(number);
    },
  );
});
