import type { Item } from '../domain/customer.ts';
import { foldAnswer, sameAnswer, sameFolded } from '../domain/question-answer.ts';
import type { QuestionField } from '../domain/record-vocabulary.ts';
import type { Deps } from './ports.ts';

/**
 * Whether every answer of a set is right. Every answer is compared every time and with the same work, found or not, so
 * that neither the reply nor its time tells which one failed or whether there was anyone to compare with.
 */
export function isConfirmedSet(
  deps: Deps,
  items: readonly Item[],
  questions: readonly QuestionField[],
  given: ReadonlyMap<QuestionField, string>,
): boolean {
  const verdicts = questions.map((question) => {
    const held = items.find(
      (item) => item.field === question && item.state === 'held' && !item.disputed,
    );
    const said = given.get(question) ?? '';
    const hash = deps.keys.hmac('question', foldAnswer(question, said));
    const isSame =
      held?.hashed === true
        ? sameFolded(held.value, hash)
        : sameAnswer(question, held?.value ?? '', said);
    return isSame && held !== undefined && said.trim() !== '';
  });
  return verdicts.every(Boolean);
}
