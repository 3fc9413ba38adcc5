// Sentences put together from parts: plausible to read, of any amount, and the same ones in every run.
// A voice is seeded by the name of what it writes, so a further post changes no other.

// FNV-1a for the seed, mulberry32 for the stream.
function seedOf(name) {
  let hash = 2166136261;
  for (const sign of name) hash = Math.imul(hash ^ sign.codePointAt(0), 16777619);
  return hash >>> 0;
}

export function voice(name) {
  let state = seedOf(name);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low, high) => low + Math.floor(next() * (high - low + 1));
  const pick = (list) => list[between(0, list.length - 1)];
  const some = (list, count) => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () => rest.splice(between(0, rest.length - 1), 1)[0]);
  };
  return { next, between, pick, some, chance: (share) => next() < share };
}

export const slugOf = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
export const capital = (text) => text[0].toUpperCase() + text.slice(1);

const things = ['the nightly load', 'a late partition', 'the order stream', 'the feature table', 'a replayed window', 'the merge step', 'the event log', 'the small index', 'the price feed', 'a schema change', 'the staging copy', 'the query planner', 'the retry queue', 'the audit trail', 'the vector index', 'a broken contract', 'the daily snapshot', 'the reading service', 'the catalogue', 'the dead-letter topic'];
const acts = ['keeps', 'moves', 'rewrites', 'compares', 'counts', 'loses', 'repeats', 'delays', 'closes', 'checks', 'hides', 'splits', 'joins', 'protects', 'reads', 'sorts'];
const goods = ['the rows of one hour', 'two versions of a key', 'the newest state', 'about a tenth of the files', 'what a reader can see', 'the order of events', 'every key twice', 'the cheap part of the work', 'a promise to the next step', 'the numbers of last week', 'rows without an owner', 'the time of the source', 'a window of fifteen minutes', 'the cost of a mistake', 'three columns of five', 'the proof that it ran'];
const whens = ['when the cluster starts cold', 'once the window is closed', 'while the source still writes', 'after the second run', 'before anyone opens the report', 'as soon as a column grows', 'if two writers meet', 'on the first day of a month', 'under ten times the load', 'without a lock', 'in a test on a laptop', 'behind a slow network'];
const turns = ['That is why', 'In the end', 'Measured over a week,', 'On paper', 'In practice', 'After the change', 'With a smaller batch', 'For a reader of the table', 'Seen from the source,', 'By default'];
const lessons = ['I would choose it again', 'the simple way was good enough', 'a count before and after found it', 'the log had said so all along', 'nobody had asked for the exact figure', 'the price is one more table to watch', 'the older design is still easier to explain', 'one test would have saved the evening', 'the limit is now written down', 'it costs less than the outage did'];
const subjects = ['Late rows', 'Small files', 'Idempotent loads', 'Backfills', 'Watermarks', 'Slow joins', 'Skewed keys', 'Schema drift', 'Exactly once', 'Cheap retries', 'Quiet failures', 'Cold starts', 'Wide tables', 'Snapshot reads', 'Change capture', 'Vector search', 'Chunk sizes', 'Prompt tests', 'Data contracts', 'Row counts', 'Time zones', 'Partition pruning', 'Merge conflicts', 'Feature drift', 'Cost alarms'];
const angles = ['in one evening', 'without a cluster', 'and what they cost', 'from first principles', 'on a laptop', 'after a year in production', 'with three tests', 'for people in a hurry', 'measured twice', 'and how to see them', 'before the first incident', 'at ten times the size', 'with plain SQL', 'and the rule that I keep'];

export const tags = ['airflow', 'backfill', 'batch', 'career', 'cloud', 'contracts', 'cost', 'data-quality', 'dbt', 'delta-lake', 'duckdb', 'kafka', 'lakehouse', 'llm', 'mlops', 'observability', 'parquet', 'postgres', 'python', 'rag', 'spark', 'sql', 'streaming', 'testing'];
export const products = ['Airflow', 'Azure Databricks', 'Azure Data Factory', 'Delta Lake', 'dbt', 'DuckDB', 'Event Hubs', 'FastAPI', 'Kafka', 'Parquet', 'PostgreSQL', 'Python', 'Spark', 'Terraform'];
export const skills = ['Batch loading', 'Cost control', 'Data contracts', 'Data modelling', 'Data quality', 'Incremental loading', 'Observability', 'Python', 'Retrieval', 'SQL', 'Stream processing', 'Testing of data'];

export const titleOf = (speak, index) => `${subjects[index % subjects.length]} ${angles[Math.floor(index / subjects.length + index) % angles.length]}`;
export const headingOf = (speak) => capital(speak.pick([`what ${speak.pick(things)} ${speak.pick(acts)}`, `${speak.pick(things)} ${speak.pick(whens)}`, `${speak.pick(goods)}, ${speak.pick(whens)}`]));

export function sentence(speak) {
  const thing = speak.pick(things), act = speak.pick(acts), good = speak.pick(goods), when = speak.pick(whens);
  return speak.pick([
    () => `${capital(thing)} ${act} ${good} ${when}.`,
    () => `${speak.pick(turns)} ${thing} ${act} ${good}, and ${speak.pick(lessons)}.`,
    () => `${capital(when)}, ${thing} ${act} ${good}; ${speak.pick(lessons)}.`,
    () => `What ${thing} ${act} ${when} is ${good}.`,
    () => `It took ${speak.between(2, 90)} minutes for ${speak.between(2, 900)},000 rows, because ${thing} ${act} ${good}.`,
  ])();
}

// Some words of a paragraph are marked up, as people do.
function marked(speak, text) {
  const words = text.split(' ');
  const at = speak.between(1, words.length - 3);
  const form = speak.pick(['', '', '', '**', '_', '`']);
  words[at] = form + words[at].replace(/[.,;]/g, '') + form;
  return words.join(' ');
}

export const paragraph = (speak, count = speak.between(3, 6)) => Array.from({ length: count }, () => marked(speak, sentence(speak))).join(' ');
