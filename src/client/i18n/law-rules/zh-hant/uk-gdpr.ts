import type { RuleWords } from '../law-words.ts';

/** The United Kingdom’s own rules; what it kept of the Union stands there in Traditional Chinese. */
export const ukGdpr: RuleWords<'uk-gdpr'> = {
  statements: {
    'uk-deadline': '自有關時間起計一個月：至下月同一日子或月末日，遇周末及銀行假期順延。',
    'uk-28-days-tip': '如想採用固定日數，監管機構建議28日。',
    'uk-extension': '與歐盟相同可延長兩個月；通知須在首月內作出，暫停的日子不計。',
    'uk-identity-moves-start':
      '合理地要求身分證明時，一個月在收到證明時開始；屬重新起計，而非僅僅暫停。',
    'uk-fee-moves-start': '要求合法費用時，一個月在付款時開始。',
    'uk-clarification-stops':
      '為弄清查閱要求的意思而等候答覆期間，由詢問日至得到答覆日（包括首尾兩日）均不計算。',
    'uk-before-feb-2026': '2026年2月5日前收到的要求，仍按舊有規則處理。',
    'uk-minor': '有理解能力的兒童可自行提出；蘇格蘭推定年滿12歲者具此能力。',
    'uk-search': '搜尋只須合理及合乎比例。',
    'uk-complaint-acknowledge':
      '關於資料保護的投訴須在30日內確認收到，並不作不當延誤地答覆；投訴途徑須便利。',
    'uk-holidays': '英格蘭及威爾斯、蘇格蘭、北愛爾蘭的銀行假期各有不同。',
  },
  notes: {
    'uk-deadline': '從嚴閱讀法例字眼，會比監管機構的例子早一日屆滿：須詢問律師。',
    'uk-extension': '依執法部分的平行條文閱讀。',
    'uk-identity-moves-start': '自2026年2月5日起。依二手資料閱讀；須即時要求證明。',
    'uk-fee-moves-start': '依平行條文閱讀。',
    'uk-clarification-stops': '只適用於查閱要求；主要是持有大量資料的情況。',
    'uk-before-feb-2026': '只有二手資料。',
    'uk-minor': '其他地方按個別情況判斷。',
    'uk-search': '款次編號未經閱讀。',
    'uk-complaint-acknowledge': '投訴有其本身的時限，不屬要求的時限。',
  },
};
