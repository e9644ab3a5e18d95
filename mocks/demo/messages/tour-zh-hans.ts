import type { en } from './tour-en.ts';

/** What the guided tour says in Simplified Chinese. */
export const zhHans: Readonly<Record<keyof typeof en, string>> = {
  title: '导览',
  step: '第{n}步，共{of}步',
  'do.press': '请按{name}。',
  'do.write': '请在{name}输入{words}。',
  'do.write-enter': '请在{name}输入{words}，然后按Enter键。',
  'do.choose': '请在{name}选择{words}。',
  'do.read': '请阅读{name}。',
  lost: '下一步不在此页，请返回刚才的位置。',
  skip: '离开导览',
  finish: '完成导览',
  end: '整个来电过程到此结束。',
  'why.sign-in': '来电转到香港的客服组。这位客服人员只能看到该组的记录。',
  'why.look-up': '来电人说出的姓名、地址和出生日期全部正确。凭此可找到记录，但不能证明身份。',
  'why.open-record': '未有目的之前，姓名会被遮蔽。列表只说明找到的原因，不显示所持信息。',
  'why.inquiry': '来电人要求取得所持有关陈女士的全部信息，属查阅申请；两个期限从现在起算。',
  'why.words': '申请以来电人的原话记录，无需靠记忆。',
  'why.contact-kind': '信息要寄往新地址。来电人自行提供的联系方式，绝不能用来核验身份。',
  'why.contact': '按来电人所述记下，与记录中的信息分开。',
  'why.open-request': '从这里开始，一切都会记入日志，失败的也不例外。',
  'why.verify': '披露已锁定，并会说明还缺什么。没有可勾选“认识来电人”的方格。',
  'why.ask': '问题由公司政策选定。姓名、地址和出生日期不在其中，因为其他人也可能知道。',
  'why.guess': '来电人在猜。正确答案从不会送到此页面，因此不会被误读出来。',
  'why.check': '答案整组判定：只有通过或不通过，从不指出哪一题答错。',
  'why.customer': '提示已即时送到记录中的联系方式。现在从没有来电的陈女士一侧看看。',
  'why.not-me': '客户一按即止，无论来电人再说什么。',
  'why.close-panel': '返回客服组：申请已冻结，客服人员看到原因。',
  'why.close-questions': '此处问题遮住了申请。关闭后，便看到申请现在的情况。',
  'why.trail':
    '每一步都列在此处，包括由谁、何时进行。日志以哈希相连，任何一行都无法不动声色地改动。',
};
