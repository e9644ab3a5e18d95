/** Grounds on which a request can be refused, in the words of the desk. */
export const ground = {
  'jp-ground-harm-to-rights':
    'Disclosure is likely to hurt the life, body, property or another right of the person or someone else.',
  'jp-ground-business-impediment':
    'Disclosure is likely to be a serious obstacle to the proper conduct of the business.',
  'jp-ground-other-law': 'Disclosure would break another law.',
  'jp-ground-other-law-regime':
    'Another law already has these data disclosed in an equivalent way.',
  'jp-ground-no-data': 'No such retained personal data are held.',
  'jp-ground-method-difficult':
    'The way that was asked for costs too much or is hard; paper is given after notice.',
  'jp-ground-purpose-already-clear': 'What was published already makes the purpose of use clear.',
  'jp-ground-purpose-harm': 'Telling the purpose would cause harm that the law names.',
  'jp-ground-not-untrue': 'The content is not shown to be wrong.',
  'jp-ground-correction-not-needed': 'The purpose of use does not need the correction.',
  'jp-ground-correction-other-procedure': 'Another law has its own procedure for this correction.',
  'jp-ground-cease-no-ground': 'No statutory ground for ceasing or erasing is made out.',
  'jp-ground-cease-costly-alternative':
    'Stopping would be very costly or hard, and something else protects the person.',
  'jp-ground-procedure-not-followed':
    'The published way was not used, or identity or agency was not shown.',
  'cn-ground-secrecy': 'A law or regulation demands secrecy or frees from telling.',
  'cn-ground-state-organ': 'Telling would stand in the way of a state organ’s task.',
  'cn-ground-other-law': 'A law or regulation says otherwise.',
  'cn-ground-correction-accurate': 'The data were checked and are right and complete.',
  'cn-ground-delete-no-circumstance':
    'None of the cases in which the law demands deletion is given.',
  'cn-ground-delete-retention': 'A legal storage period still runs.',
  'cn-ground-delete-technical': 'Deleting is technically hard.',
  'cn-ground-transfer-identity': 'Transfer: the requestor’s identity cannot be verified.',
  'cn-ground-transfer-not-own':
    'Transfer: neither given with consent nor collected for a contract.',
  'cn-ground-transfer-technical': 'Transfer: it cannot be done technically.',
  'cn-ground-transfer-others': 'Transfer: it would harm lawful rights of others.',
  'cn-ground-deceased-no-standing': 'The requestor is no close relative or has no lawful interest.',
  'cn-ground-standard-list': 'Another case of the recommended standard.',
  'hk-ground-dar-identity': 'The requestor did not show who they are.',
  'hk-ground-dar-authority': 'Identity or the representative’s standing was not shown.',
  'hk-ground-dar-third-party':
    'It would disclose another person’s data without consent; only what cannot be cut out is withheld.',
  'hk-ground-dar-prohibited': 'An Ordinance forbids it for now.',
  'hk-ground-dar-language': 'It was not put in writing in Chinese or English.',
  'hk-ground-dar-cannot-locate': 'What was said is too little to find the data.',
  'hk-ground-dar-repeated':
    'Two or more similar requests came before; answering again would be unreasonable.',
  'hk-ground-dar-other-user-controls':
    'Another data user controls the use in a way that forbids it.',
  'hk-ground-dar-form': 'Another form than the specified one was used.',
  'hk-ground-dar-entitled-by-ordinance': 'An Ordinance allows the data user not to comply.',
  'hk-ground-dar-exemption': 'A Part 8 exemption or another provision allows it for now.',
  'hk-ground-dar-crime-exemption':
    'The data serve to prevent crime or the like, and access would harm that.',
  'hk-ground-dar-fee-unpaid': 'A lawful fee is unpaid.',
  'hk-ground-dcr-identity': 'Identity or authority was not shown.',
  'hk-ground-dcr-language': 'It was not put in writing in Chinese or English.',
  'hk-ground-dcr-not-inaccurate': 'It is not shown that the data are wrong.',
  'hk-ground-dcr-no-details': 'What was said is too little to see what is wrong.',
  'hk-ground-dcr-proposal-inaccurate': 'It is not shown that the proposed text is right.',
  'hk-ground-dcr-other-user-controls':
    'Another data user controls the processing and forbids correction.',
  'hk-ground-dcr-no-prior-access': 'No copy was supplied after an access request.',
  'hk-ground-erase-no-right': 'No right to erasure on request.',
  'eu-ground-unfounded': 'The request plainly has no basis.',
  'eu-ground-excessive': 'The request goes too far, above all by repetition.',
  'eu-ground-cannot-identify':
    'We cannot tell which data are the person’s, and nothing further was given that would show it.',
  'eu-ground-identity-doubt': 'A reasonable doubt about who is asking has not been removed.',
  'eu-ground-others-rights':
    'A copy would harm the rights or freedoms of other people; only that part is left out.',
  'eu-ground-not-inaccurate': 'The data are right and, for their purpose, complete.',
  'eu-ground-erasure-no-ground': 'None of the cases in which data must be erased is given.',
  'eu-ground-expression': 'The data are needed for free expression and information.',
  'eu-ground-legal-obligation': 'A legal duty or a public task requires the data.',
  'eu-ground-public-health': 'Public health requires the data.',
  'eu-ground-archive-research':
    'Archives, research or statistics would be seriously impaired by the erasure.',
  'eu-ground-legal-claims': 'The data are needed for legal claims or their defence.',
  'eu-ground-portability-scope':
    'Moving the data is not owed: they were not provided by the person, rest on neither consent nor contract, or are not processed by machine.',
  'eu-ground-portability-public':
    'Moving the data is not owed: a public task, or the rights of others, stand against it.',
  'eu-ground-objection-overriding': 'Compelling reasons, or legal claims, outweigh the objection.',
  'eu-ground-national-restriction': 'A law of the Union or of a Member State restricts this right.',
  'uk-ground-unfounded': 'The request plainly has no basis.',
  'uk-ground-excessive': 'The request goes too far, above all by repetition.',
  'uk-ground-cannot-identify':
    'We cannot tell which data are the person’s, and nothing further was given that would show it.',
  'uk-ground-identity-doubt': 'A reasonable doubt about who is asking has not been removed.',
  'uk-ground-others-rights':
    'A copy would harm the rights or freedoms of other people; only that part is left out.',
  'uk-ground-not-inaccurate': 'The data are right and, for their purpose, complete.',
  'uk-ground-erasure-no-ground': 'None of the cases in which data must be erased is given.',
  'uk-ground-expression': 'The data are needed for free expression and information.',
  'uk-ground-legal-obligation': 'A legal duty or a public task requires the data.',
  'uk-ground-public-health': 'Public health requires the data.',
  'uk-ground-archive-research':
    'Archives, research or statistics would be seriously impaired by the erasure.',
  'uk-ground-legal-claims': 'The data are needed for legal claims or their defence.',
  'uk-ground-portability-scope':
    'Moving the data is not owed: they were not provided by the person, rest on neither consent nor contract, or are not processed by machine.',
  'uk-ground-portability-public':
    'Moving the data is not owed: a public task, or the rights of others, stand against it.',
  'uk-ground-objection-overriding': 'Compelling reasons, or legal claims, outweigh the objection.',
  'uk-ground-national-restriction': 'A law of the United Kingdom restricts this right.',
  'ca-ground-unverified-delete':
    'Who asks for the deletion could not be verified, and was told so.',
  'ca-ground-unverified-correct':
    'Who asks for the correction could not be verified, and was told so.',
  'ca-ground-unverified-specific':
    'Identity was not verified well enough for specific pieces; the request goes on as one for categories.',
  'ca-ground-unverified-categories':
    'Identity was not verified even for categories; the privacy policy tells what is collected.',
  'ca-ground-unverified-in-45-days': 'The 45 days went by without the consumer being verified.',
  'ca-ground-more-likely-accurate': 'Taking everything together, the data are probably right.',
  'ca-ground-documentation': 'The documents that were needed do not suffice.',
  'ca-ground-law-conflict': 'Federal or state law stands against it.',
  'ca-ground-ccpa-exception': 'The Act makes an exception for this.',
  'ca-ground-disproportionate':
    'It is impossible, or the effort is out of proportion, for the reasons set out.',
  'ca-ground-search-not-required':
    'No search was made: the data are not searchable, kept for law or compliance alone, and not sold or used in trade; their kinds are described.',
  'ca-ground-deidentified': 'The data no longer point to anyone and need not be made to.',
  'ca-ground-agent-no-permission': 'The agent has shown no signed permission of the consumer.',
  'ca-ground-backup-delay': 'Copies in archives or backups go when they are next restored or used.',
  'ca-ground-delete-transaction':
    'A transaction, warranty, recall or contract still needs the data.',
  'ca-ground-delete-security': 'Security and integrity need the data.',
  'ca-ground-delete-debug': 'Finding and mending faults needs the data.',
  'ca-ground-delete-free-speech': 'Free speech, or another right by law, needs the data.',
  'ca-ground-delete-calecpa':
    'The state’s act on electronic communications privacy needs the data.',
  'ca-ground-delete-research':
    'Research in the public interest, agreed to by the consumer, needs the data.',
  'ca-ground-delete-internal-use': 'The data serve inner purposes that the consumer would expect.',
  'ca-ground-delete-legal-obligation': 'A legal duty needs the data.',
  'ca-ground-unfounded-excessive':
    'The request has plainly no basis or goes too far, above all by repetition.',
  'ca-ground-twice-a-year': 'This is a third request to know within twelve months.',
} as const;
