import { expect, test } from '../fixtures.ts';
import { violationsOn } from './axe.ts';
import { boxesOn, coveredFocusOn } from './boxes.ts';
import { Looker } from './looker.ts';

test('axe, the boxes and the focus each find what is wrong with a page', async ({ desk }) => {
  const { page } = await desk('everyday');
  expect(await boxesOn(page)).toEqual([]);
  expect(await coveredFocusOn(page)).toEqual([]);
  await page.evaluate(() => {
    const main = document.querySelector('main');
    const put = (text: string, look: Partial<CSSStyleDeclaration>, name = 'p'): HTMLElement => {
      const element = document.createElement(name);
      element.textContent = text;
      Object.assign(element.style, look);
      main?.append(element);
      return element;
    };
    const picture = document.createElement('img');
    picture.src = '/icon.svg';
    main?.append(picture);
    put('Cut off and nowhere else', { width: '40px', overflow: 'hidden', whiteSpace: 'nowrap' });
    put('Cut off but told by its title', { width: '40px', overflow: 'hidden' }).title = 'All of it';
    put('Below', { height: '20px' });
    put('Above', { height: '20px', marginTop: '-20px' });
    put('Wide', { position: 'absolute', left: '3000px' });
  });
  expect(await violationsOn(page)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^image-alt at /)]),
  );
  expect(await boxesOn(page)).toEqual([
    expect.stringMatching(/^the page is \d+ px too wide$/),
    expect.stringMatching(/^cut off: <p> “Cut off and nowhere else”/),
    expect.stringMatching(/^beyond the edge: <p> “Wide”/),
    expect.stringMatching(/^lies on “Below”: <p> “Above”/),
  ]);
  await page.evaluate(() => {
    const lid = document.createElement('div');
    Object.assign(lid.style, { position: 'fixed', inset: '0', zIndex: '99' });
    document.body.append(lid);
  });
  const covered = await coveredFocusOn(page);
  expect(covered.length).toBeGreaterThan(2);
  expect(covered.filter((line) => !line.endsWith('by <div>'))).toEqual([]);
});

test('a page that is not the one meant is not judged', async ({ desk }) => {
  const { page } = await desk('everyday');
  const looker = new Looker(page, 'en');
  await expect(looker.at('the queue', 'queue.title', 500)).rejects.toThrow(/the queue/);
  expect(looker.tally.measured).toBe(0);
});
