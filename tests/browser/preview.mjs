// preview.html of a Sunday draft, opened from disk: counter, fold, hooks, warnings, copying; axe in both schemes; no network.
// usage: node preview.mjs FILE
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import { launch } from './browser.mjs';
import { read } from './site.mjs';
import { begin, close, expect } from './tally.mjs';

const file = path.resolve(process.argv[2]);
const axe = read(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
const browser = await launch();
const noise = [];

// A file is read over no network; anything else that the page asks for is foreign.
async function opened(options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) noise.push('foreign: ' + request.url()); });
  await page.goto(pathToFileURL(file).href);
  return page;
}

const facts = () => {
  const text = (selector) => document.querySelector(selector).textContent;
  const cards = [...document.querySelectorAll('.body')].map((card) => card.textContent);
  return { units: text('#units'), graphemes: text('#graphemes'), looks: document.querySelectorAll('#checks .look').length, cards, broken: [...document.images].filter((image) => !image.naturalWidth).length };
};
const type = async (page, text) => { await page.locator('#post').fill(text); return page.evaluate(facts); };

begin('preview.html in light, dark, wide and narrow');
for (const [width, colorScheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark'], [320, 'light']]) {
  const page = await opened({ viewport: { width, height: 900 }, colorScheme });
  const where = `${width} ${colorScheme}`;
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${where}: it is wider than the window`);
  expect((await page.evaluate(facts)).broken === 0, `${where}: a picture is not there`);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  for (const { id, nodes } of violations) expect(false, `${where}: ${id}: ${nodes[0].html.slice(0, 120)}`);
  expect(violations.length === 0, `${where}: axe`);
  await page.context().close();
}

begin('preview.html at work');
const page = await opened({ viewport: { width: 1280, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
const before = await page.evaluate(facts);
expect(before.looks === 0, 'the draft as made has a warning');
expect(before.cards.every((card) => card.endsWith('…more')), 'the cards are not folded');
await page.locator('.phone .more').click();
const unfolded = (await page.evaluate(facts)).cards;
expect(unfolded[1].endsWith('…less') && unfolded[1].length > 1000, '…more does not open the phone');
expect(unfolded[0] === before.cards[0], 'opening the phone opens the desktop');
await page.locator('.phone .more').click();

const family = '👩‍👩‍👧‍👦';
let now = await type(page, family + 'ab');
expect(now.units === '13' && now.graphemes === '3', `counts of an emoji with joiners: ${now.units}, ${now.graphemes}`);
expect(now.cards[0] === family + 'ab', 'a short text is folded');
now = await type(page, 'x'.repeat(3001));
expect(now.units === '3,001' && now.looks >= 1, 'above the limit is not told');
now = await type(page, 'One\n\nTwo https://example.org/ #a #b #c #d **bold**\n\nThree');
expect(now.looks === 3, `link, hashtags and Markdown: ${now.looks} warnings`);
now = await type(page, 'One\nTwo\n\nThree');
expect(now.looks === 1, 'a blank third line is not told');
now = await type(page, 'A\nB\nC\nD');
expect(now.cards.every((card) => card === 'A\nB\nC …more'), `three lines: ${now.cards[0]}`);
now = await type(page, 'word '.repeat(60).trim());
expect(now.cards[0].length > now.cards[1].length && now.cards[1].replace(' …more', '').length <= 140, 'a long line is folded at 210 and 140');
now = await type(page, 'データの行が遅れて届いた。'.repeat(20));
expect(now.cards[1].replace(' …more', '').length <= 66, `wide letters take two columns: ${now.cards[1].length}`);
now = await type(page, 'पंक्ति खो गई।\nهذا صف ضاع.');
expect(now.cards[0] === 'पंक्ति खो गई।\nهذا صف ضاع.', 'Hindi and Arabic stay whole');
const odd = '</script><img src=x onerror=alert(1)>';
now = await type(page, odd);
expect(now.cards[0] === odd && (await page.locator('.body img').count()) === 0, 'markup in the text is markup on the page');

await page.reload();
const hooks = await page.locator('[name=hook]').evaluateAll((choices) => choices.map((choice) => choice.value));
await page.locator('[name=hook]').nth(1).check();
const text = await page.locator('#post').inputValue();
expect(text.startsWith(hooks[1]) && !text.startsWith(hooks[0]), 'choosing a hook does not put it in');
await page.locator('[name=hook]').first().check();
expect((await page.locator('#post').inputValue()).startsWith(hooks[0]), 'the first hook does not come back');
for (const [what, wanted] of [['post', await page.locator('#post').inputValue()], ['comment', await page.locator('#comment').inputValue()]]) {
  await page.locator(`[data-copy=${what}]`).click();
  await page.locator('#said:not(:empty)').waitFor();
  expect((await page.evaluate(() => navigator.clipboard.readText())) === wanted, `the copied ${what} is another text`);
}
const saved = await page.locator('#save').getAttribute('href');
expect(decodeURIComponent(saved.slice(saved.indexOf(',') + 1)) === (await page.locator('#post').inputValue()) + '\n', 'post.txt is saved as another text');

for (const line of noise) expect(false, line);
await browser.close();
process.exit(close());
