import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const PLUGIN = 'src/plugins/pressbox';
const OUTSIDE = [
  {
    group: ['@strapi/*', 'react', 'react-*', 'knex', 'node:*', 'koa', 'zod', 'slugify'],
    message: 'core has no dependency.',
  },
  { group: ['**/server/**', '**/admin/**', '**/contracts/**'], message: 'core imports nothing of ours.' },
];

/** Arrows run one way: admin → contracts → core ← server → contracts. */
const arrows = (folder, patterns) => ({
  files: [`${PLUGIN}/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** What only types can tell: a promise that nobody waits for ends the process when it is refused. */
const typed = (project, files, ignores = []) => ({
  files,
  ignores,
  languageOptions: { parserOptions: { project, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  },
});

const NO_ADMIN = { group: ['**/admin/**'], message: 'The server knows nothing of the admin panel.' };

/**
 * The rooms of the server, each with those that it may import. A room imports rooms above it alone, so there is no
 * circle. What each is for: docs/where-does-my-code-live.md.
 */
const ROOMS = {
  platform: [],
  sql: ['platform'],
  names: ['platform'],
  questions: ['platform'],
  roles: ['platform'],
  slugs: ['platform'],
  teams: ['platform'],
  tags: ['names', 'platform'],
  writes: ['names', 'platform', 'questions', 'roles'],
  languages: ['platform', 'roles', 'writes'],
  articles: ['platform', 'questions', 'roles'],
  match: ['platform', 'writes'],
  media: ['articles', 'platform'],
  agate: ['platform', 'roles'],
  pages: ['match', 'platform', 'sql'],
  delivery: ['pages', 'platform', 'sql'],
  readers: ['pages', 'platform', 'sql'],
  requests: ['delivery', 'platform', 'readers'],
  config: ['agate', 'articles', 'delivery', 'media', 'pages', 'questions', 'readers', 'requests', 'roles'],
};

const roomArrows = () => {
  const names = Object.keys(ROOMS);
  const folders = readdirSync(new URL(`${PLUGIN}/server/src`, import.meta.url), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  );
  for (const { name } of folders)
    if (!ROOMS[name]) throw new Error(`server/src/${name} is no room of eslint.config.mjs.`);
  return names.map((room, place) => {
    for (const other of ROOMS[room])
      if (!names.slice(0, place).includes(other))
        throw new Error(`${room} may import rooms above it alone, not ${other}.`);
    const closed = names.filter((other) => other !== room && !ROOMS[room].includes(other));
    return arrows(`server/src/${room}`, [
      NO_ADMIN,
      {
        regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
        message: `${room} imports ${ROOMS[room].join(', ') || 'no other room'}. Ask for a service, or see docs/where-does-my-code-live.md.`,
      },
      {
        regex: `^(\\.\\./)+(${names.join('|')}|rooms)$`,
        message: 'The index of a room is read by rooms.ts alone. Import the file.',
      },
    ]);
  });
};

export default ts.config(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/build/', '.strapi/', '.tmp/', 'public/uploads/'],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      // Strapi's instance is passed, never taken from the air.
      'no-restricted-globals': ['error', { name: 'strapi', message: 'Take { strapi } as a parameter.' }],
    },
  },
  ...['core', 'contracts', 'server', 'admin'].map((part) =>
    typed(
      `${PLUGIN}/${part}/tsconfig.json`,
      [`${PLUGIN}/${part}/src/**/*.{ts,tsx}`],
      ['**/*.test.ts', '**/*.test.tsx'],
    ),
  ),
  typed('tests/tsconfig.json', ['tests/**/*.ts']),
  { files: ['scripts/**', 'tests/**', 'database/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.mjs', 'scripts/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        URL: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['public/reader/**'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'window',
          'document',
          'location',
          'history',
          'navigator',
          'fetch',
          'console',
          'localStorage',
          'crypto',
          'URL',
          'URLSearchParams',
          'customElements',
          'HTMLElement',
          'Element',
          'Node',
          'DOMParser',
          'FormData',
          'Intl',
          'AbortController',
          'AbortSignal',
          'setTimeout',
          'clearTimeout',
          'reportError',
          'matchMedia',
          'queueMicrotask',
          'requestAnimationFrame',
          'performance',
          'Event',
          'CustomEvent',
          'MouseEvent',
          'HTMLAnchorElement',
          'HTMLImageElement',
          'Response',
          'Headers',
          'scrollTo',
          'SVGElement',
          'globalThis',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: [`${PLUGIN}/admin/src/**/*.{ts,tsx}`],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  arrows('core/src', OUTSIDE),
  arrows('contracts/src', [{ group: ['**/server/**', '**/admin/**'], message: 'contracts import core only.' }]),
  arrows('server/src', [NO_ADMIN]),
  ...roomArrows(),
  arrows('admin/src', [
    { group: ['**/server/**'], message: 'The admin panel speaks to the server through contracts.' },
  ]),
  {
    // As Strapi writes it.
    files: ['types/generated/**'],
    rules: { '@typescript-eslint/no-empty-object-type': 'off' },
  },
);
