/** What the guided tour says in English. */
export const en = {
  title: 'Guided tour',
  step: 'Step {n} of {of}',
  'do.press': 'Press {name}.',
  'do.write': 'Write {words} into {name}.',
  'do.write-enter': 'Write {words} into {name} and press Enter.',
  'do.choose': 'Choose {words} in {name}.',
  'do.read': 'Read {name}.',
  lost: 'What comes next is not on this page. Go back to where you were.',
  skip: 'Leave the tour',
  finish: 'End the tour',
  end: 'That was the whole call.',
  'why.sign-in':
    'A caller reaches the desk in Hong Kong. Kay works there and sees the records of that desk, and no others.',
  'why.look-up':
    'The caller gives a name, an address and a birth date, and all of it is right. That finds a record; it proves nothing.',
  'why.open-record':
    'Names are masked until there is a purpose. The row says why it was found, not what is held.',
  'why.inquiry':
    'The caller wants everything that is held on Ms Chan. That is an inquiry, and its two clocks begin now.',
  'why.words':
    'What was asked is kept in the caller’s own words, so that nobody has to remember the call.',
  'why.contact-kind':
    'The data is to go to a new address. A contact point that a caller brings along is never one to prove anybody by.',
  'why.contact': 'It is noted as given, and stays apart from what is on record.',
  'why.open-request': 'From here on everything is an entry of the log, also what fails.',
  'why.verify':
    'Disclosure is locked, and the lock says what is missing. Nobody can tick that they know the caller.',
  'why.ask':
    'The company’s policy chooses the questions. Name, address and birth date are none of them: others know those too.',
  'why.guess':
    'The caller guesses. The right answer never reaches this screen, so it cannot be read out by mistake.',
  'why.check': 'The set is judged as a whole: yes or no, and never which answer was wrong.',
  'why.customer':
    'An alert went to a contact of record at once. Now look at it as Ms Chan, who called nobody.',
  'why.not-me': 'One press by the customer stops everything, whatever the caller says next.',
  'why.close-panel': 'Back to the desk: the request is frozen, and the agent sees why.',
  'why.close-questions':
    'The questions lie over the request here. Behind them the request is as it stands now.',
  'why.trail':
    'Every step stands there, who took it and when. The log is a chain of hashes: nobody changes a line of it unnoticed.',
} as const;
