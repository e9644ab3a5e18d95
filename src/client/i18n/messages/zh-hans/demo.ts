import type { Translation } from '../../entry.ts';
import type { demo as en } from '../en/demo.ts';

export const demo = {
  'director.title': '演示控制台',
  'director.open': '打开演示控制台',
  'reset.action': '重置演示数据',
  'reset.done': '演示数据已重置。',
  'clock.title': '时钟',
  'clock.forward': '快进时间',
  'scenario.label': '情景',
  'fault.label': '故障设置',
  'panel.title': '客户侧页面',
  'panel.phone': '电话',
  'panel.mail': '邮件',
  'panel.post': '信箱',
  'panel.empty': '未收到任何消息。',
  'panel.not-me': '非本人操作',
  fictional: '人物和号码均为虚构。',
  'blind-limit': '隐藏核对由API保证，但无法防范本浏览器的使用者本人。',
} as const satisfies Translation<typeof en>;
