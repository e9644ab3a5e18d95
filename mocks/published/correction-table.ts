import { publishedTable } from './published-table.ts';

/** Correction: what is answered in every state to somebody whose role and reach allow the command. */
export const correctionTable = publishedTable(
  'Correction',
  `
state | add-evidence | compare | decide-correction | propose-correction | tell-recipients
inquiry received | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry received, of a colleague | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry offered to another desk | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, offered to another desk | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry whose offer was rejected | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry taken by another desk | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry with a call promised | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry whose promised call was missed | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting identity, set asked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting identity, code sent | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry locked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry locked, unlock asked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry with a paper seen | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry frozen | frozen | frozen | frozen | frozen | frozen
inquiry with a withdrawal asked | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry with a withdrawal proved | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry with three codes in the hour | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry paused for a clarification | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry waiting for its fee | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry reminded a day ago | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, previewed | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, its package came back | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, overdue | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, its lateness explained | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, once taken by a supervisor | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting approval of a refusal | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting approval, once taken by a supervisor | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting approval of what is withheld | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry awaiting approval of its lapse | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, withholding approved | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
access history in review | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
access history awaiting approval | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
access history in review, approved | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry carrying out, refused | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry carrying out, handed over | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry carrying out, handed over late | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry carrying out, lapsed | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed | wrong-kind
inquiry of somebody not found | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in review, relinked and proved again | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in Hong Kong received | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in Hong Kong extended | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in Hong Kong, its time over | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry in Hong Kong unanswered since its reminder | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
inquiry beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased
correction received | yes | verification-needed | verification-needed | verification-needed | wrong-status
correction awaiting identity | yes | verification-needed | verification-needed | verification-needed | wrong-status
correction frozen | frozen | frozen | frozen | frozen | frozen
correction in review | yes | yes | yes | yes | wrong-status
correction of the only contact point in review | yes | yes | second-person-needed | yes | wrong-status
correction paused for a clarification | yes | yes | yes | yes | wrong-status
correction with a withdrawal asked | yes | yes | yes | yes | wrong-status
correction unanswered since its reminder | yes | verification-needed | verification-needed | verification-needed | wrong-status
correction awaiting approval of a part | proposal-pending | yes | proposal-pending | proposal-pending | wrong-status
correction of the only contact point awaiting approval | proposal-pending | yes | proposal-pending | proposal-pending | wrong-status
correction awaiting approval of a refusal | proposal-pending | yes | proposal-pending | proposal-pending | wrong-status
correction carrying out, recipients untold | already-handed-over | already-handed-over | already-handed-over | already-handed-over | yes
correction carrying out, recipients told | already-handed-over | already-handed-over | already-handed-over | already-handed-over | yes
correction carrying out, refused | already-handed-over | already-handed-over | already-handed-over | already-handed-over | wrong-status
correction closed, granted | request-closed | request-closed | request-closed | request-closed | yes
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed | yes
correction closed, refused | request-closed | request-closed | request-closed | request-closed | wrong-status
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed | wrong-status
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed | wrong-status
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed | wrong-status
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed | wrong-status
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
deletion closed, granted | request-closed | request-closed | request-closed | request-closed | already-started
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed | already-started
deletion closed, refused | request-closed | request-closed | request-closed | request-closed | wrong-kind
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed | wrong-kind
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed | wrong-kind
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed | wrong-kind
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed | wrong-kind
opt-out beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased
opt-out received, cut short | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
opt-out carried out | wrong-kind | wrong-kind | wrong-kind | wrong-kind | wrong-kind
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed | wrong-kind
`,
);
