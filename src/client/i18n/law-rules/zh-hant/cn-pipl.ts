import type { RuleWords } from '../law-words.ts';

/** China’s PIPL in Traditional Chinese. */
export const cnPipl: RuleWords<'cn-pipl'> = {
  statements: {
    'cn-acknowledge-none': '沒有訂明確認收到要求的責任，但須及時受理。',
    'cn-deadline-access': '個人有權查閱、複製資料，處理者須及時提供；法律沒有訂明日數。',
    'cn-deadline-correction': '須先核實資料，再及時更正、補充。',
    'cn-deadline-accept': '個人的要求須及時受理，提供便捷途徑，不得設置不合理條件。',
    'cn-deadline-30-days-standard': '推薦性國家標準建議在30日內，或在法律法規訂明的期限內答覆。',
    'cn-period-counting':
      '首日不計算在內；該月沒有相應日子的，以月末日為屆滿日；屆滿日為法定假日的，順延至假日結束的次日。',
    'cn-extension-none': '沒有訂明日數，因此無須延長。',
    'cn-clock-stop-none': '及時處理的責任不會暫停。',
    'cn-withdraw-consent': '個人有權撤回同意，並須有便捷的撤回方式。',
    'cn-fee': '只有轉移要求次數明顯超出合理範圍，方可按成本收費。',
    'cn-identity-portability': '轉移至另一處理者，須能核實要求者的真實身分。',
    'cn-verify-before-correct': '更正前，須先核實資料。',
    'cn-no-unreasonable-conditions': '不得為合理的要求設置不合理條件。',
    'cn-representative-deceased':
      '死者的近親屬為自身合法、正當的利益，可查閱、複製、更正、刪除有關資料；死者生前另有安排的除外。',
    'cn-representative-mandate': '受託代理人按一般民事法律行事。',
    'cn-minor-consent':
      '不滿14歲未成年人的資料屬敏感個人信息，須取得父母或其他監護人同意，並訂立專門規則。',
    'cn-minor-requests':
      '未成年人或其監護人的要求，須提供便捷途徑並及時處理；拒絕須書面告知並說明理由。',
    'cn-minor-staff-access': '員工查看未成年人資料須經批准，只限所需範圍，每次查看均須記錄。',
    'cn-refusal-reasons': '拒絕須說明理由；個人可向人民法院提起訴訟。',
    'cn-dispute': '沒有附註的責任；個人有權限制或拒絕處理。',
    'cn-mechanism': '須設有便捷的受理及處理機制；私隱通知須說明如何行使各項權利。',
    'cn-no-detriment': '不得因拒絕或撤回同意而拒絕提供服務，除非服務必須使用有關資料。',
    'cn-marketing-opt-out':
      '以自動化決策推送信息或作營銷，須同時提供不針對個人特徵的選項，或便捷的拒絕方式。',
    'cn-automated-decision':
      '對個人權益有重大影響的決定，個人有權要求說明，並拒絕僅由自動化方式作出的決定。',
    'cn-no-repeat-asking': '個人明確拒絕後，不得頻繁要求同意。',
    'cn-account-closure': '註銷帳戶後，須刪除有關資料或作匿名化處理。',
    'cn-explain-rules': '個人有權要求解釋說明處理規則。',
    'cn-tell-recipients-none': '沒有明文責任須把更正或刪除通知資料接收者。',
    'cn-records-three-years': '影響評估報告及處理情況記錄須保存至少三年。',
    'cn-sensitive-consent': '敏感個人信息：只限特定目的及充分必要，並須嚴格保護及取得單獨同意。',
    'cn-foreign-authority': '存儲於內地的資料，未經主管機關批准，不得提供予外國司法或執法機構。',
    'cn-holidays': '假日依國務院的規定及每年載有調休工作日的通知。',
  },
  notes: {
    'cn-deadline-accept': '2025年1月1日起施行；適用於透過網絡處理的電子資料。',
    'cn-deadline-30-days-standard': '屬建議，並非法律；只核實了2017年版的數字。',
    'cn-period-counting': '一般周末及推薦性標準的期限，須詢問律師。',
    'cn-identity-portability': '其他權利：須有便捷機制及安全措施。',
    'cn-verify-before-correct': '核實的是資料，不只是本人身分。',
    'cn-no-unreasonable-conditions': '要求過多文件可屬此類。',
    'cn-representative-deceased': '近親屬的範圍見《民法典》第1045條，未經閱讀。',
    'cn-minor-requests': '2024年1月1日起施行；未成年人按不滿18歲理解。',
    'cn-minor-staff-access': '顯示前須有另一人批准及紀錄。',
    'cn-ground-state-organ': '只適用於國家機關。',
    'cn-ground-other-law': '須指出該法律。',
    'cn-ground-correction-accurate': '由該條的條件引申。',
    'cn-ground-delete-retention': '須告知當事人已停止使用。',
    'cn-ground-standard-list': '不可單獨使用：標準不能收窄法定權利。',
    'cn-refusal-reasons': '提及起訴權屬從嚴做法，條文並無此要求。',
    'cn-tell-recipients-none': '與受託人的合約或有此要求。',
    'cn-records-three-years': '沒有訂明須備存要求紀錄。',
    'cn-holidays': '每年的通知以數據形式載入。',
  },
};
