// Opens every page of the site as a visitor would and counts what is wrong.
// usage: node check.mjs FOLDER [--shots DIR]; FOLDER/repo/ is served as http://127.0.0.1:4173/repo/, and of
// FOLDER/fixtures/ the further roadmaps are opened: shapes that the example does not have.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const folder = path.resolve(process.argv[2]);
const shots = process.argv.includes('--shots') ? process.argv[process.argv.indexOf('--shots') + 1] : null;
const origin = 'http://127.0.0.1:4173';
const types = { html: 'text/html; charset=utf-8', css: 'text/css', svg: 'image/svg+xml', xml: 'application/xml', txt: 'text/plain', woff2: 'font/woff2', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', json: 'application/json' };

const server = http.createServer((request, response) => {
  let name = decodeURIComponent(new URL(request.url, origin).pathname);
  if (name.endsWith('/')) name += 'index.html';
  const file = path.join(folder, name);
  if (!file.startsWith(folder) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
    response.writeHead(404).end('not here');
    return;
  }
  response.writeHead(200, { 'content-type': types[file.split('.').pop()] ?? 'application/octet-stream' });
  fs.createReadStream(file).pipe(response);
}).listen(4173, '127.0.0.1');

const pages = fs.readdirSync(folder, { recursive: true }).map(String).filter((name) => /^(repo|fixtures.roadmap.\d.*)[/\\].*html$/.test(name)).sort();
const routeOf = (name) => '/' + name.replaceAll(path.sep, '/').replace(/index\.html$/, '');
let passed = 0, failed = 0;
const expect = (holds, what) => {
  if (holds) passed += 1;
  else { failed += 1; console.log('FAIL ' + what); }
};

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] });
const axe = fs.readFileSync(path.join(import.meta.dirname, 'node_modules/axe-core/axe.min.js'), 'utf8');

// Facts of a page that a person would trip over, gathered inside of it.
const look = () => ({
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  small: [...document.querySelectorAll('a[href], button, summary')].filter((element) => {
    const box = element.getBoundingClientRect();
    const isInText = getComputedStyle(element).display === 'inline';
    return box.width > 0 && !isInText && (box.width < 24 || box.height < 24);
  }).map((element) => element.outerHTML.slice(0, 80)),
  tiny: [...document.querySelectorAll('svg.gv text, svg.tl text, svg.climb text')].filter((element) => {
    const box = element.getBoundingClientRect();
    const svg = element.ownerSVGElement;
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return box.width > 0 && !svg.closest('.card') && parseFloat(getComputedStyle(element).fontSize) * scale < 10.95;
  }).length,
  links: [...document.querySelectorAll('a[href], link[href], img[src]')].map((element) => element.href || element.src),
  anchors: [...document.querySelectorAll('[id]')].map((element) => element.id),
});

const links = new Map();
const anchors = new Map();
for (const [width, scheme] of [[390, 'light'], [390, 'dark'], [1280, 'light'], [1280, 'dark'], [320, 'light']]) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, bypassCSP: false });
  for (const name of pages) {
    const page = await context.newPage();
    const where = `${routeOf(name)} ${width} ${scheme}`;
    const noise = [];
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('requestfailed', (request) => noise.push('failed: ' + request.url()));
    page.on('response', (response) => { if (response.status() >= 400) noise.push(response.status() + ': ' + response.url()); });
    page.on('request', (request) => { if (!request.url().startsWith(origin)) noise.push('foreign: ' + request.url()); });
    await page.goto(origin + routeOf(name), { waitUntil: 'load' });
    const facts = await page.evaluate(look);
    expect(noise.length === 0, `${where}: ${noise.join('; ')}`);
    expect(facts.overflow <= 0, `${where}: ${facts.overflow} px wider than the screen`);
    expect(facts.small.length === 0, `${where}: targets under 24 px: ${facts.small.join(' ')}`);
    if (width >= 390) expect(facts.tiny === 0, `${where}: ${facts.tiny} texts of drawings below 11 px`);
    links.set(routeOf(name), facts.links);
    anchors.set(origin + routeOf(name), new Set(facts.anchors));
    if (shots && width !== 320) {
      fs.mkdirSync(shots, { recursive: true });
      const label = routeOf(name).replace(/^\/repo\//, '').replace(/\/$/, '').replaceAll('/', '-').replace('.html', '') || 'index';
      await page.screenshot({ path: path.join(shots, `${label}-${width}-${scheme}.png`), fullPage: true });
    }
    await page.close();
  }
  await context.close();
}

// axe needs a script in the page, which our policy forbids to everyone else.
for (const scheme of ['light', 'dark'])
  for (const width of [390, 1280]) {
    const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 }, bypassCSP: true });
    for (const name of pages) {
      const page = await context.newPage();
      await page.goto(origin + routeOf(name));
      await page.addScriptTag({ content: axe });
      const result = await page.evaluate(() => window.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
      const found = result.violations.map((one) => `${one.id} ×${one.nodes.length} ${one.nodes[0].target}`);
      expect(found.length === 0, `axe ${routeOf(name)} ${width} ${scheme}: ${found.join('; ')}`);
      await page.close();
    }
    await context.close();
  }

// Every link inside of the site leads to a page or file, and to an anchor that is there.
for (const [route, hrefs] of links)
  for (const href of new Set(hrefs)) {
    if (!href.startsWith(origin)) continue;
    const url = new URL(href);
    const name = decodeURIComponent(url.pathname);
    const file = path.join(folder, name.endsWith('/') ? name + 'index.html' : name);
    expect(fs.existsSync(file), `${route}: dead link ${href}`);
    const page = anchors.get(origin + name);
    if (url.hash && page) expect(page.has(decodeURIComponent(url.hash.slice(1))), `${route}: no anchor ${href}`);
  }

// Paper: light, and nothing cut at its edge.
const context = await browser.newContext({ colorScheme: 'dark' });
for (const name of pages) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 680, height: 960 }); // A4 less its margins
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.goto(origin + routeOf(name));
  const print = await page.evaluate(() => ({
    ink: getComputedStyle(document.body).color,
    cut: [...document.querySelectorAll('main :not(.vh)')].filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && element.clientWidth > 0).map((element) => element.className || element.tagName),
  }));
  const shade = print.ink.match(/[\d.]+/g).slice(0, 3).map(Number).reduce((sum, value) => sum + value, 0);
  expect(shade < 200, `print ${routeOf(name)}: ink is ${print.ink}`);
  expect(print.cut.length === 0, `print ${routeOf(name)}: cut: ${print.cut.join(', ')}`);
  if (shots) await page.pdf({ path: path.join(shots, routeOf(name).replaceAll('/', '-') + '.pdf'), format: 'A4' });
  await page.close();
}
await browser.close();
server.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
