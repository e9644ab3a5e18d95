import type { en } from './tour-en.ts';

/** What the guided tour says in Traditional Chinese. */
export const zhHant: Readonly<Record<keyof typeof en, string>> = {
  title: '導覽',
  step: '第{n}步，共{of}步',
  'do.press': '請按{name}。',
  'do.write': '請在{name}輸入{words}。',
  'do.write-enter': '請在{name}輸入{words}，然後按Enter鍵。',
  'do.choose': '請在{name}選擇{words}。',
  'do.read': '請閱讀{name}。',
  lost: '下一步不在此頁，請返回剛才的位置。',
  skip: '離開導覽',
  finish: '完成導覽',
  end: '整個來電過程到此完結。',
  'why.sign-in': '來電轉到香港的服務組。這位職員只能看到該組的紀錄。',
  'why.look-up': '來電者說出的姓名、地址及出生日期全部正確。憑此可找到紀錄，但不能證明身分。',
  'why.open-record': '未有目的前，姓名會被遮蔽。清單只說明找到的原因，不顯示所持資料。',
  'why.inquiry': '來電者要求取得所持有關陳女士的全部資料，屬查閱要求；兩個期限由現在起計。',
  'why.words': '要求以來電者的原話記錄，無須靠記憶。',
  'why.contact-kind': '資料要寄往新地址。來電者自行提供的聯絡方法，絕不能用來核實身分。',
  'why.contact': '按來電者所述記下，與紀錄上的資料分開。',
  'why.open-request': '由此開始，一切都會記入紀錄，失敗的也不例外。',
  'why.verify': '披露已鎖定，並會說明尚欠甚麼。沒有可剔選「認識來電者」的方格。',
  'why.ask': '問題由公司政策選定。姓名、地址及出生日期不在其中，因為其他人也可能知道。',
  'why.guess': '來電者在猜。正確答案從不會送到此畫面，因此不會被誤讀出來。',
  'why.check': '答案整組判定：只有通過或不通過，從不指出哪一題答錯。',
  'why.customer': '提示已即時送到紀錄上的聯絡方法。現在從沒有來電的陳女士一方看看。',
  'why.not-me': '客戶一按即止，無論來電者再說甚麼。',
  'why.close-panel': '返回服務組：要求已凍結，職員看到原因。',
  'why.close-questions': '此處問題遮蓋了要求。關閉後，便看到要求現在的情況。',
  'why.trail':
    '每一步都列在此處，包括由誰及何時進行。紀錄以雜湊相連，任何一行都無法不動聲色地改動。',
};
