import type { Random } from './random.ts';

const families =
  '佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 渡辺ワタナベ 渡邉ワタナベ 伊藤イトウ 山本ヤマモト 中村ナカムラ 小林コバヤシ 加藤カトウ 吉田ヨシダ 山田ヤマダ 佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ 木村キムラ 林ハヤシ 斎藤サイトウ 齋藤サイトウ 清水シミズ 山崎ヤマザキ 山﨑ヤマザキ 森モリ 池田イケダ 橋本ハシモト 阿部アベ 石川イシカワ 前田マエダ 藤田フジタ 小川オガワ 岡田オカダ 後藤ゴトウ 長谷川ハセガワ 村上ムラカミ 近藤コンドウ 石井イシイ 坂本サカモト 遠藤エンドウ 青木アオキ 藤井フジイ 西村ニシムラ 福田フクダ 太田オオタ 三浦ミウラ 岡本オカモト 松田マツダ 中島ナカジマ 中野ナカノ 原田ハラダ 小野オノ 田村タムラ 竹内タケウチ 金子カネコ 和田ワダ 中山ナカヤマ 石田イシダ 上田ウエダ 森田モリタ 髙木タカギ 澤田サワダ 濱田ハマダ';
const men =
  '健太郎ケンタロウ 翔太ショウタ 大輔ダイスケ 誠マコト 拓也タクヤ 直樹ナオキ 浩ヒロシ 隆タカシ 健ケン 修オサム 亮リョウ 大樹ダイキ 雄一ユウイチ 慎一シンイチ 和也カズヤ 達也タツヤ 洋平ヨウヘイ 悠斗ユウト 蓮レン 陽介ヨウスケ 一郎イチロウ 正樹マサキ 勇気ユウキ 聡サトシ 裕太ユウタ 浩二コウジ 圭吾ケイゴ 昇ノボル';
const women =
  '陽子ヨウコ 恵ケイ 由紀ユキ 美咲ミサキ 愛アイ 桜サクラ 真由美マユミ 智子トモコ 久美子クミコ 裕子ユウコ 明美アケミ 結衣ユイ 葵アオイ 彩アヤ 麻衣マイ 千尋チヒロ 直美ナオミ 恵子ケイコ 和子カズコ 春香ハルカ 詩織シオリ 菜々子ナナコ 優子ユウコ 瞳ヒトミ さくらサクラ ひかりヒカリ 沙織サオリ 香織カオリ';

type Written = readonly [kanji: string, reading: string];

const split = (words: string): readonly Written[] =>
  words.split(' ').map((word): Written => {
    const kanji = word.replace(/[ァ-ヴー]+$/u, '');
    return [kanji, word.slice(kanji.length)];
  });

let lists: readonly [readonly Written[], readonly Written[], readonly Written[]] | null = null;

/** A Japanese name and its reading, family name first, each with one space. */
export function japaneseName(random: Random): { readonly name: string; readonly reading: string } {
  lists ??= [split(families), split(men), split(women)];
  const [family, familyReading] = random.pick(lists[0]);
  const [given, givenReading] = random.pick(random.percent(50) ? lists[1] : lists[2]);
  return { name: `${family} ${given}`, reading: `${familyReading} ${givenReading}` };
}
