import type { Random } from './random.ts';

/** Hong Kong spelling and Han form, one after the other. */
const hongKongFamilies =
  'Chan陳 Leung梁 Lam林 Wong黃 Lee李 Cheung張 Lau劉 Ng吳 Cheng鄭 Ho何 Yeung楊 Tsang曾 Kwok郭 Yip葉 Tang鄧 Chow周 Fung馮 Mak麥 Tse謝 Tam譚 Hui許 Yuen袁 Poon潘 Law羅 Kwan關 Choi蔡 Lo盧 So蘇 Siu蕭 Au歐';
const hongKongSyllables =
  'Wai偉 Man文 Ming明 Siu小 Ling玲 Ka嘉 Yan欣 Chi志 Kit傑 Mei美 Kwan君 Wing詠 Sze詩 Hoi凱 Ying瑩 Chun俊 Ho豪 Tai大 Kwok國 Keung強 Lai麗 Yee儀 Pui佩 Shan珊 Hiu曉 Tung彤 Tsz子 Lok樂 Fai輝 Yuk玉';
/** Mainland spelling and simplified form. */
const mainlandFamilies =
  'Wang王 Li李 Zhang张 Liu刘 Chen陈 Yang杨 Zhao赵 Huang黄 Zhou周 Wu吴 Xu徐 Sun孙 Hu胡 Zhu朱 Gao高 Lin林 He何 Guo郭 Ma马 Luo罗 Liang梁 Song宋 Zheng郑 Xie谢 Han韩 Tang唐 Feng冯 Deng邓 Cao曹 Peng彭 Ouyang欧阳';
const mainlandSyllables =
  'wei伟 fang芳 na娜 min敏 jing静 li丽 qiang强 lei磊 jun军 yang洋 yong勇 yan艳 jie杰 juan娟 tao涛 ming明 chao超 xiu秀 xia霞 ping平 gang刚 gui桂 hua华 jian建 guo国 ying英 yu玉 xin欣 chen晨 yi怡';

type Written = readonly [latin: string, han: string];

const split = (words: string): readonly Written[] =>
  words.split(' ').map((word): Written => {
    const latin = word.replace(/\P{ASCII}+$/u, '');
    return [latin, word.slice(latin.length)];
  });

const makeLists = () => ({
  hongKong: [split(hongKongFamilies), split(hongKongSyllables)],
  mainland: [split(mainlandFamilies), split(mainlandSyllables)],
});
let lists: ReturnType<typeof makeLists> | null = null;

/** A Hong Kong name as its bearer spells it, and in traditional Han. */
export function hongKongName(random: Random): { readonly name: string; readonly han: string } {
  const [family, first, second] = parts((lists ??= makeLists()).hongKong, random);
  const spelt = [
    `${family[0]} ${first[0]} ${second[0]}`,
    `${family[0].toUpperCase()} ${first[0]}-${second[0]}`,
  ];
  return { name: random.pick(spelt), han: family[1] + first[1] + second[1] };
}

/** A mainland name in simplified Han, and in Latin letters for an address of mail. */
export function mainlandName(random: Random): { readonly name: string; readonly latin: string } {
  const [family, first, second] = parts((lists ??= makeLists()).mainland, random);
  const isShort = random.percent(35);
  return {
    name: family[1] + first[1] + (isShort ? '' : second[1]),
    latin: `${family[0]} ${first[0]}${isShort ? '' : second[0]}`,
  };
}

function parts(
  [families = [], syllables = []]: readonly (readonly Written[])[],
  random: Random,
): readonly [Written, Written, Written] {
  return [random.pick(families), random.pick(syllables), random.pick(syllables)];
}
