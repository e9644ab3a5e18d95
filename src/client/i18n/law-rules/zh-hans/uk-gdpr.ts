import type { RuleWords } from '../law-words.ts';

/** The United Kingdom’s own rules; what it kept of the Union stands there in Simplified Chinese. */
export const ukGdpr: RuleWords<'uk-gdpr'> = {
  statements: {
    'uk-deadline': '自相关时间起一个月：至次月同日或者月末日，遇周末及银行假日顺延。',
    'uk-28-days-tip': '如希望采用固定天数，监管机构建议28天。',
    'uk-extension': '与欧盟相同，可以延长两个月；通知应当在首月内作出，中止的天数不计。',
    'uk-identity-moves-start':
      '合理要求身份证明的，一个月自收到证明时起算；属于重新起算，而非仅仅中止。',
    'uk-fee-moves-start': '要求合法费用的，一个月自付款时起算。',
    'uk-clarification-stops':
      '为弄清查阅申请的含义而等待答复期间，自询问之日至得到答复之日（含首尾两日）均不计入。',
    'uk-before-feb-2026': '2026年2月5日前收到的申请，仍按原规则办理。',
    'uk-minor': '有理解能力的儿童可以自行提出；苏格兰推定年满12岁者具有该能力。',
    'uk-search': '搜索仅须合理且合乎比例。',
    'uk-complaint-acknowledge':
      '关于数据保护的投诉，应当在30天内确认收到，并不无故拖延地答复；投诉渠道应当便利。',
    'uk-holidays': '英格兰和威尔士、苏格兰、北爱尔兰的银行假日各不相同。',
  },
  notes: {
    'uk-deadline': '从严阅读法律文字，会比监管机构的例子早一天届满：须咨询律师。',
    'uk-extension': '依执法部分的平行条文阅读。',
    'uk-identity-moves-start': '自2026年2月5日起。依二手资料阅读；应当立即要求证明。',
    'uk-fee-moves-start': '依平行条文阅读。',
    'uk-clarification-stops': '仅适用于查阅申请；主要是持有大量信息的情形。',
    'uk-before-feb-2026': '仅有二手资料。',
    'uk-minor': '其他地区按个案判断。',
    'uk-search': '款次编号尚未阅读。',
    'uk-complaint-acknowledge': '投诉有其自身的期限，不属于申请的期限。',
  },
};
