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

/**
 * The rooms of core, each with those that it may import, or of which folder of theirs. A room imports rooms above it
 * alone, and the files beside the rooms: minutes, scores. What each is for: docs/where-does-my-code-live.md.
 */
const CORE_ROOMS = {
  refusals: [],
  photo: [],
  check: [],
  matching: [],
  'agate/locales': ['refusals'],
  'agate/print': ['agate/locales'],
  'agate/read': [],
  'agate/apply': ['agate/read', 'check', 'matching', 'refusals'],
  facts: ['agate/locales', 'agate/print', 'agate/read', 'matching'],
  translations: ['facts', 'refusals'],
  labels: ['agate/locales', 'agate/print'],
  desk: ['agate/locales', 'agate/read', 'facts/words', 'matching'],
};
/** What tests of several rooms share. */
const NO_CORE_ROOMS = ['agate/testing'];

const foldersOf = (folder) =>
  readdirSync(new URL(`${PLUGIN}/${folder}`, import.meta.url), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** A rule of its own name: `arrows` of the same files hold beside it. */
const coreArrow = (files, ignores, regex, message) => ({
  files: files.map((file) => `${PLUGIN}/core/src/${file}`),
  ignores: ['**/*.test.ts', ...ignores.map((file) => `${PLUGIN}/core/src/${file}`)],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      { patterns: [{ regex, message: `${message} See docs/where-does-my-code-live.md.` }] },
    ],
  },
});

export const coreArrows = () => {
  const names = Object.keys(CORE_ROOMS);
  const folders = foldersOf('core/src').flatMap((name) =>
    name === 'agate' ? foldersOf('core/src/agate').map((inner) => `agate/${inner}`) : [name],
  );
  for (const name of folders)
    if (!CORE_ROOMS[name] && !NO_CORE_ROOMS.includes(name))
      throw new Error(`core/src/${name} is no room of eslint.rooms.mjs.`);
  const rooms = names.map((room, place) => {
    const open = CORE_ROOMS[room];
    for (const other of open)
      if (!names.slice(0, place).some((above) => other === above || other.startsWith(`${above}/`)))
        throw new Error(`core/src/${room} may import rooms above it alone, not ${other}.`);
    // Rooms of agate name each other without it.
    const written = (list) =>
      room.startsWith('agate/')
        ? list.flatMap((name) => (name.startsWith('agate/') ? [name, name.slice('agate/'.length)] : [name]))
        : list;
    const closed = written([...names, ...NO_CORE_ROOMS].filter((other) => other !== room && !open.includes(other)));
    const except = open.length > 0 ? `(?!(?:${written(open).join('|')})(?:/|$))` : '';
    return coreArrow(
      [`${room}/**/*.ts`],
      // What its tests share may be made of anything.
      [`${room}/**/testing/**`],
      `^(?:\\.\\./)+(?:${except}(?:${closed.join('|')})(?:/|$)|agate$)`,
      `core/src/${room} imports ${open.join(', ') || 'no other room'}.`,
    );
  });
  const beside = coreArrow(
    ['*.ts'],
    ['index.ts'],
    `^\\./(?:agate|${names.join('|')})(?:/|$)`,
    'What stands beside the rooms of core imports none.',
  );
  return [beside, ...rooms];
};

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
  translations: ['facts', 'newsroom', 'platform', 'roles'],
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
  for (const name of foldersOf('server/src'))
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
  for (const name of foldersOf(reader))
    if (![...STAGES, ...NO_STAGES].includes(name)) throw new Error(`${reader}/${name} is no room of eslint.rooms.mjs.`);
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
