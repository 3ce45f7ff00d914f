import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';
import { arrows, coreArrows, NO_ADMIN, OUTSIDE, PLUGIN, roomArrows, stageArrows } from './eslint.rooms.mjs';

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

/** What Playwright reads of a page at once, whether it is drawn or not. */
const READS =
  'allInnerTexts|allTextContents|count|evaluate|evaluateAll|getAttribute|innerText|inputValue|isChecked|isDisabled|isEnabled|isVisible|textContent';

export default ts.config(
  {
    ignores: ['**/node_modules/', '**/dist/', '**/build/', '.strapi/', '.tmp/', 'public/uploads/'],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      // A route's request and answer are under one name, as Strapi has them.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
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
  typed('tests/tsconfig.json', ['tests/**/*.ts', `${PLUGIN}/{core,contracts,server}/src/**/*.test.ts`]),
  typed('scripts/tsconfig.json', ['scripts/**/*.mjs', 'tests/**/*.mjs']),
  {
    files: ['tests/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.name='expect'] AwaitExpression > CallExpression > MemberExpression.callee[property.name=/^(${READS})$/]`,
          message: 'A screen may still be drawing: await soon(() => place.innerText()).toBe(…) looks again.',
        },
      ],
    },
  },
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
  ...stageArrows(),
  arrows('contracts/src', [{ group: ['**/server/**', '**/admin/**'], message: 'contracts import core only.' }]),
  arrows('server/src', [NO_ADMIN]),
  ...coreArrows(),
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
