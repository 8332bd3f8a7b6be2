import { useTranslation } from 'react-i18next';
import { CATALOGUE } from '../catalogue/catalogue.ts';
import type { CardChange } from '../domain/merge/cardChanges.ts';
import type { ListedCard, MergeNews } from '../domain/merge/mergeNews.ts';
import { useDates } from '../i18n/useDates.ts';
import { useWords } from '../i18n/useWords.ts';
import { countKept, TASK_GROUPS, taskGroups, taskRef } from './changeGroups.ts';

interface ChangeLine {
  /** What kind of change; for tests and keys. */
  readonly id: string;
  readonly text: string;
}

/** Everything that changes between two versions of a card, in words; must-do tasks stand apart. */
export function useChangeLines(
  news: MergeNews,
  before: ListedCard,
  after: ListedCard,
): readonly ChangeLine[] {
  const { t, i18n } = useTranslation('changes');
  const words = useWords();
  const answer = useAnswerText();
  const comma = i18n.language === 'zh' ? '、' : ', ';
  const quoted = (name: string | undefined): string =>
    name ? t(($) => $.quoted, { name }) : t(($) => $.empty);
  const listed = (id: string, label: string, items: readonly string[]): ChangeLine[] =>
    items.length === 0
      ? []
      : [{ id, text: t(($) => $.listed, { label, items: [...new Set(items)].join(comma) }) }];
  const moved = (id: string, label: string, from: string, to: string): ChangeLine => ({
    id,
    text: t(($) => $.change, { label, from, to }),
  });
  const counted = (id: string, count: number, text: string): ChangeLine[] =>
    count === 0 ? [] : [{ id, text }];

  const { changes } = news;
  const groups = taskGroups(news);
  const unknown = new Set<string>();
  const titles = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => {
      const task = taskRef(id, before, after);
      if (!task) unknown.add(id);
      return task ? [words.taskTitle(task)] : [];
    });
  const accounts = { added: [] as string[], gone: [] as string[], renamed: [] as ChangeLine[] };
  const plain = changes.flatMap((change): ChangeLine[] => {
    if (change.kind === 'nickname') {
      return [
        moved(
          'nickname',
          t(($) => $.name),
          quoted(change.from),
          quoted(change.to),
        ),
      ];
    }
    if (change.kind === 'archived') {
      return [{ id: 'archived', text: change.to ? t(($) => $.archived) : t(($) => $.unarchived) }];
    }
    if (change.kind === 'answer') {
      return [moved(`answer-${change.id}`, ...answer(change))];
    }
    if (change.kind !== 'account') return [];
    if (!change.from) accounts.added.push(quoted(change.to));
    else if (!change.to) accounts.gone.push(quoted(change.from));
    else {
      const label = t(($) => $.accountRenamed);
      accounts.renamed.push(
        moved(`account-${change.id}`, label, quoted(change.from), quoted(change.to)),
      );
    }
    return [];
  });
  const tasks = TASK_GROUPS.flatMap((group) =>
    listed(
      group,
      t(($) => $[group]),
      titles(groups[group]),
    ),
  );
  const heard = changes.filter(({ kind }) => kind === 'heard').map(({ id }) => id);
  const known = heard.filter((id) => CATALOGUE.questionsToAsk.some((ask) => ask.id === id));
  for (const id of heard) if (!known.includes(id)) unknown.add(id);
  const checks = changes.flatMap((change) =>
    change.kind === 'check' ? [t(($) => $.check[change.id as 'number-dead'])] : [],
  );
  const [proofs, photos] = [countKept(changes, 'proof'), countKept(changes, 'photo')];
  const newPhotos = photos.added + photos.changed;
  const replies = changes.filter(({ kind }) => kind === 'reply').length;
  return [
    ...plain,
    ...listed(
      'account-added',
      t(($) => $.accountAdded),
      accounts.added,
    ),
    ...listed(
      'account-gone',
      t(($) => $.accountGone),
      accounts.gone,
    ),
    ...accounts.renamed,
    ...tasks,
    ...listed(
      'heard',
      t(($) => $.heard),
      known.map((id) => words.row('asks', `${id}.label`)),
    ),
    ...listed(
      'checks',
      t(($) => $.checks),
      checks,
    ),
    ...counted(
      'proofs-added',
      proofs.added,
      t(($) => $.proofsNew, { count: proofs.added }),
    ),
    ...counted(
      'proofs-changed',
      proofs.changed,
      t(($) => $.proofsChanged, { count: proofs.changed }),
    ),
    ...counted(
      'proofs-gone',
      proofs.gone,
      t(($) => $.proofsGone, { count: proofs.gone }),
    ),
    ...counted(
      'photos-added',
      newPhotos,
      t(($) => $.photosNew, { count: newPhotos }),
    ),
    ...counted(
      'photos-gone',
      photos.gone,
      t(($) => $.photosGone, { count: photos.gone }),
    ),
    ...counted(
      'replies',
      replies,
      t(($) => $.replies, { count: replies }),
    ),
    ...counted(
      'unknown',
      unknown.size,
      t(($) => $.unknown, { count: unknown.size }),
    ),
  ];
}

type AnswerChange = Extract<CardChange, { kind: 'answer' }>;

/** The question in short, what was answered and what would be. */
function useAnswerText(): (change: AnswerChange) => [label: string, from: string, to: string] {
  const { t, i18n } = useTranslation('changes');
  const words = useWords();
  const dates = useDates();
  return ({ id, from, to }) => {
    const question = CATALOGUE.questions.find((known) => known.id === id);
    const options = new Set<string>(question?.options.map((option) => option.id));
    const said = (value: string | readonly string[] | undefined): string => {
      const values = value === undefined || value === '' ? [] : [value].flat();
      if (values.length === 0) return t(($) => $.empty);
      const told = values.map((one) => {
        if (question?.kind === 'date') return one === 'none' ? t(($) => $.empty) : dates.day(one);
        return options.has(one) ? words.optionLabel(id, one) : t(($) => $.quoted, { name: one });
      });
      return told.join(i18n.language === 'zh' ? '、' : ', ');
    };
    return [question ? words.row('questions', `${id}.short`) : id, said(from), said(to)];
  };
}
