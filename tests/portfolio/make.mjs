// Makes a large portfolio: usage: node make.mjs FOLDER [POSTS [PROJECTS]]   (200 posts and 30 projects unless said)
// The same words in every run and on every machine; a further post leaves the others as they are.
import fs from 'node:fs';
import path from 'node:path';
import { postsOf, writePosts } from './posts.mjs';
import { projectsOf, writeProjects } from './projects.mjs';
import { writeRoadmaps } from './roadmaps.mjs';
import { paragraph, voice } from './words.mjs';

const site = `name: Robin Muster
role: Data engineer
target_role: Staff data engineer
summary: I build pipelines that can be run twice, and I write down what they cost.
location: Hamburg
work_mode: Remote or hybrid
availability: Open to staff roles
email: robin.muster@example.org
links:
  - {label: Code, url: "https://example.org/robin"}
skills: [Python, SQL, Data quality, Mentoring]
title: Robin Muster
base_url: https://example.org/
time_zone: Europe/Berlin
`;

const experience = `jobs:
  - employer: Example Logistics
    role: Senior data engineer
    start: 2022-03
    location: Hamburg
    summary: Owner of the order platform.
    achievements:
      - {text: Halved the nightly run, measure: job logs of March and June 2024}
      - {text: Moved 40 reports to one model, measure: list of reports before and after}
  - employer: Sample Retail
    role: Data engineer
    start: 2019-08
    end: 2022-02
    achievements:
      - {text: Wrote the first tests of the price feed, measure: 61 checks a night}
education:
  - {institution: Example University, degree: B.Sc. Computer Science, start: 2016-10, end: 2019-07}
`;

const certifications = `certifications:
  - {name: Example Data Engineer, code: EX-1, issuer: Example Board, status: earned, earned: 2025-05-10, skills: [SQL, Data modelling]}
  - {name: Example Data Scientist, code: EX-2, issuer: Example Board, status: planned, planned: 2027-02-20, skills: [Python]}
`;

function journal() {
  const week = (at) => `---\nhours: ${4 + (at % 5)}\nlearned: Week ${at} taught me to count before and after.\npublish: true\n---\n\n${paragraph(voice(`week ${at}`))}\n`;
  return Object.fromEntries([40, 41, 42, 43, 44, 45, 46].map((at) => [`journal/2026-W${at}.md`, week(at)]));
}

const page = (title) => `---\ntitle: ${title}\nsummary: A page about ${title.toLowerCase()}.\n---\n\n${paragraph(voice(title))}\n\n## More\n\n${paragraph(voice(`${title} more`))}\n`;

const [folder, posts = '200', projects = '30'] = process.argv.slice(2);
if (!folder || folder.startsWith('-')) {
  console.error('usage: node make.mjs FOLDER [POSTS [PROJECTS]]');
  process.exit(2);
}
const made = projectsOf(Number(projects));
const files = {
  'site.yaml': site, 'experience.yaml': experience, 'certifications.yaml': certifications, 'pages/about.md': page('About'), 'pages/uses.md': page('Uses'),
  ...writeRoadmaps(), ...journal(), ...writeProjects(made), ...writePosts(postsOf(Number(posts)), made),
};
for (const [name, content] of Object.entries(files)) {
  const file = path.join(folder, 'content', name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}
