// The projects: each status and kind, with a diagram, metrics, decisions, checks and a picture in every third.
import { barChart } from './picture.mjs';
import { headingOf, paragraph, products, sentence, skills, slugOf, voice } from './words.mjs';

const statuses = ['live', 'building', 'planned', 'live', 'archived'];
const kinds = ['data', 'ai', 'backend', 'frontend', 'other'];
const matters = ['Parcel', 'Harbour', 'Weather', 'Tariff', 'Meter', 'Ledger', 'Library', 'Transit', 'Clinic', 'Orchard'];
const forms = ['lakehouse', 'forecast service', 'question answering'];

export function projectsOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const title = `${matters[index % matters.length]} ${forms[Math.floor(index / matters.length) % forms.length]}${index >= 30 ? ` ${index}` : ''}`;
    return { index, title, slug: slugOf(title), status: statuses[index % statuses.length], kind: kinds[index % kinds.length], hasPicture: index % 3 === 0 };
  });
}

const text = (speak, sentences = 1) => JSON.stringify(Array.from({ length: sentences }, () => sentence(speak)).join(' '));

function metric(speak) {
  const label = speak.pick(['Delay, 95th percentile', 'Rows lost', 'Cost of a day', 'Answers with a source', 'Files read']);
  return `  - label: ${JSON.stringify(label)}\n    value: ${JSON.stringify(`${speak.between(1, 99)} ${speak.pick(['s', '%', 'rows', 'cents'])}`)}\n    how: ${text(speak)}`;
}

const decision = (speak) => `  - chose: ${JSON.stringify(headingOf(speak).toLowerCase())}\n    over: ${text(speak)}\n    because: ${text(speak, 2)}\n    cost: ${text(speak)}`;
const check = (speak) => `  - check: ${JSON.stringify(headingOf(speak))}\n    layer: ${speak.pick(['Bronze', 'Silver', 'Gold'])}\n    rule: ${text(speak)}\n    on_failure: stop the load\n    example: ${text(speak)}`;
const times = (count, write) => Array.from({ length: count }, write).join('\n');

function frontMatter(project, speak) {
  return [
    `title: ${project.title}`, `summary: ${JSON.stringify(sentence(speak).slice(0, 150))}`, `kind: ${project.kind}`, `status: ${project.status}`,
    `status_dates:\n  planned: 2024-0${1 + (project.index % 9)}-01`, 'role: Sole engineer', `problem: ${text(speak, 3)}`, `outcome: ${text(speak, 2)}`,
    `metrics:\n${times(3, () => metric(speak))}`, `stack: [${speak.some(products, 5).join(', ')}]`, `skills: [${speak.some(skills, 4).join(', ')}]`,
    `data:\n  volume: ${speak.between(2, 900)} million rows\n  velocity: ${speak.between(2, 90)},000 rows a day\n  sources:\n    - name: Orders\n      form: PostgreSQL table\n      key: order_id`,
    `tradeoffs:\n${times(3, () => decision(speak))}`, `transformations:\n${times(3, () => `  - ${text(speak)}`)}`, `quality:\n${times(3, () => check(speak))}`,
    `scale: ${text(speak, 2)}`, 'run: make load', `failures:\n  - what: ${text(speak)}\n    learned: ${text(speak)}`, `cost: ${text(speak, 2)}`,
    ...(project.kind === 'ai' ? [`evaluation:\n  set: ${text(speak)}\n  measure: ${text(speak)}\n  result: ${text(speak)}`] : []),
    `links:\n  repo: https://example.org/code/${project.slug}`, ...(project.index < 3 ? [`featured: ${project.index + 1}`] : []),
  ].join('\n');
}

function architecture(project, speak) {
  const layers = speak.some(['queue', 'batch', 'store', 'lake', 'warehouse', 'model', 'vector'], speak.between(3, 5));
  const nodes = layers.map((kind, at) => `  n${at}: {label: ${speak.pick(products)}, subtitle: ${speak.between(2, 60)} tables, kind: ${kind}, group: middle}`);
  return [`title: The way of a row through ${project.title}`, 'groups: {middle: Platform}', 'nodes:', '  in: {label: Source, kind: source}', ...nodes, '  out: {label: Readers, kind: user}', 'edges:', `  - in -> ${layers.map((_, at) => `n${at}`).join(' -> ')} -> out: rows`, ''].join('\n');
}

function body(project, speak) {
  const parts = [paragraph(speak), `## ${headingOf(speak)}`, paragraph(speak), paragraph(speak)];
  if (project.hasPicture) parts.push('![Rows of each hour of a day, as bars](rows.png)');
  return [...parts, `## ${headingOf(speak)}`, paragraph(speak)].join('\n\n');
}

export function writeProjects(projects) {
  const files = {};
  for (const project of projects) {
    const speak = voice(`project ${project.index}`);
    const folder = `projects/${project.slug}`;
    files[`${folder}/index.md`] = `---\n${frontMatter(project, speak)}\n---\n\n${body(project, speak)}\n`;
    files[`${folder}/architecture.yaml`] = architecture(project, speak);
    if (project.hasPicture) files[`${folder}/rows.png`] = barChart(speak, 960, 400);
  }
  return files;
}
