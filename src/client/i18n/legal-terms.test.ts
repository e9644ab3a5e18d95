import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { ja } from './messages/ja.ts';
import { zhHans } from './messages/zh-hans.ts';
import { zhHant } from './messages/zh-hant.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, Entry>>>>;

function textsOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([noun, messages]) =>
      Object.entries(messages).map(([name, entry]): [string, string] => [
        `${noun}.${name}`,
        typeof entry === 'string' ? entry : entry.other,
      ]),
    ),
  );
}

const languages = { ja: textsOf(ja), 'zh-Hant': textsOf(zhHant), 'zh-Hans': textsOf(zhHans) };

/**
 * The law's own word for a thing, in Japan (APPI), in Hong Kong (PDPO) and on the mainland (PIPL), and texts that have to
 * say it. The three are no translations of each other.
 */
const TERMS: readonly (readonly [
  what: string,
  words: readonly [string, string, string],
  keys: readonly string[],
])[] = [
  [
    'asking what is held',
    ['開示', '查閱', '查阅'],
    ['request.kind.inquiry', 'presence.section.disclosure'],
  ],
  ['the request for it', ['開示請求', '查閱資料要求', '查阅、复制申请'], ['request.kind.inquiry']],
  [
    'putting data right',
    ['訂正', '改正資料', '更正、补充'],
    [
      'request.kind.correction',
      'request.step.correction',
      'correction.title',
      'presence.section.correction',
    ],
  ],
  [
    'erasing it',
    ['消去', '刪除', '删除'],
    ['request.kind.deletion', 'request.step.deletion', 'presence.section.deletion'],
  ],
  [
    'no more marketing',
    ['案内停止', '拒收直銷', '拒收营销信息'],
    [
      'request.kind.opt-out',
      'request.step.opt-out',
      'presence.section.opt-out',
      'verification.outage.works',
    ],
  ],
  [
    'proving who somebody is',
    ['本人確認', '核實', '核验'],
    ['request.step.identity', 'presence.section.verification'],
  ],
  [
    'an earlier approval by a second person',
    ['承認', '批核', '审批'],
    ['presence.section.approval'],
  ],
  ['what is read aloud and agreed to', ['申告', '聲明', '声明'], ['training.proof.declaration']],
  [
    'the privacy officer',
    ['個人情報保護管理者', '保障資料主任', '个人信息保护负责人'],
    ['session.role.privacy-officer'],
  ],
  ['who calls', ['お電話の方', '來電者', '来电人'], ['training.result.caller']],
  [
    'a mandate in writing',
    ['委任状', '授權書', '授权委托书'],
    ['representative.paper.signed-mandate'],
  ],
];

/** Words of another law, of software, or of everyday speech that would stand for one of these. */
const OTHER_WORDS = {
  ja: /宣言|発信者|配信停止|オプトアウト|チケット|リクエスト|請求番号|更正/u,
  'zh-Hant':
    /服務台|批准|審批|更正|推廣訊息|拒收推廣|日誌|代理人|委託書|資料主體|刪除權|選擇退出|工單/u,
  'zh-Hans': /来电者|改正|拒收推广|选择退出|数据主体|帮助台|工单|请求编号|已受理/u,
} as const;

/** Where another law’s word is meant, or more than the law’s word says. */
const MEANT: ReadonlySet<string> = new Set([
  'zh-Hant exchange.asks.rectification',
  'zh-Hant policies.clause.N3b',
]);

describe('the words of the law', () => {
  it.each(TERMS)('for %s are each language’s own', (_, words, keys) => {
    const said = Object.values(languages).flatMap((texts, at) =>
      keys.flatMap((key) =>
        texts.get(key)?.includes(words[at] ?? '') === true ? [] : [`${key}: ${texts.get(key)}`],
      ),
    );
    expect(said).toEqual([]);
  });

  it.each(['ja', 'zh-Hant', 'zh-Hans'] as const)('are not replaced by others in %s', (language) => {
    const found = [...languages[language]].filter(
      ([key, text]) => OTHER_WORDS[language].test(text) && !MEANT.has(`${language} ${key}`),
    );
    expect(found).toEqual([]);
  });
});
