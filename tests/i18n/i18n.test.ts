import i18next from 'i18next';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeLanguage, languageTag, loadWords, startI18n } from '../../src/i18n/i18n.ts';
import en from '../../locales/en/common.json';

beforeAll(async () => {
  await startI18n('en');
});

const count = (n: number) => i18next.t(($) => $.cards.days, { count: n });

describe('the words in use', () => {
  it('count as the language counts', async () => {
    expect([0, 1, 2, 21].map(count)).toEqual(['0 days', '1 day', '2 days', '21 days']);
    await changeLanguage('zh');
    expect([0, 1, 2].map(count)).toEqual(['0 天', '1 天', '2 天']);
    await changeLanguage('en');
  });

  it('come in the new language all at once', async () => {
    await loadWords('questions', 'tasks');
    await changeLanguage('zh');
    for (const namespace of ['common', 'questions', 'tasks']) {
      expect(i18next.hasResourceBundle('zh', namespace), namespace).toBe(true);
    }
    expect(i18next.t(($) => $.nav.home)).toMatch(/\p{Script=Han}/u);
    await changeLanguage('en');
    expect(i18next.t(($) => $.nav.home)).toBe(en.nav.home);
  });

  it('are loaded only when wanted', () => {
    expect(i18next.hasResourceBundle('en', 'move')).toBe(false);
  });

  it('put what a person wrote into a text as it is', () => {
    const text = i18next.t(($) => $.cards.waitingUntil, { date: '<b>A & "B"</b>' });
    expect(text).toBe('Waiting until <b>A & "B"</b>');
  });

  it('are never replaced by their key: a missing one is an error', () => {
    const translate = i18next.t as unknown as (key: string) => string;
    expect(() => translate('no.such.words')).toThrow('No words for en/common: no.such.words');
  });

  it('refuse a language that cannot be loaded, and stay', async () => {
    await expect(changeLanguage('fr' as 'en')).rejects.toThrow('No words for fr');
    expect(i18next.language).toBe('en');
  });

  it('are there for what was opened while the language changed', async () => {
    const opened = ['facts', 'sellers', 'counter'] as const;
    const changing = changeLanguage('zh');
    const opening = loadWords(...opened);
    await Promise.all([changing, opening]);
    expect(i18next.language).toBe('zh');
    for (const namespace of opened) {
      expect(i18next.hasResourceBundle('zh', namespace), namespace).toBe(true);
    }
    await changeLanguage('en');
    for (const namespace of opened) {
      expect(i18next.hasResourceBundle('en', namespace), namespace).toBe(true);
    }
  });

  it('come in the language that was asked for last', async () => {
    // Not loaded yet in Chinese, so that it takes its time.
    await loadWords('install', 'backup');
    const answers = await Promise.all([changeLanguage('zh'), changeLanguage('en')]);
    expect(answers).toEqual([false, true]);
    expect(i18next.language).toBe('en');
    expect(await Promise.all([changeLanguage('zh'), changeLanguage('en')])).toEqual([false, true]);
    expect(i18next.language).toBe('en');
  });

  it('do not fail for a language that is not wanted any more', async () => {
    const answers = await Promise.all([changeLanguage('fr' as 'en'), changeLanguage('zh')]);
    expect(answers).toEqual([false, true]);
    await changeLanguage('en');
  });

  it('name their language to the page', () => {
    expect([languageTag('zh'), languageTag('en'), languageTag('fr')]).toEqual([
      'zh-Hans',
      'en',
      'fr',
    ]);
  });
});
