import type { RuleWords } from '../law-words.ts';

/** Hong Kong’s PDPO in Simplified Chinese. */
export const hkPdpo: RuleWords<'hk-pdpo'> = {
  statements: {
    'hk-acknowledge-none': '没有另行确认收到申请的义务。',
    'hk-deadline-access': '应当在收到申请后40日内，书面告知申请人持有该等信息，并提供复制件。',
    'hk-deadline-no-data': '未持有信息的，应当在同一40日内书面告知，不得不予答复。',
    'hk-deadline-correction':
      '经查实不准确的信息，应当在收到申请后40日内更正，并提供更正后的复制件。',
    'hk-period-counting':
      '收到当日不计入。期限届满日为公众假日、烈风警告日或者黑色暴雨警告日的，顺延至下一个非上述日子之日；星期六照常计入。',
    'hk-extension-access':
      '无法按期办理的，应当在40日届满前书面告知并说明理由，在可行范围内先行办理，其余部分在切实可行范围内尽快办理。',
    'hk-extension-correction': '更正申请同样适用该通知、理由和部分办理的规定。',
    'hk-clock-stop-none':
      '40日不因任何事由中止。未能证明身份或者未缴费用的，结果是拒绝并发出通知，而非暂停计时。',
    'hk-direct-marketing-stop':
      '被要求停止在直接促销中使用信息的，资料使用者应当停止，且不得收费；未规定证明或者格式。',
    'hk-fee-access': '费用不得超过以最低廉方式办理所需的直接及必要成本。',
    'hk-fee-correction-none': '更正不收费，拒绝也不收费。',
    'hk-identity': '资料使用者可以要求提供确定申请人身份所合理需要的信息；未获提供的，应当拒绝。',
    'hk-identity-not-again':
      '提出查阅申请的人，其后提出更正时无须再次证明身份；但仍可要求证明代理人的授权。',
    'hk-representative':
      '有关人士可以提出申请，包括未成年人的父母、法院委任的人、根据《精神健康条例》获委任的监护人，以及获书面授权的人。',
    'hk-representative-scope': '仅授权查阅的授权书，不能用于提出更正申请。',
    'hk-minor': '对未成年人负有父母责任的人，可以代其提出申请。',
    'hk-refusal-notice-access': '拒绝应当在切实可行范围内尽快书面通知并说明理由，最迟不超过40日。',
    'hk-refusal-notice-correction': '更正申请亦然，并应当指明控制有关信息的其他资料使用者的名称。',
    'hk-neither-confirm-nor-deny':
      '是否持有信息一事本身获豁免的，通知可以仅说明并无持有须披露其存在的信息。',
    'hk-dispute-note':
      '有争议的意见表达或者无法核实的事实，应当附上每名使用信息的人都会看到的附注；拒绝通知应当附上附注复制件。',
    'hk-notice-language': '申请以中文或者英文提出的，通知以该语言作出。',
    'hk-data-as-of-receipt':
      '复制件应当反映收到申请时的信息，但可以计入无论有无申请都会作出的更改；信息已更正的，应当说明。',
    'hk-single-request': '询问是否持有信息与索取复制件属于同一申请；前者可以视为两者兼有。',
    'hk-correction-after-access': '法定更正须先因查阅申请获提供复制件；否则仅适用准确性原则。',
    'hk-correction-means-erasure-too': '更正是指改正、删除或者补充。',
    'hk-pending-correction-notice':
      '更正申请处理期间，凡获披露有争议信息的人，应当采取一切切实可行的步骤告知其情况。',
    'hk-tell-recipients-12-months':
      '过去12个月内获披露信息的第三方，除非已知其不再使用，应当获提供更正后的复制件及书面理由。',
    'hk-log-refusals': '登记簿应当以中文或者英文，在送达通知之时或者之前，载入每次拒绝的理由。',
    'hk-log-prejudice': '既不确认也不否认的答复，应当记入所担心的损害。',
    'hk-log-retention': '登记簿条目应当保存不少于四年。',
    'hk-log-inspection': '专员有权查阅登记簿并取得复制件。',
    'hk-erase-duty': '不再需要的信息应当删除，法律禁止或者为公共利益保留的除外。',
    'hk-direct-marketing-transferees':
      '当事人要求的，应当书面通知为直接促销获提供信息的人停止使用，对方应当遵从。',
    'hk-direct-marketing-penalty':
      '不依从拒收要求属于犯罪：罚款50万港元及监禁3年；为得益而将信息提供给他人的，罚款100万港元及监禁5年。',
    'hk-direct-marketing-first-use': '首次在直接促销中使用信息时，应当告知当事人有权免费要求停止。',
    'hk-false-request': '在查阅申请中提供虚假或者误导性信息，属于申请人的犯罪。',
    'hk-authority-crime':
      '适用保障资料第3原则很可能损害防止犯罪、逃税等目的的，可以未经同意使用或者提供信息；由资料使用者自行客观判断。',
    'hk-authority-law':
      '法律或者法院命令要求或者许可，或者法律程序所需的使用，不受保障资料第3原则约束。',
    'hk-dpp6': '任何人均有权在合理时间内，以合理方式和形式查阅信息，获知拒绝理由，并可以提出反对。',
  },
  notes: {
    'hk-deadline-access': '受第19(2)、20、28(5)条限制。',
    'hk-deadline-correction': '须先有查阅资料申请，才属于法定申请。',
    'hk-period-counting': '星期日属于公众假日（第149章）一点尚未阅读原文。',
    'hk-extension-access': '未规定可延长的天数；期满后不得再作通知。',
    'hk-clock-stop-none': '系推断。未缴合法费用可能使义务暂停（第28(5)条），须咨询律师。',
    'hk-direct-marketing-stop': '未规定天数：按当日办理。格式不限系推断。',
    'hk-fee-access': '再次提供复制件可以收取行政成本（第28(6)条）。',
    'hk-representative': '第17A条尚未阅读。',
    'hk-representative-scope': '应当记录每份授权的范围。',
    'hk-minor': '所阅文本未提及年龄和未成年人本人的能力。',
    'hk-ground-dar-third-party': '删去姓名及其他身份信息；来源仅可被推测，不构成障碍。',
    'hk-ground-dar-language': '客服组可以将来电转为书面申请。',
    'hk-ground-dar-other-user-controls': '第4款尚未阅读。',
    'hk-ground-dar-form': '所需详情齐备的，专员期望仍予答复。',
    'hk-ground-dar-exemption': '应当指明条文；举证责任在资料使用者。',
    'hk-ground-dcr-no-prior-access': '仍应当按保障资料第2原则核对准确性。',
    'hk-ground-erase-no-right': '政策的承诺按政策判断。',
    'hk-refusal-notice-access': '40日是最后期限，并非目标。',
    'hk-neither-confirm-nor-deny': '须另作登记簿条目。',
    'hk-data-as-of-receipt': '在收到申请时冻结信息。',
    'hk-correction-after-access': '政策可以作出更多承诺。',
    'hk-pending-correction-notice': '在披露时显示并记录。',
    'hk-tell-recipients-12-months': '仅查阅公共登记册的除外。',
    'hk-log-inspection': '第4款尚未阅读。',
    'hk-erase-duty': '无论由谁处理，均为资料使用者自身的义务。',
    'hk-direct-marketing-transferees': '依当事人要求；务必主动提供此选项。',
    'hk-false-request': '款次编号尚未核对。',
    'hk-authority-crime': '仅凭警方的说法并不足够。',
    'hk-dpp6': '关于时间和费用的文字未见原文。',
  },
};
