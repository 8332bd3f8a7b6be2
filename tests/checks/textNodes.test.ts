import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/*
 * A browser that translates a page puts every text node into an element of its own. React then changes
 * a node that nobody sees any more, or fails to remove it. It holds no node of a text that is the only
 * child of its element, so that every text has to be one.
 */

const ROOT = join(import.meta.dirname, '../..');

describe('a text', () => {
  test('is the only child of its element, wherever it is drawn', () => {
    const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
    const ours = fileNames.filter((name) => name.startsWith(join(ROOT, 'src')));
    expect(siblings(ts.createProgram(ours, options))).toEqual([]);
  }, 120_000);

  test.each([
    ['beside an element', '<p>text<b>x</b></p>'],
    ['beside nothing, for now', '<p>{word}{flag ? <b>x</b> : null}</p>'],
    ['beside another', '<p>{word} {count}</p>'],
    ['one of two', '<p>{flag ? <b>x</b> : word}{flag ? null : <b>x</b>}</p>'],
    ['a space', "<p><b>x</b>{' '}<i>y</i></p>"],
    ['in a row', '<p>{[1].map((n) => word + n)}</p>'],
    [
      'given by a component',
      '<b/>; export function Word(): ReactNode { return flag ? word : null; }',
    ],
    ['in a row given by a component', '<b/>; function Row(): ReactNode { return [word]; }'],
    ['of a fragment', '<p><>{word}</><b>x</b></p>'],
  ])('%s is found', (_, jsx) => {
    expect(siblings(programOf(jsx))).toHaveLength(1);
  });

  test.each([
    ['alone', '<p>{word}</p>'],
    ['alone, one of two', "<p>{flag ? word : 'other'}</p>"],
    ['in an element of its own', '<p><b>{word}</b>{flag ? <i>x</i> : null}</p>'],
    ['elements in a row', '<p>{[1].map((n) => <b key={n}>{n}</b>)}</p>'],
  ])('%s is no fault', (_, jsx) => {
    expect(siblings(programOf(jsx))).toEqual([]);
  });
});

/** Where a text stands beside another node, as `file:line text`. */
function siblings(program: ts.Program): string[] {
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || !file.fileName.endsWith('.tsx')) continue;
    const visit = (node: ts.Node): void => {
      const bad = textBesideOthers(node, checker) ?? textOfComponent(node, checker);
      if (bad) {
        const { line } = file.getLineAndCharacterOfPosition(bad.getStart());
        found.push(`${file.fileName.replace(`${ROOT}/`, '')}:${line + 1} ${bad.getText()}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

function textBesideOthers(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  if (!ts.isJsxElement(node) && !ts.isJsxFragment(node)) return undefined;
  const children = node.children.filter(isDrawn);
  const isAlone = children.length === 1 && ts.isJsxElement(node);
  return children.find((child) => holdsText(child, isAlone, checker));
}

/** Whoever draws the component does not know whether it is a text. */
function textOfComponent(node: ts.Node, checker: ts.TypeChecker): ts.Node | undefined {
  if (!ts.isFunctionDeclaration(node) || node.type?.getText() !== 'ReactNode') return undefined;
  let found: ts.Node | undefined;
  const visit = (inner: ts.Node): void => {
    if (ts.isFunctionLike(inner)) return;
    const { expression } = ts.isReturnStatement(inner) ? inner : {};
    if (expression && typeHoldsText(checker.getTypeAtLocation(expression), false, checker)) {
      found ??= expression;
    }
    ts.forEachChild(inner, visit);
  };
  ts.forEachChild(node.body ?? node, visit);
  return found;
}

/** Not the line breaks between elements, which JSX leaves out. */
function isDrawn(child: ts.JsxChild): boolean {
  if (ts.isJsxText(child)) return !child.containsOnlyTriviaWhiteSpaces;
  return !ts.isJsxExpression(child) || child.expression !== undefined;
}

function holdsText(child: ts.JsxChild, isAlone: boolean, checker: ts.TypeChecker): boolean {
  if (ts.isJsxText(child)) return !isAlone;
  if (!ts.isJsxExpression(child) || !child.expression) return false;
  return typeHoldsText(checker.getTypeAtLocation(child.expression), isAlone, checker);
}

function typeHoldsText(type: ts.Type, isAlone: boolean, checker: ts.TypeChecker): boolean {
  // What comes from outside is looked at where it comes from, and on the page.
  if (type.aliasSymbol?.name === 'ReactNode') return false;
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) => {
    const row = checker.getIndexTypeOfType(part, ts.IndexKind.Number);
    return isText(part) ? !isAlone : row !== undefined && !isText(part) && hasText(row);
  });
}

function hasText(type: ts.Type): boolean {
  if (type.aliasSymbol?.name === 'ReactNode') return false;
  return (type.isUnion() ? type.types : [type]).some(isText);
}

function isText(type: ts.Type): boolean {
  return (type.flags & (ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike)) !== 0;
}

/** What every probe is built on, read once: all of them have the same options. */
const LIBRARIES = new Map<string, ts.SourceFile | undefined>();

function programOf(jsx: string): ts.Program {
  const name = join(ROOT, 'src/probe.tsx');
  const text = `import type { ReactNode } from 'react'; declare const word: string; declare const count: number; declare const flag: boolean;
    export const probe = ${jsx};`;
  const options: ts.CompilerOptions = {
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (fileName, ...rest) => {
    if (fileName === name) {
      return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    }
    if (!LIBRARIES.has(fileName)) LIBRARIES.set(fileName, getSourceFile(fileName, ...rest));
    return LIBRARIES.get(fileName);
  };
  return ts.createProgram([name], options, host);
}
