// Builds the portfolio beside this file and holds its resume.json against JSON Resume's schema.
// usage: node validate.mjs WAYMARK NODE_MODULES PORTFOLIO; exit status 77 where the schema is not installed
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';

const [waymark, modules, portfolio] = process.argv.slice(2);
if (!fs.existsSync(path.join(modules, '@jsonresume/schema/schema.json'))) {
  console.log('npm\'s @jsonresume/schema is not there: skipped');
  process.exit(77);
}
const require = createRequire(path.join(modules, 'x.js'));
const { Validator } = require('jsonschema');
const schema = JSON.parse(fs.readFileSync(path.join(modules, '@jsonresume/schema/schema.json'), 'utf8'));
const problemsOf = (resume) => new Validator().validate(resume, schema).errors.map(String);

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-resume-'));
fs.cpSync(portfolio, root, { recursive: true });
execFileSync(waymark, ['-C', root, 'build', '--date', '2026-11-22']);
const resume = JSON.parse(fs.readFileSync(path.join(root, 'site/resume.json'), 'utf8'));
fs.rmSync(root, { recursive: true });

const problems = problemsOf(resume);
// The judge must be able to say no.
const broken = structuredClone(resume);
broken.work[0].startDate = 'March 2024';
if (problemsOf(broken).length === 0) problems.push('the schema takes a date in words');
for (const part of ['work', 'education', 'certificates', 'skills', 'projects'])
  if (!(resume[part]?.length > 0)) problems.push(`resume.json has no ${part}`);
if (resume.certificates.some((one) => one.name.includes('planned'))) problems.push('a planned exam is listed as earned');
for (const problem of problems) console.log(problem);
process.exit(problems.length === 0 ? 0 : 1);
