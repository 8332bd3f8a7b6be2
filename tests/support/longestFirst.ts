import type { TestSequencer, TestSpecification } from 'vitest/node';

/**
 * The files that take longest, longest first. One that begins when the others are done keeps a single
 * processor busy; vitest itself learns the times only by running. A name that is gone does no harm.
 */
const LONGEST = [
  'checks/additions',
  'checks/textNodes',
  'store/backup',
  'screens/question',
  'screens/typing',
  'browser/focus',
  'browser/screens',
  'browser/withoutNetwork',
  'browser/paper',
  'browser/pressed',
  'browser/taps',
  'browser/proof',
  'browser/counter',
  'browser/wrongAnswers',
  'browser/data',
  'browser/resumeLink',
  'browser/dates',
  'browser/translated',
  'browser/offline',
  'browser/place',
];

/** Begins with the longest files, on a machine too that has never run them. */
export class LongestFirst implements TestSequencer {
  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => rankOf(one) - rankOf(other));
  }

  // Runs are not divided among machines.
  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files;
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.includes(`/tests/${name}.test.`));
  return rank === -1 ? LONGEST.length : rank;
}
