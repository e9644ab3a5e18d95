/** What a column of a customers file may hold. */
export const columnMeanings = [
  'ignore',
  /** The file's own number of a row: it must not come twice, and is not kept. */
  'row-id',
  'full-name',
  'given-name',
  'family-name',
  'name-reading',
  'birth-date',
  'house-number',
  'street',
  'street-more',
  'town',
  'region',
  'postcode',
  'email',
  'phone',
  'language',
  'customer-number',
  /** A number of the person that is kept as a keyed hash only: a question, and nothing else. */
  'question-number',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** Names under which columns are found, compared without case, spaces and signs. */
const knownNames: Readonly<Partial<Record<ColumnMeaning, readonly string[]>>> = {
  'row-id': ['id', 'recid', 'recordid', 'rowid', 'rownumber', 'externalid', '行番号', '记录编号'],
  'full-name': ['name', 'fullname', 'customername', '氏名', '名前', 'お名前', '姓名'],
  'given-name': ['givenname', 'firstname', 'forename', '名', 'given'],
  'family-name': ['surname', 'familyname', 'lastname', '姓', 'family'],
  'name-reading': ['namereading', 'kana', 'furigana', 'フリガナ', 'ふりがな', '氏名カナ', 'カナ'],
  'birth-date': ['dateofbirth', 'birthdate', 'dob', 'birthday', '生年月日', '出生日期'],
  'house-number': ['streetnumber', 'housenumber', 'number', '番地'],
  street: [
    'address1',
    'address',
    'street',
    'streetaddress',
    'addressline1',
    '住所',
    '住所1',
    '地址',
  ],
  'street-more': ['address2', 'addressline2', 'building', '住所2', '建物名'],
  town: ['suburb', 'city', 'town', 'district', '市区町村', '城市'],
  region: ['state', 'region', 'province', 'prefecture', 'county', '都道府県', '省份'],
  postcode: ['postcode', 'postalcode', 'zip', 'zipcode', '郵便番号', '邮编'],
  email: ['email', 'mail', 'emailaddress', 'メールアドレス', '电子邮件'],
  phone: ['phone', 'phonenumber', 'telephone', 'tel', 'mobile', '電話番号', '电话'],
  language: ['language', 'lang', 'locale', '言語', '语言'],
  'customer-number': ['customernumber', 'customerno', 'accountnumber', 'お客様番号', '客户编号'],
  'question-number': ['socsecid', 'ssn', 'idnumber', 'nationalid', 'identitynumber', '身份证号'],
};

/** Guesses what columns hold by their names; each meaning at most once, unknown columns are ignored. */
export function guessMeanings(columns: readonly string[]): readonly ColumnMeaning[] {
  const taken = new Set<ColumnMeaning>();
  return columns.map((column) => {
    const name = column
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const meaning = columnMeanings.find(
      (candidate) => !taken.has(candidate) && knownNames[candidate]?.includes(name),
    );
    if (meaning === undefined) return 'ignore';
    taken.add(meaning);
    return meaning;
  });
}
