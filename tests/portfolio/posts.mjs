// The posts: one a week up to the last Sunday, with series, drafts, pictures, links to one another and old addresses.
import { alert, codeBlock, list, quote, table } from './code.mjs';
import { barChart } from './picture.mjs';
import { capital, headingOf, paragraph, sentence, slugOf, tags, titleOf, voice } from './words.mjs';

const last = Date.UTC(2026, 10, 22);
const day = 86400000;
const dateOf = (index, count) => new Date(last - (count - 1 - index) * 7 * day).toISOString().slice(0, 10);
const seriesNames = ['A lakehouse from nothing', 'Ten incidents', 'Streams by hand', 'Retrieval that can be tested', 'Reading query plans', 'The cost of a row'];
const seriesOf = (index) => (index % 7 === 3 ? seriesNames[Math.floor(index / 35) % seriesNames.length] : null);

export function postsOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const title = titleOf(voice(`title ${index}`), index);
    return { index, title, slug: `${slugOf(title)}-${index + 1}`, date: dateOf(index, count), hasPicture: index % 9 === 4, isDraft: index % 50 === 49 };
  });
}

function frontMatter(post, speak, projects) {
  const lines = [`title: ${JSON.stringify(post.title)}`, `date: ${post.date}`, `summary: ${JSON.stringify(sentence(speak).slice(0, 150))}`, `tags: [${speak.some(tags, speak.between(2, 4)).join(', ')}]`];
  if (seriesOf(post.index)) lines.push(`series: ${JSON.stringify(seriesOf(post.index))}`);
  if (post.isDraft) lines.push('draft: true');
  if (projects.length && post.index % 6 === 0) lines.push(`project: ${speak.pick(projects).slug}`);
  if (post.index % 40 === 8) lines.push(`aliases: [/${post.date.slice(0, 4)}/${post.slug}/]`);
  if (post.index % 20 === 5) lines.push(`updated: ${new Date(Date.parse(post.date) + 3 * day).toISOString().slice(0, 10)}`);
  return lines.join('\n');
}

const diagram = (speak) => {
  const parts = speak.some(['source', 'queue', 'batch', 'store', 'lake', 'warehouse', 'app'], 4);
  const nodes = parts.map((kind, at) => `  n${at}: {label: ${capital(kind)}, subtitle: ${speak.between(2, 90)} tables, kind: ${kind}}`);
  return ['```diagram', 'nodes:', ...nodes, 'edges:', '  - n0 -> n1 -> n2 -> n3', '```'].join('\n');
};

function section(post, posts, speak) {
  const before = posts[post.index - speak.between(1, 5)];
  const block = speak.pick([codeBlock, codeBlock, codeBlock, table, (voice) => list(voice, sentence), (voice) => alert(voice, sentence), (voice) => quote(voice, sentence)]);
  const link = before && !before.isDraft && speak.chance(0.4) ? ` More of that stands in [${before.title}](${post.hasPicture ? '../' : ''}${fileOf(before)}).` : '';
  return [`## ${headingOf(speak)}`, paragraph(speak) + link, block(speak), paragraph(speak)].join('\n\n');
}

const fileOf = (post) => (post.hasPicture ? `${post.slug}/index.md` : `${post.date}-${post.slug}.md`);

function body(post, posts, speak) {
  const parts = [paragraph(speak) + ' It rests on one figure.[^1]', ...Array.from({ length: speak.between(4, 6) }, () => section(post, posts, speak))];
  if (post.hasPicture) parts.splice(2, 0, `![${capital(sentence(speak)).replace(/[[\]]/g, '')}](chart.png)`);
  if (post.index % 12 === 7) parts.splice(2, 0, diagram(speak));
  return [...parts, `### ${headingOf(speak)}`, paragraph(speak), `[^1]: ${sentence(speak)}`].join('\n\n');
}

// Files of all posts: name → content.
export function writePosts(posts, projects) {
  const files = {};
  for (const post of posts) {
    const speak = voice(`post ${post.index}`);
    files[`posts/${fileOf(post)}`] = `---\n${frontMatter(post, speak, projects)}\n---\n\n${body(post, posts, speak)}\n`;
    if (post.hasPicture) files[`posts/${post.slug}/chart.png`] = barChart(speak);
  }
  return files;
}
