// The keyboard alone: the skip link first, every link and control once, in reading order, each with a focus that is seen;
// what opens, opens. What scripts add is walked by controls.mjs.
import { open } from './browser.mjs';
import { expect } from './tally.mjs';

const isStop = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

// In the page: what ought to be reached by Tab, in order. A scrolling block may be a stop of its own and is not counted.
const stops = (selector) => [...document.querySelectorAll(selector)].filter((element) => {
  const style = getComputedStyle(element);
  return element.checkVisibility({ visibilityProperty: true }) && !element.disabled && element.tabIndex >= 0 && !element.closest('[inert], .vh') && style.pointerEvents !== 'none';
}).map((element, at) => { element.dataset.stop = at; return element.outerHTML.slice(0, 70); });

// In the page: where the focus is, and whether an eye finds it.
const focus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  return {
    stop: element.dataset.stop === undefined ? null : Number(element.dataset.stop),
    what: element.outerHTML.slice(0, 70),
    isMarked: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
    isInView: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  };
};

// A page may have put the focus into its search box: the walk begins at the top all the same.
const startAtTop = () => {
  const top = Object.assign(document.createElement('span'), { tabIndex: -1 });
  document.body.prepend(top);
  top.focus();
};

async function walk(page, where) {
  const expected = await page.evaluate(stops, isStop);
  await page.evaluate(startAtTop);
  const reached = [];
  for (let presses = 0; presses < expected.length + 40; presses += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focus);
    if (!at) break;
    expect(at.isMarked, `${where}: the focus does not show on ${at.what}`);
    expect(at.isInView, `${where}: the focus is out of sight on ${at.what}`);
    if (at.stop !== null) reached.push(at.stop);
  }
  expect(reached[0] === 0, `${where}: the first stop is not the skip link`);
  expect(reached.join() === expected.map((_, at) => at).join(), `${where}: Tab reaches ${reached.length} of ${expected.length} stops in another order: ${expected.filter((_, at) => !reached.includes(at)).slice(0, 3).join(' ')}`);
}

async function skip(page, where) {
  await page.evaluate(startAtTop);
  await page.keyboard.press('Tab');
  const isShown = await page.evaluate(() => document.activeElement.matches('a.skip') && document.activeElement.getBoundingClientRect().left >= 0);
  expect(isShown, `${where}: the skip link does not come into view`);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.evaluate(() => location.hash === document.querySelector('a.skip').hash && (document.activeElement === document.body || document.querySelector('main, footer').compareDocumentPosition(document.activeElement) & (Node.DOCUMENT_POSITION_CONTAINED_BY | Node.DOCUMENT_POSITION_FOLLOWING)) !== 0);
  expect(isInMain, `${where}: after the skip link the next stop is not in the content`);
}

async function openDetails(page, where) {
  const summaries = page.locator('summary:visible');
  for (let at = 0; at < Math.min(3, await summaries.count()); at += 1) {
    const summary = summaries.nth(at);
    if (await summary.evaluate((element) => getComputedStyle(element).pointerEvents === 'none')) continue;
    const before = await summary.evaluate((element) => element.parentElement.open);
    await summary.focus();
    await page.keyboard.press('Enter');
    const after = await summary.evaluate((element) => element.parentElement.open);
    expect(before !== after, `${where}: Enter does not open or close "${(await summary.textContent()).trim()}"`);
  }
}

async function follow(page, selector, where) {
  const link = page.locator(selector).first();
  if ((await link.count()) === 0) return;
  const to = await link.evaluate((element) => element.href);
  await link.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(to, { timeout: 5000 }).catch(() => {});
  expect(page.url() === to, `${where}: Enter on ${selector} stays at ${page.url()}`);
}

// Walks one page, with scripts and without; the menu and the filters are followed where the page has them.
export async function walkByKeyboard(browser, address) {
  for (const javaScriptEnabled of [true, false])
    for (const width of [1280, 390]) {
      const context = await browser.newContext({ javaScriptEnabled, reducedMotion: 'reduce', viewport: { width, height: 900 } });
      const where = `${new URL(address).pathname} ${width} ${javaScriptEnabled ? 'with' : 'without'} scripts`;
      const { page } = await open(context, address);
      await walk(page, where);
      await page.goto(address);
      await skip(page, where);
      await page.goto(address);
      await openDetails(page, where);
      await follow(page, '.menu a:not([aria-current]):visible', where);
      await page.goto(address);
      await follow(page, '.filters a:not([aria-current]):visible', where);
      await context.close();
    }
}
