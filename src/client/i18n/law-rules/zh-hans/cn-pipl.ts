import type { RuleWords } from '../law-words.ts';

/** China’s PIPL in Simplified Chinese. */
export const cnPipl: RuleWords<'cn-pipl'> = {
  statements: {
    'cn-acknowledge-none': '未规定确认收到申请的义务，但应当及时受理。',
    'cn-deadline-access': '个人有权查阅、复制其个人信息，处理者应当及时提供；法律未规定天数。',
    'cn-deadline-correction': '应当先予核实，再及时更正、补充。',
    'cn-deadline-accept': '个人的申请应当及时受理，提供便捷的途径，不得设置不合理条件。',
    'cn-deadline-30-days-standard': '推荐性国家标准建议在30天内，或者法律法规规定的期限内答复。',
    'cn-period-counting':
      '首日不计入；没有对应日的，月末日为期间的最后一日；最后一日是法定休假日的，以法定休假日结束的次日为最后一日。',
    'cn-extension-none': '未规定天数，因此不存在延长。',
    'cn-clock-stop-none': '及时办理的义务不会中止。',
    'cn-withdraw-consent': '个人有权撤回同意，并应当有便捷的撤回方式。',
    'cn-fee': '仅转移申请次数明显超出合理范围的，可以根据成本收取费用。',
    'cn-identity-portability': '转移至其他个人信息处理者的，应当能够验证申请人的真实身份。',
    'cn-verify-before-correct': '更正前，应当对个人信息予以核实。',
    'cn-no-unreasonable-conditions': '不得为合理的申请设置不合理条件。',
    'cn-representative-deceased':
      '死者的近亲属为自身的合法、正当利益，可以查阅、复制、更正、删除相关个人信息；死者生前另有安排的除外。',
    'cn-representative-mandate': '委托代理人依一般民事法律行事。',
    'cn-minor-consent':
      '不满14周岁未成年人的个人信息属于敏感个人信息，应当取得父母或者其他监护人的同意，并制定专门的处理规则。',
    'cn-minor-requests':
      '未成年人或者其监护人的申请，应当提供便捷途径并及时办理；拒绝的，应当书面告知并说明理由。',
    'cn-minor-staff-access': '工作人员访问未成年人信息应当经过审批，仅限必要范围，并记录每次访问。',
    'cn-refusal-reasons': '拒绝的，应当说明理由；个人可以依法向人民法院提起诉讼。',
    'cn-dispute': '没有附注的义务；个人有权限制或者拒绝处理。',
    'cn-mechanism': '应当建立便捷的申请受理和处理机制；告知文件应当说明行使各项权利的方式。',
    'cn-no-detriment':
      '不得以个人不同意或者撤回同意为由拒绝提供服务，处理属于提供服务所必需的除外。',
    'cn-marketing-opt-out':
      '通过自动化决策进行信息推送、商业营销，应当同时提供不针对其个人特征的选项，或者提供便捷的拒绝方式。',
    'cn-automated-decision':
      '对个人权益有重大影响的决定，个人有权要求予以说明，并有权拒绝仅通过自动化决策的方式作出决定。',
    'cn-no-repeat-asking': '个人明确表示不同意后，不得频繁征求同意。',
    'cn-account-closure': '账号注销后，应当删除相关个人信息或者进行匿名化处理。',
    'cn-explain-rules': '个人有权要求对处理规则进行解释说明。',
    'cn-tell-recipients-none': '没有将更正或者删除告知接收方的明文义务。',
    'cn-records-three-years': '个人信息保护影响评估报告和处理情况记录应当至少保存三年。',
    'cn-sensitive-consent':
      '敏感个人信息：须有特定的目的和充分的必要性，采取严格保护措施，并取得个人的单独同意。',
    'cn-foreign-authority':
      '存储于境内的个人信息，非经主管机关批准，不得提供给外国司法或者执法机构。',
    'cn-holidays': '节假日依国务院的规定及每年载明调休上班日的通知。',
  },
  notes: {
    'cn-deadline-accept': '自2025年1月1日起施行；适用于通过网络处理的电子数据。',
    'cn-deadline-30-days-standard': '属于建议，并非法律；仅核实了2017年版的数字。',
    'cn-period-counting': '普通周末以及推荐性标准的期限，须咨询律师。',
    'cn-identity-portability': '其他权利：须有便捷的机制和安全措施。',
    'cn-verify-before-correct': '核实的是信息，不仅是本人身份。',
    'cn-no-unreasonable-conditions': '要求过多材料可能属于此类。',
    'cn-representative-deceased': '近亲属的范围见《民法典》第一千零四十五条，尚未阅读。',
    'cn-minor-requests': '自2024年1月1日起施行；未成年人按不满18周岁理解。',
    'cn-minor-staff-access': '显示前须有另一人审批并留下记录。',
    'cn-ground-state-organ': '仅适用于国家机关。',
    'cn-ground-other-law': '应当指明该法律。',
    'cn-ground-correction-accurate': '由该条的条件得出。',
    'cn-ground-delete-retention': '应当告知个人已停止处理。',
    'cn-ground-standard-list': '不得单独使用：标准不能限缩法定权利。',
    'cn-refusal-reasons': '告知起诉权属于从严做法，条文并无此要求。',
    'cn-tell-recipients-none': '与受托人的合同可能有此要求。',
    'cn-records-three-years': '未规定须留存申请记录。',
    'cn-holidays': '每年的通知作为数据载入。',
  },
};
