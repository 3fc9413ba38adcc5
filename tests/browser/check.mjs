// The emitted sites in a browser, one part after another.
// usage: node check.mjs FOLDER PORT [--full] [--shots DIR]
// FOLDER/project, press, fixtures, gallery and made are served below their names at PORT, FOLDER/root at the root of PORT + 1.
// Without --full one page of each kind is looked at, and Lighthouse sees the home page alone.
import path from 'node:path';
import { launch } from './browser.mjs';
import { walkControls } from './controls.mjs';
import { crawl } from './crawl.mjs';
import { walkByKeyboard } from './keyboard.mjs';
import { measureByLighthouse } from './lighthouse.mjs';
import { lookAtPages } from './look.mjs';
import { lookAtPaper, printToPdf } from './print.mjs';
import { lookWithoutScripts } from './scripts_off.mjs';
import { useTheScripts } from './search.mjs';
import { serve } from './server.mjs';
import { oneOfEachKind, pagesOf, read } from './site.mjs';
import { begin, close, expect } from './tally.mjs';
import { weigh } from './weight.mjs';

const [folder, port, ...rest] = process.argv.slice(2);
const isFull = rest.includes('--full');
const shots = rest.includes('--shots') ? path.resolve(rest[rest.indexOf('--shots') + 1]) : null;
const several = await serve(folder, Number(port));
const root = await serve(path.join(folder, 'root'), Number(port) + 1);
const names = ['project', 'press', 'fixtures', 'gallery', 'made'];
const sites = Object.fromEntries(names.map((name) => [name, pagesOf(path.join(folder, name))]));
const shapes = sites.fixtures.filter((page) => /^(roadmap\/\d|projects\/pictures)/.test(page.route));
const drawings = sites.gallery.filter((page) => page.route.startsWith('gallery'));
for (const [name, pages] of Object.entries(sites)) for (const page of pages) page.address = `${several.origin}/${name}/${page.route}`;

const longest = (pages, kind) => oneOfEachKind(pages).find((page) => page.kind === kind);
const sampleOf = (pages) => (isFull ? pages : oneOfEachKind(pages));
const addresses = (pages) => pages.map((page) => page.address);
const seen = [['project', sampleOf(sites.project)], ['press', sampleOf(sites.press)], ['shapes', shapes], ['gallery', drawings], ['made', sampleOf(sites.made)]];

for (const name of Object.keys(sites)) crawl(path.join(folder, name), `${several.origin}/${name}/`);
crawl(path.join(folder, 'root'), `${root.origin}/`);

const browser = await launch();
for (const [name, pages] of seen) {
  begin(`${pages.length} pages of ${name}: phone and desktop, light and dark, 320 px, axe`);
  const kept = new Set(oneOfEachKind(pages));
  await lookAtPages(browser, pages.map((page) => ({ address: page.address, label: kept.has(page) ? `${name}-${page.kind.replaceAll('/', '-').replace('*', 'one')}` : null })), shots);
}

begin('paper');
await lookAtPaper(browser, seen.flatMap(([, pages]) => addresses(pages)));
const onPaper = [sites.project, sites.press].flatMap((site) => ['posts/*', 'projects/*', 'resume'].map((kind) => ({ address: longest(site, kind).address, most: kind === 'resume' ? 2 : 0 })));
await printToPdf(browser, [...onPaper, { address: longest(sites.made, 'resume').address, most: 2 }, ...addresses(shapes.filter((page) => page.kind === 'projects/*')).map((address) => ({ address }))], shots);

begin('keyboard');
const isWalked = (page) => page.route !== '404.html';
const walked = oneOfEachKind(sites.project).filter(isWalked);
for (const page of [...walked, ...oneOfEachKind(sites.press).filter(isWalked), ...drawings]) await walkByKeyboard(browser, page.address);
for (const kind of ['index', 'posts/*']) await walkControls(browser, longest(sites.project, kind).address, 'lakehouse');

begin('search, colours, copying, filters');
const withCode = sites.made.find((page) => page.kind === 'posts/*' && /<pre/.test(read(page.file)));
await useTheScripts(browser, `${several.origin}/made/`, withCode.address);
const rare = await useTheScripts(browser, `${several.origin}/project/`, longest(sites.project, 'posts/*').address);
expect(rare > 0, 'search: no rare word was looked for');

begin('without scripts');
for (const page of walked) await lookWithoutScripts(browser, { address: page.address, hasCode: /<pre[\s\S]*?<code class="/.test(read(page.file)) });

begin('weight');
const atRoot = (kind) => { const page = longest(pagesOf(path.join(folder, 'root')), kind); return { file: page.file, address: `${root.origin}/${page.route}` }; };
await weigh(browser, root, atRoot('index'), atRoot('posts/*'));
await browser.close();

begin('Lighthouse');
const measured = isFull ? ['index', 'projects/*', 'posts/*', 'roadmap', 'skills', 'resume'] : ['index'];
await measureByLighthouse(measured.map((kind) => atRoot(kind).address), 3);

several.close();
root.close();
process.exit(close());
