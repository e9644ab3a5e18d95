/** The page that says what guards the data. */
export const safety = {
  title: 'How your data is kept safe here',
  lead: 'What could happen to a customer’s data, what this console sets against it, and how often that acted. Counts are of the last {n} days.',
  loading: 'Counting',
  'of.done': 'in {n} days',
  'of.refused': 'in {n} days',
  'of.now': 'now',
  'of.minutes': 'minutes',
  'harm.illegal-access': 'Access without a right',
  'harm.loss': 'Loss',
  'harm.destruction': 'Destruction',
  'harm.falsification': 'Falsification',
  'harm.disclosure': 'Disclosure to the wrong person',
  'control.roles': 'Accounts with a role and a desk',
  'control.roles.how':
    'Whoever has no role for a deed is refused by the backend, not only by the screen. What is another desk’s looks as if it did not exist.',
  'control.refused': 'Deeds refused',
  'control.refused.how': 'Each refusal changed nothing and left one entry in the log.',
  'control.idle-lock': 'Lock of a desk left alone',
  'control.idle-lock.how':
    'The screen is covered and its data leaves the page; no session outlives a working day.',
  'control.undo-window': 'Deletions undone in time',
  'control.undo-window.how':
    'An approved deletion waits out the window that the policy sets before anything goes.',
  'control.carried-on': 'Deletions carried out to the end',
  'control.carried-on.how':
    'One that is cut short carries on where it stopped; nothing is half erased.',
  'control.nothing-overwritten': 'Saves that came second',
  'control.nothing-overwritten.how':
    'They overwrote nothing: both texts were shown beside each other.',
  'control.second-person': 'Deletions approved by a second person',
  'control.second-person.how':
    'Who proposes one cannot approve it, and the approval holds for exactly what was proposed.',
  'control.holds': 'Legal holds placed',
  'control.holds.how':
    'What is on hold stays, under every name of the person, until two officers lift it.',
  'control.step-up': 'A PIN for what cannot be undone',
  'control.step-up.how': 'Asked again at the desk; good for these minutes.',
  'control.chain': 'Entries in the log, each sealed to the one before',
  'control.chain.how':
    'Every browser can recompute the chain. A change in the middle breaks it from there on.',
  'control.checkpoints': 'Checkpoints of the log',
  'control.checkpoints.how':
    'One that somebody else keeps shows a log that was rewritten as a whole or cut at its end.',
  'control.decided-corrections': 'Corrections carried out',
  'control.decided-corrections.how':
    'None before the proof of identity; what was held, asked and shown stays with the request.',
  'control.reveals': 'Values revealed, with a purpose',
  'control.reveals.how':
    'All values are masked. One is shown for a minute, to whoever names a purpose and has an open request.',
  'control.proof': 'Disclosures handed over',
  'control.proof.how':
    'Each after the proof of who asked and that they asked; the answers never reached the agent’s screen.',
  'control.not-me': 'Requests stopped by the customer',
  'control.not-me.how':
    'Every proof is told to another contact on file; “Not me” there freezes the request.',
  'lacks.title': 'What this installation cannot promise',
  'lacks.lead': 'Its host says nothing of these, so take them as missing.',
  'lacks.backend-apart':
    'The backend runs inside this browser. Whoever opens the developer tools can read what the screens mask.',
  'lacks.durable-store':
    'The data lives in this browser or in memory. Clearing it, or a full disk, ends it; there is no backup.',
  'lacks.log-apart':
    'Whoever owns this machine owns the log too. Only a checkpoint kept elsewhere shows a full rewrite.',
  'lacks.keys-apart': 'The keys of its hashes lie beside the data.',
  'lacks.real-sign-in': 'People of the desk are picked from a list; nobody proves who they are.',
  'lacks.real-gateways':
    'Codes, alerts and letters reach only the panel beside the console; no phone rings.',
  'lacks.none': 'Its host answers for storage, keys, sign-in, delivery and the keeping of the log.',
} as const;
