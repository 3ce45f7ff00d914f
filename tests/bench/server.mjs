/**
 * A newsroom in a process of its own, told over IPC what to do. Production mode: nothing here is measured with the
 * test runner in the way.
 */
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildArchive } from './archive.mjs';

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const require = createRequire(import.meta.url);
const { createStrapi } = require('@strapi/strapi');

const strapi = createStrapi({
  appDir: ROOT,
  distDir: path.join(ROOT, 'dist'),
  autoReload: false,
  serveAdminPanel: process.env.BENCH_PANEL === '1',
});
await strapi.load();
strapi.log.level = 'error';
const locales = strapi.plugin('i18n').service('locales');
if (!(await locales.findByCode('fr'))) await locales.create({ code: 'fr', name: 'fr' });
await new Promise((resolve) => strapi.server.listen(0, '127.0.0.1', resolve));
const { port } = strapi.server.httpServer.address();
const service = (name) => strapi.plugin('pressbox').service(name);

let clearing = false;
strapi.server.httpServer.prependListener('request', () => {
  if (clearing) service('pages').cache.pages.clear();
});
let queries = 0;
strapi.db.connection.on('query', () => (queries += 1));

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

const commands = {
  async build({ articles }) {
    let rows = 0;
    const built = buildArchive(strapi, {
      articles,
      onRow: () => {
        rows += 1;
        if (rows % 20_000 === 0) process.send({ rows });
      },
    });
    await service('tag-entries').repair();
    await service('author-entries').repair();
    await service('match-entries').repair();
    await service('trending').refresh();
    return { ...built, rows };
  },
  /** The demo's newsroom, and the slug of its French report. */
  async demo() {
    await require(path.join(ROOT, 'dist/database/demo/load.js')).loadDemo(strapi);
    const [report] = await strapi.documents('plugin::pressbox.article').findMany({
      status: 'published',
      locale: 'fr',
      filters: { kind: 'report', matches: { slug: 'milan-atalanta-2024-01-10' } },
    });
    return { slug: report.slug };
  },
  /** Somebody who may do everything in the panel. */
  async editor() {
    const who = { firstname: 'Ada', lastname: 'Moretti', email: 'ada@bench.test', password: 'Bench-password-1' };
    const role = await strapi.service('admin::role').getSuperAdmin();
    await strapi.service('admin::user').create({ ...who, isActive: true, roles: [role.id] });
    return who;
  },
  /** A draft of so many words about the demo's match: the sentences of its French report, over and over. */
  async longRead({ words }) {
    const [report] = await strapi.documents('plugin::pressbox.article').findMany({
      locale: 'fr',
      filters: { kind: 'report', matches: { slug: 'milan-atalanta-2024-01-10' } },
      populate: ['matches'],
    });
    const paragraphs = report.body.filter(({ type }) => type === 'paragraph');
    const wordsOf = ({ children }) =>
      children
        .map(({ text = '' }) => text)
        .join('')
        .split(/\s+/).length;
    const body = [];
    for (let count = 0; count < words; count += wordsOf(body.at(-1)))
      body.push(paragraphs[body.length % paragraphs.length]);
    const data = {
      title: 'Cinq mille mots',
      standfirst: report.standfirst,
      kind: 'report',
      body,
      matches: report.matches.map(({ documentId }) => documentId),
    };
    const { documentId, title } = await strapi.documents('plugin::pressbox.article').create({ locale: 'fr', data });
    return { documentId, title };
  },
  /** States of translations for every article of the archive, in some languages, as if they had been looked at. */
  async translate({ locales: codes }) {
    for (const code of codes) if (!(await locales.findByCode(code))) await locales.create({ code, name: code });
    const knex = strapi.db.connection;
    const articles = await knex('pressbox_articles')
      .whereNull('published_at')
      .select('document_id', 'title', 'kind', 'updated_at');
    const states = [
      'published',
      'published',
      'published',
      'draft',
      'outdated',
      'incomplete',
      'contradicted',
      'missing',
    ];
    const heads = articles.map(({ document_id: id, title, kind }, n) => ({
      target_document_id: id, source_language: 'fr', title, kind, sought: title.toLowerCase(), revision: '', changed_at: Date.now() - n * 60_000, version: 1,
    })); // prettier-ignore
    const cells = articles.flatMap(({ document_id: id, title }, n) =>
      codes.flatMap((language, l) => {
        const isSource = language === 'fr';
        const state = isSource ? 'published' : states[(n * 7 + l * 3) % states.length];
        const status = state === 'draft' ? 'draft' : 'published';
        return state === 'missing'
          ? []
          : [{ target_document_id: id, language, state, status, is_source: isSource, title, sought: title.toLowerCase(), changes: 1, lost: 0, contradicted: 0, empty: '[]', details: '{}' }];
      }),
    ); // prettier-ignore
    await knex('pressbox_translated_articles').delete();
    await knex('pressbox_translations').delete();
    await knex.batchInsert('pressbox_translated_articles', heads, 500);
    await knex.batchInsert('pressbox_translations', cells, 500);
    const [{ document_id: competition }] = await knex('pressbox_competitions').select('document_id').limit(1);
    return { competition };
  },
  /** The demo's report copied, then a goal of its match moved and moved back: until each text was looked at. */
  async corrected({ reports, times }) {
    const articles = strapi.documents('plugin::pressbox.article');
    const filters = { kind: 'report', matches: { slug: 'milan-atalanta-2024-01-10' } };
    const [{ documentId: original }] = await articles.findMany({ locale: 'fr', filters });
    for (let n = 0; n < reports; n += 1) {
      let documentId;
      for (const locale of ['fr', 'en', 'it']) {
        const { title, standfirst, body, kind, matches } = await articles.findOne({
          documentId: original,
          locale,
          populate: ['matches'],
        });
        const data = { title: `${title} ${n}`, standfirst, body, ...(!documentId && { kind, matches: matches.map((match) => match.documentId) }) }; // prettier-ignore
        if (documentId) await articles.update({ documentId, locale, data });
        else ({ documentId } = await articles.create({ locale, data }));
      }
    }
    const looks = service('translation-looks');
    await looks.settled();
    const goal = await strapi.db
      .query('plugin::pressbox.match-event')
      .findOne({ where: { kind: 'goal', minute: 45, match: { slug: 'milan-atalanta-2024-01-10' } } });
    const cells = strapi.db.query('plugin::pressbox.translation');
    const took = [];
    let contradicted = 0;
    for (let run = 0; run < times; run += 1)
      for (const minute of [44, 45]) {
        const from = performance.now();
        await strapi
          .documents('plugin::pressbox.match-event')
          .update({ documentId: goal.documentId, data: { minute } });
        await looks.settled();
        took.push(performance.now() - from);
        if (minute === 44) contradicted = await cells.count({ where: { state: 'contradicted' } });
      }
    return { texts: await cells.count(), contradicted, median: median(took) };
  },
  /** Milliseconds that the processor has worked for this process. */
  cpu: () => {
    const { user, system } = process.cpuUsage();
    return { cpu: (user + system) / 1000 };
  },
  /** The types of the content API: where they are asked for, their relations, and their texts. */
  types: () => ({
    types: Object.values(strapi.contentTypes)
      .filter(({ uid, kind }) => uid.startsWith('plugin::pressbox.') && kind === 'collectionType')
      .map(({ uid, info, attributes, pluginOptions }) => {
        const all = Object.entries(attributes).map(([name, attribute]) => ({ name, ...attribute }));
        return {
          uid,
          isShown: pluginOptions?.['content-manager']?.visible !== false,
          address: `pressbox/${info.pluralName}`,
          relations: all
            .filter(({ type, target }) => type === 'relation' && target?.startsWith('plugin::pressbox.'))
            .map(({ name, target }) => ({ name, target })),
          texts: all.filter(({ type }) => ['string', 'text', 'uid'].includes(type)).map(({ name }) => name),
        };
      })
      .filter(({ isShown }) => isShown),
  }),
  /** What anybody may ask beside the types: every page and printed match of a stretch of the newsroom, in every language. */
  async addresses({ most }) {
    const languages = (await locales.find()).map(({ code }) => code);
    const slugsOf = async (type) => {
      const rows = await strapi.db.query(`plugin::pressbox.${type}`).findMany({
        select: ['slug', 'documentId'],
        where: { slug: { $notNull: true } },
        orderBy: 'id',
        limit: 2000,
      });
      const step = Math.max(1, Math.floor(rows.length / most));
      return rows.filter((_, n) => n % step === 0).slice(0, most);
    };
    const pages = [];
    for (const [type, plural] of [
      ['article', 'articles'],
      ['match', 'matches'],
      ['tag', 'tags'],
      ['author', 'authors'],
    ])
      for (const { slug } of await slugsOf(type)) pages.push(`pages/${plural}/${encodeURIComponent(slug)}`);
    const printed = (await slugsOf('match')).map(({ documentId }) => `matches/${documentId}/agate`);
    const all = ['pages/home', 'locales', 'pages/articles/nowhere', ...pages, ...printed];
    return { addresses: all.flatMap((path) => languages.map((code) => `pressbox/${path}?locale=${code}`)) };
  },
  clearing: ({ on }) => ((clearing = on), {}),
  queries: () => ({ queries }),
  memory: () => {
    globalThis.gc?.();
    return { rss: process.memoryUsage().rss, cache: service('page-cache').state().bytes };
  },
  /** Compiles pages one by one inside the process, each with an empty cache. */
  async cold({ slugs, times }) {
    const took = [];
    for (let n = 0; n < times; n += 1) {
      service('pages').cache.pages.clear();
      const from = process.hrtime.bigint();
      await service('pages').find({ type: 'article', slug: slugs[n % slugs.length], locale: 'fr' });
      took.push(Number(process.hrtime.bigint() - from) / 1e6);
    }
    const warmed = took.slice(Math.min(50, Math.floor(times / 4)));
    return {
      median: median(warmed),
      p99: [...warmed].sort((a, b) => a - b)[Math.floor(warmed.length * 0.99)],
    };
  },
};

const answer = async ({ id, command, ...options }) => {
  try {
    process.send({ id, result: await commands[command](options) });
  } catch (error) {
    process.send({ id, error: String(error?.stack ?? error) });
  }
};
process.on('message', (message) => void answer(message));
process.send({ port });
