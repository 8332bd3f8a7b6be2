import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const IS_TEXT = /\.(html|js|css|json|svg|txt|webmanifest)$/;

/** @typedef {{ raw: number, gzip: number, brotli: number }} Bytes */

/** @type {Map<string, { bytes: Bytes, brotli: Buffer, raw: Buffer }>} */
const packed = new Map();

/**
 * A file as hosts send it: packed once, as well as it can be.
 * @param {string} file
 */
function pack(file) {
  const known = packed.get(file);
  if (known) return known;
  const raw = readFileSync(file);
  const isText = IS_TEXT.test(file);
  const brotli = isText
    ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
    : raw;
  const gzip = isText ? gzipSync(raw, { level: 9 }).length : raw.length;
  const made = { bytes: { raw: raw.length, gzip, brotli: brotli.length }, brotli, raw };
  packed.set(file, made);
  return made;
}

/**
 * Serves folders with Brotli, each under its name.
 * @param {Readonly<Record<string, string>>} folders
 * @returns {Promise<{ origin: string, bytesOf(url: string): Bytes | undefined, close(): void }>}
 */
export async function serve(folders) {
  const fileOf = (/** @type {string} */ url) => {
    const [, name = '', ...rest] = decodeURIComponent(new URL(url, 'http://x').pathname).split('/');
    const path = rest.join('/');
    const file = join(
      folders[name] ?? '',
      path.endsWith('/') || path === '' ? `${path}index.html` : path,
    );
    return folders[name] && existsSync(file) && statSync(file).isFile() ? file : undefined;
  };
  const server = createServer((request, response) => {
    const file = fileOf(request.url ?? '/');
    if (file === undefined) return void response.writeHead(404).end();
    const { brotli, raw } = pack(file);
    const isPacked =
      IS_TEXT.test(file) && /\bbr\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      ...(isPacked && { 'content-encoding': 'br' }),
    });
    response.end(isPacked ? brotli : raw);
  });
  await new Promise((ready) => server.listen(0, 'localhost', () => ready(undefined)));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://localhost:${address.port}`,
    bytesOf(url) {
      const file = fileOf(url);
      return file === undefined ? undefined : pack(file).bytes;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
