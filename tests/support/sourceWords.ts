import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { wordFiles } from './wordFiles.ts';

/*
 * What the code of a screen asks for: read from its source, without running it.
 */

const FILES = new Set(wordFiles('en'));
const WORDS = 'src/i18n/useWords.ts';
/** The table of screens: what it names is looked at screen by screen. */
export const TABLE = 'src/app/screens.tsx';
// They look where they are told to.
const TOLD_WHICH = [WORDS, 'src/i18n/i18n.ts'];
const METHODS = methodsOf(parse(WORDS));

const KNOWN = new Map<string, Asked>();

export interface Asked {
  /** Word files, by name; `?` and the place where it cannot be told which. */
  readonly words: ReadonlySet<string>;
  /** The functions whose promises it draws with: `loadEnglishAsks`. */
  readonly loads: ReadonlySet<string>;
}

/**
 * All that a file asks for, and what it imports. What comes later, by `import()`, may bring words of its own:
 * those that the file which imports it loads with loadWords(). Paths from the root.
 */
export function askedFrom(entry: string): Asked {
  const known = KNOWN.get(entry);
  if (known) return known;
  const files = new Set([entry]);
  const words = new Set<string>();
  const loads = new Set<string>();
  // Before it is full: two files may import each other.
  KNOWN.set(entry, { words, loads });
  for (const file of files) {
    const source = parse(file);
    for (const path of importsOf(source)) files.add(path);
    if (TOLD_WHICH.includes(file)) continue;
    const own = askedIn(source);
    const brought = broughtBy(source);
    const later = laterOf(source).map(askedFrom);
    for (const name of own.words) words.add(name);
    for (const name of later.flatMap((part) => [...part.words])) {
      if (!brought.has(name)) words.add(name);
    }
    for (const name of [own, ...later].flatMap((part) => [...part.loads])) loads.add(name);
  }
  return { words, loads };
}

/** What one file asks for by itself. */
export function askedIn(source: ts.SourceFile): Asked {
  const words = new Set<string>();
  const loads = new Set<string>();
  for (const node of nodesOf(source)) {
    for (const name of wordsAt(node, source)) words.add(name);
    if (ts.isCallExpression(node) && nameOf(node.expression) === 'use') {
      const [given] = node.arguments;
      const name = given && ts.isCallExpression(given) ? nameOf(given.expression) : '';
      if (name.startsWith('load')) loads.add(name);
    }
  }
  return { words, loads };
}

/** The source of a file, or the text given for it. */
export function parse(file: string, text = readFileSync(file, 'utf8')): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

/** A node and all that is in it. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = [node];
  // Grows meanwhile.
  for (const each of nodes) ts.forEachChild(each, (child) => void nodes.push(child));
  return nodes;
}

/** The names of word files that stand in a node as texts. */
export function filesNamedIn(node: ts.Node): string[] {
  const texts = nodesOf(node).filter((each) => ts.isStringLiteral(each));
  return texts.map(({ text }) => text).filter((text) => FILES.has(text));
}

/** The paths of ours that a node imports while it runs. */
export function loadedIn(node: ts.Node): string[] {
  return nodesOf(node)
    .filter((each) => ts.isCallExpression(each))
    .filter(({ expression }) => expression.kind === ts.SyntaxKind.ImportKeyword)
    .flatMap(({ arguments: [path] }) => (path && ts.isStringLiteral(path) ? [path.text] : []));
}

function importsOf(source: ts.SourceFile): string[] {
  const paths = source.statements.flatMap((statement) =>
    ts.isImportDeclaration(statement) &&
    !statement.importClause?.isTypeOnly &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
  return ours(source, paths);
}

function laterOf(source: ts.SourceFile): string[] {
  return source.fileName === TABLE ? [] : ours(source, loadedIn(source));
}

function ours({ fileName }: ts.SourceFile, paths: readonly string[]): string[] {
  return paths
    .filter((path) => /^\..*\.tsx?$/.test(path))
    .map((path) => join(dirname(fileName), path));
}

function broughtBy(source: ts.SourceFile): Set<string> {
  const calls = nodesOf(source).filter((node) => ts.isCallExpression(node));
  const loading = calls.filter(({ expression }) => nameOf(expression) === 'loadWords');
  return new Set(loading.flatMap(filesNamedIn));
}

function wordsAt(node: ts.Node, source: ts.SourceFile): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return METHODS.get(node.name.text) ?? [];
  if (ts.isBindingElement(node))
    return METHODS.get((node.propertyName ?? node.name).getText()) ?? [];
  if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'ns') {
    return namesIn(node.initializer, source);
  }
  if (!ts.isCallExpression(node)) return [];
  const called = nameOf(node.expression);
  const [first] = node.arguments;
  if (called === 'useTranslation') return first ? namesIn(first, source) : ['common'];
  if (called !== 'row' && called !== 'optionalRow') return [];
  return first ? namesIn(first, source) : [];
}

/** The word files that a value can name; where it stands, when that cannot be told. */
function namesIn(value: ts.Expression, source: ts.SourceFile): string[] {
  const meant = ts.isIdentifier(value) ? (declared(value.text, source) ?? value) : value;
  const names = filesNamedIn(meant);
  return names.length > 0 ? names : [`? ${source.fileName}: ${value.getText()}`];
}

/** Which files each method of useWords() looks into. */
function methodsOf(source: ts.SourceFile): Map<string, string[]> {
  const made = declared('wordsOf', source);
  const object = made && nodesOf(made).find((node) => ts.isReturnStatement(node))?.expression;
  if (!object || !ts.isObjectLiteralExpression(object)) throw new Error(`${WORDS} has changed`);
  return new Map(
    object.properties.map((property) => {
      const parts = new Set<ts.Node>([property]);
      for (const part of parts) {
        for (const node of nodesOf(part).filter((each) => ts.isIdentifier(each))) {
          const other = declared(node.text, source);
          if (other) parts.add(other);
        }
      }
      return [nameOf(property.name), [...parts].flatMap(filesNamedIn)];
    }),
  );
}

/** What a name of the file stands for: its function, or the value of its constant. */
export function declared(name: string, source: ts.SourceFile): ts.Node | undefined {
  for (const node of nodesOf(source)) {
    if (ts.isFunctionDeclaration(node) && node.name?.text === name) return node;
    if (ts.isVariableDeclaration(node) && nameOf(node.name) === name) return node.initializer;
  }
  return undefined;
}

function nameOf(node: ts.Node | undefined): string {
  if (!node) return '';
  if (ts.isIdentifier(node) || ts.isStringLiteral(node)) return node.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : '';
}
