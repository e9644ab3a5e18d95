/** The screen of policy profiles and laws. */
export const policies = {
  title: 'Policies and law',
  lead: 'Which laws apply is the company’s own reading, not ours, and this is no legal advice. Two privacy officers change it; requests keep what they were received under.',
  loading: 'Loading the policies',
  version: 'Policy version {version}, as read on {date}',
  clauses: 'What the policy promises',
  packs: 'Laws attached',
  attached: 'attached',
  'pack.count': '{n} rules, {checked} read in the text',
  'pack.unchecked': '{n} not checked',
  'rule.unchecked': 'not checked',
  'rules.show': 'Rules of {law}',
  change: 'Change the laws attached',
  'change.hint': 'Takes effect for new requests once another privacy officer has approved.',
  propose: 'Propose the change',
  proposed: 'Proposed. Another privacy officer decides.',
  waits: 'A change waits',
  'waits.of': 'A change waits: {company}',
  'waits.by': 'Proposed on {date} by',
  'waits.attach': 'Attaches: {laws}',
  'waits.detach': 'Detaches: {laws}',
  approve: 'Approve',
  approved: 'Approved. New requests follow it.',
  return: 'Return',
  returned: 'Returned',
  none: 'none',
  'column.rule': 'Rule',
  'column.citation': 'Where',
  'column.read': 'As read',
  'clause.H1':
    'Guards data against leaks, use for other ends and falsification, and trains its staff to handle them.',
  'clause.H2':
    'Covers what customers gave and what belongs to one identifiable person alone; a shared contact point is not such a thing.',
  'clause.H3':
    'Giving data is voluntary: any item may be declined, and services that need it may then be out of reach.',
  'clause.H4':
    'Uses data for inquiries, requests, events, agreements and useful news; any other purpose is told at collection or announced beforehand.',
  'clause.H5':
    'Shares with third parties only with consent, with partners bound to protect the data, as statistics, or where law demands it.',
  'clause.H6': 'Sends no direct mail without consent, save for a purpose named above.',
  'clause.H7':
    'Answers, corrects or deletes by a set procedure and in a reasonable period, once it is certain that the request came from the person.',
  'clause.H8':
    'People turn to the department that answered them first, or to the desk named when they gave their data.',
  'clause.H9': 'Speaks of the site’s copyright; asks nothing of the desk.',
  'clause.H10': 'Limits liability for the site’s content; asks nothing of the desk.',
  'clause.H11':
    'Access logs serve statistics only, unless a court or agency demands them by due process or a breach of terms makes a look especially necessary.',
  'clause.N0':
    'Keeps to the Hong Kong Ordinance and aims higher where it can; its staff keep to the same standards.',
  'clause.N1':
    'Covers what tells who a customer is: address, name, telephone, e-mail. Such data find a record; they prove nothing.',
  'clause.N2': 'Tells customers why it collects data, and collects for that.',
  'clause.N3a': 'Uses data for the purposes it told, and no others.',
  'clause.N3b':
    'Whoever wants no more unsolicited messages says so by e-mail, phone or letter and is taken off the lists for these messages.',
  'clause.N4':
    'Gives data to third parties only with consent, to partners who need them, as statistics that show nobody, or by law.',
  'clause.N4-4': 'Where law demands it, discloses, revises or deletes at once.',
  'clause.N5':
    'Discloses, revises or deletes wrong data at once after the customer’s identity is confirmed.',
  'clause.N6':
    'Guards data against illegal access, loss, destruction, falsification and disclosure.',
  'clause.N7': 'Keeps to personal information law and related norms.',
  'clause.N8':
    'May change the policy; the newest stands on its site and goes before other terms there.',
  'law-title.jp-appi': 'Japan: Act on the Protection of Personal Information',
  'law-title.hk-pdpo': 'Hong Kong: Personal Data (Privacy) Ordinance (Cap. 486)',
  'law-title.cn-pipl': 'Mainland China: Personal Information Protection Law',
  'law-title.eu-gdpr': 'European Union: General Data Protection Regulation (EU) 2016/679',
  'law-title.uk-gdpr': 'United Kingdom: UK GDPR and Data Protection Act 2018',
  'law-title.us-ca-ccpa': 'California: Consumer Privacy Act and regulations (11 CCR 7000 ff.)',
} as const;
