import type { ReactNode } from 'react';
import { formatRoute, type Route } from '../routing/route.ts';
import { HomeScreen } from '../screens/home/HomeScreen.tsx';
import { useCard } from '../store/cards.ts';
import {
  AboutScreen,
  AsksScreen,
  CardList,
  CardScreen,
  ChecklistScreen,
  CounterScreen,
  DataScreen,
  FinishScreen,
  InstallScreen,
  KnowledgeScreen,
  LastCallScreen,
  LatestCard,
  MessageScreen,
  MessagesScreen,
  MoveScreen,
  ProofScreen,
  ProofsScreen,
  QuestionScreen,
  RecordScreen,
  RefusedScreen,
  ResumeScreen,
  ReviewScreen,
  TaskScreen,
} from './lazyScreens.ts';
import { MissingScreen } from './MissingScreen.tsx';

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
    case 'latest':
      return <LatestCard key={key} page={route.page} />;
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
