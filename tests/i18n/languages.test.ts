import { describe, expect, it } from 'vitest';
import { detectLanguage, isLanguage, LANGUAGES, LANGUAGE_ROWS } from '../../src/i18n/languages.ts';

describe('the language of someone who comes for the first time', () => {
  it.each([
    [['zh-CN'], 'zh'],
    [['zh'], 'zh'],
    [['zh-Hans-CN'], 'zh'],
    [['zh-Hant-TW'], 'zh'],
    [['zh-HK', 'en'], 'zh'],
    [['ZH-cn'], 'zh'],
    [['zh_CN'], 'zh'],
    [['cmn-Hans-CN'], 'zh'],
    [['yue-Hant-HK', 'en-HK'], 'zh'],
    [['en'], 'en'],
    [['en-GB', 'zh-CN'], 'en'],
    [['EN-us'], 'en'],
    [['km-KH', 'zh-CN', 'en'], 'zh'],
    [['km-KH', 'en-US', 'zh'], 'en'],
    [['km-KH'], 'en'],
    [['fr-FR', 'vi'], 'en'],
    [['zha'], 'en'],
    [['english'], 'en'],
    [[''], 'en'],
    [['-', '*', 'x-zh'], 'en'],
    [['constructor'], 'en'],
    [[], 'en'],
  ] as const)('with a browser set to %j: %s', (wanted, language) => {
    expect(detectLanguage(wanted)).toBe(language);
  });
});

describe('our languages', () => {
  it('each have a name in itself and a tag', () => {
    expect(Object.keys(LANGUAGE_ROWS)).toEqual([...LANGUAGES]);
    for (const language of LANGUAGES) {
      const { name, inFull, tag } = LANGUAGE_ROWS[language];
      expect(name && inFull).toBeTruthy();
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(detectLanguage([tag])).toBe(language);
    }
  });

  it('are known by their ids alone', () => {
    const others = ['xx', 'zh-CN', '', 'constructor', undefined, null, 0, ['zh']];
    expect([...LANGUAGES, ...others].filter(isLanguage)).toEqual([...LANGUAGES]);
  });
});
