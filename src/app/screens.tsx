import type { Card } from '../domain/card/card.ts';
import type { Route } from '../routing/route.ts';
import { lazyScreen, type LazyScreen } from './lazyScreen.ts';

// What a screen asks for only once it is drawn: by then the one before it would be gone.
const counterWords = async (): Promise<unknown> =>
  (await import('../i18n/counterWords.ts')).loadCounterWords();
const englishAsks = async (): Promise<unknown> =>
  (await import('../i18n/askWords.ts')).loadEnglishAsks();
const englishRefusals = async (): Promise<unknown> =>
  (await import('../i18n/refusalWords.ts')).loadEnglishRefusals();
const sentWords = async (): Promise<unknown> =>
  (await import('../i18n/messageWords.ts')).loadMessageWords();
// An undo is offered as soon as something is ticked, and names the task.
const undoneName = (): Promise<unknown> => import('../parts/UndoneName.tsx');
const packer = (): Promise<unknown> => import('fflate');

type Name = Exclude<Route['screen'], 'home' | 'missing'>;

/** What a screen is given: what its address says, and the card itself for the card's id. */
type Shown<R> = Omit<R, 'screen' | 'card'> &
  (R extends { card: string } ? { readonly card: Card } : unknown);

/**
 * The screens by their names in the addresses: each with the words it needs beyond those of every screen,
 * and whatever else has to be there `first`.
 */
