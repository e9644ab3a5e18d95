import { publishedTable } from './published-table.ts';

/** Letters: what is answered in every state to somebody whose role and reach allow the command. */
export const letterTable = publishedTable(
  'Letters',
  `
state | acknowledge | edit-letter
inquiry received | yes | yes
inquiry received, of a colleague | yes | yes
inquiry offered to another desk | yes | yes
inquiry in review, offered to another desk | yes | yes
inquiry whose offer was rejected | yes | yes
inquiry taken by another desk | yes | yes
inquiry with a call promised | yes | yes
inquiry whose promised call was missed | yes | yes
inquiry awaiting identity, set asked | yes | yes
inquiry awaiting identity, code sent | yes | yes
inquiry locked | yes | yes
inquiry locked, unlock asked | yes | yes
inquiry with a paper seen | yes | yes
inquiry frozen | frozen | no-letter-due
inquiry with a withdrawal asked | yes | yes
inquiry with a withdrawal proved | yes | yes
inquiry with three codes in the hour | yes | yes
inquiry paused for a clarification | yes | yes
inquiry waiting for its fee | yes | yes
inquiry reminded a day ago | yes | yes
inquiry unanswered since its reminder | yes | yes
inquiry in review | yes | yes
inquiry in review, previewed | yes | yes
inquiry in review, its package came back | yes | yes
inquiry in review, overdue | yes | yes
inquiry in review, its lateness explained | yes | yes
inquiry in review, once taken by a supervisor | yes | yes
inquiry awaiting approval of a refusal | yes | yes
inquiry awaiting approval, once taken by a supervisor | yes | yes
inquiry awaiting approval of what is withheld | yes | yes
inquiry awaiting approval of its lapse | yes | yes
inquiry in review, withholding approved | yes | yes
access history in review | yes | yes
access history awaiting approval | yes | yes
access history in review, approved | yes | yes
inquiry carrying out, refused | already-handed-over | yes
inquiry carrying out, handed over | already-handed-over | no-letter-due
inquiry carrying out, handed over late | already-handed-over | no-letter-due
inquiry carrying out, lapsed | already-handed-over | no-letter-due
inquiry closed, granted | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed
inquiry of somebody not found | yes | yes
inquiry in review, relinked and proved again | yes | yes
inquiry in Hong Kong received | yes | yes
inquiry in Hong Kong extended | yes | yes
inquiry in Hong Kong, its time over | yes | yes
inquiry in Hong Kong unanswered since its reminder | yes | yes
correction received | yes | yes
correction awaiting identity | yes | yes
correction frozen | frozen | no-letter-due
correction in review | yes | yes
correction of the only contact point in review | yes | yes
correction paused for a clarification | yes | yes
correction with a withdrawal asked | yes | yes
correction unanswered since its reminder | yes | yes
correction awaiting approval of a part | yes | yes
correction of the only contact point awaiting approval | yes | yes
correction awaiting approval of a refusal | yes | yes
correction carrying out, recipients untold | already-handed-over | yes
correction carrying out, recipients told | already-handed-over | yes
correction carrying out, refused | already-handed-over | yes
correction closed, granted | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed
correction closed, refused | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed
deletion received | yes | yes
deletion awaiting identity | yes | yes
deletion frozen | frozen | no-letter-due
deletion frozen in its window | frozen | no-letter-due
deletion in review | yes | yes
deletion in review, everything held | yes | yes
deletion in review beside a proved inquiry | yes | yes
deletion paused for a clarification | yes | yes
deletion with a withdrawal asked | yes | yes
deletion unanswered since its reminder | yes | yes
deletion awaiting approval | yes | yes
deletion awaiting approval of a refusal | yes | yes
deletion in review, approved | yes | yes
deletion in review, approved long ago | yes | yes
deletion carrying out, window open | already-started | yes
deletion carrying out, window over | already-started | no-letter-due
deletion carrying out, refused | already-handed-over | yes
deletion closed, granted | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed
deletion closed, refused | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | no-letter-due
inquiry beside a deletion that erases | being-erased | no-letter-due
opt-out received, cut short | wrong-kind | no-letter-due
opt-out carried out | wrong-kind | no-letter-due
opt-out closed, granted | request-closed | request-closed
`,
);
