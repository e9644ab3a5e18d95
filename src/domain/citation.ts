import type { CompanyId } from './vocabulary.ts';

/** What a refusal can rest on. */
export type RuleTopic =
  | 'identity'
  | 'authenticity'
  | 'purpose'
  | 'four-eyes'
  | 'delivery'
  | 'procedure'
  | 'answer'
  | 'ground'
  | 'correction'
  | 'recipients'
  | 'routing'
  | 'authority'
  | 'statistics'
  | 'access-history'
  | 'sharing'
  | 'direct-mail';

const citations: Readonly<Record<CompanyId, Readonly<Record<RuleTopic, string>>>> = {
  hkt: {
    identity: 'HKT policy §7; APPI Art. 37(1)',
    authenticity: 'HKT policy §7',
    purpose: 'HKT policy §4; APPI Art. 18',
    'four-eyes': 'HKT policy §1',
    delivery: 'HKT policy §7; APPI Art. 33(2)',
    procedure: 'HKT policy §7',
    answer: 'HKT policy §7; APPI Art. 33(3)',
    ground: 'APPI Art. 33(2)',
    correction: 'HKT policy §7; APPI Art. 34(2)',
    recipients: 'HKT policy §7',
    routing: 'HKT policy §8',
    authority: 'HKT policy §11; APPI Art. 27(1)',
    statistics: 'HKT policy §4; HKT policy §11',
    'access-history': 'HKT policy §11',
    sharing: 'HKT policy §5; APPI Art. 27(1)',
    'direct-mail': 'HKT policy §6',
  },
  'ntt-china': {
    identity: 'NTT policy “disclose/revise/delete”; PDPO s.20(1)(a)',
    authenticity: 'NTT policy “disclose/revise/delete”; PDPO s.20(1)(a)',
    purpose: 'NTT policy “disclosure of using”; PDPO DPP3',
    'four-eyes': 'NTT policy “appropriate measures”; PDPO DPP4',
    delivery: 'NTT policy “appropriate measures”; PDPO s.19(3)',
    procedure: 'NTT policy “disclose/revise/delete”',
    answer: 'PDPO s.19(1), s.21(1)',
    ground: 'PDPO s.20',
    correction: 'NTT policy “disclose/revise/delete”; PDPO s.23(1), s.24(3)',
    recipients: 'PDPO s.23(1)(c)',
    routing: 'NTT policy “disclose/revise/delete”',
    authority: 'NTT policy “Principle of non-disclosure, (4)”; PDPO s.60B',
    statistics: 'NTT policy “Principle of non-disclosure, (3)”',
    'access-history': 'NTT policy “Principle of non-disclosure”',
    sharing: 'NTT policy “Principle of non-disclosure”; PDPO DPP3',
    'direct-mail': 'NTT policy “disclosure of using”; PDPO s.35E',
  },
};

/** The clause and article that a rule of the desk rests on, for a company. */
export function citation(company: CompanyId, topic: RuleTopic): string {
  return citations[company][topic];
}
