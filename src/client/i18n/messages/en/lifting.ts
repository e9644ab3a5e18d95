/** Letting somebody come in again who was erased. */
export const lifting = {
  title: 'Who was erased and wants to come back',
  lead: 'A keyed hash bars everybody who was erased from being loaded again. Two privacy officers may lift it. What is typed here is hashed to find it, and kept nowhere.',
  company: 'Company',
  reason: 'Why',
  'reason.registers-anew': 'The person registers anew',
  'reason.erased-in-error': 'Erased in error',
  'reason.another-person': 'It is another person',
  'details.required': 'Write down at least one detail.',
  propose: 'Propose to lift',
  proposed: 'Proposed. Another privacy officer decides.',
  waits: 'A lifting waits: {company}',
  'waits.what': { one: '{n} tombstone, found by {by}', other: '{n} tombstones, found by {by}' },
  approve: 'Lift them',
  approved: 'Lifted. The person may come in again.',
  return: 'Return',
  returned: 'Returned',
} as const;
