// What the checks found: how many hold, each that does not, and the figures with their limits.
// One line at the end in the form that every CI knows.
const found = { passed: 0, failed: 0, part: '' };

export function begin(part) {
  found.part = part;
  console.log(`== ${part}`);
}

export function expect(holds, what) {
  if (holds) found.passed += 1;
  else { found.failed += 1; console.log(`FAIL ${found.part}: ${what}`); }
}

// A measured figure is printed whether it holds or not. `limit` is "<= 6000", ">= 24", "= 0".
export function figure(name, value, limit, unit = '') {
  const [relation, bound] = limit.split(' ');
  const holds = { '<=': value <= bound, '>=': value >= bound, '=': value === Number(bound) }[relation];
  if (holds) found.passed += 1;
  else found.failed += 1;
  console.log(`${holds ? '  ok' : 'FAIL'} ${name}: ${value}${unit} (${limit}${unit})`);
}

export function close() {
  console.log(`${found.passed} passed, ${found.failed} failed`);
  return found.failed === 0 ? 0 : 1;
}
