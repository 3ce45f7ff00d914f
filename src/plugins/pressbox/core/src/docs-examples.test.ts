/**
 * The examples in our docstrings are promises. This test keeps them: every function that the core gives away has an
 * example, and every `expression; //=> value` in it gives that value. So does every example of a function that only
 * our own files share.
 */
import { transformSync } from '@swc/core';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

interface Documented {
  name: string;
  documented: boolean;
  examples: string[];
}
interface Promised {
  file: string;
  name: string;
  example: string;
}

const exportsOf = (file: string): Record<string, unknown> => jest.requireActual<Record<string, unknown>>(file);

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/(^|[\\/])testing[\\/]/.test(file))
  .sort();

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false);

/** What a file itself declares and exports, with the examples of its docstring. Types are no matter of ours. */
const declarationsOf = (file: string): Documented[] => {
  const source = ts.createSourceFile(
    file,
    readFileSync(path.join(__dirname, file), 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
  );
  return source.statements.filter(isExported).flatMap((statement) => {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : ts.isFunctionDeclaration(statement) && statement.name
        ? [statement.name.text]
        : [];
    const docs = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc);
    const examples = ts
      .getJSDocTags(
        ts.isVariableStatement(statement) ? (statement.declarationList.declarations[0] ?? statement) : statement,
      )
      .filter(({ tagName }) => tagName.text === 'example')
      .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '');
    return names.map((name) => ({ name, documented: docs.length > 0, examples }));
  });
};

const PROMISE = /^\s*\/\/=>\s*([^\n]*(?:\n\s*\/\/(?!=>)[^\n]*)*)/;

/** Turns each `expression; //=> value` into a check, and leaves the statements between them as they are. */
const checksOf = (example: string): { code: string; count: number } => {
  const source = ts.createSourceFile('example.ts', example, ts.ScriptTarget.ES2022, true);
  let count = 0;
  const code = source.statements.map((statement) => {
    const promised = PROMISE.exec(example.slice(statement.end))?.[1]?.replace(/\n\s*\/\//g, '\n');
    if (promised === undefined || !ts.isExpressionStatement(statement)) return statement.getText();
    count += 1;
    const expression = statement.expression.getText();
    const thrown = /^throws\s+(.*)$/s.exec(promised)?.[1];
    return `check(() => (${expression}), () => (${thrown ?? promised}), ${thrown !== undefined});`;
  });
  return { code: code.join('\n'), count };
};

const run = (code: string, scope: Record<string, unknown>): void => {
  const check = (actual: () => unknown, promised: () => unknown, throws: boolean) => {
    if (throws) expect(actual).toThrow(String(promised()));
    else expect(actual()).toEqual(promised());
  };
  const { code: plain } = transformSync(`{${code}}`, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    isModule: false,
  });
  new Function(...Object.keys(scope), 'check', plain)(...Object.values(scope), check);
};

const declarations = sources.map((file) => ({ file, declared: declarationsOf(file) }));
const core = exportsOf(path.join(__dirname, 'index.ts'));
const given = new Set(Object.values(core));

describe('every public function of the core', () => {
  it.each(declarations.filter(({ declared }) => declared.length > 0))(
    'has a docstring with an example: $file',
    ({ file, declared }) => {
      const exported = exportsOf(path.join(__dirname, file));
      const functions = declared.filter(
        ({ name }) => typeof exported[name] === 'function' && given.has(exported[name]),
      );
      expect(functions.filter(({ documented }) => !documented).map(({ name }) => `${name} has no docstring`)).toEqual(
        [],
      );
      expect(
        functions.filter(({ examples }) => examples.length === 0).map(({ name }) => `${name} has no @example`),
      ).toEqual([]);
    },
  );
});

describe('every example in the core is true', () => {
  const promised: Promised[] = declarations.flatMap(({ file, declared }) =>
    declared.flatMap(({ name, examples }) => examples.map((example) => ({ file, name, example }))),
  );

  it.each(promised)('$name ($file)', ({ file, example }) => {
    const { code, count } = checksOf(example);
    expect(count).toBeGreaterThan(0); // an example that promises nothing shows nothing
    run(code, { ...core, ...exportsOf(path.join(__dirname, file)) });
  });
});
