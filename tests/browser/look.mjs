// Every page as a visitor has it: phone and desktop, light and dark, and 320 px; seen by geometry and by axe.
// A page is opened once and then resized, so that 300 pages fit into minutes.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { inContexts, open } from './browser.mjs';
import { read } from './site.mjs';
import { expect } from './tally.mjs';

const axe = read(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const views = [[1280, 'light'], [1280, 'dark'], [390, 'dark'], [390, 'light'], [320, 'light']];

// Facts of a page that a person would trip over, gathered inside of it.
const look = () => ({
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  small: [...document.querySelectorAll('a[href], button, summary, input, select')].filter((element) => {
    const box = element.getBoundingClientRect();
    const isInText = getComputedStyle(element).display === 'inline';
    return box.width > 0 && !isInText && (box.width < 24 || box.height < 24);
  }).map((element) => element.outerHTML.slice(0, 80)),
  tiny: [...document.querySelectorAll('svg.gv text, svg.tl text, svg.climb text')].filter((element) => {
    const box = element.getBoundingClientRect();
    const svg = element.ownerSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return box.width > 0 && !svg.closest('.card') && parseFloat(getComputedStyle(element).fontSize) * scale < 10.95;
  }).map((element) => element.textContent.trim()),
});

function judge(facts, width, where) {
  expect(facts.overflow <= 0, `${where}: ${facts.overflow} px wider than the screen`);
  expect(facts.small.length === 0, `${where}: targets under 24 px: ${facts.small.join(' ')}`);
  if (width >= 390) expect(facts.tiny.length === 0, `${where}: texts of drawings below 11 px: ${facts.tiny.join(', ')}`);
}

async function runAxe(page, where) {
  const result = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), standards);
  const rules = [result.passes, result.violations, result.incomplete, result.inapplicable].flat().map((rule) => rule.id);
  expect(rules.includes('target-size') && rules.includes('region'), `${where}: axe left out rules of WCAG 2.2 or its best practice`);
  const found = result.violations.map((rule) => `${rule.id} ×${rule.nodes.length} ${rule.nodes[0].target}`);
  expect(found.length === 0, `${where}: axe: ${found.join('; ')}`);
}

async function lookAt(context, address, label, shots) {
  const { page, noise } = await open(context, address);
  for (const [width, scheme] of views) {
    const where = `${new URL(address).pathname} ${width} ${scheme}`;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    judge(await page.evaluate(look), width, where);
    if (shots && width !== 320) await page.screenshot({ path: path.join(shots, `${label}-${width}-${scheme}.png`), fullPage: true });
  }
  expect(noise.length === 0, `${address}: ${noise.join('; ')}`);
  // Put there by the debugger, which the page's policy does not concern; what axe logs is not the page's noise.
  await page.evaluate(axe);
  for (const [width, scheme] of views.filter(([width]) => width !== 320)) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await runAxe(page, `${new URL(address).pathname} ${width} ${scheme}`);
  }
  await page.close();
}

// `pages` are {address, label}; pictures of the labelled ones go to `shots`. Without motion no colour is caught half way.
export async function lookAtPages(browser, pages, shots) {
  if (shots) fs.mkdirSync(shots, { recursive: true });
  await inContexts(browser, { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } }, pages, (context, { address, label }) => lookAt(context, address, label, label && shots));
}
