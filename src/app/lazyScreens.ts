import { lazyScreen } from './lazyScreen.ts';

// Each with what it needs beyond the words of every screen.

// What a screen asks for only once it is drawn: by then the one before it would be gone.
const counterWords = async (): Promise<unknown> =>
  (await import('../i18n/counterWords.ts')).loadCounterWords();
const englishAsks = async (): Promise<unknown> =>
  (await import('../i18n/askWords.ts')).loadEnglishAsks();
const englishRefusals = async (): Promise<unknown> =>
  (await import('../i18n/refusalWords.ts')).loadEnglishRefusals();
const sentWords = async (): Promise<unknown> =>
  (await import('../i18n/messageWords.ts')).loadMessageWords();
const packer = (): Promise<unknown> => import('fflate');

export const CardList = lazyScreen(
  async () => (await import('../screens/home/CardList.tsx')).CardList,
  'tasks',
  'accounts',
  'carriers',
  'sellers',
);
export const QuestionScreen = lazyScreen(
  async () => (await import('../screens/question/QuestionScreen.tsx')).QuestionScreen,
  'questions',
  'carriers',
  'sellers',
  'accounts',
);
export const ReviewScreen = lazyScreen(
  async () => (await import('../screens/review/ReviewScreen.tsx')).ReviewScreen,
  'questions',
  'carriers',
  'sellers',
  'accounts',
);
export const ChecklistScreen = lazyScreen(
  async () => (await import('../screens/checklist/ChecklistScreen.tsx')).ChecklistScreen,
  'tasks',
  'accounts',
  'carriers',
  'sellers',
);
export const TaskScreen = lazyScreen(
  async () => (await import('../screens/task/TaskScreen.tsx')).TaskScreen,
  'tasks',
  'accounts',
  'asks',
  'counter',
);
export const LastCallScreen = lazyScreen(
  async () => (await import('../screens/last-call/LastCallScreen.tsx')).LastCallScreen,
  'tasks',
  'accounts',
);
export const CardScreen = lazyScreen(
  async () => (await import('../screens/card/CardScreen.tsx')).CardScreen,
  'carriers',
  'sellers',
);
export const KnowledgeScreen = lazyScreen(
  async () => (await import('../screens/knowledge/KnowledgeScreen.tsx')).KnowledgeScreen,
  'carriers',
  'sellers',
  'facts',
  'asks',
);
export const AboutScreen = lazyScreen(
  async () => (await import('../screens/about/AboutScreen.tsx')).AboutScreen,
  'carriers',
  'sellers',
);

export const CounterScreen = lazyScreen(
  async () => (await import('../screens/counter/CounterScreen.tsx')).CounterScreen,
  'counter',
  counterWords,
);
export const AsksScreen = lazyScreen(
  async () => (await import('../screens/asks/AsksScreen.tsx')).AsksScreen,
  'asks',
  'counter',
  'carriers',
  'sellers',
  englishAsks,
  counterWords,
);
export const RefusedScreen = lazyScreen(
  async () => (await import('../screens/refused/RefusedScreen.tsx')).RefusedScreen,
  'refusals',
  englishRefusals,
  counterWords,
);
export const MessagesScreen = lazyScreen(
  async () => (await import('../screens/messages/MessagesScreen.tsx')).MessagesScreen,
  'messages',
);
export const MessageScreen = lazyScreen(
  async () => (await import('../screens/messages/MessageScreen.tsx')).MessageScreen,
  'messages',
  'tasks',
  'carriers',
  'sellers',
  'accounts',
  sentWords,
);
export const ProofsScreen = lazyScreen(
  async () => (await import('../screens/proof/ProofsScreen.tsx')).ProofsScreen,
  'proof',
  'carriers',
  'sellers',
);
export const ProofScreen = lazyScreen(
  async () => (await import('../screens/proof/ProofScreen.tsx')).ProofScreen,
  'proof',
  'carriers',
  'sellers',
);
export const FinishScreen = lazyScreen(
  async () => (await import('../screens/finish/FinishScreen.tsx')).FinishScreen,
  'proof',
  'tasks',
  'accounts',
  'carriers',
  'sellers',
);
export const RecordScreen = lazyScreen(
  async () => (await import('../screens/record/RecordScreen.tsx')).RecordScreen,
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
);
export const MoveScreen = lazyScreen(
  async () => (await import('../screens/move/MoveScreen.tsx')).MoveScreen,
  'move',
  'carriers',
  'sellers',
  packer,
);
export const ResumeScreen = lazyScreen(
  async () => (await import('../screens/resume/ResumeScreen.tsx')).ResumeScreen,
  'move',
  'changes',
  'tasks',
  'accounts',
  'asks',
  'carriers',
  'sellers',
  'questions',
  packer,
);
export const DataScreen = lazyScreen(
  async () => (await import('../screens/data/DataScreen.tsx')).DataScreen,
  'backup',
  'changes',
  'tasks',
  'accounts',
  'asks',
  'carriers',
  'sellers',
  'questions',
);
export const InstallScreen = lazyScreen(
  async () => (await import('../screens/install/InstallScreen.tsx')).InstallScreen,
  'install',
  'carriers',
  'sellers',
);

export const LatestCard = lazyScreen(async () => (await import('./LatestCard.tsx')).LatestCard);
