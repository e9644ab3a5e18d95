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
} as const;
