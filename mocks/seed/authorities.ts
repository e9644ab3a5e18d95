import type { Authority } from '../../src/domain/authority.ts';
import type { AuthorityKind } from '../../src/domain/authority-vocabulary.ts';

const office = (
  id: string,
  kind: AuthorityKind,
  [en, ja, hant, hans]: readonly [string, string, string, string],
  switchboard: string,
  publishedIn: Authority['publishedIn'] = 'government-directory',
): Authority => ({
  id: `au-${id}`,
  kind,
  name: { en, ja, 'zh-Hant': hant, 'zh-Hans': hans },
  switchboard,
  publishedIn,
  asRead: '2026-11-02',
});

/** Offices of the pretended world. No number of theirs can ring anywhere (`phones.ts`). */
export const authorities: readonly Authority[] = [
  office(
    'tokyo-police',
    'police',
    [
      'Kita-Kanto police, Tokyo',
      '北関東警察本部（東京）',
      '東京北關東警察本部',
      '东京北关东警察本部',
    ],
    '03-0077-0110',
  ),
  office(
    'tokyo-court',
    'court',
    ['Harumi district court, Tokyo', '東京晴海地方裁判所', '東京晴海地方法院', '东京晴海地方法院'],
    '03-0077-0120',
    'own-site',
  ),
  office(
    'tokyo-tax',
    'tax',
    ['Harumi tax office, Tokyo', '東京晴海税務署', '東京晴海稅務署', '东京晴海税务署'],
    '03-0077-0130',
  ),
  office(
    'hong-kong-police',
    'police',
    ['Harbour police, Hong Kong', '香港ハーバー警察', '香港海港警務處', '香港海港警务处'],
    '9990 0110',
  ),
  office(
    'hong-kong-court',
    'court',
    ['Court of Kai Tak, Hong Kong', '香港啓徳裁判所', '香港啟德法院', '香港启德法院'],
    '9990 0120',
    'own-site',
  ),
  office(
    'hong-kong-regulator',
    'regulator',
    [
      'Harbour data office, Hong Kong',
      '香港港湾データ監督局',
      '香港海港資料監察處',
      '香港海港数据监察处',
    ],
    '9990 0130',
  ),
  office(
    'shanghai-police',
    'police',
    ['Binjiang public security, Shanghai', '上海浜江公安局', '上海濱江公安局', '上海滨江公安局'],
    '154 0077 0110',
  ),
  office(
    'shanghai-prosecutor',
    'prosecutor',
    ['Binjiang prosecutors, Shanghai', '上海浜江検察院', '上海濱江檢察院', '上海滨江检察院'],
    '154 0077 0140',
  ),
];
