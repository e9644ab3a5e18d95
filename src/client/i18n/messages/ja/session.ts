import type { Translation } from '../../entry.ts';
import type { session as en } from '../en/session.ts';

export const session = {
  'role.agent': '窓口担当者',
  'role.supervisor': 'スーパーバイザー',
  'role.privacy-officer': '個人情報保護管理者',
  'role.auditor': '監査担当者',
  'role.customer': 'お客様',
  'role.system': 'システム',
  'company.hkt': 'HKT Corporation',
  'company.ntt-china': 'NTT Communications China',
  title: 'ログイン',
  lead: 'どの担当者として作業するかを選びます。',
  mocked: 'ログインは模擬です。パスワードは不要で、登場する人物はすべて架空です。',
  tour: 'ガイドツアー（5分）',
  'sign-in': 'ログイン',
  'sign-in-as': '{name}さんとしてログイン',
  'sign-out': 'ログアウト',
  'signed-out': 'ログアウトしました。',
  'all-desks': 'すべての窓口',
  'idle.title': '操作を続けますか',
  'idle.text': 'あと{time}でログアウトします。いずれかのキーを押すと継続します。',
  'idle.stay': 'ログインを続ける',
  expired:
    'ログインの有効期限が切れました。もう一度ログインしてください。入力した内容は残っています。',
  'all-companies': '全社',
  'cover.idle.title': '離席中のため画面を隠しています',
  'cover.ended.title': 'ログインの有効期限が切れました',
  'cover.text': '続けるには{name}としてもう一度ログインしてください。入力した内容は残っています。',
  'cover.someone-else': '別の担当者がログインする（入力した内容は失われます）',
} as const satisfies Translation<typeof en>;
