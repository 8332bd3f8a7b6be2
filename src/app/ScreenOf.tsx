import type { ReactNode } from 'react';
import { formatRoute, type Route } from '../routing/route.ts';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { useCard } from '../store/cards.ts';
import { lazyScreen } from './lazyScreen.ts';
import { MissingScreen } from './MissingScreen.tsx';

const CardList = lazyScreen(
  async () => (await import('../screens/home/CardList.tsx')).CardList,
  'tasks',
  'accounts',
  'carriers',
  'sellers',
);
const QuestionScreen = lazyScreen(
  async () => (await import('../screens/question/QuestionScreen.tsx')).QuestionScreen,
  'questions',
  'carriers',
  'sellers',
  'accounts',
);
const ReviewScreen = lazyScreen(
  async () => (await import('../screens/review/ReviewScreen.tsx')).ReviewScreen,
  'questions',
  'carriers',
  'sellers',
  'accounts',
);
const ChecklistScreen = lazyScreen(
  async () => (await import('../screens/checklist/ChecklistScreen.tsx')).ChecklistScreen,
  'tasks',
  'accounts',
  'carriers',
  'sellers',
);
const TaskScreen = lazyScreen(
  async () => (await import('../screens/task/TaskScreen.tsx')).TaskScreen,
  'tasks',
  'accounts',
  'asks',
);
const LastCallScreen = lazyScreen(
  async () => (await import('../screens/last-call/LastCallScreen.tsx')).LastCallScreen,
  'tasks',
  'accounts',
);
const CardScreen = lazyScreen(
  async () => (await import('../screens/card/CardScreen.tsx')).CardScreen,
  'carriers',
  'sellers',
);
const KnowledgeScreen = lazyScreen(
  async () => (await import('../screens/knowledge/KnowledgeScreen.tsx')).KnowledgeScreen,
  'carriers',
  'sellers',
  'facts',
  'asks',
);
const AboutScreen = lazyScreen(
  async () => (await import('../screens/about/AboutScreen.tsx')).AboutScreen,
  'carriers',
  'sellers',
);

const CounterScreen = lazyScreen(
  async () => (await import('../screens/counter/CounterScreen.tsx')).CounterScreen,
  'counter',
);
const AsksScreen = lazyScreen(
  async () => (await import('../screens/asks/AsksScreen.tsx')).AsksScreen,
  'asks',
  'counter',
  'carriers',
  'sellers',
);
const RefusedScreen = lazyScreen(
  async () => (await import('../screens/refused/RefusedScreen.tsx')).RefusedScreen,
  'refusals',
);
const MessagesScreen = lazyScreen(
  async () => (await import('../screens/messages/MessagesScreen.tsx')).MessagesScreen,
  'messages',
);
const MessageScreen = lazyScreen(
  async () => (await import('../screens/messages/MessageScreen.tsx')).MessageScreen,
  'messages',
  'carriers',
  'sellers',
  'accounts',
);
const ProofsScreen = lazyScreen(
  async () => (await import('../screens/proof/ProofsScreen.tsx')).ProofsScreen,
  'proof',
);
const ProofScreen = lazyScreen(
  async () => (await import('../screens/proof/ProofScreen.tsx')).ProofScreen,
  'proof',
);
const FinishScreen = lazyScreen(
  async () => (await import('../screens/finish/FinishScreen.tsx')).FinishScreen,
  'proof',
);
const RecordScreen = lazyScreen(
  async () => (await import('../screens/record/RecordScreen.tsx')).RecordScreen,
  'record',
  'proof',
  'tasks',
  'accounts',
  'asks',
  'carriers',
  'sellers',
  'questions',
);
const MoveScreen = lazyScreen(
  async () => (await import('../screens/move/MoveScreen.tsx')).MoveScreen,
  'move',
  'carriers',
  'sellers',
);
const ResumeScreen = lazyScreen(
  async () => (await import('../screens/resume/ResumeScreen.tsx')).ResumeScreen,
  'move',
  'tasks',
  'accounts',
  'carriers',
  'sellers',
  'questions',
);
const DataScreen = lazyScreen(
  async () => (await import('../screens/data/DataScreen.tsx')).DataScreen,
  'backup',
);
const InstallScreen = lazyScreen(
  async () => (await import('../screens/install/InstallScreen.tsx')).InstallScreen,
  'install',
);

type CardRoute = Extract<Route, { card: string }>;

/** The screen of a route. A screen is made anew for each address. */
export function ScreenOf({ route }: { readonly route: Route }): ReactNode {
  const key = formatRoute(route);
  switch (route.screen) {
    case 'home':
      return <HomeScreen key={key} CardList={CardList} />;
    case 'carrier':
      return <KnowledgeScreen key={key} kind="carrier" id={route.carrier} />;
    case 'seller':
      return <KnowledgeScreen key={key} kind="seller" id={route.seller} />;
    case 'about':
      return <AboutScreen key={key} />;
    case 'data':
      return <DataScreen key={key} />;
    case 'install':
      return <InstallScreen key={key} />;
    case 'resume':
      return <ResumeScreen key={key} code={route.code} />;
    case 'missing':
      return <MissingScreen key={key} what="page" />;
    default:
      return <CardScreenOf key={key} route={route} />;
  }
}

function CardScreenOf({ route }: { readonly route: CardRoute }): ReactNode {
  const card = useCard(route.card);
  if (!card) return <MissingScreen what="card" />;
  switch (route.screen) {
    case 'question':
      return <QuestionScreen card={card} wanted={route.question} isChange={route.change} />;
    case 'review':
      return <ReviewScreen card={card} />;
    case 'checklist':
      return <ChecklistScreen card={card} />;
    case 'task':
      return <TaskScreen card={card} taskId={route.task} />;
    case 'last-call':
      return <LastCallScreen card={card} taskId={route.task} />;
    case 'card':
      return <CardScreen card={card} />;
    case 'counter':
      return <CounterScreen card={card} />;
    case 'asks':
      return <AsksScreen card={card} />;
    case 'refused':
      return <RefusedScreen card={card} />;
    case 'messages':
      return <MessagesScreen card={card} />;
    case 'message':
      return <MessageScreen card={card} id={route.id} />;
    case 'proofs':
      return <ProofsScreen card={card} />;
    case 'proof':
      return <ProofScreen card={card} id={route.id} />;
    case 'finish':
      return <FinishScreen card={card} />;
    case 'record':
      return <RecordScreen card={card} />;
    case 'move':
      return <MoveScreen card={card} />;
  }
}
