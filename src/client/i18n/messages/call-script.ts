import { script } from './script.ts';
import type { SpokenLanguage } from './script.ts';

/**
 * The lines of the call script beside those that stand at their own steps. They follow the caller's language, not the
 * screen's. `{reference}` is the request's number.
 */
export const callScript = {
  ...script,
  reference: {
    en: 'Your request number is {reference}. Please quote it when you contact us again. Shall I spell it?',
    ja: '受付番号は{reference}でございます。次にご連絡いただく際は、この番号をお知らせください。一文字ずつ申し上げましょうか。',
    'zh-Hant': '你嘅要求編號係{reference}，下次聯絡我哋嗰陣請講返呢個編號。使唔使我逐個字讀一次？',
    'zh-Hans': '您的申请编号是{reference}，下次联系我们时请报这个编号。需要我逐个念给您听吗？',
  },
  'questions-locked': {
    en: 'To protect you, no more questions can be answered for now. That doesn’t mean you did anything wrong, and there is another way.',
    ja: 'お客様の情報をお守りするため、質問による確認は今は承ることができません。お客様に落ち度があるという意味ではございません。別の方法がございます。',
    'zh-Hant': '為咗保障你，暫時唔可以再用問題核實身分。咁唔代表你做錯咗啲乜，我哋仲有其他方法。',
    'zh-Hans':
      '为了保护您，目前不能再用提问的方式核对身份。这不表示您有什么不对，我们还有别的办法。',
  },
  'another-way': {
    en: 'Instead of questions I can send a code to each of two contacts that we have had from you for a while, or you can show us a document.',
    ja: '質問の代わりに、以前からご登録の連絡先二か所へそれぞれ確認コードをお送りするか、書類をご提示いただく方法がございます。',
    'zh-Hant': '除咗答問題，我可以發驗證碼去你一早登記咗嘅兩個聯絡方式，又或者你可以出示證明文件。',
    'zh-Hans': '除了回答问题，我可以往您早先预留的两个联系方式各发一个验证码，或者您出示一份证件。',
  },
  'send-code': {
    en: 'I’ll send a code to a contact that we already have from you. I can’t tell you which one, and I never read a code out: you read it to me.',
    ja: '以前からご登録の連絡先に確認コードをお送りします。どの連絡先かは申し上げられません。コードはこちらからは申し上げず、お客様に読み上げていただきます。',
    'zh-Hant':
      '我會發一個驗證碼去你之前登記嘅聯絡方式，係邊一個就唔講得。我哋唔會讀驗證碼出嚟，要由你讀俾我聽。',
    'zh-Hans':
      '我会往您以前预留的联系方式发一个验证码，具体是哪一个不方便说。我们不会念验证码，请您收到后念给我。',
  },
  'wait-period': {
    en: 'Thank you, that is proved. We have only one contact of yours, so we wait a while before anything leaves. If it wasn’t you who asked, the notice we sent there tells you what to press.',
    ja: 'ありがとうございます。確認ができました。ご登録の連絡先が一つのため、念のため一定の時間をおいてから手続きを進めます。お心当たりのない場合の操作は、お送りしたお知らせに書いてあります。',
    'zh-Hant':
      '多謝，身分已經核實。因為你只登記咗一個聯絡方式，我哋會等一段時間先處理。如果唔係你本人提出，請按通知入面嘅指示講俾我哋知。',
    'zh-Hans':
      '谢谢，身份已经核对无误。由于您只预留了一个联系方式，我们会等一段时间再办理。如果不是您本人提出的，请按通知里的说明告诉我们。',
  },
  'waiting-for-customer': {
    en: 'We asked you for something on this request and have not had your answer yet. We can do it now, on this call.',
    ja: 'この件について、お客様にお願いしていることがあり、お返事をお待ちしております。このお電話で承ることもできます。',
    'zh-Hant': '呢個要求，我哋之前請你補充過資料，仲等緊你嘅回覆。而家喺電話度都可以處理。',
    'zh-Hans': '这个申请我们之前请您补充过，还在等您的答复。现在在电话里也可以办。',
  },
  frozen: {
    en: 'This request stands still because the notice about it was answered with “Not me”. A colleague will call you back on a contact that we already have.',
    ja: 'この件は、お知らせに対して「自分ではない」とのお返事があったため、手続きを止めております。担当の者から、以前からご登録の連絡先へ折り返しご連絡いたします。',
    'zh-Hant':
      '呢個要求暫停咗，因為有人喺通知度表示「唔係我」。同事會打去你之前登記嘅聯絡方式搵返你。',
    'zh-Hans':
      '这个申请已经暂停，因为有人在通知里表示“不是我”。同事会通过您以前预留的联系方式给您回电。',
  },
  'second-person': {
    en: 'A second person here has to look at this before it goes on. We’ll tell you how it was decided, and if the answer is no, on what ground.',
    ja: 'この件は、別の担当者による確認が必要でございます。結果はあらためてお知らせし、お断りする場合はその理由も申し上げます。',
    'zh-Hant': '呢件事要由另一位同事審核先可以繼續。有結果會通知你；如果唔批准，亦會講明理由。',
    'zh-Hans': '这件事需要另一位同事复核后才能继续。有结果会通知您；如果不同意，也会说明理由。',
  },
  'handed-on': {
    en: 'My colleagues have passed your request on to us. You don’t have to tell it again, and your time still counts from the day they first received it.',
    ja: 'お客様のご請求は、別の窓口から引き継ぎを受けております。もう一度ご説明いただく必要はございません。期限も、最初に承った日から数えてまいります。',
    'zh-Hant': '同事已經將你嘅要求轉交俾我哋。你唔使再講一次，時限照樣由最初收到嗰日計。',
    'zh-Hans': '同事已经把您的申请转给我们。您不用再说一遍，期限仍然从最初收到的那天算起。',
  },
  'calling-back': {
    en: 'I’m calling you back as we agreed. Before I say what it is about, may I make sure that I’m speaking with the right person?',
    ja: 'お約束のお電話を差し上げております。ご用件を申し上げる前に、ご本人様かどうか確認させていただいてもよろしいでしょうか。',
    'zh-Hant': '我係按之前約定打俾你。講係咩事之前，想先確認一下係咪本人聽緊電話，方唔方便？',
    'zh-Hans': '我按照之前的约定给您回电。在说明事由之前，想先确认一下是否是您本人，方便吗？',
  },
  gather: {
    en: 'Thank you, that’s proved. I’m now putting together what we hold about you. I can’t read it out on the phone: it goes to a contact that we have had from you for a while.',
    ja: 'ありがとうございます。確認ができました。ただいま、お客様について保有している情報をまとめております。電話では読み上げず、以前からご登録の連絡先にお届けします。',
    'zh-Hant':
      '多謝，身分已經核實。我而家整理緊我哋持有嘅資料。電話度唔可以讀出嚟，會送去你一早登記嘅聯絡方式。',
    'zh-Hans':
      '谢谢，身份已经核对无误。我正在整理我们持有的信息。电话里不能念，会发到您早先预留的联系方式。',
  },
  'read-over': {
    en: 'I’m looking it over once more, so that nothing of other people is in it.',
    ja: 'ほかの方の情報が含まれていないか、もう一度確かめております。',
    'zh-Hant': '我再睇一次，確保入面冇其他人嘅資料。',
    'zh-Hans': '我再检查一遍，确保里面没有别人的信息。',
  },
  'hand-over': {
    en: 'It’s ready. Would you like it on paper, or electronically? It goes only to a contact that we have had from you for a while.',
    ja: 'ご用意ができました。書面と電子データのどちらをご希望ですか。お届け先は、以前からご登録の連絡先に限らせていただきます。',
    'zh-Hant': '準備好喇。你想要紙本定電子版？只可以送去你一早登記嘅聯絡方式。',
    'zh-Hans': '已经准备好了。您要纸质的还是电子的？只能发到您早先预留的联系方式。',
  },
  'handed-over': {
    en: 'It’s on its way. The link is good for 72 hours; whoever opens it is asked for a code.',
    ja: 'お送りいたしました。リンクは七十二時間有効で、開く際に確認コードが必要です。',
    'zh-Hant': '已經寄出。連結七十二小時內有效，打開嗰陣要輸入驗證碼。',
    'zh-Hans': '已经发出。链接七十二小时内有效，打开时需要输入验证码。',
  },
  fee: {
    en: 'We asked a fee for this; the letter says how much and why. We go on as soon as it’s paid. You can also take the request back.',
    ja: 'この件は手数料をお願いしております。金額と理由はお知らせした書面のとおりです。お支払いを確認でき次第、手続きを進めます。お取り下げいただくこともできます。',
    'zh-Hant':
      '呢個要求需要收費，金額同理由喺通知信入面寫明。收到款項之後就會繼續處理，你亦可以選擇撤回要求。',
    'zh-Hans':
      '这个申请需要收取费用，金额和理由在通知里写明了。收到款项后我们就继续办理，您也可以选择撤回申请。',
  },
  'correction-basis': {
    en: 'Thank you, that’s proved. What should it say, and what shows that? If we keep it as it is, you’ll hear why, and you may have your own statement put beside it.',
    ja: 'ありがとうございます。確認ができました。正しい内容と、その裏づけになるものをお聞かせください。訂正しない場合は理由をお伝えし、お客様のご意見を添えておくこともできます。',
    'zh-Hant':
      '多謝，身分已經核實。請問應該點樣更正，有咩可以證明？如果我哋唔更正，會講明理由，你亦可以要求附上你嘅陳述。',
    'zh-Hans':
      '谢谢，身份已经核对无误。请问应该改成什么，有什么可以证明？如果我们不更正，会说明理由，您也可以要求附上您的说明。',
  },
  recipients: {
    en: 'It’s put right. We’ll now tell everyone who got the old version from us in the last twelve months.',
    ja: '訂正いたしました。この十二か月の間に以前の内容をお渡しした先にも、訂正をお知らせします。',
    'zh-Hant': '已經更正咗。過去十二個月收過舊資料嘅機構，我哋會通知佢哋更正。',
    'zh-Hans': '已经更正。过去十二个月里收到过旧信息的单位，我们会通知他们更正。',
  },
  'deletion-warning': {
    en: 'Before we delete: what is deleted can’t be brought back. What a law makes us keep stays until its date, and I’ll tell you what that is. Do you want to go on?',
    ja: '削除の前にお伝えします。削除した情報は元に戻せません。法令により保存が必要なものは期限まで残り、何が残るかはお知らせします。このまま進めてよろしいですか。',
    'zh-Hant':
      '刪除之前講清楚：刪除咗就還原唔到。法律要求保存嘅資料會保留到期限，我會講明係邊啲。係咪繼續？',
    'zh-Hans':
      '删除之前和您说明：删除后无法恢复。法律要求保存的信息会保留到期限，我会告诉您是哪些。要继续吗？',
  },
  'deletion-window': {
    en: 'The deletion has begun. There is a short time in which it can still be stopped; if you regret it, call us with your request number.',
    ja: '削除の手続きに入りました。取りやめることのできる時間が少しございますので、お考えが変わりましたら受付番号をお知らせください。',
    'zh-Hant': '刪除程序已經開始。有一小段時間仲可以取消，如果改變主意，請帶埋要求編號聯絡我哋。',
    'zh-Hans': '删除程序已经开始。有一小段时间还可以取消，如果改变主意，请凭申请编号联系我们。',
  },
  erasing: {
    en: 'Your information is being deleted now. You’ll get a confirmation with a receipt number.',
    ja: 'ただいま情報を削除しております。完了しましたら、控え番号の入った証明をお送りします。',
    'zh-Hant': '而家刪除緊你嘅資料，完成後會寄確認俾你，上面有回條編號。',
    'zh-Hans': '正在删除您的信息，完成后会给您发一份确认，上面有回执编号。',
  },
  withdraw: {
    en: 'You want to take your request back. I need the same proof as for the request itself, so that nobody else can stop it. What was already done stays done.',
    ja: '請求のお取り下げでございますね。ほかの方が止めることのないよう、請求と同じご本人確認をお願いいたします。すでに済んだことは元に戻りません。',
    'zh-Hant': '你想撤回要求，我要用返同樣方法核實身分，免得其他人叫停。已經做咗嘅嘢就唔會還原。',
    'zh-Hans': '您要撤回申请，我需要用同样的方式核对身份，以免别人替您叫停。已经办了的不会复原。',
  },
  declined: {
    en: 'Some things you chose not to give us. That’s your right, and I won’t ask again. It can mean that services which need them are out of reach; nothing else follows from it.',
    ja: 'ご提供を控えられた項目がございます。お客様のご判断ですので、あらためてお尋ねすることはいたしません。その項目が必要なサービスはご利用いただけない場合がありますが、それ以外の不利益はございません。',
    'zh-Hant':
      '有啲資料你之前選擇唔提供，呢個係你嘅權利，我唔會再問。需要呢啲資料嘅服務可能用唔到，除此之外冇其他影響。',
    'zh-Hans':
      '有些信息您之前选择不提供，这是您的权利，我不会再问。需要这些信息的服务可能用不了，除此之外没有别的影响。',
  },
  'ended-granted': {
    en: 'Your request is done as you asked.',
    ja: 'ご請求のとおりに手続きが完了しております。',
    'zh-Hant': '你嘅要求已經辦妥。',
    'zh-Hans': '您的申请已经按您的要求办好。',
  },
  'ended-partly': {
    en: 'Your request was granted in part. The letter names what was left out and on what ground, and where you can complain.',
    ja: 'ご請求の一部に応じました。応じなかった部分とその理由、苦情の申し出先は、お送りした書面に書いてあります。',
    'zh-Hant': '你嘅要求部分獲准。信入面有寫明邊部分唔批准、理由同埋投訴途徑。',
    'zh-Hans': '您的申请部分获准。信里写明了未获准的部分、理由和投诉途径。',
  },
  'ended-refused': {
    en: 'Your request was refused. The letter gives the ground, and says where you can complain. I’m happy to send it again to the contact we have.',
    ja: 'ご請求には応じられないとの結論になりました。理由と苦情の申し出先は書面に書いてあります。ご登録の連絡先へ再送することもできます。',
    'zh-Hant': '你嘅要求未獲批准。信入面有寫明理由同投訴途徑，需要嘅話我可以再寄去登記嘅聯絡方式。',
    'zh-Hans': '您的申请未获批准。信里写明了理由和投诉途径，需要的话可以再发到预留的联系方式。',
  },
  'ended-withdrawn': {
    en: 'Your request was taken back. Within thirty days it can be taken up again; its time then starts anew.',
    ja: 'ご請求は取り下げられております。三十日以内であれば再開でき、その場合は期間を改めて数えます。',
    'zh-Hant': '你嘅要求已經撤回。三十日內可以重新處理，時間會由頭計起。',
    'zh-Hans': '您的申请已经撤回。三十天内可以重新办理，期限重新计算。',
  },
  'ended-otherwise': {
    en: 'This request has ended. If you still want something, I can open a new one now.',
    ja: 'こちらの受付は終了しております。ご希望があれば、あらためて承ります。',
    'zh-Hant': '呢個要求已經結案。如果仲有需要，我可以而家再開一個。',
    'zh-Hans': '这个申请已经结束。如果还有需要，我现在可以重新登记一个。',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<SpokenLanguage, string>>>>;
