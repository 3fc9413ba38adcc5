// Debian's Chromium, and pages that note everything they complain of.
import os from 'node:os';
import { chromium } from 'playwright-core';

export const executable = process.env.CHROME_PATH ?? '/usr/bin/chromium';
export const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const launch = () => chromium.launch({ executablePath: executable, args: flags });

// A page at an address, with its noise: console lines, exceptions, failed and foreign requests, policy violations.
export async function open(context, address) {
  const page = await context.newPage();
  const noise = [];
  const origin = new URL(address).origin;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('requestfailed', (request) => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') noise.push('failed: ' + request.url()); }); // aborted: the visitor went on
  page.on('response', (response) => { if (response.status() >= 400 && response.url() !== address) noise.push(`${response.status()}: ${response.url()}`); });
  page.on('request', (request) => { if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) noise.push('foreign: ' + request.url()); });
  await page.goto(address, { waitUntil: 'load' });
  return { page, noise };
}

// Runs `work` over all items, as many at a time as there are cores, each worker with a context of its own.
export async function inContexts(browser, options, items, work) {
  const queue = [...items];
  const worker = async () => {
    const context = await browser.newContext(options);
    for (let item = queue.shift(); item; item = queue.shift()) await work(context, item);
    await context.close();
  };
  await Promise.all(Array.from({ length: Math.min(os.availableParallelism(), items.length) }, worker));
}
