// Code, tables and other blocks of a post, with figures and names that differ from post to post.

const names = ['orders', 'prices', 'events', 'readings', 'invoices', 'visits', 'parcels', 'answers'];

const samples = {
  python: (name, count) => `from dataclasses import dataclass\n\n\n@dataclass(frozen=True)\nclass Window:\n    """A quarter of an hour of ${name}."""\n    start: int\n    length: int = ${count}\n\n    def holds(self, stamp: int) -> bool:\n        # the end belongs to the next window\n        return self.start <= stamp < self.start + self.length\n\n\ndef late(rows, window):\n    return [row for row in rows if not window.holds(row["stamp"]) and row["value"] is not None]`,
  sql: (name, count) => `-- the newest version of each key\nwith ranked as (\n  select key, amount, changed_at,\n         row_number() over (partition by key order by changed_at desc) as place\n  from ${name}\n  where changed_at >= current_date - interval '${count} days'\n)\nselect key, amount\nfrom ranked\nwhere place = 1 and amount > ${count}\norder by changed_at`,
  yaml: (name, count) => `models:\n  - name: ${name}_daily\n    config:\n      materialized: incremental\n      unique_key: key\n    columns:\n      - name: key\n        tests: [unique, not_null]\n      - name: amount\n        tests:\n          - accepted_range: {min: 0, max: ${count}}`,
  bash: (name, count) => `set -euo pipefail\nfor day in $(seq 1 ${count % 28 + 1}); do\n  echo "loading ${name} of day $day" >&2\n  ./load --table ${name} --day "$day" || exit 1\ndone`,
  json: (name, count) => `{\n  "table": "${name}",\n  "rows": ${count * 1000},\n  "checks": [{"name": "not empty", "passed": true}, {"name": "fresh", "passed": false}],\n  "owner": null\n}`,
  java: (name, count) => `public final class Count${name[0].toUpperCase()}${name.slice(1)} {\n    private static final int LIMIT = ${count};\n\n    public static long of(java.util.List<String> keys) {\n        return keys.stream().distinct().limit(LIMIT).count();\n    }\n}`,
  go: (name, count) => `package main\n\nimport "fmt"\n\nfunc main() {\n\tleft := ${count}\n\tfor left > 0 {\n\t\tleft -= 7 // seven ${name} at a time\n\t}\n\tfmt.Println("done", left)\n}`,
  rust: (name, count) => `fn main() {\n    let ${name}: Vec<u64> = (0..${count}).filter(|n| n % 3 == 0).collect();\n    println!("{} kept", ${name}.len());\n}`,
  typescript: (name, count) => `interface Row { key: string; amount: number | null }\n\nexport const total = (${name}: Row[]): number =>\n  ${name}.slice(0, ${count}).reduce((sum, row) => sum + (row.amount ?? 0), 0);`,
  dockerfile: (name, count) => `FROM debian:bookworm-slim\nRUN apt-get update && apt-get install -y --no-install-recommends python3\nCOPY ${name}.py /srv/\nENV LIMIT=${count}\nCMD ["python3", "/srv/${name}.py"]`,
  diff: (name, count) => `--- a/${name}.sql\n+++ b/${name}.sql\n@@ -1,3 +1,3 @@\n select key\n-from ${name}\n+from ${name} where amount > ${count}\n order by key`,
};

export function codeBlock(speak) {
  const language = speak.pick(Object.keys(samples));
  return '```' + language + '\n' + samples[language](speak.pick(names), speak.between(3, 400)) + '\n```';
}

export function table(speak) {
  const rows = speak.some(names, speak.between(3, 6)).map((name) => `| ${name} | ${speak.between(1, 90)},${speak.between(100, 999)} | ${speak.between(2, 59)} s | ${speak.pick(['kept', 'rewritten', 'dropped at night'])} |`);
  return ['| table | rows | time | what happened |', '|---|--:|--:|---|', ...rows].join('\n');
}

export function list(speak, sentence) {
  const lines = Array.from({ length: speak.between(3, 5) }, () => sentence(speak));
  return lines.map((line, at) => (speak.chance(0.5) ? `- ${line}` : `- ${line}\n  - ${sentence(speak)}`)).join('\n');
}

export const alert = (speak, sentence) => `> [!${speak.pick(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'])}]\n> ${sentence(speak)}`;
export const quote = (speak, sentence) => `> ${sentence(speak)}\n> ${sentence(speak)}`;
