import type { Card, Stamped, TaskStatus } from '../card/card.ts';
import { ownValue } from '../card/ownValue.ts';
import { fitOwnAccounts } from './resumeAccounts.ts';
import type { Resumed } from './resumeFormat.ts';
import { takeIn } from '../merge/takeIn.ts';

/** Whether a gate may wait for the task or close it: it must not count as done on a stranger's word. */
export type IsMustDo = (taskId: string) => boolean;

/**
 * The card after taking in what a link holds: of everything that carries a time, the later one. Own
 * accounts find the one they are here, so that a tick never passes from one to the other;
 * a stand-in name never replaces a real one. Of another card, neither its name nor whether it is
 * archived is taken, and must-do tasks stay open: see leftOpen().
 */
export function mergeResumed(mine: Card, resumed: Resumed, isMustDo: IsMustDo): Card {
  const fitted = fitOwnAccounts(mine, resumed);
  if (isSameOrigin(mine, resumed)) return takeIn(mine, fitted);
  return takeIn(mine, fitted, (there, place) => {
    if (place === 'nickname' || place === 'archived') return undefined;
    return isTick(there, place, isMustDo) ? undefined : there;
  });
}

/** The must-do tasks that are done in the link of another card, and stay open in the one here. */
export function leftOpen(mine: Card, resumed: Resumed, isMustDo: IsMustDo): string[] {
  if (isSameOrigin(mine, resumed)) return [];
  const { tasks } = fitOwnAccounts(mine, resumed);
  return Object.entries(tasks).flatMap(([id, { status }]) => {
    const here = ownValue(mine.tasks, id)?.status;
    const isOpen = (here?.value.state ?? 'open') === 'open' && (here?.at ?? -1) < (status?.at ?? 0);
    return status && isOpen && isTick(status, `tasks.${id}.status`, isMustDo) ? [id] : [];
  });
}

/** Whether the link was made from this very card, or from one that was made from it. */
export function isSameOrigin(mine: Card, resumed: Resumed): boolean {
  return mine.id === resumed.card.id;
}

function isTick({ value }: Stamped<unknown>, place: string, isMustDo: IsMustDo): boolean {
  const [record, taskId = '', part] = place.split('.');
  if (record !== 'tasks' || part !== 'status') return false;
  return (value as TaskStatus).state !== 'open' && isMustDo(taskId);
}
