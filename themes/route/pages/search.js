// The search: loads the index when someone types, ranks while they type, and reads the pages of the best results
// for the passage that was meant. Words are cut and folded as generator/text/search_words.cpp does it.
(() => {
  const form = document.querySelector('form.search');
  const box = document.getElementById('q');
  const list = document.getElementById('results');
  const status = document.getElementById('found');

  // ---- Words ----
  const leftOut = /['’\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
  const spellings = { æ: 'ae', ø: 'o', đ: 'd', ı: 'i', ł: 'l', œ: 'oe', ß: 'ss', ς: 'σ' };
  const withoutBlanks = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
  const run = new RegExp('[' + withoutBlanks + ']+|(?:(?![' + withoutBlanks + '])[\\p{L}\\p{M}\\p{N}\'’])+(?:\\+\\+|#)?', 'gu');
  const isWithoutBlanks = (text) => new RegExp('^[' + withoutBlanks + ']', 'u').test(text);

  const fold = (text) => text.normalize('NFKD').toLowerCase().replace(/[æøđıłœßς]/g, (letter) => spellings[letter]).normalize('NFKD').replace(leftOut, '').normalize('NFC');
  const pairs = (text) => {
    const letters = [...text];
    return letters.length < 2 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
  };
  const wordsOf = (text) => (fold(text).match(run) ?? []).flatMap((word) => isWithoutBlanks(word) ? pairs(word) : [[...word].slice(0, 32).join('')]);

  // ---- The index ----
  let loading;
  const unpacked = (text) => {
    let before = [];
    return (text.match(/[A-Z][^A-Z]*/g) ?? []).map((packed) => {
      before = [...before.slice(0, packed.charCodeAt(0) - 65), ...packed.slice(1)];
      return before.join('');
    });
  };
  const prepared = ({ entries, words, places }) => ({
    entries: entries.map((entry) => ({
      ...entry,
      fields: [[entry.title, 16], [entry.headings.map((each) => each[1]).join('\n'), 8], [entry.tags.join('\n'), 6], [entry.summary + '\n' + entry.detail, 4]]
        .map(([text, weight]) => ({ words: wordsOf(text), weight })),
    })),
    words: unpacked(words),
    places: places.split(',').map((gaps) => {
      let next = 0;
      return gaps.split(' ').filter(Boolean).map((gap) => (next += Number(gap) + 1) - 1);
    }),
  });
  const load = () => loading ??= fetch(form.dataset.index)
    .then((response) => response.ok ? response.json() : Promise.reject(new Error(response.status)))
    .then(prepared)
    .catch((error) => { loading = undefined; throw error; });

  // ---- Ranking ----
  // How well a word answers a word of the query: itself 1, as its beginning less, without an ending least.
  const stem = (word) => word.replace(/(?:ings?|ed|es|s)$/, '');
  const fit = (word, wanted) => {
    if (word === wanted) return 1;
    if (word.startsWith(wanted)) return 0.6;
    const root = stem(wanted);
    return root.length >= 4 && word.startsWith(root) ? 0.4 : 0;
  };
  // One letter wrong, missing, too many, or two exchanged.
  const isNear = (a, b) => {
    if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
    let at = 0;
    while (a[at] === b[at]) at += 1;
    const rests = [[1, 1], [0, 1], [1, 0]].some(([x, y]) => a.slice(at + x) === b.slice(at + y));
    return rests || (a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2));
  };
  // Entry number → score, of all entries that have the word.
  const scoresOf = (wanted, index, fits) => {
    const scores = new Map();
    const add = (entry, score) => scores.set(entry, (scores.get(entry) ?? 0) + score);
    index.entries.forEach((entry, number) => {
      for (const { words, weight } of entry.fields) {
        const best = Math.max(0, ...words.map((word) => fits(word, wanted)));
        if (best) add(number, best * weight);
      }
    });
    const inText = new Map();
    index.words.forEach((word, number) => {
      const how = fits(word, wanted);
      if (how) for (const entry of index.places[number]) inText.set(entry, Math.max(how, inText.get(entry) ?? 0));
    });
    for (const [entry, how] of inText) add(entry, how * 2);
    return scores;
  };
  const near = (word, wanted) => wanted.length > 3 && isNear(word, wanted) ? 0.3 : 0;

  const found = (query, index) => {
    const totals = index.entries.map((entry, number) => ({ entry, number, words: 0, score: 0 }));
    const wanted = [...new Set(wordsOf(query))];
    for (const word of wanted) {
      let scores = scoresOf(word, index, fit);
      if (!scores.size) scores = scoresOf(word, index, near);
      const rarity = Math.log(1 + index.entries.length / (scores.size || 1));
      for (const [number, score] of scores) {
        totals[number].words += 1;
        totals[number].score += score * rarity;
      }
    }
    const phrase = fold(query.trim());
    for (const total of totals) if (fold(total.entry.title).includes(phrase)) total.score *= 1.5;
    const most = Math.max(0, ...totals.map((total) => total.words));
    const results = totals.filter((total) => total.words && total.words === most).sort((a, b) => b.score - a.score || a.number - b.number);
    return { wanted, results: results.map((total) => total.entry), hasAll: most === wanted.length };
  };

  // ---- What is shown: text with the words of the query marked ----
  // [begin, end, word of the query] of every place in a text.
  const hits = (text, wanted) => {
    const places = [];
    for (const match of text.matchAll(run)) {
      const folded = fold(match[0]);
      if (isWithoutBlanks(match[0])) {
        for (const word of wanted) for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) places.push([match.index + at, match.index + at + word.length, word]);
      } else {
        const word = wanted.find((each) => fit(folded, each)) ?? wanted.find((each) => near(folded, each));
        if (word) places.push([match.index, match.index + match[0].length, word]);
      }
    }
    return places.sort((a, b) => a[0] - b[0]);
  };
  const marked = (text, wanted) => {
    const parts = [];
    let done = 0;
    for (const [begin, end] of hits(text, wanted)) {
      if (end <= done) continue;
      const from = Math.max(begin, done);
      if (from > done || !parts.length) parts.push(text.slice(done, from));
      const last = parts.at(-1);
      if (from === done && last instanceof Element) last.append(text.slice(from, end));
      else parts.push(Object.assign(document.createElement('mark'), { textContent: text.slice(from, end) }));
      done = end;
    }
    return [...parts, text.slice(done)];
  };
  const lacking = (text, wanted) => {
    const here = new Set(hits(text, wanted).map((hit) => hit[2]));
    return wanted.filter((word) => !here.has(word));
  };
  // About 180 characters with as many words of the query as such a piece can have.
  const size = 180;
  const excerpt = (text, wanted) => {
    const places = hits(text, wanted);
    if (text.length <= size || !places.length) return text.slice(0, size);
    const count = (from) => new Set(places.filter((hit) => hit[0] >= from && hit[1] <= from + size).map((hit) => hit[2])).size;
    const best = places.reduce((a, b) => count(b[0]) > count(a[0]) ? b : a)[0];
    const from = Math.max(0, Math.min(best - 40, text.length - size));
    const begin = from ? text.indexOf(' ', from) + 1 || from : 0;
    const stop = begin + size >= text.length ? text.length : text.lastIndexOf(' ', begin + size);
    const end = stop > best ? stop : begin + size;
    return (begin ? '… ' : '') + text.slice(begin, end) + (end < text.length ? ' …' : '');
  };

  // ---- The passage that was meant, from the page itself ----
  const pages = new Map();
  const page = (url) => {
    if (!pages.has(url))
      pages.set(url, fetch(url).then((response) => response.text()).then((text) => new DOMParser().parseFromString(text, 'text/html')).catch(() => null));
    return pages.get(url);
  };
  const blocks = 'h1,h2,h3,h4,h5,h6,p,li,dt,dd,th,td,pre,summary,figcaption,blockquote';
  // [{anchor, text}] of the page or of the part of it that the entry's address names.
  const passages = (other, anchor) => {
    const scope = anchor ? other.getElementById(anchor) : other.querySelector('main');
    const result = [];
    let last = anchor;
    for (const element of scope?.querySelectorAll('*') ?? []) {
      if (element.id && !element.closest('svg, nav')) last = element.id;
      if (!element.matches(blocks) || element.closest('nav, svg, .toc') || (element.querySelector(blocks) && !element.matches('pre'))) continue;
      const text = element.textContent.replace(/\s+/g, ' ').trim();
      if (text) result.push({ anchor: last, text });
    }
    return result;
  };
  const deepen = async (entry, item, wanted) => {
    const missing = lacking(entry.title + ' ' + entry.summary, wanted);
    if (!missing.length) return;
    const [url, anchor] = entry.url.split('#');
    const other = await page(url);
    if (!other || !item.isConnected) return;
    const best = passages(other, anchor).map((passage) => ({ ...passage, lacks: lacking(passage.text, wanted).length }))
      .reduce((a, b) => b.lacks < a.lacks ? b : a, { lacks: wanted.length });
    if (!best.text) return;
    item.querySelector('p').replaceChildren(...marked(excerpt(best.text, wanted), wanted));
    if (best.anchor) item.querySelector('a').href = url + '#' + best.anchor;
  };

  // ---- The list ----
  const signs = { project: 'project', post: 'post', page: 'post', certificate: 'cert', unit: 'stop-mark', roadmap: 'stop-mark', skill: 'stop-mark', week: 'post', job: 'project' };
  const make = (name, className, ...children) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...children);
    return element;
  };
  const headingOf = (entry, wanted) => entry.headings.find(([, text]) => lacking(text, wanted).length < wanted.length);
  const itemOf = (entry, wanted) => {
    const link = make('a', '', ...marked(entry.title, wanted));
    const heading = lacking(entry.title, wanted).length && headingOf(entry, wanted);
    link.href = heading ? entry.url + '#' + heading[0] : entry.url;
    const kind = make('span', 'kind', make('span', 'm ' + signs[entry.kind]), list.dataset[entry.kind]);
    const meta = make('span', 'meta', kind, ...(entry.detail ? [make('span', '', entry.detail)] : []));
    const text = heading && lacking(entry.summary, wanted).length === wanted.length ? heading[1] : excerpt(entry.summary, wanted);
    return make('li', '', meta, make('h2', '', link), make('p', '', ...marked(text, wanted)));
  };
  const say = (name, number) => { status.textContent = name ? status.dataset[name].replace('{n}', number) : ''; };

  const most = 30;
  let later, asked;
  const show = ({ wanted, results, hasAll }) => {
    const items = results.slice(0, most).map((entry) => itemOf(entry, wanted));
    list.replaceChildren(...items);
    if (!results.length) say('none');
    else if (!hasAll) say('some', results.length);
    else say(results.length === 1 ? 'one' : 'many', results.length);
    clearTimeout(later);
    later = setTimeout(() => results.slice(0, 8).forEach((entry, at) => deepen(entry, items[at], wanted)), 150);
  };
  const search = async () => {
    const query = asked = box.value;
    const address = new URL(location);
    if (query.trim()) address.searchParams.set('q', query);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address);
    if (!wordsOf(query).length) {
      clearTimeout(later);
      list.replaceChildren();
      say();
      return;
    }
    try {
      const index = await load();
      if (query === asked) show(found(query, index));
    } catch {
      say('failed');
    }
  };

  // ---- Keys ----
  const links = () => [...list.querySelectorAll('a')];
  const walk = (step) => {
    const stops = [box, ...links()];
    stops[Math.max(0, Math.min(stops.length - 1, stops.indexOf(document.activeElement) + step))]?.focus();
  };
  const escape = () => {
    if (document.activeElement !== box) box.focus();
    else if (box.value) { box.value = ''; search(); }
    else if (document.referrer.startsWith(location.origin)) history.back();
  };
  const keys = { ArrowDown: () => walk(1), ArrowUp: () => walk(-1), Escape: escape };
  addEventListener('keydown', (event) => {
    if (!keys[event.key] || event.isComposing || (document.activeElement !== box && !list.contains(document.activeElement))) return;
    event.preventDefault();
    keys[event.key]();
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); links()[0]?.focus(); });
  box.addEventListener('input', search);
  box.addEventListener('focus', () => load().catch(() => {}), { once: true });
  box.value = new URL(location).searchParams.get('q') ?? box.value;
  if (location.hash === '#q') box.focus();
  if (box.value) search();
})();
