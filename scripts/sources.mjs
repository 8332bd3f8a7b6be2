import { checkNode, installPackages } from './prepare.mjs';

/*
 * For maintainers: what is due for another reading, and whether each page still answers. Never part of
 * the checks, since it asks other people's hosts and depends on the day.
 */

const SOON_DAYS = 30;
const WAIT_MS = 15_000;
const AT_ONCE = 4;

checkNode();
installPackages();
const { FACTS, SOURCES } = await loadCatalogue();
const sources = [...SOURCES.values()];

printDue();
await printUnanswered();

/** @returns {Promise<typeof import('../src/catalogue/facts.ts')>} */
async function loadCatalogue() {
  // Not at the top: on a fresh machine the packages have only just been installed.
  const { openSources } = await import('./openSources.mjs');
  const server = await openSources();
  const catalogue = await server.ssrLoadModule('/src/catalogue/facts.ts');
  await server.close();
  return /** @type {typeof import('../src/catalogue/facts.ts')} */ (catalogue);
}

function printDue() {
  const soon = new Date(Date.now() + SOON_DAYS * 86_400_000).toISOString().slice(0, 10);
  const due = sources
    .filter(({ recheckBy }) => recheckBy <= soon)
    .sort((a, b) => (a.recheckBy < b.recheckBy ? -1 : 1));
  console.log(`\nDue by ${soon}: ${due.length} of ${sources.length} sources`);
  for (const { id, recheckBy, url } of due) {
    console.log(`  ${recheckBy}  ${id}  ${url ?? ''}\n    ${factsOn(id).join(' ')}`);
  }
}

async function printUnanswered() {
  const linked = sources.filter(({ url, linkable }) => url !== undefined && linkable);
  console.log(`\nAsking ${linked.length} linked pages …`);
  const queue = [...linked];
  /** @type {string[]} */
  const silent = [];
  const worker = async () => {
    for (let source = queue.shift(); source; source = queue.shift()) {
      const answer = await ask(source.url ?? '');
      if (answer !== 'ok') silent.push(`  ${answer}  ${source.id}  ${source.url}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (silent.length === linked.length && linked.length > 0) {
    console.log('None answered: there seems to be no network here.');
    return;
  }
  console.log(silent.length === 0 ? 'All answered.' : silent.sort().join('\n'));
}

/**
 * @param {string} url
 * @returns {Promise<string>} `ok`, the status, or why there was no answer
 */
async function ask(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(WAIT_MS) });
    await response.body?.cancel();
    return response.ok ? 'ok' : String(response.status);
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'no answer' : 'unreachable';
  }
}

/** @param {string} source */
function factsOn(source) {
  return [...FACTS.values()].filter((fact) => fact.source === source).map(({ id }) => id);
}
