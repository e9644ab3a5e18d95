import { publishedTable } from './published-table.ts';

/** Work on a request and its second pair of eyes: what is answered in every state to somebody whose role and reach allow the command. */
export const workTable = publishedTable(
  'Work on a request and its second pair of eyes',
  `
state | take | note | relink | close | reopen | unfreeze | approve | return | propose-refusal | carry-out-opt-out
inquiry received | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry received, of a colleague | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry offered to another desk | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, offered to another desk | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry whose offer was rejected | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry taken by another desk | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry with a call promised | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry whose promised call was missed | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry awaiting identity, set asked | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry awaiting identity, code sent | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry locked | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry locked, unlock asked | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry with a paper seen | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry frozen | another | yes | frozen | unanswered | frozen | second | nothing-proposed | nothing-proposed | yes | frozen
inquiry with a withdrawal asked | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry with a withdrawal proved | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry with three codes in the hour | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry paused for a clarification | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry waiting for its fee | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry reminded a day ago | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry unanswered since its reminder | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, previewed | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, its package came back | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, overdue | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, its lateness explained | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, once taken by a supervisor | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry awaiting approval of a refusal | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry awaiting approval, once taken by a supervisor | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry awaiting approval of what is withheld | another | yes | second | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry awaiting approval of its lapse | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
inquiry in review, withholding approved | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
access history in review | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
access history awaiting approval | another | yes | second | proposal-pending | not-reopenable | not-frozen | officer | officer | proposal-pending | wrong-kind
access history in review, approved | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry carrying out, refused | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
inquiry carrying out, handed over | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
inquiry carrying out, handed over late | another | yes | wrong-status | late-reason-needed | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
inquiry carrying out, lapsed | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed | reopening-over | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in review, relinked and proved again | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in Hong Kong received | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in Hong Kong extended | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in Hong Kong, its time over | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry in Hong Kong unanswered since its reminder | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
inquiry beside a deletion that erases | another | yes | being-erased | unanswered | being-erased | being-erased | nothing-proposed | nothing-proposed | being-erased | wrong-kind
correction received | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction awaiting identity | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction frozen | another | yes | frozen | unanswered | frozen | second | nothing-proposed | nothing-proposed | yes | frozen
correction in review | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction of the only contact point in review | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction paused for a clarification | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction with a withdrawal asked | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction unanswered since its reminder | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
correction awaiting approval of a part | another | yes | second | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
correction of the only contact point awaiting approval | another | yes | second | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
correction awaiting approval of a refusal | another | yes | second | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
correction carrying out, recipients untold | another | yes | wrong-status | recipients-untold | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
correction carrying out, recipients told | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
correction carrying out, refused | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
correction closed, granted | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
deletion received | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion awaiting identity | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion frozen | another | yes | frozen | unanswered | frozen | second | nothing-proposed | nothing-proposed | yes | frozen
deletion frozen in its window | another | yes | frozen | unanswered | frozen | second | nothing-proposed | nothing-proposed | yes | frozen
deletion in review | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion in review, everything held | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion in review beside a proved inquiry | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion paused for a clarification | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion with a withdrawal asked | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion unanswered since its reminder | another | yes | yes | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion awaiting approval | another | yes | second | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
deletion awaiting approval of a refusal | another | yes | yes | proposal-pending | not-reopenable | not-frozen | second | second | proposal-pending | wrong-kind
deletion in review, approved | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion in review, approved long ago | another | yes | second | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | yes | wrong-kind
deletion carrying out, window open | another | yes | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, window over | another | yes | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, refused | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | already-handed-over | wrong-kind
deletion closed, granted | request-closed | request-closed | request-closed | request-closed | already-started | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed | already-started | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed | yes | request-closed | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | another | yes | being-erased | yes | being-erased | being-erased | nothing-proposed | nothing-proposed | being-erased | already-handed-over
opt-out received, cut short | another | yes | wrong-status | unanswered | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | wrong-kind | yes
opt-out carried out | another | yes | wrong-status | yes | not-reopenable | not-frozen | nothing-proposed | nothing-proposed | wrong-kind | already-handed-over
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed | not-reopenable | request-closed | request-closed | request-closed | request-closed | request-closed
`,
);
