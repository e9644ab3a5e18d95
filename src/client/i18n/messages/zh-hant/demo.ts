import type { Translation } from '../../entry.ts';
import type { demo as en } from '../en/demo.ts';

export const demo = {
  'director.title': '示範控制台',
  'director.open': '開啟示範控制台',
  'reset.action': '還原示範資料',
  'reset.done': '示範資料已還原。',
  'clock.title': '時鐘',
  'clock.forward': '快轉時間',
  'scenario.label': '情境',
  'fault.label': '故障設定',
  'panel.title': '客戶方畫面',
  'panel.phone': '電話',
  'panel.mail': '電郵',
  'panel.post': '郵箱',
  'panel.empty': '沒有收到任何訊息。',
  'panel.not-me': '並非本人',
  fictional: '人物及號碼均屬虛構。',
  'blind-limit': '隱藏核對由API把關，但不能防範此瀏覽器的使用者本人。',
} as const satisfies Translation<typeof en>;
