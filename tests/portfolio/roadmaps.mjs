// Roadmaps of four shapes: dated phases with ticks, months from a start, a ladder of levels, weeks in a table.
import { skills, voice } from './words.mjs';

const verbs = ['Read about', 'Practise', 'Explain in a note', 'Build a small example of', 'Write a test for', 'Measure'];
const item = (speak) => `${speak.pick(verbs)} ${speak.pick(skills).toLowerCase()}, part ${speak.between(1, 400)}`;
const items = (speak, count, tick) => Array.from({ length: count }, (_, at) => `- ${tick(at)} ${item(speak)}`);

function phases() {
  const speak = voice('phases');
  const spans = ['Jan 2025 – June 2025', 'July 2025 – Dec 2025', 'Jan 2026 – June 2026', 'July 2026 – Dec 2026', 'Jan 2027 – June 2027'];
  const names = ['Foundations', 'Batch in the cloud', 'Streams', 'Retrieval and models', 'Running it all'];
  const units = spans.map((span, at) => [`## Phase ${at + 1}: ${names[at]} (${span})`, `**Goal:** one system that a stranger can run.`, `### Topics\n\n${items(speak, 9, () => (at < 3 ? '[x]' : '[ ]')).join('\n')}`, `### Milestones\n\n${items(speak, 2, () => (at < 2 ? '[x]' : '[ ]')).join('\n')}`].join('\n\n'));
  return `---\ntitle: From batch to answers\nprimary: true\n---\n\n${units.join('\n\n')}\n`;
}

function months() {
  const speak = voice('months');
  const units = Array.from({ length: 12 }, (_, at) => `## Month ${at + 1}: ${speak.pick(skills)}\n\n${items(speak, 5, () => (at < 6 ? '[x]' : '[ ]')).join('\n')}`);
  return `---\ntitle: Twelve months of depth\nstart: 2026-04-01\nhours_per_week: 6\n---\n\n${units.join('\n\n')}\n`;
}

function ladder() {
  const speak = voice('ladder');
  const units = ['Junior', 'Engineer', 'Senior', 'Staff'].map((name, at) => `## Level ${at + 1}: ${name}\n\n### Skills\n\n${items(speak, 6, () => (at < 2 ? '[x]' : '[ ]')).join('\n')}`);
  return `---\ntitle: A ladder for data engineers\n---\n\n${units.join('\n\n')}\n`;
}

function weeks() {
  const speak = voice('weeks');
  const rows = Array.from({ length: 16 }, (_, at) => `| Week ${at + 1} | ${speak.pick(skills)} | ${item(speak)} | ${at < 5 ? '✅' : '⬜'} |`);
  return `---\ntitle: Sixteen weeks to an exam\nstart: 2026-10-05\n---\n\n✅ Done, ⬜ Not started\n\n| Week | Topic | Task | Status |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

export const writeRoadmaps = () => ({ 'roadmaps/phases.md': phases(), 'roadmaps/months.md': months(), 'roadmaps/ladder.md': ladder(), 'roadmaps/weeks.md': weeks() });
