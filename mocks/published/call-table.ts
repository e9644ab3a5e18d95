import { publishedTable } from './published-table.ts';

/** Promised calls, and giving a request to somebody else: what is answered in every state to somebody whose role and reach allow the command. */
export const callTable = publishedTable(
  'Promised calls, and giving a request to somebody else',
  `
state | promise-call | report-call | reassign
inquiry received | yes | no-call | second
inquiry received, of a colleague | yes | no-call | second
inquiry offered to another desk | yes | no-call | second
inquiry in review, offered to another desk | yes | no-call | second
inquiry whose offer was rejected | yes | no-call | second
inquiry taken by another desk | yes | no-call | second
inquiry with a call promised | call-open | yes | second
inquiry whose promised call was missed | yes | yes | second
inquiry awaiting identity, set asked | yes | no-call | second
inquiry awaiting identity, code sent | yes | no-call | second
inquiry locked | yes | no-call | second
inquiry locked, unlock asked | yes | no-call | second
inquiry with a paper seen | yes | no-call | second
inquiry frozen | frozen | frozen | second
inquiry with a withdrawal asked | yes | no-call | second
inquiry with a withdrawal proved | yes | no-call | second
inquiry with three codes in the hour | yes | no-call | second
inquiry paused for a clarification | yes | no-call | second
inquiry waiting for its fee | yes | no-call | second
inquiry reminded a day ago | yes | no-call | second
inquiry unanswered since its reminder | yes | no-call | second
inquiry in review | yes | no-call | second
inquiry in review, previewed | yes | no-call | second
inquiry in review, its package came back | yes | no-call | second
inquiry in review, overdue | yes | no-call | second
inquiry in review, its lateness explained | yes | no-call | second
inquiry in review, once taken by a supervisor | yes | no-call | second
inquiry awaiting approval of a refusal | yes | no-call | second
inquiry awaiting approval, once taken by a supervisor | yes | no-call | second
inquiry awaiting approval of what is withheld | yes | no-call | second
inquiry awaiting approval of its lapse | yes | no-call | second
inquiry in review, withholding approved | yes | no-call | second
access history in review | yes | no-call | second
access history awaiting approval | yes | no-call | second
access history in review, approved | yes | no-call | second
inquiry carrying out, refused | yes | no-call | second
inquiry carrying out, handed over | yes | no-call | second
inquiry carrying out, handed over late | yes | no-call | second
inquiry carrying out, lapsed | yes | no-call | second
inquiry closed, granted | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed
inquiry of somebody not found | yes | no-call | second
inquiry in review, relinked and proved again | yes | no-call | second
inquiry in Hong Kong received | yes | no-call | second
inquiry in Hong Kong extended | yes | no-call | second
inquiry in Hong Kong, its time over | yes | no-call | second
inquiry in Hong Kong unanswered since its reminder | yes | no-call | second
inquiry beside a deletion that erases | being-erased | being-erased | second
correction received | yes | no-call | second
correction awaiting identity | yes | no-call | second
correction frozen | frozen | frozen | second
correction in review | yes | no-call | second
correction of the only contact point in review | yes | no-call | second
correction paused for a clarification | yes | no-call | second
correction with a withdrawal asked | yes | no-call | second
correction unanswered since its reminder | yes | no-call | second
correction awaiting approval of a part | yes | no-call | second
correction of the only contact point awaiting approval | yes | no-call | second
correction awaiting approval of a refusal | yes | no-call | second
correction carrying out, recipients untold | yes | no-call | second
correction carrying out, recipients told | yes | no-call | second
correction carrying out, refused | yes | no-call | second
correction closed, granted | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed
deletion received | yes | no-call | second
deletion awaiting identity | yes | no-call | second
deletion frozen | frozen | frozen | second
deletion frozen in its window | frozen | frozen | second
deletion in review | yes | no-call | second
deletion in review, everything held | yes | no-call | second
deletion in review beside a proved inquiry | yes | no-call | second
deletion paused for a clarification | yes | no-call | second
deletion with a withdrawal asked | yes | no-call | second
deletion unanswered since its reminder | yes | no-call | second
deletion awaiting approval | yes | no-call | second
deletion awaiting approval of a refusal | yes | no-call | second
deletion in review, approved | yes | no-call | second
deletion in review, approved long ago | yes | no-call | second
deletion carrying out, window open | already-started | already-started | second
deletion carrying out, window over | already-started | already-started | second
deletion carrying out, refused | yes | no-call | second
deletion closed, granted | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | second
opt-out received, cut short | wrong-kind | no-call | second
opt-out carried out | wrong-kind | no-call | second
opt-out closed, granted | request-closed | request-closed | request-closed
`,
);
