import type { RuleWords } from '../law-words.ts';

/** The Union’s GDPR in Simplified Chinese. */
export const euGdpr: RuleWords<'eu-gdpr'> = {
  statements: {
    'eu-acknowledge-none': '没有规定须确认收到申请。',
    'eu-deadline': '应当不无故拖延，最迟在收到申请后一个月内告知个人所采取的行动。',
    'eu-period-counting':
      '收到当日为第0日。月期于同一日数之日届满，没有该日的在月末届满；届满日为周末或者公众假日的，顺延至下一工作日。',
    'eu-extension': '申请复杂或者数量众多的，可以延长两个月；应当在首月内告知个人并说明理由。',
    'eu-identity-clock':
      '没有文字使一个月中止；部分监管机构认为，等待合理要求的身份证明期间可以中止。',
    'eu-marketing-objection': '反对直接营销及为此进行的画像，一经提出，该等使用必须停止。',
    'eu-fee': '不收费；申请明显没有根据或者过度的，可以收取合理费用。',
    'eu-fee-further-copies': '提供额外复制件可以收取制作成本。',
    'eu-identity': '仅在对申请人身份有合理怀疑时，可以要求更多证明。',
    'eu-identity-not-needed': '无须仅为识别个人而保留或者收集信息。',
    'eu-facilitate': '控制者应当协助个人行使权利；仅在证明无法识别其身份时，可以拒绝。',
    'eu-oral-answer': '个人要求，且以其他方式证明身份的，可以口头答复。',
    'eu-representative': '他人可以凭授权证明代为提出；证明由其提供。',
    'eu-refusal-notice':
      '不采取行动的，应当在一个月内告知理由，以及可以向监管机构投诉和寻求司法救济。',
    'eu-tell-recipients':
      '更正、删除或者限制应当告知每一接收方，不可能或者不成比例的除外；个人可以询问接收方是谁。',
    'eu-published-data': '信息已公开的，应当以合理步骤告知其他处理该信息的人已有删除申请。',
    'eu-restriction': '信息准确性有争议期间，个人要求的，应当限制使用；解除限制应当告知个人。',
    'eu-electronic-answer': '以电子方式提出的申请，除个人另有要求外，应当尽可能以电子方式答复。',
    'eu-copy-never': '复制件中会损害他人的部分，例如他人的信息或者秘密，应当删去；其余仍应当提供。',
    'eu-log': '未规定须留存申请登记册，但应当能够证明合规。',
    'eu-authority': '向主管机关提供信息须有法律依据；国内法可以因安全、犯罪或者监管限制权利。',
  },
  notes: {
    'eu-acknowledge-none': '作为良好做法执行。',
    'eu-deadline': '一个月是期限，并非目标。',
    'eu-period-counting': '假日以须作出有关行为的成员国为准。',
    'eu-extension': '自起算日起按三个月计算。首月届满后不得再延长。',
    'eu-identity-clock': '有争议：此处照常计时。欧洲数据保护委员会的指南尚未阅读。',
    'eu-marketing-objection': '立即生效；答复仍适用一个月期限。',
    'eu-identity': '适用于第15条至第21条的权利。',
    'eu-identity-not-needed': '序言尚未阅读。',
    'eu-oral-answer': '电话中应当记录核验情况。',
    'eu-representative': '属于英国的指南；条例未提及委托。',
    'eu-ground-unfounded': '由控制者举证；也可以改为收取合理费用。',
    'eu-ground-excessive': '由控制者举证；也可以改为收取合理费用。',
    'eu-ground-cannot-identify': '可能的，应当告知个人；第15条至第20条因而不适用。',
    'eu-ground-identity-doubt': '由可以要求更多证明的权利得出。',
    'eu-ground-not-inaccurate': '应当提供附加本人说明的选项。',
    'eu-ground-legal-obligation': '应当指明何项法律及至何时。',
    'eu-ground-legal-claims': '因诉讼而保留信息，以此为据。',
    'eu-ground-objection-overriding': '不适用于直接营销。',
    'eu-ground-national-restriction': '应当指明有关条文。',
    'eu-refusal-notice': '不因延长期限而延长。',
    'eu-copy-never': '不得全部拒绝一点载于序言，尚未阅读。',
    'eu-authority': '第6条尚未阅读。',
  },
};
