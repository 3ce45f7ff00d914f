/**
 * The names that others build on, held against `public-names.txt` beside this file: what the package exports, what goes
 * over the wire, tables and attributes, routes, services, settings. A name that is gone breaks a newsroom or its front
 * end; a new one is kept from its first day.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import type { Route } from './platform/room';

const PLUGIN = path.join(__dirname, '../..');
const KEPT = path.join(__dirname, 'public-names.txt');
const RECORD = 'PUBLIC_NAMES=record npx jest public-names --selectProjects unit';

/** What Strapi generates asks a running application: of those routes we keep the types that have them. */
jest.mock('./platform/generated', () => ({
  ...jest.requireActual<object>('./platform/generated'),
  generatedRoutes: () => [],
}));

/** A list of names under a heading: the members of a type, the attributes of a table. */
type Names = Map<string, readonly string[]>;

const packageJson = JSON.parse(readFileSync(path.join(PLUGIN, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, unknown>;
  strapi: { name: string };
};

const entryOf = (part: string): string => path.join(PLUGIN, part, 'src/index.ts');
const program = ts.createProgram(
  ['core', 'contracts'].map(entryOf),
  ts.parseJsonConfigFileContent(
    ts.readConfigFile(path.join(PLUGIN, 'contracts/tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    path.join(PLUGIN, 'contracts'),
  ).options,
);
const checker = program.getTypeChecker();

/** The names that a part of the package exports, each type with its members; an object written in place with its own. */
const exportsOf = (part: 'core' | 'contracts'): Names => {
  const isOurs = (symbol: ts.Symbol): boolean =>
    symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.startsWith(PLUGIN)) ?? false;
  const isInPlace = (type: ts.Type): boolean => type.symbol?.name === '__type' && type.getProperties().length > 0;
  const membersOf = (type: ts.Type): string[] =>
    checker
      .getPropertiesOfType(type)
      .filter(isOurs)
      .flatMap((member) => {
        const inner = checker.getNonNullableType(checker.getTypeOfSymbol(member));
        return isInPlace(inner)
          ? [member.name, ...membersOf(inner).map((name) => `${member.name}.${name}`)]
          : [member.name];
      });
  const shapeOf = (type: ts.Type): string[] => (type.flags & ts.TypeFlags.Object ? membersOf(type) : []);
  const told = (symbol: ts.Symbol, prefix = ''): [string, readonly string[]][] => {
    const name = `${prefix}${symbol.name}`;
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    if (target.flags & ts.SymbolFlags.NamespaceModule)
      return checker.getExportsOfModule(target).flatMap((inner) => told(inner, `${name}.`));
    if (!(target.flags & ts.SymbolFlags.Type)) return [[name, []]];
    const type = checker.getDeclaredTypeOfSymbol(target);
    // Of a choice, each value, and what each of its objects may have.
    const choices = type.isUnion() ? type.types : [type];
    return [[name, choices.flatMap((choice) => (choice.isStringLiteral() ? [`= ${choice.value}`] : shapeOf(choice)))]];
  };
  const module = checker.getSymbolAtLocation(program.getSourceFile(entryOf(part)) as ts.SourceFile);
  return new Map(module ? checker.getExportsOfModule(module).flatMap((symbol) => told(symbol)) : []);
};

const routesOf = (prefix: string, routes: readonly Route[]): string[] =>
  routes.map(({ method, path: address }) => `${method} ${prefix}${address}`);

const serverNames = async (): Promise<Names> => {
  const { contentTypes, controllers, middlewares, policies, routes, services } = await import('./rooms');
  const { default: config } = await import('./config');
  const { RULES } = await import('./config/rules');
  const types = contentTypes as unknown as Record<
    string,
    {
      schema: { collectionName: string; info: { pluralName: string }; attributes: Record<string, { enum?: string[] }> };
    }
  >;
  const tables = Object.entries(types).map(([name, { schema }]): [string, string[]] => [
    `type ${name}, table ${schema.collectionName}`,
    Object.entries(schema.attributes).flatMap(([attribute, { enum: values = [] }]) => [
      attribute,
      ...values.map((value) => `${attribute}=${value}`),
    ]),
  ]);
  const { PUBLIC_TYPES, shortNameOf } = await import('./platform/uids');
  return new Map([
    ...tables,
    [
      'routes',
      [
        ...routesOf('/api/pressbox', routes['content-api']().routes),
        ...routesOf('/pressbox', routes.admin().routes),
        ...PUBLIC_TYPES.map(
          (type) => `/api/pressbox/${types[shortNameOf(type)]?.schema.info.pluralName}, as Strapi generates them`,
        ),
      ],
    ],
    ['services', Object.keys(services)],
    ['controllers', Object.keys(controllers)],
    ['policies', Object.keys(policies)],
    ['middlewares', Object.keys(middlewares)],
    ['settings', [...new Set([...Object.keys(config.default()), ...Object.keys(RULES)])]],
  ]);
};

const under = (section: string, names: Names): [string, readonly string[]][] =>
  [...names].map(([name, members]): [string, string[]] => [`${section} ${name}`, [...new Set(members)].sort()]).sort();

const namesNow = async (): Promise<Names> =>
  new Map([
    ['package', [packageJson.name, `plugin::${packageJson.strapi.name}`]],
    ['entries', Object.keys(packageJson.exports)],
    ...under('core', exportsOf('core')),
    ...under('contracts', exportsOf('contracts')),
    ...under('server', await serverNames()),
  ]);

/** A heading a block, a name a line, so that two branches that add names merge. */
const written = (names: Names): string =>
  [...names].map(([heading, members]) => [heading, ...members.map((member) => `  ${member}`)].join('\n')).join('\n') +
  '\n';

const flat = (text: string): string[] => {
  let heading = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('  ') ? `${heading}: ${line.trim()}` : (heading = line)));
};

const sentence = (gone: readonly string[], added: readonly string[]): string =>
  [
    ...(gone.length > 0 ? ['Public names are gone, and whoever uses them breaks:'] : []),
    ...gone.map((name) => `  - ${name}`),
    ...(added.length > 0 ? ['Public names are new, and will have to stay:'] : []),
    ...added.map((name) => `  + ${name}`),
    ...(gone.length > 0
      ? [
          'Give back what is gone. If it has to go, write a line in CHANGELOG.md that says what stands for it now, and a migration for a table or an attribute.',
        ]
      : []),
    `Once they are as you want them, record the names: ${RECORD}`,
  ].join('\n');

it('no public name changes by accident; CONTRIBUTING.md says how one is changed on purpose', async () => {
  const now = written(await namesNow());
  // CI holds the names to what is recorded, and records nothing.
  if (process.env.PUBLIC_NAMES === 'record' && !process.env.CI) writeFileSync(KEPT, now);
  const [kept, there] = [flat(readFileSync(KEPT, 'utf8')), flat(now)];
  const [were, are] = [new Set(kept), new Set(there)];
  const gone = kept.filter((name) => !are.has(name));
  const added = there.filter((name) => !were.has(name));
  if (gone.length + added.length > 0) throw new Error(sentence(gone, added));
  // All types of core and contracts are looked at.
}, 60_000);
