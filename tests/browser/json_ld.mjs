// Holds the JSON-LD of every page against schema.org's vocabulary: the types of npm's schema-dts, checked by tsc.
// usage: node json_ld.mjs FOLDER…   (run from a folder with node_modules; writes json_ld/ there)
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;
const work = path.join(here, 'json_ld');
const problems = [];

const graphOf = (file) => {
  const html = fs.readFileSync(file, 'utf8');
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
  if (path.basename(file) === '404.html' || /http-equiv="refresh"/i.test(html)) return null;
  if (blocks.length !== 1) problems.push(`${file}: ${blocks.length} blocks of JSON-LD instead of one`);
  try {
    return JSON.parse(blocks[0]?.[1] ?? '{}');
  } catch (error) {
    problems.push(`${file}: ${error.message}`);
    return null;
  }
};

const source = (graph) => `import type { Graph } from 'schema-dts';\nexport const graph: Graph = ${JSON.stringify(graph, null, 1)};\n`;

const check = (files) => {
  fs.rmSync(work, { recursive: true, force: true });
  fs.mkdirSync(work);
  files.forEach(([, text], index) => fs.writeFileSync(path.join(work, `page${index}.ts`), text));
  const result = spawnSync(process.execPath, [path.join(here, 'node_modules/typescript/bin/tsc'), '--noEmit', '--strict', '--skipLibCheck',
    '--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'es2022',
    ...files.map((_, index) => path.join(work, `page${index}.ts`))], { cwd: here, encoding: 'utf8' });
  return (result.stdout + result.stderr).split('\n').filter(Boolean).map((line) => line.replace(/^.*page(\d+)\.ts/, (_, index) => files[index][0]));
};

// What Google asks of the kinds that it shows, and that every reference inside of the page leads somewhere.
const required = {
  BlogPosting: ['headline', 'datePublished', 'dateModified', 'author', 'url'],
  BreadcrumbList: ['itemListElement'],
  ProfilePage: ['mainEntity'],
  Person: ['name', 'url'],
  WebSite: ['name', 'url'],
  CreativeWork: ['name', 'author', 'url'],
  SoftwareSourceCode: ['name', 'author', 'codeRepository'],
};
const walk = (node, visit) => {
  if (Array.isArray(node)) node.forEach((each) => walk(each, visit));
  else if (node && typeof node === 'object') { visit(node); Object.values(node).forEach((each) => walk(each, visit)); }
};
const examine = (file, graph) => {
  for (const node of graph['@graph'])
    for (const key of required[node['@type']] ?? [])
      if (node[key] === undefined) problems.push(`${file}: ${node['@type']} has no ${key}`);
  walk(graph, (node) => {
    for (const [key, value] of Object.entries(node)) {
      if (value === '' || (Array.isArray(value) && value.length === 0)) problems.push(`${file}: '${key}' is empty`);
      if (/^(url|item|codeRepository|sameAs)$/.test(key))
        for (const address of [value].flat()) if (!/^https?:\/\//.test(address)) problems.push(`${file}: '${key}' is no absolute address: ${address}`);
      if (/^date/.test(key) && Number.isNaN(Date.parse(value))) problems.push(`${file}: '${key}' is no date: ${value}`);
    }
  });
};

const pages = process.argv.slice(2).flatMap((folder) => fs.readdirSync(folder, { recursive: true }).map(String)
  .filter((name) => name.endsWith('.html')).sort().map((name) => path.join(folder, name)));
const graphs = pages.map((file) => [file, graphOf(file)]).filter(([, graph]) => graph);
for (const [file, graph] of graphs) examine(file, graph);
problems.push(...check(graphs.map(([file, graph]) => [file, source(graph)])));
// The judge must be able to say no.
const wrong = [['wrong property', { '@type': 'BlogPosting', headlines: 'x' }], ['wrong type', { '@type': 'BlogPost', headline: 'x' }]];
for (const [name, node] of wrong)
  if (check([[name, source({ '@context': 'https://schema.org', '@graph': [node] })]]).length === 0) problems.push(`the check takes a ${name}`);
fs.rmSync(work, { recursive: true, force: true });
for (const problem of problems) console.log('FAIL ' + problem);
console.log(`JSON-LD: ${graphs.length} passed, ${problems.length} failed`);
process.exit(problems.length === 0 ? 0 : 1);
