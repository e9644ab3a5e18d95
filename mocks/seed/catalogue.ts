import type { CompanyId } from '../../src/domain/vocabulary.ts';

const hktEvents =
  '夏のネットワーク交流会 春の利用者セミナー クラウド入門講座 親子プログラミング教室 秋の技術展示会 セキュリティ講習会 新製品発表会 冬の感謝祭 地域防災フォーラム オンライン相談会 はじめての光回線講座 写真コンテスト表彰式';
const hktPlans =
  'ひかりホーム ひかりホームプラス モバイル基本 モバイル大容量 オフィス回線S オフィス回線M 見守りパック 固定IPプラン';
const nttEvents =
  'Cloud Day Hong Kong|Data Centre Open House|Network Leaders Breakfast|Cross-border Connectivity Seminar|Winter Partner Dinner|Security Clinic|Shanghai Summit|Greater Bay Forum|Spring Briefing|Voice Services Workshop|Summer Roadshow|Women in Networks';
const nttPlans =
  'Arc Line 100|Arc Line 300|Office Link S|Office Link L|Voice Basic|Voice Plus|Cloud Desk|Managed Router';

const make = () => ({
  hkt: { events: hktEvents.split(' '), plans: hktPlans.split(' ') },
  'ntt-china': { events: nttEvents.split('|'), plans: nttPlans.split('|') },
});
let catalogue: ReturnType<typeof make> | null = null;

/** Events and plans of a company, all invented. */
export function catalogueOf(company: CompanyId): {
  readonly events: readonly string[];
  readonly plans: readonly string[];
} {
  return (catalogue ??= make())[company];
}
