// @vitest-environment node
import { Suspense, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import { App } from '../../src/app/App.tsx';
import { MissingScreen } from '../../src/app/MissingScreen.tsx';
import { changeLanguage, loadWords, startI18n, type Namespace } from '../../src/i18n/i18n.ts';
import { LANGUAGES } from '../../src/i18n/languages.ts';
import { AboutScreen } from '../../src/screens/about/AboutScreen.tsx';
import { CardScreen } from '../../src/screens/card/CardScreen.tsx';
import { ChecklistScreen } from '../../src/screens/checklist/ChecklistScreen.tsx';
import { CardPass } from '../../src/screens/home/CardPass.tsx';
import { HomeScreen } from '../../src/screens/home/HomeScreen.tsx';
import { KnowledgeScreen } from '../../src/screens/knowledge/KnowledgeScreen.tsx';
import { LastCallScreen } from '../../src/screens/last-call/LastCallScreen.tsx';
import { QuestionScreen } from '../../src/screens/question/QuestionScreen.tsx';
import { ReviewScreen } from '../../src/screens/review/ReviewScreen.tsx';
import { TaskScreen } from '../../src/screens/task/TaskScreen.tsx';
import { cardOf, LOCAL_SIM, TRAVEL_ESIM } from '../support/people.ts';
import { wordFiles } from '../support/wordFiles.ts';
import { SAID, WORDS } from '../support/words.ts';

const local = cardOf({ ...LOCAL_SIM, leavingOn: '2026-12-20' });
const travel = cardOf(TRAVEL_ESIM);
const unsure = cardOf({ ...LOCAL_SIM, carrier: 'unsure' });
const noCards = (): ReactNode => null;

const started = startI18n('zh');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-12-01T09:00:00') });
  await started;
});

afterEach(() => {
  vi.useRealTimers();
});

test('there is no browser here', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof document).toBe('undefined');
});

describe.each(LANGUAGES)('on a server (%s)', (language) => {
  const said = SAID[language];
  const { tasks, questions, carriers, sellers } = WORDS[language];

  beforeEach(async () => {
    await changeLanguage(language);
    await loadWords(...(wordFiles(language) as Namespace[]));
  });

  test('the first screen of the app is whole', () => {
    const html = renderToString(<App initialRoute={{ screen: 'home' }} />);
    expect(html).toContain(said.welcome.title);
    expect(html).toContain('data-action="start"');
    expect(html).toContain('data-language="en"');
  });

  test.each<[string, () => ReactNode, string]>([
    ['home', () => <HomeScreen CardList={noCards} />, said.welcome.title],
    ['pass', () => <CardPass card={local} today="2026-12-01" />, carriers.smart.name],
    ['question', () => at('carrier'), questions.carrier.title],
    ['date', () => at('leavingOn'), questions.leavingOn.title],
    ['accounts', () => at('accounts'), questions.accounts.title],
    ['review', () => <ReviewScreen card={local} />, said.review.title],
    ['checklist', () => <ChecklistScreen card={local} />, tasks['settle-balance'].title],
    ['travel checklist', () => <ChecklistScreen card={travel} />, sellers.airalo.name],
    ['task', () => <TaskScreen card={local} taskId="ask-hotline" />, tasks['ask-hotline'].title],
    ['account', () => <TaskScreen card={local} taskId="account-wechat" />, said.account.marks],
    ['no task', () => <TaskScreen card={local} taskId="none" />, said.task.missing],
    [
      'last call',
      () => <LastCallScreen card={local} taskId="cancel-at-counter" />,
      said.lastCall.title,
    ],
    ['card', () => <CardScreen card={local} />, said.card.title],
    ['carrier', () => <KnowledgeScreen kind="carrier" id="smart" />, carriers.smart.name],
    ['seller', () => <KnowledgeScreen kind="seller" id="airalo" />, sellers.airalo.name],
    ['about', () => <AboutScreen />, said.about.title],
    ['missing', () => <MissingScreen what="page" />, said.error.missing],
  ])('%s', (_name, draw, words) => {
    const html = renderToString(<Suspense>{draw()}</Suspense>);
    expect(html).toContain(escapeHtml(words));
    expect(html).not.toContain('<template data-msg');
  });

  test('the help for a carrier that is not known', () => {
    const html = renderToString(<QuestionScreen card={unsure} wanted="carrier" isChange={false} />);
    expect(html).toContain(escapeHtml(said.prefix.label));
  });
});

test('a screen that is loaded when it is wanted says that it is coming', async () => {
  await changeLanguage('en');
  const html = renderToString(<App initialRoute={{ screen: 'about' }} />);
  expect(html).toContain(SAID.en.nav.loading);
});

function at(question: string): ReactNode {
  return <QuestionScreen card={local} wanted={question} isChange={false} />;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
}
