/** The palette: deeds, requests and places in one line. */
export const palette = {
  hint: 'Action, place, or request by number, kind, state, date or name',
  'hint-places': 'Action or place',
  deeds: 'Here',
  requests: 'Requests',
  parts: 'On this page',
  places: 'Go to',
  none: 'Nothing fits. A person is found with the call bar.',
  'not-looked': 'Requests could not be looked through; type again to try again.',
  found: { one: '{n} choice', other: '{n} choices' },
  unseen: { one: '{n} more fits: type more of it.', other: '{n} more fit: type more of them.' },
  'presses.late': 'overdue, late',
  'presses.soon': 'due soon',
  'presses.later': 'due later',
  lane: 'Queue: {lane}',
  'open-customer': 'Open the customer',
} as const;
