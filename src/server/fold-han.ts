// oxlint-disable-next-line typescript/triple-slash-reference -- an ambient module has nothing to import
/// <reference path="./han-dictionaries.d.ts" />

/** Maps every Han character to one form of it: simplified, traditional and Japanese forms meet. */
export type FoldHan = (text: string) => string;

/**
 * Forms of one character that people's names mix up and no dictionary of Chinese joins:
 * the first of each group stands for all. What these become in simplified form is looked up after.
 */
const nameVariants =
  '高髙 崎﨑嵜碕 邊邉 斎齋斉齊齐斋 濱濵浜 島嶋嶌 富冨 吉𠮷 桑桒 塚塚 柳栁 曽曾 館舘 峰峯 真眞 惠恵 冴冱 着著';

/** Loads the dictionaries of characters; phrases are not needed to find a name. */
export async function loadFoldHan(): Promise<FoldHan> {
  const [simplified, japanese] = await Promise.all<unknown>([
    import('opencc-js/dict/TSCharacters'),
    import('opencc-js/dict/JPShinjitaiCharacters'),
  ]);
  return foldHanBy(dictionaryIn(simplified), dictionaryIn(japanese));
}

/** The fold by two dictionaries: traditional to simplified, and new Japanese forms to traditional ones. */
export function foldHanBy(simplified: string, japanese: string): FoldHan {
  const toSimplified = pairs(simplified);
  const toTraditional = pairs(japanese);
  const toCommon = new Map(
    nameVariants.split(' ').flatMap((group) => {
      const [common = '', ...others] = group;
      return others.map((other): [string, string] => [other, common]);
    }),
  );
  const foldOne = (character: string): string => {
    const common = toCommon.get(character) ?? character;
    const traditional = toTraditional.get(common) ?? common;
    return toSimplified.get(traditional) ?? traditional;
  };
  return (text) => text.replace(/\p{Script=Han}/gu, foldOne);
}

/** The text of a loaded dictionary: `from to|from to|…`. */
function dictionaryIn(module: unknown): string {
  const isModule = typeof module === 'object' && module !== null && 'default' in module;
  if (!isModule || typeof module.default !== 'string') throw new TypeError('No dictionary of Han.');
  return module.default;
}

function pairs(dictionary: string): ReadonlyMap<string, string> {
  return new Map(
    dictionary.split('|').map((pair): [string, string] => {
      const [from = '', to = from] = pair.split(' ');
      return [from, to];
    }),
  );
}
