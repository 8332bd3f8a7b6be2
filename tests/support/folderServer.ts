import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

// Not at the root: the app must work under any path.
const BASE = '/some/where/';

export interface FolderServer {
  readonly url: string;
  /** Serves another folder from now on, as a deployment does. */
  use(folder: string): void;
  /** While `true` every connection is cut. */
  down: boolean;
  /** How many requests wait just now. */
  readonly held: number;
  /** Answers requests for files whose name contains this with the start page, as hosts do that know no 404. */
  spoiled: string | undefined;
  /** Makes requests for files whose name contains `part` wait until the returned function is called. */
  hold(part: string): () => void;
  close(): Promise<void>;
}

/**
 * A plain static host, which shows `404.html` for what it does not have. The same
 * folder stands at each of `bases`; `url` is the first.
 */
export async function serveFolder(
  first: string,
  bases: readonly string[] = [BASE],
): Promise<FolderServer> {
  let folder = first;
  let held: { part: string; waiting: (() => void)[] } | undefined;

  const server = createServer((request, response) => {
    if (state.down) return void request.socket.destroy();
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    // The innermost of those it stands in.
    const base = [...bases]
      .sort((a, b) => b.length - a.length)
      .find((place) => path.startsWith(place));
    const name =
      base === undefined ? '' : path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    const isSpoiled = state.spoiled !== undefined && path.includes(state.spoiled);
    const send = (): void => sendFile(folder, isSpoiled ? 'index.html' : name, response);
    if (held && path.includes(held.part)) held.waiting.push(send);
    else send();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));

  const state: FolderServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${bases[0] ?? BASE}`,
    down: false,
    spoiled: undefined,
    use(next) {
      folder = next;
    },
    get held() {
      return held?.waiting.length ?? 0;
    },
    hold(part) {
      const waiting: (() => void)[] = [];
      held = { part, waiting };
      return () => {
        held = undefined;
        for (const send of waiting) send();
      };
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
  return state;
}

function sendFile(folder: string, name: string, response: ServerResponse): void {
  const file = join(folder, decodeURIComponent(name));
  const isThere = name !== '' && !name.includes('..') && existsSync(file);
  if (isThere && statSync(file).isFile()) send(200, file, response);
  else send(404, join(folder, '404.html'), response);
}

function send(status: number, file: string, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  });
  createReadStream(file).pipe(response);
}
