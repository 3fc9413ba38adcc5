// Paper: dark ink on white whatever the screen was, chrome hidden, nothing cut; and the PDF of a page holds each text
// as often as the page does, in its order, A4 and Letter.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inContexts, open } from './browser.mjs';
import { expect, figure } from './tally.mjs';

// In the page: contrast of the palest text against white, what is cut off, which chrome is left.
const look = () => {
  const channels = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((value) => value / 255);
  const light = (channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  const brightness = (colour) => channels(colour).reduce((sum, value, at) => sum + light(value) * [0.2126, 0.7152, 0.0722][at], 0);
  const isShown = (element) => element.getClientRects().length > 0 && !element.closest('.vh');
  const cut = [...document.querySelectorAll('main :not(.vh)')].filter((element) => element.clientWidth > 0 && isShown(element)
    && ((element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible') || (element.scrollHeight > element.clientHeight + 1 && ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(element).overflowY) && element.tagName !== 'svg')));
  return {
    ink: 1.05 / (brightness(getComputedStyle(document.body).color) + 0.05),
    cut: cut.map((element) => element.className || element.tagName),
    chrome: [...document.querySelectorAll('header.top, nav, footer, .skip, button, input, dialog')].filter(isShown).map((element) => element.outerHTML.slice(0, 60)),
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
};

// In the page: the pieces of text that paper shows, in order, without the spaces that lines break at.
const textsOnPaper = () => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isPainted = parent.checkVisibility({ visibilityProperty: true }) && range.getClientRects().length > 0 && !parent.closest('.vh, script, style, svg');
    const text = node.data.replace(/\s+/g, '');
    if (isPainted && text) found.push(getComputedStyle(parent).textTransform === 'uppercase' ? text.toUpperCase() : text);
  }
  return found;
};

const squeeze = (text) => text.normalize('NFKC').replace(/[\s\u00ad\u200b\u2011\u2010-]+/g, '');
const textOf = (file) => squeeze(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
const countOf = (text, part) => text.split(part).length - 1;
const tool = (name, ...words) => execFileSync(name, words, { encoding: 'utf8' });

// No word lies over the edge of its sheet.
function wordsOverTheEdge(file) {
  const [, width, height] = /page width="([\d.]+)" height="([\d.]+)"/.exec(tool('pdftotext', '-bbox', file, '-')).map(Number);
  return [...tool('pdftotext', '-bbox', file, '-').matchAll(/xMin="([-\d.]+)" yMin="[-\d.]+" xMax="([-\d.]+)" yMax="([-\d.]+)">([^<]*)/g)].filter((word) => word[1] < 0 || word[2] > width || word[3] > height + 40).map((word) => word[4]);
}

// Long texts must be found as often as the page has them; where one stands only once it also keeps its place.
function judgeTexts(texts, printed, where) {
  const all = texts.join('');
  let before = { place: -1, text: '' };
  for (const text of new Set(texts.map(squeeze).filter((text) => text.length >= 4))) {
    const expected = countOf(squeeze(all), text), found = countOf(printed, text);
    expect(text.length < 24 ? found >= 1 : found === expected, `${where}: ${found} times on paper, ${expected} times on the page: ${text.slice(0, 60)}`);
    if (text.length < 24 || expected !== 1 || found !== 1) continue;
    const place = printed.indexOf(text);
    expect(place > before.place, `${where}: "${text.slice(0, 40)}" is read before "${before.text.slice(0, 40)}"`);
    before = { place, text };
  }
}

async function judgePdf(page, where, format, folder, most) {
  const file = path.join(folder, `${where.replaceAll('/', '-')}-${format}.pdf`);
  await page.pdf({ path: file, format, preferCSSPageSize: false });
  judgeTexts(await page.evaluate(textsOnPaper), textOf(file), `${where} ${format}`);
  // Letters that are drawn and not set (Type 3) have no spaces between their words for those who read the text. The labels
  // of diagrams are drawn, for their halo.
  const hasDiagram = await page.evaluate(() => document.querySelector('main svg text') !== null);
  expect(hasDiagram || !/Type 3/.test(tool('pdffonts', file)), `${where} ${format}: a font is not embedded as a font`);
  expect(wordsOverTheEdge(file).length === 0, `${where} ${format}: over the edge: ${wordsOverTheEdge(file).join(' ')}`);
  const pictures = await page.evaluate(() => [...document.querySelectorAll('main img')].filter((one) => one.checkVisibility() && !/\.svg$/.test(one.currentSrc)).length);
  const printed = tool('pdfimages', '-list', file).split('\n').filter((line) => / image /.test(line)).length;
  expect(printed >= pictures, `${where} ${format}: ${printed} pictures on paper, ${pictures} on the page`);
  const sheets = Number(/Pages:\s+(\d+)/.exec(tool('pdfinfo', file))[1]);
  if (most) figure(`${where} ${format}`, sheets, `<= ${most}`, ' sheets');
}

// Every page in print; the palest ink of all is the figure.
export async function lookAtPaper(browser, addresses) {
  let ink = 21;
  await inContexts(browser, { colorScheme: 'dark', viewport: { width: 680, height: 960 } }, addresses, async (context, address) => { // A4 less its margins
    const { page } = await open(context, address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const facts = await page.evaluate(look);
    const where = `print ${new URL(address).pathname}`;
    ink = Math.min(ink, facts.ink);
    expect(facts.cut.length === 0, `${where}: cut: ${facts.cut.join(', ')}`);
    expect(facts.chrome.length === 0, `${where}: chrome on paper: ${facts.chrome.join(' ')}`);
    expect(facts.wide <= 1, `${where}: ${facts.wide} px wider than the sheet`);
    await page.close();
  });
  figure('ink of the palest page printed from dark', Math.round(ink * 10) / 10, '>= 10', ':1');
}

// `pages` are {address, most}: the PDF of each, on both papers; `most` sheets where that is promised.
export async function printToPdf(browser, pages, shots) {
  const folder = shots ?? fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-print-'));
  await inContexts(browser, { colorScheme: 'dark' }, pages, async (context, { address, most }) => {
    const { page } = await open(context, address);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    for (const format of ['A4', 'Letter']) await judgePdf(page, new URL(address).pathname, format, folder, most);
    await page.close();
  });
  if (!shots) fs.rmSync(folder, { recursive: true });
}
