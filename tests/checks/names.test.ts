import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { ROOT } from '../../scripts/prepare.mjs';

const SRC = join(ROOT, 'src');

/** Names that several files export on purpose, and why. */
const SHARED: readonly { readonly names: RegExp; readonly files: RegExp; readonly why: string }[] =
  [
    {
      names: /^(FACTS|SOURCES)$/,
      files: /^catalogue\//,
      why: 'each thing of the catalogue has its own; facts.ts finds them by that name',
    },
    {
      names: /^UNSURE$/,
      files: /^catalogue\/(carriers|sellers)\//,
      why: 'the row for not knowing, once in each list',
    },
    {
      names: /^[A-Z]\w+$/,
      files: /^app\/lazyScreens\.ts$/,
      why: 'what stands in for a screen until it is loaded is called like the screen',
    },
  ];

test('no two files of src export the same name: one word, one meaning', () => {
  const files = new Map<string, string[]>();
  for (const file of sourceFiles()) {
    for (const name of exportsOf(file)) {
      if (SHARED.some((shared) => shared.names.test(name) && shared.files.test(file))) continue;
      files.set(name, [...(files.get(name) ?? []), file]);
    }
  }
  expect([...files].filter(([, places]) => places.length > 1)).toEqual([]);
});

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
}

function exportsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  return statements.filter(isExported).flatMap((statement) => {
    if (!ts.isVariableStatement(statement)) return nameOf(statement);
    return statement.declarationList.declarations.flatMap(nameOf);
  });
}

function isExported(statement: ts.Statement): boolean {
  if (!ts.canHaveModifiers(statement)) return false;
  return (ts.getModifiers(statement) ?? []).some(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
  );
}

function nameOf(node: ts.Node): string[] {
  const { name } = node as { readonly name?: ts.Node };
  return name && ts.isIdentifier(name) ? [name.text] : [];
}
