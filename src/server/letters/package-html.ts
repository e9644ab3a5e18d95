import { isWrittenInParts } from '../../domain/written-parts.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import { escapeHtml, storedText } from './html-text.ts';
import { letterDate } from './letter-date.ts';
import type { PackageDocument, PackageItem } from './package-document.ts';
import type { PackageKind } from './package-kinds.ts';
import { packageStyle } from './package-style.ts';
import { packageWords, type PackageWords } from './package-words.ts';
import { regulatorsOf } from './regulator.ts';

type Row = readonly [label: string, html: string];

/** A package as a page to print, without scripts; it takes nothing from anywhere. */
export function packageHtml(document: PackageDocument): string {
  const words = packageWords(document.lang);
  const { content, company, request } = document;
  const intro = introOf(content.is, company, words);
  return `<!doctype html>
<html lang="${document.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(`${company} – ${request.id}`)}</title>
<style>${packageStyle(document)}</style>
</head>
<body>
<header class="head">
<h1>${escapeHtml(words.title)}</h1>
<p>${escapeHtml(intro)}</p>
${list([
  [words.request, storedText(request.id, null)],
  [words.desk, `${storedText(document.desk, null)}${words.comma}${storedText(company, null)}`],
  [words.received, escapeHtml(letterDate(document.receivedOn, document.lang))],
  [words.made, escapeHtml(letterDate(document.madeOn, document.lang))],
])}
</header>
<main>
${body(document, words)}
${next(document, words)}
</main>
</body>
</html>
`;
}

function introOf(
  is: PackageDocument['content']['is'],
  company: string,
  words: PackageWords,
): string {
  switch (is) {
    case 'kinds':
      return words.kindsIntro(company);
    case 'visits':
      return words.visitsIntro(company);
    case 'items':
      return words.intro(company);
  }
}

function body(document: PackageDocument, words: PackageWords): string {
  const { content } = document;
  switch (content.is) {
    case 'kinds':
      return kinds(content.kinds, words);
    case 'visits':
      return visits(document, words);
    case 'items':
      return items(document, words);
  }
}

function visits({ content, lang }: PackageDocument, words: PackageWords): string {
  if (content.is !== 'visits') return '';
  const { visits: all, classes, zone } = content;
  const sections = all.map(({ on, time, deed, place, address }) =>
    section(`${letterDate(on, lang)} ${time}`, '', null, [
      [words.visit.deed, escapeHtml(words.visit.deeds[deed])],
      [words.visit.place, escapeHtml(words.visit.places[place])],
      [words.visit.address, storedText(address, null)],
    ]),
  );
  const counted: readonly Row[] =
    classes === null
      ? []
      : [
          ...(classes.postcode === null
            ? []
            : [[words.visit.postcode, storedText(classes.postcode, null)] satisfies Row]),
          [words.visit.sex, escapeHtml(words.visit.sexes[classes.sex])],
          [words.visit.age, escapeHtml(words.visit.ages[classes.age])],
        ];
  return [
    `<p>${escapeHtml(words.visit.zone(zone))}</p>`,
    part(words.visit.title, sections, words.nothingHeld),
    counted.length === 0 ? '' : part(words.visit.counted, [list(counted)], ''),
  ].join('\n');
}

function kinds(all: readonly PackageKind[], words: PackageWords): string {
  const sections = all.map((kind) => {
    const label = words.fields[kind.field];
    if (kind.declined) return section(label, '', words.declined, []);
    return section(label, '', null, [
      [
        words.purpose,
        joined(
          kind.purposes.map((purpose) => words.purposes[purpose]),
          words,
        ),
      ],
      [
        words.source,
        joined(
          kind.sources.map((source) => words.sources[source]),
          words,
        ),
      ],
      [
        words.sharedWith,
        joined(
          kind.bases.map((basis) => words.bases[basis]),
          words,
        ),
      ],
    ]);
  });
  return part(words.heldKinds, sections, words.nothingHeld);
}

function items({ content, lang }: PackageDocument, words: PackageWords): string {
  if (content.is !== 'items') return '';
  const { stripped, withheld } = content;
  const isBlackedOut = content.items.some((item) => item.state === 'blacked-out');
  const left = (title: string, all: readonly string[]) =>
    all.length === 0 ? '' : part(title, all, '');
  return [
    isBlackedOut ? `<p>${escapeHtml(words.blackedOut)}</p>` : '',
    part(
      words.held,
      content.items.map((item) => heldItem(item, lang, words)),
      words.nothingHeld,
    ),
    left(
      words.stripped,
      stripped.map(({ field, reason }) =>
        section(words.fields[field], '', words.stripReasons[reason], []),
      ),
    ),
    left(
      words.withheld,
      withheld.map(({ field, ground }) =>
        section(
          words.fields[field],
          '',
          [groundWords(ground, lang), groundCitation(ground, lang) ?? ''].join(' '),
          [],
        ),
      ),
    ),
  ].join('\n');
}

