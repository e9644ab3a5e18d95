import type { SpokenLanguage } from './script.ts';

/** Names of digits and signs, and the letters of the alphabet by words that everybody knows. */
export interface Spelling {
  readonly digits: string;
  /** Words for digits, where a sign alone is not enough. */
  readonly digitWords: readonly string[];
  readonly signs: Readonly<Record<string, string>>;
  /** A word for each letter from A to Z, separated by spaces. */
  readonly letters: string;
  /** How a letter is said with its word. */
  readonly letter: (letter: string, word: string) => string;
  /** How a capital is said. */
  readonly capital: (spoken: string) => string;
}

const international =
  'Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu';

/** How things are spelt in each language that is spoken. */
export const spellings: Readonly<Record<SpokenLanguage, Spelling>> = {
  en: {
    digits: '0123456789',
    digitWords: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    signs: {
      '-': 'hyphen',
      '.': 'dot',
      '@': 'at',
      _: 'underscore',
      '+': 'plus',
      '/': 'slash',
      "'": 'apostrophe',
      ' ': 'space',
    },
    letters: international,
    letter: (letter, word) => `${letter} as in ${word}`,
    capital: (spoken) => `capital ${spoken}`,
  },
  ja: {
    digits: '0123456789',
    digitWords: ['ゼロ', 'イチ', 'ニ', 'サン', 'ヨン', 'ゴ', 'ロク', 'ナナ', 'ハチ', 'キュウ'],
    signs: {
      '-': 'ハイフン',
      '.': 'ドット',
      '@': 'アットマーク',
      _: 'アンダーバー',
      '+': 'プラス',
      '/': 'スラッシュ',
      "'": 'アポストロフィ',
      ' ': '一字空け',
    },
    letters:
      'アメリカ ブラジル チャイナ デンマーク イングランド フランス ゴルフ ホテル インド ジャパン キロ ロンドン メキシコ ノルウェー オレンジ パリ クイーン ローマ サッカー トーキョー ユニフォーム ビクトリー ワシントン エックス線 ヨーロッパ ゼブラ',
    letter: (letter, word) => `${word}の${letter}`,
    capital: (spoken) => `大文字、${spoken}`,
  },
  'zh-Hant': {
    digits: '0123456789',
    digitWords: ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'],
    signs: {
      '-': '橫線',
      '.': '點',
      '@': '小老鼠符號',
      _: '底線',
      '+': '加號',
      '/': '斜線',
      "'": '撇號',
      ' ': '空一格',
    },
    letters:
      'Apple Boy Cat Dog Egg Fish Girl Hat Ice Jam King Lion Moon Nine Orange Pig Queen Red Sun Tiger Umbrella Victory Water X-ray Yellow Zebra',
    letter: (letter, word) => `${word}嘅${letter}`,
    capital: (spoken) => `大寫，${spoken}`,
  },
  'zh-Hans': {
    digits: '0123456789',
    digitWords: ['零', '幺', '二', '三', '四', '五', '六', '七', '八', '九'],
    signs: {
      '-': '横线',
      '.': '点',
      '@': '艾特符号',
      _: '下划线',
      '+': '加号',
      '/': '斜杠',
      "'": '撇号',
      ' ': '空一格',
    },
    letters:
      'Apple Boy Cat Dog Egg Fish Girl Hat Ice Jam King Lion Moon Nine Orange Pig Queen Red Sun Tiger Umbrella Victory Water X-ray Yellow Zebra',
    letter: (letter, word) => `${word}的${letter}`,
    capital: (spoken) => `大写，${spoken}`,
  },
};

/** Kana by the words of the telephone: 朝日のア. */
export const kanaWords: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'ア朝日 イいろは ウ上野 エ英語 オ大阪 カ為替 キ切手 ククラブ ケ景色 コ子供 サ桜 シ新聞 スすずめ セ世界 ソそろばん ' +
    'タ煙草 チちどり ツつるかめ テ手紙 ト東京 ナ名古屋 ニ日本 ヌ沼津 ネねずみ ノ野原 ハはがき ヒ飛行機 フ富士山 ヘ平和 ホ保険 ' +
    'ママッチ ミ三笠 ム無線 メ明治 モもみじ ヤ大和 ユ弓矢 ヨ吉野 ララジオ リりんご ルるすい レれんげ ロローマ ワわらび ヲ尾張 ンおしまい'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
);

/** Marks of kana that are said behind the one they stand with. */
export const kanaMarks = { voiced: '濁点', half: '半濁点', small: '小さい', long: '長音' } as const;

/** Characters of names by how they are told apart on the telephone in Chinese; the same in both scripts where not given twice. */
export const hanWords: Readonly<Record<string, string>> = Object.fromEntries(
  (
    '陳耳東陳 陈耳东陈 李木子李 王三橫王 張弓長張 张弓长张 黃草頭黃 黄草头黄 林雙木林 吳口天吳 吴口天吴 劉卯金刀劉 刘文刀刘 何人可何 ' +
    '楊木易楊 杨木易杨 胡古月胡 許言午許 许言午许 徐雙人徐 朱朱紅的朱 周周到的周 趙走肖趙 赵走之赵 孫子系孫 孙子小孙 馬馬匹的馬 马马匹的马 ' +
    '章立早章 江三點水江 汪三點水汪 余人未余 呂雙口呂 吕双口吕 程禾口王程 蔡草頭蔡 葉樹葉的葉 叶口十叶 古十口古 杜木土杜 宋宋朝的宋 ' +
    '梁橋梁的梁 郭城郭的郭 高高低的高 羅四維羅 罗四夕罗 鄭奠耳鄭 郑关耳郑 謝言身寸謝 谢言身寸谢 曾曾經的曾 鄧登耳鄧 邓又耳邓 ' +
    '明日月明 文文化的文 國國家的國 国国家的国 美美麗的美 芳草頭芳 偉偉大的偉 伟伟大的伟 華中華的華 华中华的华 志志氣的志 英英雄的英 ' +
    '大大小的大 小大小的小 玲王令玲 麗美麗的麗 丽美丽的丽 家家庭的家 慧智慧的慧 敏敏捷的敏 強強大的強 强强大的强'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 1), entry.slice(1)] as const),
);
