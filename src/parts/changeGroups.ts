import { CATALOGUE } from '../catalogue/catalogue.ts';
import type { TaskState } from '../domain/card/card.ts';
import { markOf, type CardChange } from '../domain/merge/cardChanges.ts';
import type { TaskRef } from '../i18n/useWords.ts';
import type { MergeNews, ListedCard } from '../domain/merge/mergeNews.ts';

/** The kinds of task changes, beside the must-do tasks that stand apart. */
export const TASK_GROUPS = ['done', 'reopened', 'otherwise', 'waiting', 'notes', 'marks'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

/** The ids of the tasks that change in each way, each once. */
export function taskGroups({ changes, settled }: MergeNews): Record<TaskGroup, string[]> {
  const apart = new Set(settled.map(({ id }) => id));
  const groups = Object.fromEntries(
    TASK_GROUPS.map((group) => [group, new Set<string>()] as const),
  ) as Record<TaskGroup, Set<string>>;
  for (const change of changes) {
    if (change.kind === 'note') groups.notes.add(change.id);
    if (change.kind === 'mark') groups.marks.add(markOf(change.id).task);
    if (change.kind !== 'status') continue;
    const group = statusGroup(change.from?.state ?? 'open', change.to?.state ?? 'open');
    if (group !== 'done' || !apart.has(change.id)) groups[group].add(change.id);
  }
  return Object.fromEntries(
    TASK_GROUPS.map((group) => [group, [...groups[group]]] as const),
  ) as Record<TaskGroup, string[]>;
}

function statusGroup(from: TaskState, to: TaskState): TaskGroup {
  if (from === 'open') return to === 'open' ? 'waiting' : 'done';
  return to === 'open' ? 'reopened' : 'otherwise';
}

/** What the words of a task are found by; undefined for an id of another version. */
export function taskRef(id: string, before: ListedCard, after: ListedCard): TaskRef | undefined {
  const listed = [...after.checklist.tasks, ...before.checklist.tasks].find(
    (task) => task.id === id,
  );
  if (listed) return listed;
  if (CATALOGUE.tasks.some((task) => task.id === id)) return { id };
  const account = id.replace(/^account-/, '');
  if (account === id) return undefined;
  if (CATALOGUE.accounts.some((known) => known.id === account))
    return { id, account: { id: account } };
  const named = [after, before].find(({ card }) => card.otherAccounts[account]?.value);
  const name = named?.card.otherAccounts[account]?.value;
  return name === undefined ? undefined : { id, account: { id: 'other', name } };
}

/** How many proofs or photos are new, changed or gone. */
export function countKept(changes: readonly CardChange[], kind: 'proof' | 'photo') {
  const count = { added: 0, changed: 0, gone: 0 };
  for (const change of changes) {
    if (change.kind !== kind) continue;
    if (!change.from) count.added += 1;
    else if (change.to) count.changed += 1;
    else count.gone += 1;
  }
  return count;
}
