import type { Random } from './random.ts';

/** Postal code and town. The towns are real and the codes theirs; houses are invented. */
const japan =
  '100-0005東京都千代田区丸の内 150-0013東京都渋谷区恵比寿 160-0023東京都新宿区西新宿 105-0011東京都港区芝公園 154-0024東京都世田谷区三軒茶屋 176-0001東京都練馬区練馬 231-0021神奈川県横浜市中区日本大通 330-0854埼玉県さいたま市大宮区桜木町 260-0015千葉県千葉市中央区富士見 530-0001大阪府大阪市北区梅田 542-0086大阪府大阪市中央区西心斎橋 650-0021兵庫県神戸市中央区三宮町 460-0008愛知県名古屋市中区栄 810-0001福岡県福岡市中央区天神 060-0042北海道札幌市中央区大通西 980-0811宮城県仙台市青葉区一番町 730-0031広島県広島市中区紙屋町 920-0961石川県金沢市香林坊 420-0853静岡県静岡市葵区追手町 900-0015沖縄県那覇市久茂地';
const japaneseHouses = 'コーポ若葉 メゾン青葉 ハイツひばり グリーン荘 サンライズ月見 パレス白樺';

const hongKong =
  'Nathan Road,Mong Kok,Kowloon,九龍旺角彌敦道|Hennessy Road,Wan Chai,Hong Kong,香港灣仔軒尼詩道|King’s Road,North Point,Hong Kong,香港北角英皇道|Castle Peak Road,Tsuen Wan,New Territories,新界荃灣青山公路|Queen’s Road West,Sai Ying Pun,Hong Kong,香港西營盤皇后大道西|Prince Edward Road West,Kowloon City,Kowloon,九龍九龍城太子道西|Sha Tin Centre Street,Sha Tin,New Territories,新界沙田沙田正街|Kwun Tong Road,Kwun Tong,Kowloon,九龍觀塘觀塘道';
const hongKongHouses =
  'Kingfisher Court翠鳥閣 Jade Terrace碧玉臺 Harbour Lark House海雀樓 Willow Mansion垂柳大廈 Golden Reed Building金蘆大廈';

const mainland =
  '200001上海市黄浦区南京东路 200040上海市静安区南京西路 200120上海市浦东新区世纪大道 200030上海市徐汇区衡山路 100020北京市朝阳区朝外大街 100080北京市海淀区中关村大街 510030广东省广州市越秀区北京路 518001广东省深圳市罗湖区深南东路 310006浙江省杭州市上城区延安路 210005江苏省南京市秦淮区中山南路 610016四川省成都市锦江区东大街 430014湖北省武汉市江岸区中山大道';
const mainlandHouses = '翠竹苑 云栖里 晨光公寓 望江名邸 听雨轩';

const elsewhere =
  'Mill Lane,Bristol,BS1 6QF|Harbour View,Edinburgh,EH6 7DX|Foundry Street,Manchester,M4 5BD|Orchard Rise,Cambridge,CB2 3NQ|Quay Walk,Cardiff,CF10 4LN|Heron Close,York,YO1 7HH';

let lists: ReturnType<typeof makeLists> | null = null;
const makeLists = () => ({
  japan: japan.split(' '),
  japaneseHouses: japaneseHouses.split(' '),
  hongKong: hongKong.split('|').map((place) => place.split(',')),
  hongKongHouses: hongKongHouses.split(/(?<=\P{ASCII}) /u),
  mainland: mainland.split(' '),
  mainlandHouses: mainlandHouses.split(' '),
  elsewhere: elsewhere.split('|').map((place) => place.split(',')),
});

/** An address in Japan, on one line: postal code, town, block, house. Numbers near each other never live in one house. */
export function japaneseAddress(random: Random, number: number): string {
  const { japan: towns, japaneseHouses: houses } = (lists ??= makeLists());
  const place = (number * 7919) % (towns.length * 2240);
  const town = towns[place % towns.length] ?? '';
  const house = Math.floor(place / towns.length);
  const block = `${1 + (house % 4)}丁目${1 + (Math.floor(house / 4) % 20)}番${1 + Math.floor(house / 80)}号`;
  const flat = ` ${random.pick(houses)}${1 + random.below(8)}0${1 + random.below(6)}`;
  return `〒${town.slice(0, 8)} ${town.slice(8)}${block}${random.percent(60) ? flat : ''}`;
}

/** An address in Hong Kong, which has no postal codes, in English and in Chinese. */
export function hongKongAddress(random: Random): {
  readonly english: string;
  readonly han: string;
} {
  const { hongKong: streets, hongKongHouses: houses } = (lists ??= makeLists());
  const [street = '', district = '', area = '', han = ''] = random.pick(streets);
  const house = random.pick(houses);
  const english = house.replace(/\P{ASCII}+$/u, '');
  const [number, floor, flat] = [
    1 + random.below(400),
    1 + random.below(32),
    random.pick(['A', 'B', 'C', 'D']),
  ];
  return {
    english: `Flat ${flat}, ${floor}/F, ${english}, ${number} ${street}, ${district}, ${area}`,
    han: `${han}${number}號${house.slice(english.length)}${floor}樓${flat}室`,
  };
}

/** An address in mainland China, on one line. */
export function mainlandAddress(random: Random): string {
  const { mainland: streets, mainlandHouses: houses } = (lists ??= makeLists());
  const street = random.pick(streets);
  const flat = `${1 + random.below(18)}幢${1 + random.below(28)}0${1 + random.below(4)}室`;
  return `${street.slice(0, 6)} ${street.slice(6)}${1 + random.below(900)}号${random.pick(houses)}${flat}`;
}

/** An address in Britain, another for each number. */
export function britishAddress(number: number): string {
  const streets = (lists ??= makeLists()).elsewhere;
  const [street = '', town = '', code = ''] = streets[number % streets.length] ?? [];
  return `${1 + Math.floor(number / streets.length)} ${street}, ${town} ${code}`;
}
