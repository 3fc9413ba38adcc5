// What a visit costs: bytes and requests on the wire, counted by the server; raw HTML, CSS and scripts; other hosts; policy.
import zlib from 'node:zlib';
import { open } from './browser.mjs';
import { read } from './site.mjs';
import { figure } from './tally.mjs';

const kB = (bytes) => Math.round(bytes / 10) / 100;

async function visit(browser, server, address) {
  const context = await browser.newContext();
  const before = server.counted();
  const violations = [], raw = [];
  await context.exposeBinding('waymarkViolation', (_, what) => violations.push(what));
  await context.addInitScript(() => addEventListener('securitypolicyviolation', (event) => window.waymarkViolation(`${event.violatedDirective} ${event.blockedURI}`)));
  context.on('response', (response) => raw.push(response.body().then((body) => (/html|css|javascript/.test(response.headers()['content-type']) ? body.length : 0))));
  const { page, noise } = await open(context, address);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  const after = server.counted();
  const sizes = await Promise.all(raw);
  await context.close();
  return { requests: after.requests - before.requests, bytes: after.bytes - before.bytes, raw: sizes.reduce((sum, size) => sum + size, 0), violations, foreign: noise.filter((line) => line.startsWith('foreign')).length };
}

// The home page has three project cards; `post` is one without pictures, whose diagrams are taken off.
export async function weigh(browser, server, home, post) {
  const html = Buffer.from(read(home.file));
  figure('home: cards', (html.toString().match(/<article class="card/g) ?? html.toString().match(/class="card[ "]/g) ?? []).length, '>= 3');
  figure('home: HTML, gzip', kB(zlib.gzipSync(html).length), '<= 6', ' kB');
  const cost = await visit(browser, server, home.address);
  figure('home: on the wire with fonts and headers', kB(cost.bytes), '<= 60', ' kB');
  figure('home: requests', cost.requests, '<= 6');
  figure('home: raw HTML, CSS and scripts', kB(cost.raw), '<= 60', ' kB');
  figure('home: other hosts', cost.foreign, '= 0');
  figure('home: policy violations', cost.violations.length, '= 0');
  const text = read(post.file);
  const read_ = await visit(browser, server, post.address);
  const drawings = [...text.matchAll(/<svg class="gv[\s\S]*?<\/svg>/g)].reduce((sum, match) => sum + Buffer.byteLength(match[0]), 0);
  figure('post: raw HTML, CSS and scripts, without diagrams', kB(read_.raw - drawings), '<= 100', ' kB');
  figure('post: policy violations', read_.violations.length, '= 0');
}
