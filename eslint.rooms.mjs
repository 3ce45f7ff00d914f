// Which folder may import which: the arrows of the house. docs/where-does-my-code-live.md says what each room is for.
import { readdirSync } from 'node:fs';

export const PLUGIN = 'src/plugins/pressbox';
export const OUTSIDE = [
  {
    group: ['@strapi/*', 'react', 'react-*', 'knex', 'node:*', 'koa', 'zod', 'slugify'],
    message: 'core has no dependency.',
  },
  { group: ['**/server/**', '**/admin/**', '**/contracts/**'], message: 'core imports nothing of ours.' },
];

/** Arrows run one way: admin → contracts → core ← server → contracts. */
export const arrows = (folder, patterns) => ({
  files: [`${PLUGIN}/${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts', '**/*.test.tsx'],
  rules: { 'no-restricted-imports': ['error', { patterns }] },
});

/** The rooms of core, each with those that it may not import. Every room may import the files beside them: minutes, scores. */
const CORE_ROOMS = {
  check: ['agate', 'desk', 'facts', 'matching'],
  matching: ['agate', 'check', 'desk', 'facts'],
  facts: ['check', 'agate/apply', 'desk'],
  'agate/locales': ['print', 'read', 'apply', 'desk', 'facts'],
  'agate/print': ['read', 'apply', 'desk', 'facts'],
  'agate/read': ['print', 'locales', 'apply', 'desk', 'facts'],
  labels: ['check', 'agate/apply', 'agate/read', 'desk', 'facts', 'matching'],
  desk: ['check', 'agate/apply', 'agate/print', 'facts/(?:claims|judge|people|text)'],
};

/** A rule of its own name: `arrows` of the same files hold beside it. */
export const coreArrows = () =>
  Object.entries(CORE_ROOMS).map(([room, closed]) => ({
    files: [`${PLUGIN}/core/src/${room}/**/*.ts`],
    ignores: ['**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./)+(${closed.join('|')})(/|$)`,
              message: `core/src/${room} imports nothing of ${closed.join(', ')}. See docs/where-does-my-code-live.md.`,
            },
          ],
        },
      ],
    },
  }));

export const NO_ADMIN = { group: ['**/admin/**'], message: 'The server knows nothing of the admin panel.' };

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
  tags: ['platform'],
  writes: ['names', 'platform', 'questions', 'roles'],
  languages: ['platform', 'roles', 'writes'],
  articles: ['platform', 'questions', 'roles'],
  match: ['platform', 'writes'],
  media: ['articles', 'platform', 'roles'],
  agate: ['match', 'platform', 'roles'],
  facts: ['articles', 'platform', 'roles'],
  desk: ['match', 'platform', 'roles'],
  labels: ['platform', 'roles'],
  newsroom: ['match', 'platform', 'roles', 'sql'],
  pages: ['match', 'platform', 'sql'],
  delivery: ['pages', 'platform', 'sql'],
  preview: ['platform', 'roles'],
  readers: ['pages', 'platform', 'sql'],
  requests: ['delivery', 'platform', 'readers'],
  config: [
    'agate',
    'articles',
    'delivery',
    'facts',
    'media',
    'pages',
    'platform',
    'preview',
    'questions',
    'readers',
    'requests',
    'roles',
  ],
  preferences: ['agate', 'config', 'facts', 'pages', 'platform', 'roles', 'sql'],
};

export const roomArrows = () => {
  const names = Object.keys(ROOMS);
  const folders = readdirSync(new URL(`${PLUGIN}/server/src`, import.meta.url), { withFileTypes: true }).filter(
    (entry) => entry.isDirectory(),
  );
  for (const { name } of folders)
    if (!ROOMS[name]) throw new Error(`server/src/${name} is no room of eslint.rooms.mjs.`);
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

/**
 * The rooms of the reader of printed sheets (core/src/agate/read), in the order of its pipeline. A room imports rooms
 * above it alone. What each is for: docs/agate.md, section 8.
 */
const STAGES = ['result', 'text', 'words', 'marks', 'items', 'lists', 'sheet', 'sections', 'match'];
const NO_STAGES = ['testing'];

export const stageArrows = () => {
  const reader = 'core/src/agate/read';
  for (const entry of readdirSync(new URL(`${PLUGIN}/${reader}`, import.meta.url), { withFileTypes: true }))
    if (entry.isDirectory() && ![...STAGES, ...NO_STAGES].includes(entry.name))
      throw new Error(`${reader}/${entry.name} is no room of eslint.rooms.mjs.`);
  return STAGES.map((stage, place) => {
    const below = STAGES.slice(place + 1);
    return arrows(`${reader}/${stage}`, [
      ...OUTSIDE,
      { regex: '^\\.\\.(/index)?$', message: 'The index puts the rooms together. Import the file.' },
      ...(below.length > 0
        ? [
            {
              regex: `^\\.\\./(${below.join('|')})(/|$)`,
              message: `${stage} imports rooms above it alone: ${STAGES.slice(0, place).join(', ') || 'none'}. See docs/agate.md, section 8.`,
            },
          ]
        : []),
    ]);
  });
};
