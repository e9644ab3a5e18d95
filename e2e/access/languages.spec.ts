import type { Locator, Page } from 'playwright/test';
import { scenarioCast } from '../../mocks/scenarios.ts';
import { people } from '../desk/people.ts';
import { expect, test } from '../fixtures.ts';
import { saidBy } from '../said-by.ts';

const caller = saidBy(scenarioCast['first-call'].caller);

/** How each language names itself, the menu that holds the switch, the switch, and the queue. */
const languages = {
  en: { own: 'English', menu: 'Account and settings', label: 'Language', queue: 'Queue' },
  ja: { own: '日本語', menu: 'アカウントと設定', label: '表示言語', queue: '受付一覧' },
  'zh-Hant': { own: '繁體中文', menu: '帳戶及設定', label: '語言', queue: '待辦清單' },
  'zh-Hans': { own: '简体中文', menu: '账户与设置', label: '语言', queue: '待办列表' },
} as const;
type Language = keyof typeof languages;
const turns: readonly (readonly [from: Language, to: Language])[] = [
  ['en', 'ja'],
  ['ja', 'zh-Hant'],
  ['zh-Hant', 'zh-Hans'],
  ['zh-Hans', 'en'],
];

test('the switch offers four languages, each by its own name and said in itself', async ({
  desk,
}) => {
  const { page } = await desk('everyday');
  const options = page.getByRole('combobox', { name: 'Language' }).locator('option');
  await expect(options).toHaveText(Object.values(languages).map(({ own }) => own));
  const tags = await options.evaluateAll((all) => all.map((one) => one.getAttribute('lang')));
  expect(tags).toEqual(Object.keys(languages));
  for (const [from, to] of turns) await turn(page, from, to);
});

test('what is typed into a new request stays through every language', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openCustomer(caller.phone);
  await page.getByRole('button', { name: 'Open an inquiry' }).click();
  await at.openRequest.isShown();
  await at.openRequest.words.fill('我想要我的資料');
  const address = page.url();
  for (const [from, to] of turns) {
    await turnInMenu(page, from, to);
    await expect(page.getByRole('textbox').first()).toHaveValue('我想要我的資料');
    expect(page.url()).toBe(address);
  }
  await expect(at.openRequest.words).toHaveValue('我想要我的資料');
});

test('what is typed into a drawer stays through every language', async ({ desk }) => {
  const at = await desk('first-call');
  const { page } = at;
  await at.signIn(people.eventsAgent);
  await at.openInquiry(caller.phone);
  await at.verification.open();
  await at.verification.ask.click();
  await at.verification.answers.first().fill('はんぶん');
  const beside = page.getByRole('main').getByRole('complementary');
  for (const [from, to] of turns) {
    await turnInMenu(page, from, to);
    await expect(beside.getByRole('textbox').first()).toHaveValue('はんぶん');
  }
  await expect(at.verification.answers.first()).toHaveValue('はんぶん');
});

for (const [locale, { queue }] of [
  ['zh-HK', languages['zh-Hant']],
  ['zh-TW', languages['zh-Hant']],
  ['zh-CN', languages['zh-Hans']],
] as const) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale });

    test('is met in its own Chinese', async ({ page }) => {
      await page.goto('/?scenario=everyday');
      await page.getByRole('button', { name: /秋山 明/ }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(queue);
    });
  });
}

/** Chooses another language; the focus stays on the switch. */
async function turn(page: Page, from: Language, to: Language): Promise<void> {
  await chosen(page.getByRole('combobox', { name: languages[from].label, exact: true }), to);
  await expect(page.locator('html')).toHaveAttribute('lang', to);
  await expect(
    page.getByRole('combobox', { name: languages[to].label, exact: true }),
  ).toBeFocused();
}

async function chosen(list: Locator, to: Language): Promise<void> {
  await list.focus();
  await list.selectOption(languages[to].own);
}

/** Chooses another language in the menu and leaves it; the focus goes back to where it came from. */
async function turnInMenu(page: Page, from: Language, to: Language): Promise<void> {
  await page.getByRole('button', { name: languages[from].menu }).click();
  await turn(page, from, to);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: languages[to].menu })).toBeFocused();
}
