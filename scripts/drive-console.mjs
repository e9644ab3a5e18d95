// The moves of whoever drives the built console for pictures.

/** Opens the sign-in screen with nobody signed in; another story begins where one is named. */
export async function begin(page, address, scenario) {
  if (page.url() !== 'about:blank') await page.evaluate(() => sessionStorage.clear());
  await page.goto(scenario === undefined ? address : `${address}?scenario=${scenario}`);
  await page.locator('[data-ready="sign-in"]').waitFor();
  await settled(page);
}

/** Chooses a person by their initials; their first screen stands there. */
export async function signInAs(page, initials) {
  await page.getByRole('button').filter({ hasText: initials }).first().click();
  await page.locator('[data-ready="sign-in"]').waitFor({ state: 'detached' });
  await page.locator('main[data-ready], main [data-ready], main h1').first().waitFor();
  await settled(page);
}

/** Presses keys one after the other. */
export async function press(page, ...keys) {
  for (const key of keys) {
    // Enter serves what has the focus: without one, the screen is not there yet.
    if (key === 'Enter')
      await page.waitForFunction(() => document.activeElement?.matches('a, button, input, [role]'));
    await page.keyboard.press(key);
    await settled(page);
  }
}

/** Nothing in flight and nothing waiting to be drawn. */
export async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
