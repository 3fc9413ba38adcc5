// What a file of a site points at, and the anchors it offers: HTML, CSS, SVG, feeds, sitemap, JSON, calendar, plain text.
// A reference is {to, how}; `how` is "a", "resource" or "mention", because only the first leads a visitor on.
import { parse, parseFragment } from 'parse5';

const resources = new Set(['img', 'script', 'source', 'video', 'audio', 'iframe', 'object', 'embed', 'track', 'image', 'use']);
const addressed = new Set(['href', 'src', 'poster', 'data', 'action', 'xlink:href']);
const metas = new Set(['og:url', 'og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:url']);
const textOf = (node) => (node.childNodes ?? []).map((child) => child.value ?? textOf(child)).join('');
const attributesOf = (node) => Object.fromEntries((node.attrs ?? []).map((one) => [one.prefix ? `${one.prefix}:${one.name}` : one.name, one.value]));

function* elementsOf(node) {
  if (node.tagName) yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) yield* elementsOf(child);
}

const ofSrcset = (text) => text.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0]).filter(Boolean);
const ofCss = (text) => [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)].map((match) => match[1] ?? match[2]);
const ofText = (text, origin) => text.split(/[\s<>"'\\)\]]+/).map((word) => word.slice(Math.max(0, word.indexOf(origin)))).filter((word) => word.startsWith(origin)).map((word) => word.replace(/[.,;:]+$/, ''));

function howOf(tag, attributes) {
  if (tag === 'a' || tag === 'area') return 'a';
  if (tag === 'link') return /stylesheet|icon|preload|manifest/.test(attributes.rel ?? '') ? 'resource' : 'mention';
  return resources.has(tag) ? 'resource' : 'mention';
}

function ofElement(tag, attributes) {
  const found = [];
  for (const [name, value] of Object.entries(attributes)) {
    if (addressed.has(name)) found.push({ to: value, how: howOf(tag, attributes) });
    else if (name === 'srcset' || name === 'imagesrcset') ofSrcset(value).forEach((to) => found.push({ to, how: 'resource' }));
    else if (name.startsWith('data-') && /^(\/|https?:)/.test(value)) found.push({ to: value, how: 'resource' });
    else ofCss(value).forEach((to) => found.push({ to, how: 'resource' }));
  }
  if (tag === 'meta' && metas.has(attributes.property ?? attributes.name)) found.push({ to: attributes.content, how: 'mention' });
  const refresh = tag === 'meta' && /^refresh$/i.test(attributes['http-equiv'] ?? '') && /url=\s*["']?([^"']+)/i.exec(attributes.content);
  if (refresh) found.push({ to: refresh[1].trim(), how: 'a' });
  return found;
}

function ofJsonValue(value, key, origin) {
  if (Array.isArray(value)) return value.flatMap((one) => ofJsonValue(one, key, origin));
  if (value && typeof value === 'object') return Object.entries(value).flatMap(([name, one]) => ofJsonValue(one, name, origin));
  if (typeof value !== 'string') return [];
  // An @id of JSON-LD is a name: its page must be there, its anchor need not.
  if (key === '@id') return [{ to: value.split('#')[0], how: 'mention' }];
  if (/html/i.test(key)) return ofHtml(value, origin).references;
  if (/^(id|url|href|src|image|icon|favicon|home_page_url|feed_url|external_url|start_url|route)$/i.test(key) && /^[./]|^https?:/.test(value)) return [{ to: value, how: 'mention' }];
  return ofText(value, origin).map((to) => ({ to, how: 'mention' }));
}

export function ofJson(text, origin) {
  return { references: ofJsonValue(JSON.parse(text), '', origin), anchors: new Set() };
}

export function ofHtml(text, origin) {
  const references = [], anchors = new Set();
  for (const node of elementsOf(/^\s*<(!doctype|html|\?xml)/i.test(text) ? parse(text) : parseFragment(text))) {
    const attributes = attributesOf(node);
    references.push(...ofElement(node.tagName, attributes));
    if (attributes.id) anchors.add(attributes.id);
    if (node.tagName === 'script' && attributes.type === 'application/ld+json') references.push(...ofJson(textOf(node), origin).references);
  }
  return { references, anchors };
}

// Atom and sitemap are read by the HTML parser too: it knows their few elements by name and undoes the entities.
function ofXml(text, origin) {
  const references = [];
  for (const node of elementsOf(parseFragment(text.replace(/<\?xml[^>]*>/, '')))) {
    references.push(...ofElement(node.tagName, attributesOf(node)));
    // The id of a feed's entry may be a name (tag:…) and no address.
    if (['loc', 'id', 'uri'].includes(node.tagName) && !/^tag:/.test(textOf(node))) references.push({ to: textOf(node), how: 'mention' });
    if (node.tagName === 'content' || node.tagName === 'summary') references.push(...ofHtml(textOf(node), origin).references);
  }
  return { references, anchors: new Set() };
}

const ofPlain = (text, origin) => ({ references: ofText(text.replace(/\r?\n[ \t]/g, ''), origin).map((to) => ({ to, how: 'mention' })), anchors: new Set() });
const ofStyle = (text) => ({ references: ofCss(text).map((to) => ({ to, how: 'resource' })), anchors: new Set() });
const readers = { html: ofHtml, svg: ofHtml, css: ofStyle, xml: ofXml, json: ofJson, webmanifest: ofJson, ics: ofPlain, txt: ofPlain, md: ofPlain };

export function referencesOf(name, text, origin) {
  const reader = readers[name.split('.').pop()];
  return reader ? reader(text, origin) : { references: [], anchors: new Set() };
}
