const own = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';

/** What no Chinese or Japanese text of the product has: exclamation marks, and half-width marks or spaces between its own letters. */
export const ODD_MARKS = new RegExp(`[!！]|${own}[,.:;?()]|${own} ${own}`, 'u');

/** Letters of Japanese alone. */
export const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}・]/u;

/** What a reader of one Chinese would stumble over: signs and words of the other, of Taiwan, or of software. */
export const FOREIGN_WORDS = {
  'zh-Hant':
    /[们这请为发会国电话邮书种护处说时间问题实识资讯录单户话则职务办选择内后来开]|您|隱私|電子郵件|簡訊|網路|軟體|稽核|資訊安全|默認|信息項|不能夠|失敗/u,
  'zh-Hans':
    /[們這請為發會國電話郵書種護處說時間問題實識資訊錄單戶則職務辦選擇後來開]|个人资料(?!（私隐）)|电邮|短讯|登入|登出|直销|储存|列印|汇出|预设|网络安全法|失败|错误答案/u,
} as const;
