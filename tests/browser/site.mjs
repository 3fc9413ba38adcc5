// The pages of an emitted site, by kind. A kind is an address with its last part left open: posts/*, projects/skill/*.
import fs from 'node:fs';
import path from 'node:path';

export const read = (file) => fs.readFileSync(file, 'utf8');

export function filesBelow(folder) {
  return fs.readdirSync(folder, { recursive: true }).map((name) => String(name).replaceAll(path.sep, '/')).filter((name) => fs.statSync(path.join(folder, name)).isFile()).sort();
}

function kindOf(route) {
  const parts = route.split('/').filter(Boolean);
  return parts.length < 2 ? parts.join('') || 'index' : [...parts.slice(0, -1), '*'].join('/');
}

// A page that only leads elsewhere is no page to look at; the crawler follows it.
export const isRedirect = (html) => /<meta[^>]+http-equiv=["']?refresh/i.test(html);

export function pagesOf(folder) {
  return filesBelow(folder).filter((name) => name.endsWith('.html')).map((name) => {
    const file = path.join(folder, name);
    const route = name.replace(/(^|\/)index\.html$/, '$1');
    const html = read(file);
    return { route, file, kind: kindOf(route), bytes: Buffer.byteLength(html), leadsElsewhere: isRedirect(html) };
  }).filter((page) => !page.leadsElsewhere);
}

// The longest page of each kind: what goes wrong goes wrong there first.
export function oneOfEachKind(pages) {
  const longest = new Map();
  for (const page of pages) if (!longest.has(page.kind) || longest.get(page.kind).bytes < page.bytes) longest.set(page.kind, page);
  return [...longest.values()];
}
