/** The log book of refusals. */
export const refusals = {
  title: 'Log book of refusals',
  range: '{company}, {year}',
  lead: 'Every refusal with its ground, entered before its notice left. Kept for four years at least; whose request it was is not in it.',
  company: 'Company',
  year: 'Year',
  caption: 'Entries of the log book, the oldest first',
  number: 'No.',
  day: 'Entered',
  request: 'Request and right',
  ground: 'Ground and article',
  who: 'Who decided',
  by: 'Proposed by {who}',
  'approved-by': 'Approved by {who}',
  kept: 'Kept until',
  none: 'Nothing was refused in this year.',
  'none.hint': 'An entry is written before the notice of a refusal can leave.',
} as const;
