import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from '../../scripts/prepare.mjs';
import type { Step } from '../../src/catalogue/schema.ts';
import { holds } from '../../src/domain/interview/condition.ts';
import type { Tables } from './tables.ts';

/**
 * Where some step is for people who do not know their carrier, everyone has a step of that kind: one
 * that names theirs, or one for all that it does not exclude. A carrier that is added later must not be
 * left without.
 */
export function leftOut({ tasks, carriers }: Tables): string[] {
  return tasks.flatMap(({ id, steps }) => {
    const naming = steps.filter((step) => step.when?.carrier !== undefined);
    if (!isFor(naming, 'unsure')) return [];
    return carriers
      .filter((carrier) => !isFor(naming, carrier.id))
      .map(
        ({ id: carrier }) => `task ${id}: no step for "${carrier}"; name it, or exclude with "not"`,
      );
  });
}

function isFor(steps: readonly Step[], carrier: string): boolean {
  return steps.some(({ when }) => {
    const wanted = when?.carrier;
    return wanted !== undefined && holds({ carrier: wanted }, { carrier: [carrier] });
  });
}

/** A file that no list names would be a carrier, seller or account that nobody is offered. */
export function unlistedFiles(tables: Tables): string[] {
  const folders = {
    carriers: tables.carriers,
    sellers: tables.sellers,
    accounts: tables.accounts,
  };
  return Object.entries(folders).flatMap(([folder, rows]) => {
    const names = new Set(rows.map(({ id }) => fileName(id)));
    return readdirSync(join(ROOT, 'src/catalogue', folder))
      .filter((file) => !file.startsWith('onSeveral') && !names.has(file))
      .map((file) => `src/catalogue/${folder}/${file} is not in the list of ${folder}.ts: add it`);
  });
}

function fileName(id: string): string {
  return `${id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}.ts`;
}
