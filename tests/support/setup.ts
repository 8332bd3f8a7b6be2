import { afterEach, beforeEach, vi } from 'vitest';

const said: string[] = [];

// What React, i18next or the browser complains about is a defect, so it fails the test. A test that
// expects a complaint replaces the spy with its own.
beforeEach(() => {
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      said.push(`console.${level}: ${words.map(String).join(' ')}`);
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  const all = said.splice(0);
  if (all.length > 0) throw new Error(`Nothing may be written to the console.\n${all.join('\n')}`);
});
