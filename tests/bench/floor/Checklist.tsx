import { memo, type ReactNode } from 'react';
import { TASKS } from './tasks.ts';
import { useTicks } from './ticks.ts';
import { setLanguage, useSay } from './words.ts';

const STAGES = [0, 1, 2, 3, 4];
const PER_STAGE = 8;

/** As little as a checklist of forty tasks can be, of React, zustand and i18next. */
export function Checklist({ isPlain = false }: { readonly isPlain?: boolean }): ReactNode {
  const { say } = useSay();
  const done = useTicks((state) => TASKS.filter((id) => state.done[id]).length);
  return (
    <>
      <header>{isPlain ? null : <LanguageButton />}</header>
      <main>
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
        {/* The first script may have counted before React is here. */}
        <p id="progress" suppressHydrationWarning>
          {say('progress', { done, total: TASKS.length })}
        </p>
        {STAGES.map((stage) => (
          <section key={stage}>
            <h2>{say(`stages.${stage}`)}</h2>
            <ul>
              {TASKS.slice(stage * PER_STAGE, (stage + 1) * PER_STAGE).map((id) => (
                <Task key={id} id={id} />
              ))}
            </ul>
          </section>
        ))}
      </main>
    </>
  );
}

function LanguageButton(): ReactNode {
  const { say, language } = useSay();
  return (
    <button type="button" onClick={() => void setLanguage(language === 'en' ? 'zh' : 'en')}>
      {say('language')}
    </button>
  );
}

const Task = memo(function Task({ id }: { readonly id: string }): ReactNode {
  const { say } = useSay();
  const done = useTicks((state) => state.done[id] ?? false);
  const tick = useTicks((state) => state.tick);
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its words come from say() */}
      <label>
        <input
          type="checkbox"
          value={id}
          autoComplete="off"
          checked={done}
          onChange={(event) => tick(id, event.currentTarget.checked)}
        />
        <span>
          <b>{say(`tasks.${id}.title`)}</b>
          <small>{say(`tasks.${id}.why`)}</small>
        </span>
      </label>
    </li>
  );
});
