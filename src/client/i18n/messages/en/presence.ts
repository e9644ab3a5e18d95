/** English messages of who else has a request open. */
export const presence = {
  'also-here': 'Also here',
  came: 'Also here: {who}',
  'section.page': 'reading',
  'section.verification': 'Verification',
  'section.approval': 'Approval',
  'section.disclosure': 'Disclosure',
  'section.correction': 'Correction',
  'section.deletion': 'Deletion',
  'section.opt-out': 'Opt-out',
  'section.letter': 'Letters',
  'section.calls': 'Calls',
  'section.notes': 'Notes',
} as const;
