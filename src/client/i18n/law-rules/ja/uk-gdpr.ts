import type { RuleWords } from '../law-words.ts';

/** The United Kingdom’s own rules; what it kept of the Union stands there in Japanese. */
export const ukGdpr: RuleWords<'uk-gdpr'> = {
  statements: {
    'uk-deadline':
      '基準時から1か月です。翌月の応当日か末日に終わり、週末や銀行休業日に当たるときは後ろに移ります。',
    'uk-28-days-tip': '固定の日数を望む場合、監督機関は28日を勧めています。',
    'uk-extension': 'EUと同じく2か月延ばせます。通知は最初の1か月以内で、止まった日数は除きます。',
    'uk-identity-moves-start':
      '合理的に本人確認を求めるときは、それが届いた時に1か月が始まります。止まるのではなく、始めから数え直します。',
    'uk-fee-moves-start': '適法な手数料を求めるときは、支払いの時に1か月が始まります。',
    'uk-clarification-stops':
      '開示請求の意味を特定するために尋ねている間は、尋ねた日から回答の日まで、両日を含めて日数に数えません。',
    'uk-before-feb-2026':
      '2026年2月5日より前に受けた請求には、以前の規則が引き続き当てはまります。',
    'uk-minor':
      '理解できる子どもは自ら請求します。スコットランドでは12歳から理解できると推定されます。',
    'uk-search': '探すのは、合理的で釣り合いのとれた範囲で足ります。',
    'uk-complaint-acknowledge':
      'データ保護の苦情は30日以内に受領を知らせ、不当に遅れることなく回答します。申し出やすくします。',
    'uk-holidays':
      '銀行休業日は、イングランドとウェールズ、スコットランド、北アイルランドで異なります。',
  },
  notes: {
    'uk-deadline':
      '法の文言を厳格に読むと、監督機関の例より1日早く終わります。弁護士に確認します。',
    'uk-extension': '法執行についての並行する条文で読みました。',
    'uk-identity-moves-start':
      '2026年2月5日からです。二次資料で読みました。本人確認は直ちに求めます。',
    'uk-fee-moves-start': '並行する条文で読みました。',
    'uk-clarification-stops': '開示請求だけが対象です。主に大量の情報を保有する場合です。',
    'uk-before-feb-2026': '二次資料だけです。',
    'uk-minor': 'ほかの地域では個別に判断します。',
    'uk-search': '項番号は読んでいません。',
    'uk-complaint-acknowledge': '苦情には独自の期限があり、請求の期限ではありません。',
  },
};
