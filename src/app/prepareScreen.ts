import type { Route } from '../routing/route.ts';
import { savedStore } from '../store/saved/savedStore.ts';
import type { Loaded } from './lazyScreen.ts';
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

const SCREENS: Record<Exclude<Route['screen'], 'home' | 'missing'>, Loaded> = {
  question: QuestionScreen,
  review: ReviewScreen,
  checklist: ChecklistScreen,
  task: TaskScreen,
  'last-call': LastCallScreen,
  card: CardScreen,
  counter: CounterScreen,
  asks: AsksScreen,
  refused: RefusedScreen,
  messages: MessagesScreen,
  message: MessageScreen,
  proofs: ProofsScreen,
  proof: ProofScreen,
  finish: FinishScreen,
  record: RecordScreen,
  move: MoveScreen,
  carrier: KnowledgeScreen,
  seller: KnowledgeScreen,
  about: AboutScreen,
  data: DataScreen,
  install: InstallScreen,
  resume: ResumeScreen,
  latest: LatestCard,
};

/**
 * Loads what the screen of a route needs; undefined when all of it is there. Rejects when it cannot be
 * had; the next call tries again.
 */
export function prepareScreen({ screen }: Route): Promise<void> | undefined {
  if (screen === 'missing') return undefined;
  if (screen !== 'home') return SCREENS[screen].prepare();
  const hasCards = Object.keys(savedStore.getState().cards).length > 0;
  return hasCards ? CardList.prepare() : undefined;
}
