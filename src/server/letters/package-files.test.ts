import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { freshCourse } from '../../domain/course.ts';
import type { Item, Recipient } from '../../domain/customer.ts';
import { freshDisclosure } from '../../domain/disclosure.ts';
import { freshVerification, type ItemDecision, type RequestRecord } from '../../domain/request.ts';
import type { Desk } from '../../domain/staff.ts';
import { letterLangs } from './letter-lang.ts';
import type { PackageInput } from './package-document.ts';
import { packageFiles } from './package-files.ts';

const desk: Desk = {
  id: 'd-1',
  company: 'hkt',
  name: { en: 'Harbour desk', ja: '港窓口', 'zh-Hant': '海港服務處', 'zh-Hans': '海港服务台' },
  contact: { phone: '03-0077-0001', email: 'harbour@desk.example' },
  zone: 'Asia/Tokyo',
  calendar: 'jp',
};
const recipient: Recipient = {
  id: 'r-1',
  company: 'hkt',
  name: 'Kaede <Logistics>',
  lang: 'en',
  agreement: null,
};
const request: RequestRecord = {
  id: 'R-1042',
  version: 1,
  company: 'hkt',
  desk: 'd-1',
  kind: 'inquiry',
  scope: 'data',
  channel: 'phone',
  caller: 'customer',
  representation: null,
  language: 'en',
  customer: 'c-1',
  subject: 's-1',
  // 16:00 UTC on the 19th is already the 20th in Tokyo.
  receivedAt: Date.UTC(2026, 10, 19, 16),
  receivedDesk: 'd-1',
  words: '',
  wordsErased: false,
  contactGiven: null,
  status: 'carrying-out',
  outcome: null,
  closedAt: null,
  owner: null,
  creator: 'a-1',
  hands: [],
  waits: [],
  frozen: null,
  urgent: false,
  policyVersion: '1',
  packs: ['jp-appi', 'hk-pdpo'],
  correction: null,
  deletion: null,
  course: freshCourse,
  verification: freshVerification(0, []),
  disclosure: freshDisclosure,
  optOut: null,
  proposal: null,
  refusal: null,
  notes: [],
  answeredBy: null,
  letters: {},
  routing: null,
  transfers: [],
  calls: [],
};

let count = 0;
function item(field: Item['field'], value: string, more: Partial<Item> = {}): Item {
  count += 1;
  return {
    id: `i-${count}`,
    field,
    state: 'held',
    value,
    lang: null,
    hashed: false,
    purposes: ['billing', 'delivery'],
    source: 'web-form',
    collectedOn: '2025-03-04',
    collectedBy: 'd-1',
    collectedChannel: 'web',
    changedOn: '2025-03-04',
    disputed: false,
    shared: false,
    sharings: [{ recipient: 'r-1', basis: 'consent', on: '2025-06-07', marketing: true }],
    ...more,
  };
}

function files(
  items: readonly Item[],
  more: Partial<PackageInput> = {},
  decisions: Record<string, ItemDecision> = {},
) {
  const made = packageFiles({
    request,
    items,
    history: [],
    disclosure: { ...freshDisclosure, decisions },
    lang: 'en',
    companyName: 'HKT Corporation',
    desk,
    recipients: [recipient],
    desks: [desk],
    today: '2026-11-20',
    ...more,
  });
  const content = (ext: string) => made.find((file) => file.name.endsWith(ext))?.content ?? '';
  return { made, html: content('.html'), json: content('.json'), csv: content('.csv') };
}

function rows(csv: string): string[][] {
  return Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;
}

describe('names and sameness', () => {
  it('names files by request and date', () => {
    expect(files([]).made.map((file) => file.name)).toEqual([
      'R-1042-2026-11-20.html',
      'R-1042-2026-11-20.json',
      'R-1042-2026-11-20.csv',
    ]);
  });

  it('makes the same files of the same input', () => {
    const name = item('name', '佐藤 恵子', { lang: 'ja' });
    expect(files([name]).made).toEqual(files([name]).made);
  });

  it('counts the day of receipt in the zone of the desk', () => {
    expect(files([]).json).toContain('"receivedOn": "2026-11-20"');
    expect(files([]).html).toContain('20 November 2026');
  });
});

