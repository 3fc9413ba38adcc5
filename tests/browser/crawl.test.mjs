// The crawler finds what leads nowhere, wherever it is written.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { referencesOf } from './references.mjs';

const program = fileURLToPath(new URL('crawl.mjs', import.meta.url));
const base = 'https://ada.example/repo/';

// The faults that are printed for a site of these files.
function faultsOf(files) {
  const folder = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-crawl-')), 'site');
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  let printed;
  try { printed = execFileSync('node', [program, folder, base], { encoding: 'utf8' }); } catch (error) { printed = error.stdout; }
  fs.rmSync(path.dirname(folder), { recursive: true });
  return printed.split('\n').filter((line) => line.startsWith('FAIL')).map((line) => line.replace(/^.*?\/repo\/: /, ''));
}

const sitemap = (...routes) => `<?xml version="1.0"?><urlset>${routes.map((route) => `<url><loc>${base}${route}</loc></url>`).join('')}</urlset>`;
const page = (body, head = '') => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;

test('a sound site has no fault', () => {
  const index = page('<a href="/repo/a/#x">a</a><a href="mailto:a@b.example">m</a><img src="a/p.png" srcset="/repo/a/p.png 1x, a/p.png 2x">');
  assert.deepEqual(faultsOf({ 'index.html': index, 'a/index.html': page('<h2 id="x">x</h2>'), 'a/p.png': '', 'sitemap.xml': sitemap('', 'a/') }), []);
});

test('dead links, anchors, pictures and addresses are named', () => {
  const index = page('<a href="/repo/b/">b</a><a href="#no">n</a><img src="p.png" srcset="q.png 2x"><a href="/elsewhere/">e</a><img src="https://cdn.example/x.png"><a href="javascript:alert(1)">j</a>',
    `<meta property="og:image" content="${base}card.png"><script type="application/ld+json">{"@id":"${base}#ada","url":"${base}ld/"}</script>`);
  assert.deepEqual(faultsOf({ 'index.html': index, 'sitemap.xml': sitemap('', 'gone/'), 'x.css': 'a{background:url(bg.png)}', 'feed.json': `{"items":[{"content_html":"<a href='${base}f/'>f</a>"}]}` }), [
    'feed.json: https://ada.example/repo/f/ leads nowhere',
    'index.html: https://ada.example/repo/card.png leads nowhere',
    'index.html: https://ada.example/repo/ld/ leads nowhere',
    'index.html: /repo/b/ leads nowhere',
    'index.html: #no names a missing anchor',
    'index.html: p.png leads nowhere',
    'index.html: q.png leads nowhere',
    'index.html: /elsewhere/ leaves /repo/',
    'index.html: https://cdn.example/x.png is on another host',
    'index.html: javascript:alert(1) has the scheme javascript:',
    'sitemap.xml: https://ada.example/repo/gone/ leads nowhere',
    'x.css: bg.png leads nowhere',
  ]);
});

test('a page that no link reaches, a way round and a gap in the sitemap are named', () => {
  const files = { 'index.html': page('<a href="/repo/old/">o</a>'), 'old/index.html': page('', '<meta http-equiv="refresh" content="0; url=/repo/new/">'), 'new/index.html': page(''), 'lost/index.html': page(''), 'sitemap.xml': sitemap('', 'new/') };
  assert.deepEqual(faultsOf(files), ['index.html: /repo/old/ takes a way round over an alias', 'lost/index.html is reached by no link', 'lost/index.html is to be indexed and not in the sitemap']);
});

test('a feed is read with the HTML inside of it', () => {
  const feed = `<feed><link rel="self" href="${base}feed.xml"/><entry><id>${base}p/</id><content type="html">&lt;img src="${base}i.png"&gt;</content></entry></feed>`;
  assert.deepEqual(referencesOf('feed.xml', feed, 'https://ada.example').references.map((one) => one.to), [`${base}feed.xml`, `${base}p/`, `${base}i.png`]);
});
