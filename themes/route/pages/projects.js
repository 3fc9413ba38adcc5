// The filters of the project list without loading a page: the selection's page is fetched, ahead of the click
// where it can be seen coming, and what differs is put in place. Without this script they are plain links.
(() => {
  const links = () => [...document.querySelectorAll('.filters a[data-filter]')];
  const pages = new Map();

  const load = (url) => {
    if (!pages.has(url))
      pages.set(url, fetch(url).then((response) => {
        if (!response.ok) throw new Error(response.status);
        return response.text();
      }).then((text) => new DOMParser().parseFromString(text, 'text/html')));
    return pages.get(url);
  };
  const show = (other) => {
    document.title = other.title;
    for (const part of ['h1', '.title .lead', '.cards']) {
      const copy = document.importNode(other.querySelector(part), true);
      document.querySelector(part).replaceChildren(...copy.childNodes);
    }
    const now = other.querySelector('.filters [aria-current]');
    for (const link of links()) {
      if (link.getAttribute('href') === now?.getAttribute('href')) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
  };
  // Whatever goes wrong, the link itself still leads there.
  const go = (url, manner) => load(url).then((other) => {
    if (manner === 'push') history.pushState(null, '', url);
    show(other);
  }).catch(() => { location.href = url; });

  document.querySelector('.title .lead').setAttribute('aria-live', 'polite');
  for (const link of links()) {
    for (const sign of ['pointerenter', 'focus', 'touchstart'])
      link.addEventListener(sign, () => load(link.href).catch(() => pages.delete(link.href)), { passive: true });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      go(link.href, 'push');
    });
  }
  addEventListener('popstate', () => go(location.href));
})();
