import { publishedTable } from './published-table.ts';

/** Deletion: what is answered in every state to somebody whose role and reach allow the command. */
export const deletionTable = publishedTable(
  'Deletion',
  `
state | decide-deletion | propose-deletion | start-deletion | undo-deletion
inquiry received | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry received, of a colleague | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry offered to another desk | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, offered to another desk | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry whose offer was rejected | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry taken by another desk | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry with a call promised | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry whose promised call was missed | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting identity, set asked | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting identity, code sent | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry locked | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry locked, unlock asked | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry with a paper seen | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry frozen | frozen | frozen | frozen | frozen
inquiry with a withdrawal asked | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry with a withdrawal proved | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry with three codes in the hour | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry paused for a clarification | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry waiting for its fee | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry reminded a day ago | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, previewed | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, its package came back | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, overdue | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, its lateness explained | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, once taken by a supervisor | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting approval of a refusal | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting approval, once taken by a supervisor | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting approval of what is withheld | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry awaiting approval of its lapse | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, withholding approved | wrong-kind | wrong-kind | wrong-kind | nothing-started
access history in review | wrong-kind | wrong-kind | wrong-kind | nothing-started
access history awaiting approval | wrong-kind | wrong-kind | wrong-kind | nothing-started
access history in review, approved | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry carrying out, refused | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry carrying out, handed over | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry carrying out, handed over late | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry carrying out, lapsed | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in review, relinked and proved again | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in Hong Kong received | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in Hong Kong extended | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in Hong Kong, its time over | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry in Hong Kong unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | nothing-started
inquiry beside a deletion that erases | being-erased | being-erased | being-erased | being-erased
correction received | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction awaiting identity | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction frozen | frozen | frozen | frozen | frozen
correction in review | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction of the only contact point in review | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction paused for a clarification | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction with a withdrawal asked | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction awaiting approval of a part | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction of the only contact point awaiting approval | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction awaiting approval of a refusal | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction carrying out, recipients untold | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction carrying out, recipients told | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction carrying out, refused | wrong-kind | wrong-kind | wrong-kind | nothing-started
correction closed, granted | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed
deletion received | verification-needed | verification-needed | verification-needed | nothing-started
deletion awaiting identity | verification-needed | verification-needed | verification-needed | nothing-started
deletion frozen | frozen | frozen | frozen | frozen
deletion frozen in its window | frozen | frozen | frozen | frozen
deletion in review | yes | yes | not-approved | nothing-started
deletion in review, everything held | yes | nothing-to-delete | nothing-to-delete | nothing-started
deletion in review beside a proved inquiry | yes | others-open | others-open | nothing-started
deletion paused for a clarification | yes | yes | not-approved | nothing-started
deletion with a withdrawal asked | yes | yes | not-approved | nothing-started
deletion unanswered since its reminder | verification-needed | verification-needed | verification-needed | nothing-started
deletion awaiting approval | proposal-pending | proposal-pending | proposal-pending | nothing-started
deletion awaiting approval of a refusal | verification-needed | verification-needed | verification-needed | nothing-started
deletion in review, approved | yes | yes | yes | nothing-started
deletion in review, approved long ago | yes | yes | not-approved | nothing-started
deletion carrying out, window open | already-started | already-started | already-started | yes
deletion carrying out, window over | already-started | already-started | already-started | window-over
deletion carrying out, refused | wrong-status | wrong-status | wrong-status | nothing-started
deletion closed, granted | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | being-erased | being-erased
opt-out received, cut short | wrong-kind | wrong-kind | wrong-kind | nothing-started
opt-out carried out | wrong-kind | wrong-kind | wrong-kind | nothing-started
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed
`,
);