describe('what never leaves', () => {
  const secrets = [
    item('password', 'hunter2-secret'),
    item('security-answer', 'first-dog-rex'),
    item('payment-card', '4111111111111111'),
    item('identity-number', 'A1234567'),
    item('customer-number', 'deadbeefcafe', { hashed: true }),
  ];
  const withheld = item('note', 'withheld-words');
  const declined = item('birth-date', 'declined-value', { state: 'declined' });
  const include = Object.fromEntries(secrets.map(({ id }) => [id, { kind: 'include' as const }]));
  const decisions = {
    ...include,
    [withheld.id]: { kind: 'withhold' as const, ground: 'jp-ground-business-impediment' },
  };

  it.each(letterLangs)('no file in %s holds a stripped, withheld or declined value', (lang) => {
    for (const { content } of files([...secrets, withheld, declined], { lang }, decisions).made) {
      for (const { value } of [...secrets, withheld, declined]) {
        expect(content).not.toContain(value);
      }
    }
  });

  it('lists stripped fields with the reason and withheld ones with ground and citation', () => {
    const { html, json, csv } = files([...secrets, withheld], {}, decisions);
    for (const content of [html, json, csv]) {
      expect(content).toContain('A secret that only you should know');
      expect(content).toContain('A full card or identity number');
      expect(content).toContain('Kept only in a form for comparison');
      expect(content).toContain('Disclosure is likely to');
      expect(content).toContain('APPI Art. 33(2)(ii)');
    }
  });

  it('shows a declined item as declined, a secret one too', () => {
    const { html, json, csv } = files([declined, item('password', '', { state: 'declined' })]);
    expect(html.match(/You chose not to give this/g)).toHaveLength(2);
    expect(json.match(/"state": "declined"/g)).toHaveLength(2);
    expect(csv.match(/"Declined by you"/g)).toHaveLength(2);
  });

  it('blacks out spans in every file', () => {
    const note = item('note', 'Called by 山田 today');
    const spans = { [note.id]: { kind: 'black-out' as const, spans: [{ from: 10, to: 12 }] } };
    for (const { content } of files([note], {}, spans).made) {
      expect(content).toContain('Called by ██ today');
      expect(content).not.toContain('山田');
    }
  });

  it('refuses a free text that nobody decided on', () => {
    expect(() => files([item('note', 'undecided')])).toThrow('decision-missing');
  });
});

describe('scope categories', () => {
  const items = [
    item('name', 'Keiko Sato'),
    item('note', 'a free text without decision'),
    item('password', 'hunter2-secret'),
    item('birth-date', 'declined-value', { state: 'declined' }),
  ];
  const { made, html, json, csv } = files(items, { request: { ...request, scope: 'categories' } });

  it('tells kinds, purposes, sources and recipients in kind, and no value', () => {
    for (const { content } of made) {
      for (const { value } of items) expect(content).not.toContain(value);
      expect(content).not.toContain('Kaede');
      expect(content).not.toContain('2025');
      for (const told of ['Name', 'Note', 'Password', 'Billing', 'Web form', 'With your consent']) {
        expect(content).toContain(told);
      }
    }
    expect(html).toContain('You chose not to give this.');
    expect(JSON.parse(json)).toHaveProperty('content.is', 'kinds');
    expect(rows(csv)).toHaveLength(5);
  });
});

