import words from './words/en.json';

/** The forty tasks, in the order of the list; five stages of eight. */
export const TASKS = Object.keys(words.tasks);
