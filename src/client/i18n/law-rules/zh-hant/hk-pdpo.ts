import type { RuleWords } from '../law-words.ts';

/** Hong Kong’s PDPO in Traditional Chinese. */
export const hkPdpo: RuleWords<'hk-pdpo'> = {
  statements: {
    'hk-acknowledge-none': '沒有另行確認收到要求的責任。',
    'hk-deadline-access': '須在收到要求後40日內，以書面告知要求者持有該等資料，並提供複本。',
    'hk-deadline-no-data': '如沒有持有資料，須在同一40日內以書面告知，不可不作回覆。',
    'hk-deadline-correction':
      '經證實不準確的資料，須在收到要求後40日內改正，並提供經改正資料的複本。',
    'hk-period-counting':
      '收到當日不計算在內。期限在公眾假日、烈風警告日或黑色暴雨警告日屆滿，即順延至下一個並非上述日子之日；星期六照計。',
    'hk-extension-access':
      '未能如期依從者，須在40日屆滿前以書面告知及說明理由，在可行範圍內先行依從，其餘則在切實可行範圍內盡快依從。',
    'hk-extension-correction': '改正資料要求同樣適用該通知、理由及部分依從的規定。',
    'hk-clock-stop-none':
      '40日不因任何事情暫停。未能證明身分或未繳費用，結果是拒絕並發出通知，而非暫停計時。',
    'hk-direct-marketing-stop':
      '被要求停止在直接促銷中使用資料時，資料使用者須停止，且不得收費；沒有訂明證明或格式。',
    'hk-fee-access': '費用不得超過以最低廉方式依從所需的直接及必需成本。',
    'hk-fee-correction-none': '改正資料不得收費，拒絕依從亦不得收費。',
    'hk-identity': '資料使用者可要求提供確定要求者身分所合理需要的資料；如不獲提供，須拒絕依從。',
    'hk-identity-not-again':
      '提出查閱資料要求的人，其後提出改正時毋須再證明身分；但仍可要求證明代表的授權。',
    'hk-representative':
      '有關人士可提出要求，包括未成年人的父母、法院委任的人、根據《精神健康條例》獲委任的監護人，以及獲書面授權的人。',
    'hk-representative-scope': '只授權查閱的授權書，不容許提出改正資料要求。',
    'hk-minor': '對未成年人負有作為父母親的責任的人，可代其提出要求。',
    'hk-refusal-notice-access':
      '拒絕依從須在切實可行範圍內盡快以書面通知及說明理由，最遲不超過40日。',
    'hk-refusal-notice-correction':
      '改正資料要求亦然，並須指出控制有關資料的其他資料使用者的名稱。',
    'hk-neither-confirm-nor-deny':
      '如有否持有資料一事本身獲豁免，通知可只說明並無持有須披露其存在的資料。',
    'hk-dispute-note':
      '有爭議的意見表達或無法核實的事實，須附上每名使用資料的人均會看到的附註；拒絕通知須附上附註複本。',
    'hk-notice-language': '要求以中文或英文提出，通知即以該語文作出。',
    'hk-data-as-of-receipt':
      '複本須反映收到要求時的資料，但可計入不論有否要求亦會作出的更改；如資料已改正，須予說明。',
    'hk-single-request': '詢問是否持有資料與索取複本屬同一要求；前者可視作兩者兼有。',
    'hk-correction-after-access':
      '法定的改正，須先因查閱資料要求獲提供複本；否則只適用保障資料第2原則關於準確性的規定。',
    'hk-correction-means-erasure-too': '改正指更正、刪除或補充。',
    'hk-pending-correction-notice':
      '改正要求尚待處理期間，凡獲披露有爭議資料的人，須以所有切實可行的步驟告知其情況。',
    'hk-tell-recipients-12-months':
      '過去12個月內曾獲披露資料的第三者，除非已知其不再使用，否則須獲提供經改正資料的複本及書面理由。',
    'hk-log-refusals': '紀錄簿須以中文或英文，在送達通知之時或之前，載入每次拒絕的理由。',
    'hk-log-prejudice': '不確認亦不否認的答覆，須記入所擔心的損害。',
    'hk-log-retention': '紀錄簿記項須保存不少於四年。',
    'hk-log-inspection': '專員有權查閱紀錄簿並取得複本。',
    'hk-erase-duty': '不再需要的資料須予刪除，除非法律禁止或不刪除符合公眾利益。',
    'hk-direct-marketing-transferees':
      '如當事人要求，須以書面通知為直接促銷獲提供資料的人停止使用，對方須遵從。',
    'hk-direct-marketing-penalty':
      '不依從拒收要求屬犯罪：罰款港幣50萬元及監禁3年；為得益而將資料提供予他人，則為港幣100萬元及監禁5年。',
    'hk-direct-marketing-first-use': '首次在直接促銷中使用資料時，須告知當事人有權免費要求停止。',
    'hk-false-request': '在查閱資料要求中提供虛假或具誤導性的資料，屬要求者的罪行。',
    'hk-authority-crime':
      '如適用保障資料第3原則相當可能損害防止罪行、逃稅等目的，可未經同意使用或提供資料；由資料使用者自行客觀判斷。',
    'hk-authority-law':
      '法律或法院命令規定或授權，或法律程序所需的使用，獲豁免而不受保障資料第3原則管限。',
    'hk-dpp6': '任何人均有權在合理時間內，以合理方式及形式查閱資料，獲告知拒絕理由，並可提出反對。',
  },
  notes: {
    'hk-deadline-access': '受第19(2)、20及28(5)條規限。',
    'hk-deadline-correction': '須先有查閱資料要求，方屬法定要求。',
    'hk-period-counting': '星期日屬公眾假日（第149章）一點未經閱讀。',
    'hk-extension-access': '沒有訂明可延長的日數；期滿後不可再作通知。',
    'hk-clock-stop-none': '屬推斷。未繳合法費用或會令責任暫停（第28(5)條），須詢問律師。',
    'hk-direct-marketing-stop': '沒有訂明日數：視作同日處理。格式不限屬推斷。',
    'hk-fee-access': '再提供複本可收取行政成本（第28(6)條）。',
    'hk-representative': '第17A條未經閱讀。',
    'hk-representative-scope': '須記錄每份授權所涵蓋的範圍。',
    'hk-minor': '所閱文本沒有提及年齡及未成年人本身的能力。',
    'hk-ground-dar-third-party': '刪去姓名及其他身分資料；來源只是可被推測，不構成障礙。',
    'hk-ground-dar-language': '服務組可把來電轉成書面要求。',
    'hk-ground-dar-other-user-controls': '第4款未經閱讀。',
    'hk-ground-dar-form': '如所需詳情齊備，專員期望仍予答覆。',
    'hk-ground-dar-exemption': '須指出條文；舉證責任在資料使用者。',
    'hk-ground-dcr-no-prior-access': '仍須按保障資料第2原則核對準確性。',
    'hk-ground-erase-no-right': '政策的承諾按政策判斷。',
    'hk-refusal-notice-access': '40日是最後限期，並非目標。',
    'hk-neither-confirm-nor-deny': '須另作紀錄簿記項。',
    'hk-data-as-of-receipt': '在收到要求時凍結資料。',
    'hk-correction-after-access': '政策可作出更多承諾。',
    'hk-pending-correction-notice': '在披露時顯示並記錄。',
    'hk-tell-recipients-12-months': '只是查閱公眾登記冊的不在此限。',
    'hk-log-inspection': '第4款未經閱讀。',
    'hk-erase-duty': '不論由誰處理，均為資料使用者本身的責任。',
    'hk-direct-marketing-transferees': '因應當事人要求；必須主動提供此選擇。',
    'hk-false-request': '款次編號未經核對。',
    'hk-authority-crime': '單憑警方的說法並不足夠。',
    'hk-dpp6': '關於時間及費用的字眼未見原文。',
  },
};
