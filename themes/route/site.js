// What a script adds to every page: the choice of light or dark, buttons that copy code, "/" for the search.
// It stands in the head and runs before the page is drawn, so that a remembered choice never flashes.
// Without it everything else works: its buttons are made or shown by it alone. The words are the template's.
(() => {
  const root = document.documentElement;
  const words = document.currentScript.dataset;

  // ---- Light or dark: the system's choice, or the reader's ----
  const key = 'waymark-scheme';
  const colours = [...document.querySelectorAll('meta[name=theme-color]')].map((meta) => [meta, meta.media]);
  const wantsDark = matchMedia('(prefers-color-scheme: dark)');

  // A browser may forbid to remember; then the choice holds for this page.
  const remembered = () => {
    try { return localStorage.getItem(key) ?? 'system'; } catch { return 'system'; }
  };
  const remember = (scheme) => {
    try {
      if (scheme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, scheme);
    } catch { /* see above */ }
  };
  const apply = (scheme) => {
    root.dataset.scheme = scheme;
    for (const [meta, media] of colours)
      meta.media = scheme === 'system' ? media : media.includes(scheme) ? 'all' : 'not all';
    const button = document.querySelector('.scheme');
    if (button) button.lastElementChild.textContent = button.title = button.dataset[scheme];
  };
  // The first press always changes what is seen.
  const next = () => {
    const [first, second] = wantsDark.matches ? ['light', 'dark'] : ['dark', 'light'];
    return { system: first, [first]: second, [second]: 'system' }[root.dataset.scheme];
  };
  const schemes = CSS.supports('color', 'light-dark(#000,#fff)');
  if (schemes) {
    apply(remembered());
    addEventListener('storage', () => apply(remembered()));
    addEventListener('pageshow', () => apply(remembered()));
  }
  const startSchemes = () => {
    if (!schemes) return;
    apply(remembered());
    document.querySelector('.scheme')?.addEventListener('click', () => {
      apply(next());
      remember(root.dataset.scheme);
    });
  };

  // ---- Copying code: of a console's block its commands alone ----
  const codeOf = (block) => {
    const copy = block.cloneNode(true);
    const isConsole = copy.querySelector('.prompt');
    for (const other of copy.querySelectorAll('.prompt, .output')) other.remove();
    const code = isConsole ? copy.textContent.replace(/\n{2,}/g, '\n') : copy.textContent;
    return code.replace(/\n$/, '');
  };
  const addCopyButton = (block) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = words.copy;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(codeOf(block));
      button.textContent = words.copied;
      setTimeout(() => { button.textContent = words.copy; }, 2000);
    });
    button.setAttribute('aria-live', 'polite');
    let frame = block.closest('.code');
    if (!frame) {
      frame = document.createElement('div');
      frame.className = 'code';
      block.replaceWith(frame);
      frame.append(block);
    }
    (frame.querySelector('figcaption') ?? frame).append(button);
  };
  // Only a secure address may write to the clipboard.
  const startCopying = () => {
    if (navigator.clipboard) document.querySelectorAll('main pre').forEach(addCopyButton);
  };

  // ---- "/" leads to the search from everywhere ----
  const startSearchKey = () => addEventListener('keydown', (event) => {
    const isTyping = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const box = document.getElementById('q');
    const link = document.querySelector('[data-search]');
    if (!box && !link) return;
    event.preventDefault();
    if (box) box.focus();
    else location.href = link.href;
  });

  document.addEventListener('DOMContentLoaded', () => {
    startSchemes();
    startCopying();
    startSearchKey();
  });
})();
