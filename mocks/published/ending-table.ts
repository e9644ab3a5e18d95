import { publishedTable } from './published-table.ts';

/** Other ends, and what moves a date: what is answered in every state to somebody whose role and reach allow the command. */
export const endingTable = publishedTable(
  'Other ends, and what moves a date',
  `
state | ask-withdrawal | drop-withdrawal | withdraw | remind | propose-lapse | mark-duplicate | mark-opened-in-error | ask-clarification | answer-clarification | extend | explain-lateness
inquiry received | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | yes | yes | no-clarification-open | extension-not-known | not-late
inquiry received, of a colleague | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | yes | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting identity, set asked | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting identity, code sent | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry locked | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry locked, unlock asked | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry with a paper seen | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | not-late
inquiry with a withdrawal asked | withdrawal-open | yes | verification-needed | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry with a withdrawal proved | withdrawal-open | yes | yes | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry with three codes in the hour | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry paused for a clarification | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | clarification-open | yes | extension-not-known | not-late
inquiry reminded a day ago | yes | no-withdrawal-asked | no-withdrawal-asked | already-reminded | answer-time-left | yes | yes | yes | no-clarification-open | extension-not-known | not-late
inquiry unanswered since its reminder | yes | no-withdrawal-asked | no-withdrawal-asked | already-reminded | yes | yes | yes | yes | no-clarification-open | extension-not-known | not-late
inquiry in review | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry in review, previewed | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry in review, its package came back | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry in review, overdue | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | yes
inquiry in review, its lateness explained | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | already-explained
inquiry in review, once taken by a supervisor | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting approval of a refusal | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting approval, once taken by a supervisor | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting approval of what is withheld | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry awaiting approval of its lapse | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry in review, withholding approved | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry carrying out, refused | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
inquiry carrying out, handed over | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
inquiry carrying out, handed over late | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | yes
inquiry carrying out, lapsed | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
inquiry closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, withdrawn long ago | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
inquiry of somebody not found | no-customer | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | no-customer | yes | yes | no-clarification-open | extension-not-known | not-late
inquiry in review, relinked and proved again | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
inquiry in Hong Kong received | yes | no-withdrawal-asked | no-withdrawal-asked | yes | lapse-not-known | yes | yes | yes | no-clarification-open | yes | not-late
inquiry in Hong Kong extended | yes | no-withdrawal-asked | no-withdrawal-asked | yes | lapse-not-known | yes | yes | yes | no-clarification-open | already-extended | not-late
inquiry in Hong Kong, its time over | yes | no-withdrawal-asked | no-withdrawal-asked | yes | lapse-not-known | yes | yes | yes | no-clarification-open | too-late-to-extend | yes
inquiry in Hong Kong unanswered since its reminder | yes | no-withdrawal-asked | no-withdrawal-asked | already-reminded | lapse-not-known | yes | yes | yes | no-clarification-open | yes | not-late
inquiry beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased
correction received | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | yes | yes | no-clarification-open | extension-not-known | not-late
correction awaiting identity | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | not-late
correction in review | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction of the only contact point in review | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction paused for a clarification | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | clarification-open | yes | extension-not-known | not-late
correction with a withdrawal asked | withdrawal-open | yes | verification-needed | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction unanswered since its reminder | yes | no-withdrawal-asked | no-withdrawal-asked | already-reminded | yes | yes | yes | yes | no-clarification-open | extension-not-known | not-late
correction awaiting approval of a part | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction of the only contact point awaiting approval | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction awaiting approval of a refusal | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
correction carrying out, recipients untold | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
correction carrying out, recipients told | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
correction carrying out, refused | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
correction closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
correction closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion received | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | yes | yes | no-clarification-open | extension-not-known | not-late
deletion awaiting identity | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | not-late
deletion frozen in its window | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | frozen | not-late
deletion in review | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion in review, everything held | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion in review beside a proved inquiry | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion paused for a clarification | yes | no-withdrawal-asked | no-withdrawal-asked | yes | not-reminded | yes | already-worked-on | clarification-open | yes | extension-not-known | not-late
deletion with a withdrawal asked | withdrawal-open | yes | verification-needed | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion unanswered since its reminder | yes | no-withdrawal-asked | no-withdrawal-asked | already-reminded | yes | yes | yes | yes | no-clarification-open | extension-not-known | not-late
deletion awaiting approval | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion awaiting approval of a refusal | yes | no-withdrawal-asked | no-withdrawal-asked | proposal-pending | proposal-pending | proposal-pending | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion in review, approved | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion in review, approved long ago | yes | no-withdrawal-asked | no-withdrawal-asked | not-waiting | not-waiting | yes | already-worked-on | yes | no-clarification-open | extension-not-known | not-late
deletion carrying out, window open | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, window over | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started | already-started
deletion carrying out, refused | already-handed-over | no-withdrawal-asked | no-withdrawal-asked | already-handed-over | already-handed-over | already-handed-over | already-worked-on | already-handed-over | no-clarification-open | extension-not-known | not-late
deletion closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, partly granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, refused | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, withdrawn | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, lapsed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, a duplicate | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
deletion closed, opened in error | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
opt-out beside a deletion that erases | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased | being-erased
opt-out received, cut short | wrong-kind | no-withdrawal-asked | no-withdrawal-asked | wrong-kind | wrong-kind | wrong-kind | yes | wrong-kind | no-clarification-open | wrong-kind | not-late
opt-out carried out | wrong-kind | no-withdrawal-asked | no-withdrawal-asked | wrong-kind | wrong-kind | wrong-kind | already-worked-on | wrong-kind | no-clarification-open | wrong-kind | not-late
opt-out closed, granted | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed | request-closed
`,
);
