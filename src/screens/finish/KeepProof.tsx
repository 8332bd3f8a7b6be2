import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import { useWords } from '../../i18n/useWords.ts';
import { RichText } from '../../ui/RichText.tsx';
import css from './FinishScreen.module.css';

/**
 * How long to keep the proof, in the words of the list's own step. A number may go to someone else, so
 * its proof is kept for good; a travel eSIM has none and gets plain advice.
 */
export function KeepProof({ checklist }: { readonly checklist: Checklist }): ReactNode {
  const { t } = useTranslation('proof');
  const words = useWords();
  const task = checklist.tasks.find(({ id }) => id === 'get-proof');
  return (
    <section className={css.keep} aria-labelledby="keep-title">
      <h2 id="keep-title">{t(($) => $.finish.keepTitle)}</h2>
      <p>
        {task ? (
          <RichText>{words.stepText(task, 'keep', {})}</RichText>
        ) : (
          t(($) => $.finish.keepTravel)
        )}
      </p>
    </section>
  );
}
