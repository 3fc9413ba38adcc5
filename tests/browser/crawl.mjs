// Every link, anchor, picture, style, script, feed entry and address of an emitted site leads to something that is there.
// usage: node crawl.mjs FOLDER BASE-URL …   Files only, no browser and no server: seconds for a site of 300 pages.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { referencesOf } from './references.mjs';
import { filesBelow, isRedirect, read } from './site.mjs';
import { begin, close, expect } from './tally.mjs';

const routeOf = (name) => name.replace(/(^|\/)index\.html$/, '$1');
const isNoindex = (text) => /<meta name="robots" content="[^"]*noindex/.test(text);

function load(folder, base) {
  const files = new Map();
  for (const name of filesBelow(folder)) {
    const isText = /\.(html|css|svg|xml|json|webmanifest|ics|txt|md)$/.test(name);
    const text = isText ? read(path.join(folder, name)) : '';
    files.set(name, { text, ...referencesOf(name, text, base.origin), leadsElsewhere: name.endsWith('.html') && isRedirect(text) });
  }
  return files;
}

// The file and anchor that an address of this site means; null for an address elsewhere; a text says what is wrong with it.
function targetOf(to, from, base) {
  if (!URL.canParse(to, new URL(routeOf(from), base))) return 'is no address';
  const url = new URL(to, new URL(routeOf(from), base));
  if (['mailto:', 'tel:'].includes(url.protocol)) return null;
  if (!/^https?:$/.test(url.protocol)) return `has the scheme ${url.protocol}`;
  if (url.host !== base.host) return null;
  if (!url.pathname.startsWith(base.pathname)) return `leaves ${base.pathname}`;
  const name = decodeURIComponent(url.pathname.slice(base.pathname.length));
  return { name: name === '' || name.endsWith('/') ? name + 'index.html' : name, anchor: decodeURIComponent(url.hash.slice(1)) };
}

function judge(reference, from, files, base) {
  const target = targetOf(reference.to, from, base);
  if (target === null) return reference.how === 'resource' && !from.endsWith('.json') ? 'is on another host' : '';
  if (typeof target === 'string') return target;
  const file = files.get(target.name);
  if (!file) return 'leads nowhere';
  if (file.leadsElsewhere && reference.how === 'a') return 'takes a way round over an alias';
  if (target.anchor && target.anchor !== 'top' && target.name.endsWith('.html') && !file.anchors.has(target.anchor)) return 'names a missing anchor';
  return '';
}

// From the home page, by links alone.
function reached(files, base) {
  const seen = new Set(['index.html']);
  for (const name of seen)
    for (const { to, how } of files.get(name)?.references ?? []) {
      const target = how === 'a' && targetOf(to, name, base);
      if (target?.name?.endsWith('.html') && files.has(target.name)) seen.add(target.name);
    }
  return seen;
}

function judgeSitemap(files, base) {
  const listed = new Set((files.get('sitemap.xml')?.references ?? []).map((one) => targetOf(one.to, 'sitemap.xml', base)?.name));
  for (const [name, file] of files) {
    if (!name.endsWith('.html') || file.leadsElsewhere) continue;
    expect(listed.has(name) !== isNoindex(file.text), `${name} is ${listed.has(name) ? 'in the sitemap and not to be indexed' : 'to be indexed and not in the sitemap'}`);
  }
}

export function crawl(folder, address) {
  const base = new URL(address);
  begin(`every address of ${path.basename(folder)} under ${base.pathname}`);
  const files = load(folder, base);
  let count = 0;
  for (const [name, file] of files)
    for (const reference of file.references) {
      const fault = judge(reference, name, files, base);
      expect(fault === '', `${name}: ${reference.to} ${fault}`);
      count += 1;
    }
  const seen = reached(files, base);
  for (const [name, file] of files) if (name.endsWith('.html') && name !== '404.html' && !file.leadsElsewhere) expect(seen.has(name), `${name} is reached by no link`);
  judgeSitemap(files, base);
  console.log(`  ${files.size} files, ${count} references`);
}

if (import.meta.url === pathToFileURL(fs.realpathSync(process.argv[1])).href) {
  for (let at = 2; at < process.argv.length; at += 2) crawl(process.argv[at], process.argv[at + 1]);
  process.exit(close());
}
