import { CATALOGUE } from '../catalogue/catalogue.ts';

const GATES = CATALOGUE.tasks.filter(
  ({ critical, criticalIf, gated }) => critical || criticalIf || gated,
);
const AT_GATES = new Set(GATES.map(({ id }) => id));

/** Whether on some list a gate may wait for the task, or close it: accounts, and what the catalogue says. */
export function isMustDo(taskId: string): boolean {
  return taskId.startsWith('account-') || AT_GATES.has(taskId);
}