function heldItem(item: PackageItem, lang: PackageDocument['lang'], words: PackageWords): string {
  const isDeclined = item.state === 'declined';
  const look = isWrittenInParts(item.field) ? 'value parts' : 'value';
  const value =
    item.value === null ? '' : `<p class="${look}">${storedText(item.value, item.lang)}</p>`;
  const remark = isDeclined ? words.declined : item.disputed ? words.disputed : null;
  const by = [
    storedText(item.collectedBy, null),
    escapeHtml(words.channels[item.collectedChannel]),
  ];
  const rows: Row[] = [
    [
      isDeclined ? words.askedOn : words.collectedOn,
      escapeHtml(letterDate(item.collectedOn, lang)),
    ],
    [words.collectedBy, by.join(escapeHtml(words.comma))],
  ];
  if (isDeclined) return section(words.fields[item.field], value, remark, rows);
  return section(words.fields[item.field], value, remark, [
    [
      words.purpose,
      joined(
        item.purposes.map((purpose) => words.purposes[purpose]),
        words,
      ),
    ],
    [words.source, escapeHtml(words.sources[item.source])],
    ...rows,
    [words.sharedWith, sharings(item, lang, words)],
    ...(item.consents.length === 0
      ? []
      : [[words.directMail, consents(item, lang, words)] satisfies Row]),
    ...(item.statement === null
      ? []
      : [[words.statement, storedText(item.statement.text, item.statement.lang)] satisfies Row]),
  ]);
}

function sharings(item: PackageItem, lang: PackageDocument['lang'], words: PackageWords): string {
  if (item.sharings.length === 0) return escapeHtml(words.sharedWithNobody);
  return item.sharings
    .map((sharing) => {
      const use = sharing.purpose === null ? [] : [words.purposes[sharing.purpose]];
      const how = [words.bases[sharing.basis], ...use, letterDate(sharing.on, lang)].join(
        words.comma,
      );
      return `${storedText(sharing.recipient, sharing.lang)}${words.colon}${escapeHtml(how)}`;
    })
    .join('<br>');
}

/** What the customer said to direct mail, the last answer first. */
function consents(item: PackageItem, lang: PackageDocument['lang'], words: PackageWords): string {
  return item.consents
    .map(({ given, on, channel, desk, policyVersion, endedOn }) => {
      const asked = policyVersion === null ? [] : [escapeHtml(words.inWordsOf(policyVersion))];
      const ended =
        endedOn === null ? [] : [escapeHtml(words.endedWithContact(letterDate(endedOn, lang)))];
      const how = [
        escapeHtml(letterDate(on, lang)),
        escapeHtml(words.channels[channel]),
        storedText(desk, null),
        ...asked,
        ...ended,
      ].join(escapeHtml(words.comma));
      return `${escapeHtml(given ? words.saidYes : words.saidNo)}${words.colon}${how}`;
    })
    .join('<br>');
}

function next({ desk, contact, request }: PackageDocument, words: PackageWords): string {
  const routes = regulatorsOf(request).map(
    (regulator) => `<li>${escapeHtml(words.regulators[regulator])}</li>`,
  );
  return `<section>
<h2>${escapeHtml(words.next)}</h2>
<p>${escapeHtml(words.nextText(desk, request.id))}</p>
<p>${escapeHtml(`${contact.phone} · ${contact.email}`)}</p>
<p>${escapeHtml(words.complain)}</p>
<ul>${routes.join('')}</ul>
<p class="foot">${escapeHtml(words.otherFiles)}</p>
</section>`;
}

function part(title: string, sections: readonly string[], empty: string): string {
  const body = sections.length === 0 ? `<p>${escapeHtml(empty)}</p>` : sections.join('\n');
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${body}\n</section>`;
}

function section(
  title: string,
  value: string,
  remark: string | null,
  rows: readonly Row[],
): string {
  const note = remark === null ? '' : `<p class="remark">${escapeHtml(remark)}</p>`;
  const facts = rows.length === 0 ? '' : list(rows);
  return `<section class="item"><h3>${escapeHtml(title)}</h3>${value}${note}${facts}</section>`;
}

function list(rows: readonly Row[]): string {
  return `<dl>${rows.map(([label, html]) => `<dt>${escapeHtml(label)}</dt><dd>${html}</dd>`).join('')}</dl>`;
}

function joined(labels: readonly string[], words: PackageWords): string {
  return escapeHtml(labels.length === 0 ? words.sharedWithNobody : labels.join(words.comma));
}
