import { publishedTable } from './published-table.ts';

/** Proof: what is answered in every state to somebody whose role and reach allow the command. */
export const proofTable = publishedTable(
  'Proof',
  `
state | ask-set | answer-set | send-code | confirm-code | call-back | confirm-reference | declare | see-paper | ask-unlock
inquiry received | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry received, of a colleague | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry offered to another desk | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry in review, offered to another desk | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry whose offer was rejected | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry taken by another desk | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry with a call promised | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry whose promised call was missed | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry awaiting identity, set asked | set-open | yes | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry awaiting identity, code sent | yes | no-set-open | yes | yes | yes | yes | yes | paper-not-needed | not-locked
inquiry locked | knowledge-locked | knowledge-locked | yes | no-code-sent | yes | yes | yes | yes | yes
inquiry locked, unlock asked | knowledge-locked | knowledge-locked | yes | no-code-sent | yes | yes | yes | proposal-pending | proposal-pending
inquiry with a paper seen | too-few-questions | no-set-open | not-channel-of-record | no-code-sent | not-channel-of-record | reference-not-known | yes | proposal-pending | not-locked
inquiry frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen
inquiry with a withdrawal asked | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry with a withdrawal proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry with three codes in the hour | yes | no-set-open | codes-this-hour-spent | yes | yes | yes | yes | paper-not-needed | not-locked
inquiry paused for a clarification | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry waiting for its fee | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry reminded a day ago | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry unanswered since its reminder | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry in review | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in review, previewed | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in review, its package came back | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in review, overdue | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in review, its lateness explained | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in review, once taken by a supervisor | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry awaiting approval of a refusal | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry awaiting approval, once taken by a supervisor | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry awaiting approval of what is withheld | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry awaiting approval of its lapse | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry in review, withholding approved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
access history in review | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
access history awaiting approval | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
access history in review, approved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry carrying out, refused | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry carrying out, handed over | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry carrying out, handed over late | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry carrying out, lapsed | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | yes | no-set-open | no-customer | no-code-sent | no-customer | reference-not-known | yes | no-customer | not-locked
inquiry in review, relinked and proved again | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
inquiry in Hong Kong received | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry in Hong Kong extended | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry in Hong Kong, its time over | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry in Hong Kong unanswered since its reminder | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
inquiry beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased
correction received | yes | no-set-open | yes | no-code-sent | yes | yes | already-proved | paper-not-needed | not-locked
correction awaiting identity | yes | no-set-open | yes | no-code-sent | yes | yes | already-proved | paper-not-needed | not-locked
correction frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen
correction in review | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
correction of the only contact point in review | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
correction paused for a clarification | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
correction with a withdrawal asked | already-proved | no-set-open | yes | no-code-sent | yes | yes | already-proved | paper-not-needed | not-locked
correction unanswered since its reminder | yes | no-set-open | yes | no-code-sent | yes | yes | already-proved | paper-not-needed | not-locked
correction awaiting approval of a part | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction of the only contact point awaiting approval | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction awaiting approval of a refusal | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction carrying out, recipients untold | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction carrying out, recipients told | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction carrying out, refused | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
correction closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion received | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
deletion awaiting identity | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
deletion frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen
deletion frozen in its window | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen
deletion in review | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion in review, everything held | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion in review beside a proved inquiry | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion paused for a clarification | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion with a withdrawal asked | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
deletion unanswered since its reminder | yes | no-set-open | yes | no-code-sent | yes | yes | yes | paper-not-needed | not-locked
deletion awaiting approval | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
deletion awaiting approval of a refusal | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
deletion in review, approved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion in review, approved long ago | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | already-proved | not-locked
deletion carrying out, window open | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, window over | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, refused | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | wrong-status | not-locked
deletion closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased
opt-out received, cut short | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | not-locked
opt-out carried out | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind | not-locked
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
`,
);
