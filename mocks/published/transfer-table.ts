import { publishedTable } from './published-table.ts';

/** Handing over to another desk: what is answered in every state to somebody whose role and reach allow the command. */
export const transferTable = publishedTable(
  'Handing over to another desk',
  `
state | offer-transfer | accept-transfer | reject-transfer | withdraw-transfer
inquiry received | yes | no-offer | no-offer | no-offer
inquiry received, of a colleague | yes | no-offer | no-offer | no-offer
inquiry offered to another desk | offer-open | offered | offered | yes
inquiry in review, offered to another desk | offer-open | offered | offered | yes
inquiry whose offer was rejected | yes | no-offer | no-offer | no-offer
inquiry taken by another desk | yes | no-offer | no-offer | no-offer
inquiry with a call promised | yes | no-offer | no-offer | no-offer
inquiry whose promised call was missed | yes | no-offer | no-offer | no-offer
inquiry awaiting identity, set asked | yes | no-offer | no-offer | no-offer
inquiry awaiting identity, code sent | yes | no-offer | no-offer | no-offer
inquiry locked | yes | no-offer | no-offer | no-offer
inquiry locked, unlock asked | yes | no-offer | no-offer | no-offer
inquiry with a paper seen | yes | no-offer | no-offer | no-offer
inquiry frozen | frozen | no-offer | no-offer | no-offer
inquiry with a withdrawal asked | yes | no-offer | no-offer | no-offer
inquiry with a withdrawal proved | yes | no-offer | no-offer | no-offer
inquiry with three codes in the hour | yes | no-offer | no-offer | no-offer
inquiry paused for a clarification | yes | no-offer | no-offer | no-offer
inquiry waiting for its fee | yes | no-offer | no-offer | no-offer
inquiry reminded a day ago | yes | no-offer | no-offer | no-offer
inquiry unanswered since its reminder | yes | no-offer | no-offer | no-offer
inquiry in review | yes | no-offer | no-offer | no-offer
inquiry in review, previewed | yes | no-offer | no-offer | no-offer
inquiry in review, its package came back | yes | no-offer | no-offer | no-offer
inquiry in review, overdue | yes | no-offer | no-offer | no-offer
inquiry in review, its lateness explained | yes | no-offer | no-offer | no-offer
inquiry in review, once taken by a supervisor | yes | no-offer | no-offer | no-offer
inquiry awaiting approval of a refusal | yes | no-offer | no-offer | no-offer
inquiry awaiting approval, once taken by a supervisor | yes | no-offer | no-offer | no-offer
inquiry awaiting approval of what is withheld | yes | no-offer | no-offer | no-offer
inquiry awaiting approval of its lapse | yes | no-offer | no-offer | no-offer
inquiry in review, withholding approved | yes | no-offer | no-offer | no-offer
access history in review | yes | no-offer | no-offer | no-offer
access history awaiting approval | yes | no-offer | no-offer | no-offer
access history in review, approved | yes | no-offer | no-offer | no-offer
inquiry carrying out, refused | already-handed-over | no-offer | no-offer | no-offer
inquiry carrying out, handed over | already-handed-over | no-offer | no-offer | no-offer
inquiry carrying out, handed over late | already-handed-over | no-offer | no-offer | no-offer
inquiry carrying out, lapsed | already-handed-over | no-offer | no-offer | no-offer
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | yes | no-offer | no-offer | no-offer
inquiry in review, relinked and proved again | yes | no-offer | no-offer | no-offer
inquiry in Hong Kong received | yes | no-offer | no-offer | no-offer
inquiry in Hong Kong extended | yes | no-offer | no-offer | no-offer
inquiry in Hong Kong, its time over | yes | no-offer | no-offer | no-offer
inquiry in Hong Kong unanswered since its reminder | yes | no-offer | no-offer | no-offer
inquiry beside a deletion that erases | being-erased | being-erased | no-offer | no-offer
correction received | yes | no-offer | no-offer | no-offer
correction awaiting identity | yes | no-offer | no-offer | no-offer
correction frozen | frozen | no-offer | no-offer | no-offer
correction in review | yes | no-offer | no-offer | no-offer
correction of the only contact point in review | yes | no-offer | no-offer | no-offer
correction paused for a clarification | yes | no-offer | no-offer | no-offer
correction with a withdrawal asked | yes | no-offer | no-offer | no-offer
correction unanswered since its reminder | yes | no-offer | no-offer | no-offer
correction awaiting approval of a part | yes | no-offer | no-offer | no-offer
correction of the only contact point awaiting approval | yes | no-offer | no-offer | no-offer
correction awaiting approval of a refusal | yes | no-offer | no-offer | no-offer
correction carrying out, recipients untold | already-handed-over | no-offer | no-offer | no-offer
correction carrying out, recipients told | already-handed-over | no-offer | no-offer | no-offer
correction carrying out, refused | already-handed-over | no-offer | no-offer | no-offer
correction closed, granted | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed
deletion received | yes | no-offer | no-offer | no-offer
deletion awaiting identity | yes | no-offer | no-offer | no-offer
deletion frozen | frozen | no-offer | no-offer | no-offer
deletion frozen in its window | frozen | no-offer | no-offer | no-offer
deletion in review | yes | no-offer | no-offer | no-offer
deletion in review, everything held | yes | no-offer | no-offer | no-offer
deletion in review beside a proved inquiry | yes | no-offer | no-offer | no-offer
deletion paused for a clarification | yes | no-offer | no-offer | no-offer
deletion with a withdrawal asked | yes | no-offer | no-offer | no-offer
deletion unanswered since its reminder | yes | no-offer | no-offer | no-offer
deletion awaiting approval | yes | no-offer | no-offer | no-offer
deletion awaiting approval of a refusal | yes | no-offer | no-offer | no-offer
deletion in review, approved | yes | no-offer | no-offer | no-offer
deletion in review, approved long ago | yes | no-offer | no-offer | no-offer
deletion carrying out, window open | already-started | already-started | no-offer | no-offer
deletion carrying out, window over | already-started | already-started | no-offer | no-offer
deletion carrying out, refused | already-handed-over | no-offer | no-offer | no-offer
deletion closed, granted | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | no-offer | no-offer
opt-out received, cut short | wrong-kind | no-offer | no-offer | no-offer
opt-out carried out | wrong-kind | no-offer | no-offer | no-offer
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed
`,
);