export const SCREENS: { readonly [S in Name]: LazyScreen<Shown<Extract<Route, { screen: S }>>> } = {
  question: lazyScreen({
    words: ['questions', 'plan', 'carriers', 'sellers', 'accounts'],
    load: async () => {
      const { QuestionScreen } = await import('../screens/question/QuestionScreen.tsx');
      return ({ card, question, change }) => (
        <QuestionScreen card={card} wanted={question} isChange={change} />
      );
    },
  }),
  review: lazyScreen({
    words: ['questions', 'carriers', 'sellers', 'accounts'],
    load: async () => (await import('../screens/review/ReviewScreen.tsx')).ReviewScreen,
  }),
  checklist: lazyScreen({
    words: ['tasks', 'plan', 'questions', 'accounts', 'carriers', 'sellers'],
    first: [undoneName],
    load: async () => (await import('../screens/checklist/ChecklistScreen.tsx')).ChecklistScreen,
  }),
  task: lazyScreen({
    words: ['tasks', 'accounts', 'asks', 'counter', 'messages'],
    first: [undoneName],
    load: async () => {
      const { TaskScreen } = await import('../screens/task/TaskScreen.tsx');
      return ({ card, task }) => <TaskScreen card={card} taskId={task} />;
    },
  }),
  'last-call': lazyScreen({
    words: ['tasks', 'accounts'],
    first: [undoneName],
    load: async () => {
      const { LastCallScreen } = await import('../screens/last-call/LastCallScreen.tsx');
      return ({ card, task }) => <LastCallScreen card={card} taskId={task} />;
    },
  }),
  card: lazyScreen({
    words: ['carriers', 'sellers'],
    load: async () => (await import('../screens/card/CardScreen.tsx')).CardScreen,
  }),
  counter: lazyScreen({
    words: ['counter'],
    first: [counterWords],
    load: async () => (await import('../screens/counter/CounterScreen.tsx')).CounterScreen,
  }),
  'at-counter': lazyScreen({
    words: ['counter', 'carriers', 'sellers'],
    load: async () => (await import('../screens/counter/AtCounterScreen.tsx')).AtCounterScreen,
  }),
  'after-counter': lazyScreen({
    words: ['counter'],
    load: async () =>
      (await import('../screens/counter/AfterCounterScreen.tsx')).AfterCounterScreen,
  }),
  asks: lazyScreen({
    words: ['asks'],
    first: [englishAsks, counterWords],
    load: async () => (await import('../screens/asks/AsksScreen.tsx')).AsksScreen,
  }),
  refused: lazyScreen({
    words: ['refusals', 'counter'],
    first: [englishRefusals, counterWords],
    load: async () => (await import('../screens/refused/RefusedScreen.tsx')).RefusedScreen,
  }),
  messages: lazyScreen({
    words: ['messages'],
    load: async () => (await import('../screens/messages/MessagesScreen.tsx')).MessagesScreen,
  }),
  message: lazyScreen({
    words: ['messages', 'tasks', 'carriers', 'sellers', 'accounts'],
    first: [sentWords],
    load: async () => (await import('../screens/messages/MessageScreen.tsx')).MessageScreen,
  }),
  proofs: lazyScreen({
    words: ['proof', 'carriers', 'sellers'],
    load: async () => (await import('../screens/proof/ProofsScreen.tsx')).ProofsScreen,
  }),
  proof: lazyScreen({
    words: ['proof', 'carriers', 'sellers'],
    load: async () => (await import('../screens/proof/ProofScreen.tsx')).ProofScreen,
  }),
  finish: lazyScreen({
    words: ['proof', 'tasks', 'accounts', 'carriers', 'sellers'],
    load: async () => (await import('../screens/finish/FinishScreen.tsx')).FinishScreen,
  }),
  record: lazyScreen({
    words: [
      'refusals',
      'record',
      'proof',
      'counter',
      'tasks',
      'accounts',
      'asks',
      'carriers',
      'sellers',
      'questions',
    ],
    load: async () => (await import('../screens/record/RecordScreen.tsx')).RecordScreen,
  }),
  move: lazyScreen({
    words: ['move', 'carriers', 'sellers'],
    first: [packer],
    load: async () => (await import('../screens/move/MoveScreen.tsx')).MoveScreen,
  }),
  plan: lazyScreen({
    words: ['plan', 'tasks', 'accounts'],
    load: async () => (await import('../screens/plan/PlanScreen.tsx')).PlanScreen,
  }),
  lapse: lazyScreen({
    words: ['plan'],
    load: async () => (await import('../screens/lapse/LapseScreen.tsx')).LapseScreen,
  }),
  ways: lazyScreen({
    words: ['plan', 'questions', 'carriers', 'sellers', 'accounts'],
    load: async () => (await import('../screens/ways/WaysScreen.tsx')).WaysScreen,
  }),
  carrier: lazyScreen({
    words: ['carriers', 'sellers', 'facts', 'asks'],
    load: async () => {
      const { KnowledgeScreen } = await import('../screens/knowledge/KnowledgeScreen.tsx');
      return ({ carrier }) => <KnowledgeScreen kind="carrier" id={carrier} />;
    },
  }),
  seller: lazyScreen({
    words: ['carriers', 'sellers', 'facts', 'asks'],
    load: async () => {
      const { KnowledgeScreen } = await import('../screens/knowledge/KnowledgeScreen.tsx');
      return ({ seller }) => <KnowledgeScreen kind="seller" id={seller} />;
    },
  }),
  about: lazyScreen({
    words: ['carriers', 'sellers'],
    load: async () => (await import('../screens/about/AboutScreen.tsx')).AboutScreen,
  }),
  data: lazyScreen({
    words: ['backup', 'changes', 'tasks', 'accounts', 'asks', 'carriers', 'sellers', 'questions'],
    load: async () => (await import('../screens/data/DataScreen.tsx')).DataScreen,
  }),
  install: lazyScreen({
    words: ['install', 'carriers', 'sellers'],
    load: async () => (await import('../screens/install/InstallScreen.tsx')).InstallScreen,
  }),
  resume: lazyScreen({
    words: ['move', 'changes', 'tasks', 'accounts', 'asks', 'carriers', 'sellers', 'questions'],
    first: [packer],
    load: async () => (await import('../screens/resume/ResumeScreen.tsx')).ResumeScreen,
  }),
  latest: lazyScreen({ load: async () => (await import('./LatestCard.tsx')).LatestCard }),
};

/** The part of the first screen that loads only where there are cards. */
export const LazyCardList = lazyScreen({
  words: ['tasks', 'accounts', 'carriers', 'sellers'],
  load: async () => (await import('../screens/home/CardList.tsx')).CardList,
});
