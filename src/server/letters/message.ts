import type { Item } from '../../domain/customer.ts';
import type { Instant } from '../../domain/instant.ts';
import { letterOf, readdressed } from '../../domain/letter.ts';
import type { EditedLetter, LetterText } from '../../domain/letter.ts';
import type { OutboxMessage, PackageFile } from '../../domain/outbox.ts';
import type { RequestRecord } from '../../domain/request.ts';
import type { ContactKind } from '../../domain/record-vocabulary.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { Call } from '../call.ts';
import type { SetScene } from '../scene-of.ts';
import { randomUuid } from '../tokens.ts';
import { chainTools } from '../chain-tools.ts';
import { isoInstant } from '../desk-time.ts';
import { filledText, standardText } from './letter-blanks.ts';
import { letterCitation } from './letter-citation.ts';
import { letterHtml } from './letter-html.ts';
import { letterLang } from './letter-lang.ts';
import { messageText, type MessageWords, type RequestMessage } from './message-text.ts';

/** What a message carries beside its words. */
export type Parcel = {
  readonly kind: RequestMessage;
  readonly to: {
    readonly item: string | null;
    readonly contact: ContactKind;
    readonly address: string;
  };
  readonly expiresAt: Instant | null;
  readonly reference?: string;
  readonly code?: string;
  readonly files?: readonly PackageFile[];
  /** Desk date that a printed letter bears. */
  readonly day?: PlainDate;
  readonly words: Omit<MessageWords, 'request' | 'code' | 'reference' | 'isWithdrawal'>;
};

/** A parcel and the request that it is about, in the language of its reader. */
export type Posting = { readonly request: RequestRecord; readonly parcel: Parcel };

/** Makes the messages of postings. */
export function messagesOf(
  call: Call,
  { today }: SetScene,
  postings: readonly Posting[],
): readonly OutboxMessage[] {
  return postings.map(({ request, parcel }) => messageOf(call, request, { ...parcel, day: today }));
}

/** Makes an outbox message: words in the customer's language, the one-time reference kept as a keyed hash only. */
export function messageOf(call: Call, request: RequestRecord, parcel: Parcel): OutboxMessage {
  const { keys, chance } = call.deps;
  const reference = parcel.reference ?? null;
  const code = parcel.code ?? null;
  const text = textOf({ request, parcel });
  return {
    id: `m-${randomUuid(chance)}`,
    version: 1,
    request: request.id,
    customer: request.customer,
    kind: parcel.kind,
    contact: parcel.to.contact,
    item: parcel.to.item,
    lang: request.language,
    sentAt: call.now,
    expiresAt: parcel.expiresAt,
    referenceHash: reference === null ? null : keys.hmac('reference', reference),
    state: 'handed-over',
    payload: {
      to: parcel.to.address,
      ...text,
      reference,
      code,
      files: [...(parcel.files ?? []), ...printed({ request, parcel }, text, call)],
    },
    codeHash:
      parcel.kind === 'package-link' && code !== null
        ? keys.hmac('code', `${request.id} ${code}`)
        : null,
  };
}

/** Everything that the words of a posting speak of. */
export function wordsOf({ request, parcel }: Posting): MessageWords {
  const { citation, kept } = parcel.words;
  const lang = letterLang(request.language);
  return {
    ...parcel.words,
    // The packs cite in English; a letter names the acts in its own language.
    ...(citation === undefined ? {} : { citation: letterCitation(citation, lang) }),
    ...(kept === undefined
      ? {}
      : {
          kept: kept.map((part) => ({
            ...part,
            citation: part.citation === null ? null : letterCitation(part.citation, lang),
          })),
        }),
    request: request.id,
    code: parcel.code ?? null,
    reference: parcel.reference ?? null,
    isWithdrawal: request.course.withdrawal !== null,
  };
}

/** The letter as an agent has worded it, where that still stands on the same standard text; else the standard text. */
function textOf(posting: Posting): LetterText {
  const { request, parcel } = posting;
  const { kind } = parcel;
  const words = wordsOf(posting);
  const letter = letterOf(kind, request);
  if (letter === null) return messageText(kind, request.language, words);
  const standard = standardText(kind, request.language, words);
  const edited = request.letters[letter];
  if (edited?.lang !== letterLang(request.language))
    return filledText(standard, kind, request.language, words);
  return filledText(
    edited.basedOn === letterDigest(standard)
      ? edited
      : (wordedForTheOther(edited, kind, words, request.language) ?? standard),
    kind,
    request.language,
    words,
  );
}

/** The wording that stands on the same letter to the other of two readers, addressed to this one; null where it stands on neither. */
function wordedForTheOther(
  edited: EditedLetter,
  kind: RequestMessage,
  words: MessageWords,
  lang: string,
): LetterText | null {
  const { representing } = words;
  if (representing === undefined) return null;
  const other = { ...representing, isReader: !representing.isReader };
  const from = standardText(kind, lang, { ...words, representing: other });
  return edited.basedOn === letterDigest(from)
    ? readdressed(edited, from, standardText(kind, lang, words))
    : null;
}

/** A letter that goes by post is printed. */
function printed({ request, parcel }: Posting, text: LetterText, call: Call): PackageFile[] {
  if (parcel.to.contact !== 'post' || letterOf(parcel.kind, request) === null) return [];
  const lang = letterLang(request.language);
  const { company, desk } = parcel.words;
  return [
    {
      name: `${request.id}-letter.html`,
      content: letterHtml({
        ...text,
        lang,
        company: company ?? desk[lang],
        request: request.id,
        day: parcel.day ?? isoInstant(call.now).slice(0, 10),
      }),
    },
  ];
}

/** Digest of a letter's text, by which the log and a later look know it. */
export function letterDigest({ subject, body }: LetterText): string {
  return chainTools.hash(chainTools.canonicalise({ subject, body }));
}

/** Where a message to an item of the customer goes. */
export function addressOf(item: Item, contact: ContactKind): Parcel['to'] {
  return { item: item.id, contact, address: item.value };
}
