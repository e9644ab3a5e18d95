import type { AccessDeed, AccessPlace, AgeBand, Sex } from '../../domain/authority-vocabulary.ts';
import type { Item } from '../../domain/customer.ts';
import type { ItemField, Purpose, SharingBasis, Source } from '../../domain/record-vocabulary.ts';
import { chineseSimplifiedPackage } from './chinese-simplified-package.ts';
import { chineseTraditionalPackage } from './chinese-traditional-package.ts';
import { englishPackage } from './english-package.ts';
import { japanesePackage } from './japanese-package.ts';
import type { LetterLang } from './letter-lang.ts';
import type { PackageState } from './package-document.ts';
import type { Regulator } from './regulator.ts';
import type { StripReason } from './strip-reason.ts';

/** Labels of visits and of what they are counted by. */
export type VisitWords = {
  readonly title: string;
  readonly zone: (zone: string) => string;
  readonly on: string;
  readonly time: string;
  readonly deed: string;
  readonly place: string;
  readonly address: string;
  readonly counted: string;
  readonly postcode: string;
  readonly sex: string;
  readonly age: string;
  readonly deeds: Readonly<Record<AccessDeed, string>>;
  readonly places: Readonly<Record<AccessPlace, string>>;
  readonly sexes: Readonly<Record<Sex, string>>;
  readonly ages: Readonly<Record<AgeBand, string>>;
};

/** Labels and sentences of a package in one language. */
export type PackageWords = {
  readonly title: string;
  /** What the package is, with the company's name in its place. */
  readonly intro: (company: string) => string;
  readonly kindsIntro: (company: string) => string;
  readonly visitsIntro: (company: string) => string;
  readonly request: string;
  readonly received: string;
  readonly made: string;
  readonly desk: string;
  readonly item: string;
  readonly value: string;
  readonly state: string;
  readonly purpose: string;
  readonly source: string;
  readonly collectedOn: string;
  readonly askedOn: string;
  readonly collectedBy: string;
  readonly channel: string;
  readonly sharedWith: string;
  readonly sharedWithNobody: string;
  readonly remark: string;
  readonly disputed: string;
  readonly statement: string;
  /** Direct mail by a contact point, and what the customer said to it. */
  readonly directMail: string;
  readonly saidYes: string;
  readonly saidNo: string;
  readonly inWordsOf: (version: string) => string;
  /** A yes that did not pass to the contact point in the place of the one that it was said of. */
  readonly endedWithContact: (date: string) => string;
  readonly blackedOut: string;
  readonly declined: string;
  readonly nothingHeld: string;
  readonly held: string;
  readonly heldKinds: string;
  readonly stripped: string;
  readonly withheld: string;
  readonly next: string;
  readonly nextText: (desk: string, request: string) => string;
  readonly complain: string;
  readonly otherFiles: string;
  /** What stands before, between and after page number and page count. */
  readonly page: readonly [string, string, string];
  readonly comma: string;
  /** Between a name and what is said of it. */
  readonly colon: string;
  readonly fields: Readonly<Record<ItemField, string>>;
  readonly purposes: Readonly<Record<Purpose, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly bases: Readonly<Record<SharingBasis, string>>;
  readonly channels: Readonly<Record<Item['collectedChannel'], string>>;
  readonly states: Readonly<Record<PackageState, string>>;
  readonly stripReasons: Readonly<Record<StripReason, string>>;
  readonly regulators: Readonly<Record<Regulator, string>>;
  /** Of the customer's own access history. */
  readonly visit: VisitWords;
};

const languages: Readonly<Record<LetterLang, PackageWords>> = {
  en: englishPackage,
  ja: japanesePackage,
  'zh-Hant': chineseTraditionalPackage,
  'zh-Hans': chineseSimplifiedPackage,
};

/** The words of a package in a language. */
export function packageWords(lang: LetterLang): PackageWords {
  return languages[lang];
}
