// A folder over HTTP, answered as GitHub Pages answers: compressed, ten minutes of cache, /x led to /x/, the site's 404.html.
// What it has sent is counted, because "six requests and 60 kB" is a promise about the wire.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const types = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'application/javascript; charset=utf-8',
  mjs: 'application/javascript; charset=utf-8', json: 'application/json; charset=utf-8', xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8', ics: 'text/calendar; charset=utf-8', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg',
  jpeg: 'image/jpeg', gif: 'image/gif', webp: 'image/webp', avif: 'image/avif', pdf: 'application/pdf', woff2: 'font/woff2',
  mp4: 'video/mp4', webm: 'video/webm', webmanifest: 'application/manifest+json',
};
const isText = (type) => /^text|javascript|json|xml/.test(type);
const isFile = (name) => fs.existsSync(name) && fs.statSync(name).isFile();
const isFolder = (name) => fs.existsSync(name) && fs.statSync(name).isDirectory();

// The file that answers a path: itself, its index.html, or itself with .html behind.
function fileOf(folder, name) {
  const file = path.join(folder, name);
  if (!(file + path.sep).startsWith(folder + path.sep)) return null;
  return [name.endsWith('/') ? path.join(file, 'index.html') : file, file + '.html'].find(isFile) ?? null;
}

// A project site has a 404.html of its own, else that of the root answers.
function missingPage(folder, name) {
  const first = name.split('/')[1];
  return [path.join(folder, first, '404.html'), path.join(folder, '404.html')].find(isFile) ?? null;
}

const packed = new Map();
function compress(file) {
  const key = `${file} ${fs.statSync(file).mtimeMs}`;
  if (!packed.has(key)) packed.set(key, zlib.gzipSync(fs.readFileSync(file)));
  return packed.get(key);
}

function send(request, response, status, file) {
  const type = types[file.split('.').pop()] ?? 'application/octet-stream';
  const shrinks = isText(type) || type === 'image/svg+xml';
  const gzip = shrinks && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = gzip ? compress(file) : fs.readFileSync(file);
  const tag = `W/"${fs.statSync(file).mtimeMs.toString(16)}-${body.length}"`;
  const headers = { 'content-type': type, 'cache-control': 'max-age=600', etag: tag, 'last-modified': fs.statSync(file).mtime.toUTCString(), 'access-control-allow-origin': '*' };
  if (shrinks) headers.vary = 'Accept-Encoding';
  if (gzip) headers['content-encoding'] = 'gzip';
  if (status === 200 && request.headers['if-none-match'] === tag) return response.writeHead(304, headers).end();
  response.writeHead(status, { ...headers, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body);
}

function answer(folder, request, response) {
  if (!['GET', 'HEAD'].includes(request.method)) return response.writeHead(405, { allow: 'GET, HEAD' }).end();
  const url = new URL(request.url, 'http://localhost');
  let name;
  try { name = decodeURIComponent(url.pathname); } catch { return response.writeHead(400).end(); }
  if (name.includes('\0')) return response.writeHead(400).end();
  const file = fileOf(folder, name);
  if (file) return send(request, response, 200, file);
  if (!name.endsWith('/') && isFolder(path.join(folder, name))) return response.writeHead(301, { location: url.pathname + '/' + url.search }).end();
  const missing = missingPage(folder, name);
  return missing ? send(request, response, 404, missing) : response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
}

// Serves until close(). counted() is what went over the wire so far: requests, and bytes with their headers.
export async function serve(folder, port) {
  let requests = 0, closed = 0;
  const open = new Set();
  const server = http.createServer((request, response) => { requests += 1; answer(path.resolve(folder), request, response); });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => { open.delete(socket); closed += socket.bytesWritten; });
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    counted: () => ({ requests, bytes: closed + [...open].reduce((sum, socket) => sum + socket.bytesWritten, 0) }),
    close: () => { server.closeAllConnections(); server.close(); },
  };
}