describe('scope access-history', () => {
  const visit = {
    id: 'a-1',
    company: 'hkt',
    customer: 'c-1',
    // 00:05 of the next day in Tokyo.
    at: Date.UTC(2026, 4, 2, 15, 5),
    address: '198.51.100.7',
    deed: 'viewed-bill',
    place: 'osaka',
    desk: 'd-1',
    postcode: '530-0001',
    sex: 'female',
    age: '30-39',
  } as const;
  const of = (history: PackageInput['history']) =>
    files([item('name', 'Keiko Sato')], {
      request: { ...request, scope: 'access-history' },
      history,
    });

  it('tells each visit and what it is counted by, and no item (H11)', () => {
    const { made, html, json, csv } = of([visit]);
    for (const { content } of made) expect(content).not.toContain('Keiko');
    for (const told of ['00:05', 'Looked at a bill', 'Osaka', '198.51.100.7', 'Women', '530-0001'])
      expect(html).toContain(told);
    expect(JSON.parse(json)).toMatchObject({
      content: {
        is: 'visits',
        zone: 'Asia/Tokyo',
        visits: [{ on: '2026-05-03', time: '00:05', deed: { code: 'viewed-bill' } }],
        countedBy: { postcode: '530-0001', age: { code: '30-39' } },
      },
    });
    expect(rows(csv)).toEqual([
      ['Day', 'Time', 'What was done', 'Place', 'Network address'],
      ['2026-05-03', '00:05', 'Looked at a bill', 'Osaka', '198.51.100.7'],
    ]);
  });

  it('says so where nothing is recorded', () => {
    const { html, json } = of([]);
    expect(html).toContain('Nothing is held in what you asked for.');
    expect(JSON.parse(json)).toMatchObject({ content: { visits: [], countedBy: null } });
  });
});

describe('the page', () => {
  const hostile = [
    '</title></style><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '<!-- &amp; &lt;b&gt; -->',
    ']]><svg/onload=alert(1)>',
  ];

  it.each(hostile)('escapes %s wherever it stands', (text) => {
    const evilDesk = { ...desk, name: { ...desk.name, en: text } };
    const { html } = files([item('name', text, { lang: text, disputed: true })], {
      companyName: text,
      desk: evilDesk,
      desks: [evilDesk],
      recipients: [{ ...recipient, name: text, lang: text }],
      request: { ...request, id: text },
    });
    expect(html).not.toMatch(/<script|<img|<svg|<!--|<b>| onmouseover='/u);
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
  });

  it('isolates a value, names its language and shows hidden marks', () => {
    const { html } = files([item('name', 'a\u202eb\u0000\u200b', { lang: 'ja' })]);
    expect(html).toContain('<bdi dir="auto" lang="ja">a<span class="mark">U+202E</span>b');
    expect(html).toContain('U+0000');
    expect(html).toContain('U+200B');
    // oxlint-disable-next-line no-control-regex -- that no control character is left is what is tested
    expect(html).not.toMatch(/[\u202e\u0000\u200b]/u);
  });

  it('leaves line feeds, tabs and joiners in peace', () => {
    const note = item('interest', 'one\n\ttwo 👩‍💻 ❤️');
    expect(files([note]).html).toContain('one\n\ttwo 👩‍💻 ❤️');
  });

  it('is A4, names company and request on each sheet and takes nothing from anywhere', () => {
    const { html } = files([]);
    expect(html).toContain('size: A4');
    expect(html).toContain('counter(pages)');
    expect(html).toContain('"R\\2d 1042"');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|https?:|src=|url\(/u);
  });

  it.each(letterLangs)('speaks %s', (lang) => {
    const { html } = files([item('name', 'Keiko')], { lang });
    expect(html).toContain(`<html lang="${lang}">`);
    expect(html).toContain(desk.name[lang]);
    expect(html).not.toMatch(/undefined|\[object/u);
  });
});

describe('the table', () => {
  it('has a byte order mark, CRLF and quotes round every cell', () => {
    const { csv } = files([item('name', 'Sato "Kei"'), item('phone', '')]);
    expect(csv.startsWith('\ufeff"')).toBe(true);
    expect(csv.endsWith('"\r\n')).toBe(true);
    for (const line of csv.slice(1, -2).split('\r\n')) {
      expect(line).toMatch(/^"(?:[^"]|"")*"(?:,"(?:[^"]|"")*")*$/u);
    }
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+81 3 1234 5678', "'+81 3 1234 5678"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠SUM', "'＠SUM"],
    ['﹦1', "'﹦1"],
    ['plain = text', 'plain = text'],
    ['佐藤', '佐藤'],
  ])('writes %j as %j', (value, cell) => {
    expect(rows(files([item('interest', value)]).csv)[1]?.[2]).toBe(cell);
  });

  it('neutralises what others wrote too', () => {
    const evil = { ...desk, name: { ...desk.name, en: '=HYPERLINK("x")' } };
    const { csv } = files([item('name', 'x')], {
      desks: [evil],
      recipients: [{ ...recipient, name: '@cmd' }],
    });
    for (const row of rows(csv)) {
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/u);
    }
  });
});

