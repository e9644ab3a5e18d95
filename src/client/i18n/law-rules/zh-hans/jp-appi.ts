import type { RuleWords } from '../law-words.ts';

/** Japan’s APPI in Simplified Chinese. */
export const jpAppi: RuleWords<'jp-appi'> = {
  statements: {
    'jp-acknowledge-none': '法律未规定须确认收到申请。',
    'jp-deadline-disclosure': '应当不迟延地开示保有的个人数据；法律未规定天数。',
    'jp-deadline-third-party-records':
      '向第三方提供和从第三方接收数据的记录，与数据同样应当不迟延地开示。',
    'jp-deadline-purpose-notice':
      '被要求告知利用目的时，应当不迟延地告知；决定不告知的，也应当不迟延地通知对方。',
    'jp-deadline-correction':
      '收到订正申请后，应当在利用目的所需范围内不迟延地调查，并根据结果订正。',
    'jp-deadline-cease-use':
      '停止利用或者消除的申请有理由的，应当在纠正违规所需限度内不迟延地执行。',
    'jp-deadline-stop-third-party': '违法向第三方提供数据，申请有理由的，应当不迟延地停止。',
    'jp-extension-none': '未规定天数，因此不存在延长。',
    'jp-clock-stop-none':
      '不迟延办理的义务不因任何事由中止；等待身份证明或者费用属于已公布程序的一部分。',
    'jp-suit-two-weeks': '提起诉讼前须先提出申请，并自申请到达起经过两周。',
    'jp-fee':
      '告知利用目的、开示数据和开示第三方提供记录，可以收取合理的实际成本费用；订正或者停止利用不得收费。',
    'jp-prescribed-method': '企业可以规定受理申请的方式；规定后，个人须按该方式提出。',
    'jp-identify-the-data': '企业可以要求说明所指的数据或者记录，但应当协助个人说明。',
    'jp-no-undue-burden': '程序不得给个人造成过重负担。',
    'jp-identity-full-match': '行业指引要求所有登记信息一致，以防冒充。',
    'jp-representative-allowed': '代理人可以按政令规定提出申请。',
    'jp-representative-who':
      '代理人是指未成年人或者成年被监护人的法定代理人，以及就该申请受委托的人。',
    'jp-minor': '父母或者监护人可以代未成年人提出；未规定须同时询问其本人的年龄。',
    'jp-refusal-notice': '决定不办理、仅部分办理或者采取其他措施的，应当不迟延地通知。',
    'jp-refusal-reasons': '企业应当努力说明拒绝或者采取其他措施的理由。',
    'jp-correction-done-notice': '订正后，应当不迟延地将更改内容通知本人。',
    'jp-suit-sooner-if-refused': '申请被拒绝后，无须等待两周。',
    'jp-tell-recipients-none': '没有将订正告知此前接收方的一般义务。',
    'jp-short-term-data-included': '保存不足六个月的数据也包括在内。',
    'jp-log-none': '法律未规定须留存申请记录。',
    'jp-retention-transfer-records': '向第三方提供和接收数据的记录，原则上保存三年。',
    'jp-marketing-mail': '个人拒收后，广告邮件应当依特别法停止。',
    'jp-authority':
      '法律有规定，或者公共机关执行职务所需而取得同意会造成妨碍的，可以未经同意提供数据。',
    'jp-holidays': '国民节假日及视为节假日的日子；仅影响政策承诺期限和上述两周。',
  },
  notes: {
    'jp-acknowledge-none': '系因没有条文而推断，未经证实；行业指引可能不同。',
    'jp-deadline-disclosure': '允许多久须咨询律师并依政策确定；只有政策承诺期限有日期。',
    'jp-deadline-third-party-records': '仅限第29条、第30条的记录；政令规定的例外尚未阅读。',
    'jp-deadline-stop-third-party': '已阅读第3款；第4款仅读了一部分。',
    'jp-clock-stop-none': '身份得到证明之前的时间是否算迟延，须咨询律师。',
    'jp-suit-two-weeks': '并非答复期限，但可作为合理的外限。',
    'jp-fee': '金额应当事先公布。',
    'jp-prescribed-method': '可以包括提出地点、格式、核验本人或者代理人的方法以及费用。',
    'jp-identity-full-match': '属于协会指引，并非法律。',
    'jp-representative-who': '依2004年文本阅读；条号和文字有待确认。',
    'jp-minor': '成年年龄为18岁。2026年1月曾讨论针对16岁以下儿童的修订。',
    'jp-ground-harm-to-rights': '理由不得泄露受保护的内容。',
    'jp-ground-business-impediment': '从严解释：仅仅不便不足以构成。',
    'jp-ground-other-law': '依转载文本阅读。',
    'jp-ground-no-data': '与其说是拒绝，不如说是答复。',
    'jp-ground-method-difficult': '仅拒绝所要求的方式。',
    'jp-ground-cease-no-ground': '仅希望删除，并不构成该法上的权利。',
    'jp-ground-cease-costly-alternative': '通知应当写明替代措施。',
    'jp-ground-procedure-not-followed': '可据此拒绝系推断；应当指引正确方式，而非直接办结。',
    'jp-refusal-notice': '第35条第7款本身尚未阅读。',
    'jp-refusal-reasons': '属于努力义务。',
    'jp-suit-sooner-if-refused': '但书尚未阅读，有待确认。',
    'jp-short-term-data-included': '自2022年4月起。',
    'jp-retention-transfer-records': '部分情形为一年。',
    'jp-authority': '调取要求是否具有强制力，须咨询律师。',
    'jp-holidays': '民法第142条仅在业务惯常休息的情况下顺延期限。',
  },
};
