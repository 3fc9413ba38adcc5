// The server of the tests answers as GitHub Pages does.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import zlib from 'node:zlib';
import { serve } from './server.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'waymark-server-'));
const write = (name, text) => { fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true }); fs.writeFileSync(path.join(folder, name), text); };
write('index.html', 'home');
write('404.html', 'nothing here');
write('repo/index.html', 'project');
write('repo/404.html', 'nothing in repo');
write('repo/posts/a/index.html', 'words '.repeat(100));
write('repo/font.woff2', 'font');
write('outside.txt', 'seen');
const server = await serve(path.join(folder), 0);
after(() => { server.close(); fs.rmSync(folder, { recursive: true }); });

// Without fetch(), which undoes compression and follows redirects.
const get = (name, headers = {}) => new Promise((resolve) => http.get(server.origin + name, { headers, path: name }, (response) => {
  const parts = [];
  response.on('data', (part) => parts.push(part)).on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
}));

test('text is compressed for those who take it', async () => {
  const packed = await get('/repo/posts/a/', { 'accept-encoding': 'gzip, br' });
  assert.equal(packed.headers['content-encoding'], 'gzip');
  assert.equal(zlib.gunzipSync(packed.body).length, 600);
  assert.equal((await get('/repo/posts/a/')).body.length, 600);
  assert.equal((await get('/repo/font.woff2', { 'accept-encoding': 'gzip' })).headers['content-encoding'], undefined);
});

test('an answer is good for ten minutes, and known again by its tag', async () => {
  const first = await get('/index.html');
  assert.equal(first.headers['cache-control'], 'max-age=600');
  assert.equal((await get('/index.html', { 'if-none-match': first.headers.etag })).status, 304);
});

test('a folder without its slash is led to the one with it', async () => {
  const answer = await get('/repo/posts/a?x=1');
  assert.deepEqual([answer.status, answer.headers.location], [301, '/repo/posts/a/?x=1']);
});

test('what is missing is answered by the page of its own site', async () => {
  const inRepo = await get('/repo/posts/b/');
  assert.deepEqual([inRepo.status, String(inRepo.body)], [404, 'nothing in repo']);
  const atRoot = await get('/b/');
  assert.deepEqual([atRoot.status, String(atRoot.body)], [404, 'nothing here']);
});

test('nothing outside of the folder is served', async () => {
  assert.equal((await get('/repo/..%2f..%2f..%2fetc%2fpasswd')).status, 404);
});

test('requests and bytes are counted', async () => {
  const before = server.counted();
  const { body } = await get('/repo/posts/a/');
  const cost = { requests: server.counted().requests - before.requests, bytes: server.counted().bytes - before.bytes };
  assert.equal(cost.requests, 1);
  assert.ok(cost.bytes > body.length && cost.bytes < body.length + 600);
});
