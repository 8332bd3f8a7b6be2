import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolate, setApart, setNameApart } from '../../src/i18n/setApart.ts';

describe('a name or a figure in a Chinese sentence', () => {
  it.each([
    ['把Telegram换到新号码', '把 Telegram 换到新号码'],
    ['2026年11月24日', '2026 年 11 月 24 日'],
    ['还有3天', '还有 3 天'],
    ['共5笔6项', '共 5 笔 6 项'],
    ['用A换B', '用 A 换 B'],
    ['已经 隔开 3 天', '已经 隔开 3 天'],
    ['「Gym」换号', '「Gym」换号'],
    ['Nov 24', 'Nov 24'],
    ['换到新号码', '换到新号码'],
    ['', ''],
  ])('%j becomes %j', (text, apart) => {
    expect(setApart(text)).toBe(apart);
  });

  it('is set apart once and for all, and nothing else changes', () => {
    const texts = fc.string({
      unit: fc.constantFrom('中', '国', 'A', 'b', '7', ' ', '，', '`', '%'),
    });
    fc.assert(
      fc.property(texts, (text) => {
        const apart = setApart(text);
        expect(setApart(apart)).toBe(apart);
        expect(apart.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(apart).not.toMatch(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u);
      }),
    );
  });
});

describe('a name that a person gave', () => {
  const titled = (name: string): string => `把${name}换到2个号码`;

  it.each([
    ['招商Bank2号', '把招商Bank2号换到 2 个号码'],
    ['Gym', '把 Gym 换到 2 个号码'],
    ['A中', '把 A中换到 2 个号码'],
    ['😀', '把😀换到 2 个号码'],
    ['$&', '把$&换到 2 个号码'],
    ['', '把换到 2 个号码'],
  ])('%j stays as it was written', (name, sentence) => {
    expect(setNameApart(titled, name)).toBe(sentence);
  });
});

describe('a name read from right to left', () => {
  it.each(['בנק 24', 'بنك', 'a (א) 1', '𐤀𐤁', '𞤀𞤁'])('%j turns nothing around it', (name) => {
    expect(isolate(name)).toBe(`\u2068${name}\u2069`);
    expect(setNameApart((put) => `Move ${put} (2)`, name)).toBe(`Move \u2068${name}\u2069 (2)`);
  });

  it.each(['Gym', '招商银行', 'ធនាគារ', '', '😀'])('%j is left as it is', (name) => {
    expect(isolate(name)).toBe(name);
  });

  it('is isolated in every sentence that it is put into', async () => {
    const { startI18n } = await import('../../src/i18n/i18n.ts');
    const instance = await startI18n('en');
    instance.addResource('en', 'common', 'said', 'Kept for {{name}} (2)');
    const said = instance.t as unknown as (key: string, values: object) => string;
    expect(said('said', { name: 'בנק' })).toBe('Kept for \u2068בנק\u2069 (2)');
    expect(said('said', { name: '<b> & "q"' })).toBe('Kept for <b> & "q" (2)');
  });
});
