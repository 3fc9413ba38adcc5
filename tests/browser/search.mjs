// What the scripts add: the search by keyboard, the remembered choice of colours, copied code, filters without a load.
import { open } from './browser.mjs';
import { expect } from './tally.mjs';

// The words of the index with the entries that hold them, as search.js unpacks them.
export function unpacked(index) {
  let before = [];
  const words = (index.words.match(/[A-Z][^A-Z]*/g) ?? []).map((packed) => {
    before = [...before.slice(0, packed.charCodeAt(0) - 65), ...packed.slice(1)];
    return before.join('');
  });
  const places = index.places.split(',').map((gaps) => {
    let next = 0;
    return gaps.split(' ').map((gap) => (next += Number(gap) + 1) - 1);
  });
  return words.map((word, at) => ({ word, entries: places[at] }));
}

const results = (page) => page.$$eval('#results li', (items) => items.map((item) => ({ href: item.querySelector('a').getAttribute('href'), text: item.innerText, marks: item.querySelectorAll('mark').length })));
const focused = (page) => page.evaluate(() => document.activeElement.id || document.activeElement.getAttribute('href'));

async function type(page, query) {
  await page.fill('#q', '');
  await page.type('#q', query);
  await page.waitForFunction((text) => new URL(location).searchParams.get('q') === text && document.querySelector('#found').textContent, query, { timeout: 5000 });
}

async function walkTheSearch(page, base, index) {
  await page.keyboard.press('/');
  await page.waitForURL(`${base}search/#q`);
  expect(await focused(page) === 'q', 'search: "/" does not lead into the box');
  const post = index.entries.find((entry) => entry.kind === 'post');
  await type(page, post.title);
  expect((await results(page))[0]?.href.split('#')[0] === post.url, `search: "${post.title}" does not find its post first`);
  await type(page, post.title.slice(0, 4).toUpperCase());
  expect((await results(page)).some((each) => each.marks > 0), 'search: the beginning of a word finds nothing');
  await page.keyboard.press('ArrowDown');
  const first = await focused(page);
  expect(first === (await results(page))[0].href, 'search: ArrowDown does not reach the first result');
  await page.keyboard.press('ArrowUp');
  expect(await focused(page) === 'q', 'search: ArrowUp does not lead back');
  await page.keyboard.press('Enter');
  expect(await focused(page) === first, 'search: Enter in the box does not go to the first result');
  await page.keyboard.press('Escape');
  expect(await focused(page) === 'q', 'search: Escape does not lead back to the box');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(new URL(first, base).href);
  await page.goBack();
  expect((await results(page)).length > 0, 'search: going back has lost the results');
  await page.keyboard.press('/');
  await page.keyboard.press('Escape');
  expect(await page.inputValue('#q') === '' && (await results(page)).length === 0, 'search: Escape does not clear the box');
  await type(page, 'qqxqqzqq');
  expect((await results(page)).length === 0, 'search: finds what is not there');
}

// A word that stands in the text of one page alone: found there, marked, and linked to its passage. Made texts repeat all
// their words and have none; how many there were is what comes back.
async function findTheRare(page, index) {
  const rare = unpacked(index).filter(({ word, entries }) => /^[a-z]{8,}$/.test(word) && entries.length === 1 && index.entries[entries[0]].kind === 'post' && !JSON.stringify(index.entries[entries[0]]).toLowerCase().includes(word)).slice(0, 3);
  for (const { word, entries } of rare) {
    await type(page, word);
    const found = (await results(page)).some((each) => each.href.startsWith(index.entries[entries[0]].url));
    expect(found, `search: "${word}" is not found on its page`);
    const marked = await page.waitForSelector('#results p mark', { timeout: 3000 }).then((mark) => mark.textContent()).catch(() => '');
    expect(marked.toLowerCase().startsWith(word.slice(0, 4)), `search: the passage with "${word}" is not shown`);
  }
  return rare.length;
}

const scheme = (page) => page.evaluate(() => [getComputedStyle(document.documentElement).colorScheme, getComputedStyle(document.documentElement).backgroundColor].join(' '));

async function switchColours(page, base) {
  await page.goto(base);
  const light = await scheme(page);
  await page.locator('.scheme').focus();
  await page.keyboard.press('Enter');
  const dark = await scheme(page);
  expect(dark !== light, 'colours: the first press changes nothing');
  expect(await page.evaluate(() => document.querySelector('meta[name=theme-color][media*=dark], meta[name=theme-color][media=all]') !== null), 'colours: the browser is not told');
  // The first picture that the browser paints after a load is the dark one already: no flash. Before there is a body
  // nothing is painted.
  await page.addInitScript(() => {
    const look = () => {
      if (document.body) window.firstColour = getComputedStyle(document.documentElement).backgroundColor;
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const route of ['', 'search/']) {
    await page.goto(base + route);
    expect(await scheme(page) === dark, `colours: /${route} has forgotten the choice`);
    expect(await page.evaluate(() => window.firstColour) === dark.split(' ').slice(1).join(' '), `colours: /${route} flashes`);
  }
  await page.reload();
  expect(await scheme(page) === dark, 'colours: a reload has forgotten the choice');
  await page.locator('.scheme').click();
  await page.locator('.scheme').click();
  expect(await scheme(page) === light && await page.evaluate(() => localStorage.length) === 0, 'colours: no way back to the system');
}

async function copyCode(page, address) {
  await page.goto(address);
  const button = page.locator('.copy').first();
  if ((await button.count()) === 0) { expect(false, `copy: ${address} has no button`); return; }
  const label = await button.textContent();
  await button.click();
  await page.waitForFunction((text) => document.querySelector('.copy').textContent !== text, label);
  const [copied, code] = await page.evaluate(async () => {
    const block = document.querySelector('.copy').closest('.code').querySelector('pre').cloneNode(true);
    for (const prompt of block.querySelectorAll('.prompt, .output')) prompt.remove();
    return [await navigator.clipboard.readText(), block.textContent.replace(/\n$/, '')];
  });
  expect(copied === code && code.length > 0, 'copy: the clipboard holds something else');
}

async function filterProjects(page, base) {
  await page.goto(`${base}projects/`);
  const all = await page.locator('.cards > *').count();
  const filter = page.locator('.filters a:not([aria-current]):visible').first();
  if ((await filter.count()) === 0) return;
  const to = await filter.evaluate((element) => { window.isSamePage = true; return element.href; });
  await filter.click();
  await page.waitForURL(to);
  await page.waitForFunction((href) => document.querySelector('.filters [aria-current]')?.href === href, to);
  expect(await page.evaluate(() => window.isSamePage === true), 'filters: a page was loaded');
  const asLoaded = await page.evaluate(async (href) => new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html').querySelector('main').textContent, to);
  expect(await page.evaluate(() => document.querySelector('main').textContent) === asLoaded, 'filters: the page is not what its address gives');
  await page.goBack();
  await page.waitForFunction((count) => document.querySelectorAll('.cards > *').length === count, all);
}

// `base` is the site's address; `withCode` the address of one of its pages that shows code.
export async function useTheScripts(browser, base, withCode) {
  const context = await browser.newContext({ colorScheme: 'light', viewport: { width: 390, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, noise } = await open(context, base);
  const index = await (await context.request.get(`${base}search.json`)).json();
  await walkTheSearch(page, base, index);
  const rare = await findTheRare(page, index);
  await switchColours(page, base);
  await copyCode(page, withCode);
  await filterProjects(page, base);
  expect(noise.length === 0, `scripts: ${noise.join('; ')}`);
  await context.close();
  return rare;
}
