// What scripts add, by keyboard alone: the search, found by "/" from any page, and the choice of light or dark, which is
// remembered and there before the first picture.
import { open } from './browser.mjs';
import { expect } from './tally.mjs';

const isDark = () => getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g).slice(0, 3).reduce((sum, value) => sum + Number(value), 0) < 150;

async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return true;
  }
  return false;
}

// From a light system: the first press makes it dark, also after another page was opened, and two more lead back.
async function walkToggle(browser, address) {
  const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' });
  await context.addInitScript(() => requestAnimationFrame(() => { window.firstPicture = getComputedStyle(document.documentElement).backgroundColor; }));
  const { page, noise } = await open(context, address);
  if (!(await tabTo(page, 'button.scheme'))) return expect(false, 'Tab reaches no toggle for light and dark');
  const nameOf = () => page.evaluate(() => document.activeElement.textContent.trim());
  const before = await nameOf();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(isDark), 'Enter on the toggle does not make a light page dark');
  expect((await nameOf()) !== before, 'the toggle does not say what it is set to');
  await page.goto(address);
  expect(await page.evaluate(isDark), 'the choice of dark is not remembered');
  const [first, later] = await page.evaluate(() => [window.firstPicture, getComputedStyle(document.documentElement).backgroundColor]);
  expect(first === later, `a remembered choice flashes: ${first}, then ${later}`);
  await tabTo(page, 'button.scheme');
  await page.keyboard.press('Space');
  expect(!(await page.evaluate(isDark)), 'a second press does not make it light again');
  expect(noise.length === 0, `the toggle: ${noise.join('; ')}`);
  await context.close();
}

async function walkSearch(browser, address, query) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const { page, noise } = await open(context, address);
  await page.keyboard.press('/');
  const isThere = await page.waitForFunction(() => document.activeElement.matches('input[type=search]'), null, { timeout: 5000 }).then(() => true, () => false);
  if (!isThere) return expect(false, '"/" does not lead to the search');
  await page.keyboard.type(query, { delay: 20 });
  const results = page.locator('#results a');
  await results.first().waitFor({ timeout: 5000 }).catch(() => {});
  expect((await results.count()) > 0, `the search finds nothing for "${query}"`);
  expect(((await page.locator('[role=status]').first().textContent()) ?? '').trim() !== '', 'the search does not tell how much it found');
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => ({ to: document.activeElement.href ?? '', isMarked: parseFloat(getComputedStyle(document.activeElement).outlineWidth) >= 2 && getComputedStyle(document.activeElement).outlineStyle !== 'none' }));
  expect(focused.to !== '' && focused.isMarked, 'the arrow down does not lead to the first result, visibly');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement.matches('input[type=search]')), 'Escape does not lead back into the search box');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => focused.to.startsWith(url.origin + url.pathname) && !url.pathname.endsWith('/search/'), { timeout: 5000 }).catch(() => {});
  expect(new URL(page.url()).pathname === new URL(focused.to || address).pathname, 'Enter does not open the result');
  expect(noise.length === 0, `the search: ${noise.join('; ')}`);
  await context.close();
}

// `query` is a word that the site has.
export async function walkControls(browser, address, query) {
  await walkToggle(browser, address);
  await walkSearch(browser, address, query);
}
