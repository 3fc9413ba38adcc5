// Without scripts: the menu leads on, dark is dark, code has its colours, what folds unfolds, and nothing dead is offered.
import { open } from './browser.mjs';
import { expect } from './tally.mjs';

const look = () => {
  const shade = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, value) => sum + Number(value), 0);
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });
  return {
    background: shade(getComputedStyle(document.documentElement).backgroundColor),
    menu: [...document.querySelectorAll('.menu a')].filter(isShown).length,
    codes: document.querySelectorAll('pre code').length,
    colours: new Set([...document.querySelectorAll('pre code, pre code *')].filter((element) => element.textContent.trim()).map((element) => getComputedStyle(element).color)).size,
    dead: [...document.querySelectorAll('button, input')].filter((element) => isShown(element) && !element.closest('form[action]')).map((element) => element.outerHTML.slice(0, 70)),
  };
};

// `hasCode` says that the page is one with code in a language that is highlighted.
export async function lookWithoutScripts(browser, { address, hasCode }) {
  for (const width of [390, 1280]) {
    const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: 'dark', viewport: { width, height: 900 } });
    const where = `${new URL(address).pathname} ${width}`;
    const { page, noise } = await open(context, address);
    const facts = await page.evaluate(look);
    expect(facts.menu > 0, `${where}: no menu`);
    expect(facts.background < 150, `${where}: dark is not dark`);
    expect(facts.dead.length === 0, `${where}: controls that do nothing: ${facts.dead.join(' ')}`);
    if (hasCode) expect(facts.codes > 0 && facts.colours >= 3, `${where}: ${facts.colours} colours in ${facts.codes} blocks of code`);
    expect(noise.filter((line) => !/Blocked script execution|scripting is disabled/.test(line)).length === 0, `${where}: ${noise.join('; ')}`);
    await page.locator('.menu a:not([aria-current])').first().click();
    expect(page.url() !== address, `${where}: the menu leads nowhere`);
    await context.close();
  }
}
