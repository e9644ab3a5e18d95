import type { PackageFile } from '../../domain/outbox.ts';
import { chainTools } from '../chain-tools.ts';
import { groundCitation, groundWords } from './ground-words.ts';
import { csvManifest } from './package-csv.ts';
import type { PackageDocument } from './package-document.ts';
import { packageWords } from './package-words.ts';

/** Version of the form of a package's JSON; it moves when a reader of the old form would misread the new one. */
export const PACKAGE_SCHEMA = { name: 'rightsdesk.package', version: 1 } as const;

/** A package as JSON: codes for programs, labels for people, the text of every item to the letter. */
export function packageJson(document: PackageDocument, others: readonly PackageFile[]): string {
  const { lang, company, desk, request, receivedOn, madeOn } = document;
  const content = {
    schema: PACKAGE_SCHEMA.name,
    schemaVersion: PACKAGE_SCHEMA.version,
    lang,
    company: { id: request.company, name: company },
    desk,
    request: { id: request.id, kind: request.kind, scope: request.scope, receivedOn },
    madeOn,
    content: labelled(document),
    manifest: {
      files: others.map(({ name, content }) => ({ name, sha256: chainTools.hash(content) })),
      csv: csvManifest,
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function labelled({ content, lang }: PackageDocument) {
  const words = packageWords(lang);
  const purposes = (codes: readonly (keyof typeof words.purposes)[]) =>
    codes.map((code) => ({ code, label: words.purposes[code] }));
  if (content.is === 'kinds') {
    return {
      is: content.is,
      kinds: content.kinds.map((kind) => ({
        field: kind.field,
        label: words.fields[kind.field],
        declined: kind.declined,
        purposes: purposes(kind.purposes),
        sources: kind.sources.map((code) => ({ code, label: words.sources[code] })),
        recipientKinds: kind.bases.map((code) => ({ code, label: words.bases[code] })),
      })),
    };
  }
  if (content.is === 'visits') {
    const { visit } = words;
    const { zone, classes } = content;
    return {
      is: content.is,
      zone,
      visits: content.visits.map(({ deed, place, ...rest }) => ({
        ...rest,
        deed: { code: deed, label: visit.deeds[deed] },
        place: { code: place, label: visit.places[place] },
      })),
      countedBy:
        classes === null
          ? null
          : {
              postcode: classes.postcode,
              sex: { code: classes.sex, label: visit.sexes[classes.sex] },
              age: { code: classes.age, label: visit.ages[classes.age] },
            },
    };
  }
  return {
    is: content.is,
    items: content.items.map((item) => ({
      ...item,
      label: words.fields[item.field],
      purposes: purposes(item.purposes),
      source: { code: item.source, label: words.sources[item.source] },
      sharings: item.sharings.map((sharing) => ({
        ...sharing,
        basis: { code: sharing.basis, label: words.bases[sharing.basis] },
        purpose:
          sharing.purpose === null
            ? null
            : { code: sharing.purpose, label: words.purposes[sharing.purpose] },
      })),
    })),
    stripped: content.stripped.map(({ field, reason }) => ({
      field,
      label: words.fields[field],
      reason: { code: reason, label: words.stripReasons[reason] },
    })),
    withheld: content.withheld.map(({ field, ground }) => ({
      field,
      label: words.fields[field],
      ground: {
        code: ground,
        label: groundWords(ground, lang),
        citation: groundCitation(ground, lang),
      },
    })),
  };
}
