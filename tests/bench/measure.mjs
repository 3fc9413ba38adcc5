// Times the builds by turns, so that what else the machine does meets them alike; prints medians' ratios.
// usage: node measure.mjs WAYMARK FOLDER POSTS   (FOLDER/waymark and FOLDER/hugo hold the same posts)
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const [waymark, folder, posts] = process.argv.slice(2);
const rounds = 5;
const here = path.join(folder, 'waymark'), there = path.join(folder, 'hugo');

// Seconds that a command took; one that fails ends the measurement, because its time says nothing.
function time(program, ...words) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(program, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} ${words.join(' ')}: ${stderr}`);
  return Number(process.hrtime.bigint() - began) / 1e9;
}

const build = () => time(waymark, '-C', here, 'build', '--output', path.resolve(here, 'site'), '--date', '2026-11-29');

// A first build has neither a site nor a cache. The old ones are moved away, not removed: removing thousands of files right
// before they are written again makes the file system slow, which is not what is measured.
function cold(round) {
  for (const name of ['site', '.waymark']) if (fs.existsSync(path.join(here, name))) fs.renameSync(path.join(here, name), path.join(folder, `old-${name}-${round}`));
  return build();
}

function edited(round) {
  const name = fs.readdirSync(path.join(here, 'content/posts')).find((one) => one.endsWith('.md'));
  fs.appendFileSync(path.join(here, 'content/posts', name), `\nOne more sentence, number ${round}.\n`);
  return build();
}

const hugo = (round) => time('hugo', '--source', there, '--destination', path.resolve(folder, `hugo-site-${round}`), '--quiet');

const kinds = { cold, warm: build, edited, hugo };
const times = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) for (const [name, run] of Object.entries(kinds)) times[name].push(run(round));

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
const ratio = (one, other) => (median(times[one]) / median(times[other])).toFixed(2);
const pages = (where) => fs.readdirSync(where, { recursive: true }).filter((name) => String(name).endsWith('.html')).length;
console.log(`${posts} posts: ${pages(path.join(here, 'site'))} pages of Waymark, ${pages(path.join(folder, 'hugo-site-0'))} of Hugo`);
console.log(`  first build / Hugo's build            ${ratio('cold', 'hugo')}`);
console.log(`  after one edit / first build          ${ratio('edited', 'cold')}`);
console.log(`  nothing changed / first build         ${ratio('warm', 'cold')}`);
console.log(`  after one edit / Hugo's build         ${ratio('edited', 'hugo')}`);
