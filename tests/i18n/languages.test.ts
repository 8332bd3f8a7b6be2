import { describe, expect, it } from 'vitest';
import { detectLanguage, isLanguage, LANGUAGES, LANGUAGE_NAMES } from '../../src/i18n/languages.ts';

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
    expect(Object.keys(LANGUAGE_NAMES)).toEqual([...LANGUAGES]);
    for (const language of LANGUAGES) {
      const { name, spoken, tag } = LANGUAGE_NAMES[language];
      expect(name && spoken).toBeTruthy();
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(detectLanguage([tag])).toBe(language);
    }
  });

  it('are these two alone', () => {
    expect(
      [...LANGUAGES, 'fr', 'zh-CN', '', undefined, null, 0, ['zh']].filter(isLanguage),
    ).toEqual(['zh', 'en']);
  });
});