describe('the structured form', () => {
  const { json, html, csv } = files([item('name', '=佐藤 "恵子"\u202e')]);

  it('has a schema version and the text to the letter', () => {
    const read: unknown = JSON.parse(json);
    expect(read).toMatchObject({
      schema: 'rightsdesk.package',
      schemaVersion: 1,
      request: { id: 'R-1042', kind: 'inquiry', scope: 'data' },
      content: {
        items: [
          {
            field: 'name',
            value: '=佐藤 "恵子"\u202e',
            source: { code: 'web-form' },
            collectedOn: '2025-03-04',
            collectedBy: 'Harbour desk',
            collectedChannel: 'web',
            sharings: [
              { recipient: 'Kaede <Logistics>', basis: { code: 'consent' }, on: '2025-06-07' },
            ],
          },
        ],
      },
      manifest: { csv: { neutralised: { prefix: "'" }, lineEnd: 'CRLF' } },
    });
  });

  it('names what a recipient uses an item for, where it is known (N4, H5)', () => {
    const line = {
      recipient: 'r-1',
      basis: 'partner-agreement',
      on: '2026-01-02',
      marketing: false,
      purpose: 'delivery',
    } as const;
    const made = files([item('name', 'x', { sharings: [line] })]);
    const read = JSON.parse(made.json) as { content: unknown };
    expect(read.content).toMatchObject({
      items: [
        { sharings: [{ basis: { code: 'partner-agreement' }, purpose: { code: 'delivery' } }] },
      ],
    });
    expect(made.csv).toContain('Kaede <Logistics> (Partner with agreement, Delivery, 2026-01-02)');
    expect(made.html).toMatch(/Partner with agreement, Delivery, /);
  });

  it('tells what was said to direct mail, every answer with its day, channel, desk and words (H6)', () => {
    const first = {
      given: true,
      on: '2025-02-01',
      channel: 'web',
      desk: 'd-1',
      endedOn: '2026-01-15',
    } as const;
    const last = {
      given: false,
      on: '2026-03-04',
      channel: 'phone',
      desk: 'd-1',
      policyVersion: '2',
      recordedOn: '2026-03-05',
    } as const;
    const email = item('email', 'x@example.jp', { consent: last, consentsBefore: [first] });
    const made = files([email]);
    const read = JSON.parse(made.json) as { content: unknown };
    expect(read.content).toMatchObject({
      items: [
        {
          consents: [
            { given: false, on: '2026-03-04', channel: 'phone', policyVersion: '2', endedOn: null },
            {
              given: true,
              on: '2025-02-01',
              channel: 'web',
              policyVersion: null,
              endedOn: '2026-01-15',
            },
          ],
        },
      ],
    });
    expect(made.csv).toContain(
      'You said no (2026-03-04, Phone, Harbour desk, policy version 2); You agreed (2025-02-01, Web, Harbour desk, ended 2026-01-15, the contact point was corrected)',
    );
    expect(made.html).toMatch(
      /<dt>Direct mail<\/dt><dd>You said no: .*Harbour desk.*<br>You agreed/,
    );
  });

  it('names the other files with their digests', async () => {
    for (const content of [html, csv]) {
      const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
      expect(json).toContain(Buffer.from(digest).toString('hex'));
    }
  });
});
