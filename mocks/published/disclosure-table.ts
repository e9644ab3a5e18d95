import { publishedTable } from './published-table.ts';

/** Disclosure: what is answered in every state to somebody whose role and reach allow the command. */
export const disclosureTable = publishedTable(
  'Disclosure',
  `
state | decide-items | preview | propose-withholding | hand-over | propose-history
inquiry received | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry received, of a colleague | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry offered to another desk | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in review, offered to another desk | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry whose offer was rejected | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry taken by another desk | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry with a call promised | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry whose promised call was missed | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry awaiting identity, set asked | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry awaiting identity, code sent | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry locked | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry locked, unlock asked | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry with a paper seen | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry frozen | frozen | frozen | frozen | frozen | frozen
inquiry with a withdrawal asked | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry with a withdrawal proved | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry with three codes in the hour | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry paused for a clarification | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry waiting for its fee | yes | yes | decision-missing | fee-unpaid | wrong-kind
inquiry reminded a day ago | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry unanswered since its reminder | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in review | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry in review, previewed | yes | yes | decision-missing | yes | wrong-kind
inquiry in review, its package came back | yes | yes | decision-missing | yes | wrong-kind
inquiry in review, overdue | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry in review, its lateness explained | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry in review, once taken by a supervisor | yes | yes | decision-missing | decision-missing | wrong-kind
inquiry awaiting approval of a refusal | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry awaiting approval, once taken by a supervisor | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry awaiting approval of what is withheld | proposal-pending | proposal-pending | proposal-pending | proposal-pending | wrong-kind
inquiry awaiting approval of its lapse | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in review, withholding approved | yes | yes | yes | yes | wrong-kind
access history in review | wrong-kind | wrong-kind | wrong-kind | history-not-decided | yes
access history awaiting approval | wrong-kind | wrong-kind | wrong-kind | proposal-pending | proposal-pending
access history in review, approved | wrong-kind | wrong-kind | wrong-kind | yes | yes
inquiry carrying out, refused | wrong-status | wrong-status | wrong-status | wrong-status | wrong-kind
inquiry carrying out, handed over | already-handed-over | already-handed-over | already-handed-over | already-handed-over | wrong-kind
inquiry carrying out, handed over late | already-handed-over | already-handed-over | already-handed-over | already-handed-over | wrong-kind
inquiry carrying out, lapsed | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | no-customer | no-customer | no-customer | no-customer | wrong-kind
inquiry in review, relinked and proved again | yes | yes | not-previewed | not-previewed | wrong-kind
inquiry in Hong Kong received | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in Hong Kong extended | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in Hong Kong, its time over | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry in Hong Kong unanswered since its reminder | verification-needed | verification-needed | verification-needed | verification-needed | wrong-kind
inquiry beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased
correction received | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction awaiting identity | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction frozen | frozen | frozen | frozen | frozen | frozen
correction in review | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction of the only contact point in review | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction paused for a clarification | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction with a withdrawal asked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction awaiting approval of a part | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction of the only contact point awaiting approval | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction awaiting approval of a refusal | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction carrying out, recipients untold | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction carrying out, recipients told | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction carrying out, refused | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
correction closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed
deletion received | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion awaiting identity | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion frozen | frozen | frozen | frozen | frozen | frozen
deletion frozen in its window | frozen | frozen | frozen | frozen | frozen
deletion in review | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion in review, everything held | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion in review beside a proved inquiry | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion paused for a clarification | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion with a withdrawal asked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion awaiting approval | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion awaiting approval of a refusal | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion in review, approved | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion in review, approved long ago | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion carrying out, window open | already-started | already-started | already-started | already-started | already-started
deletion carrying out, window over | already-started | already-started | already-started | already-started | already-started
deletion carrying out, refused | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
deletion closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased
opt-out received, cut short | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
opt-out carried out | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed
`,
);
