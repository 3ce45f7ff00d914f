/** Pages, ready to be sent: out of the cache, or compiled once however many ask. */
import type { Core } from '@strapi/strapi';
import { heldUntil } from '../../../core/src';
import type { ArticlePage, Instant, Translation } from '../../../contracts/src';
import { DependencyRecorder } from '../pages/traces/dependencies';
import { keys } from '../pages/traces/keys';
import type { CacheConfig } from './settings';
import { PageCache, type Ticket } from './page-cache';
import { ReadyPage } from './ready-page';
import { cacheTagOf } from './cache-tag';
import { ARTICLE, AUTHOR, MATCH, TAG } from '../platform/uids';
import { ticks } from '../platform/clock';
import { getService } from '../platform/service';
import { newsroomZone } from '../platform/zone';
import { compileArticle } from '../pages/compile/article';
import { compileAuthor } from '../pages/compile/author';
import type { Compilation } from '../pages/compile/compilation';
import { compileHome } from '../pages/compile/home';
import { compileMatch } from '../pages/compile/match';
import { compileTag, findTag } from '../pages/compile/tag';
import { createPageDatabase } from '../sql/database';
import { dateOf, instant } from '../platform/moments';
import { truth } from '../sql/values';
import { findArticle, findTranslations, readNextHour } from '../pages/queries/article';
import { findPreview, type Previewed } from '../pages/queries/preview';
import { findAuthor } from '../pages/queries/author';
import { findMatch } from '../pages/queries/match';
import type { PagesConfig, PageType } from '../pages/settings';

export interface PageAddress {
  type: PageType;
  /** Empty for the home page. */
  slug: string;
  locale: string;
}

export type Outcome =
  | { kind: 'page'; page: ReadyPage }
  /** Under its new slug. */
  | { kind: 'moved'; slug: string }
  /** The languages in which it can be read; none, where it cannot be read at all. */
  | { kind: 'missing'; translations: Translation[] };

const UIDS = { article: ARTICLE, author: AUTHOR, match: MATCH, tag: TAG } as const;

/** An article as it will look. */
export interface Preview {
  page: ArticlePage;
  isLive: boolean;
  heldUntil: Instant | null;
}

interface Flight {
  ticket: Ticket;
  outcome: Promise<Outcome>;
}

export const addressOf = ({ type, slug, locale }: PageAddress): string => `${type} ${locale} ${slug}`;

export const createPagesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const cacheConfig = () => strapi.config.get<CacheConfig>('plugin::pressbox.cache');
  const settings = () => strapi.config.get<PagesConfig>('plugin::pressbox.pages');
  const db = createPageDatabase(strapi);
  const cache = new PageCache(cacheConfig().maxBytes);
  const flights = new Map<string, Flight>();
  /** When the next published article that is held back may be read. Undefined: nobody has looked. */
  let nextHour: number | undefined;

  const findNextHour = async (now: number): Promise<number> => {
    if (nextHour === undefined || nextHour <= now) nextHour = (await readNextHour(db, new Date(now))) ?? Infinity;
    return nextHour;
  };

  const begin = async (locale: string): Promise<Compilation & { expiresAt: number }> => {
    await getService(strapi, 'settings').known();
    const { codes, defaultCode } = await getService(strapi, 'locales').all();
    const on = new DependencyRecorder();
    on.on(keys.locales);
    on.on(keys.houseStyle);
    on.on(keys.hours);
    const compilation: Compilation & { expiresAt: number } = {
      db,
      client: strapi.db.dialect.client,
      locale,
      locales: codes,
      defaultLocale: defaultCode,
      pack: await getService(strapi, 'house-style').packFor(locale),
      settings: settings(),
      timeZone: newsroomZone(strapi),
      now: new Date(),
      trending: getService(strapi, 'trending').ranking(locale),
      on,
      expiresAt: await findNextHour(Date.now()),
      expireAt(moment) {
        compilation.expiresAt = Math.min(compilation.expiresAt, moment.getTime());
      },
    };
    return compilation;
  };

  const translationsOf = async (
    type: 'article' | 'tag',
    by: Parameters<typeof findTranslations>[2],
  ): Promise<Translation[]> => {
    const { codes } = await getService(strapi, 'locales').all();
    const rows = await findTranslations(db, type, by, new Date());
    return codes
      .flatMap((locale) => rows.filter((row) => row.locale === locale).slice(0, 1))
      .map(({ locale, slug }) => ({ locale, slug }));
  };

  /** Where a slug that nobody carries now leads: a new slug, other languages, nowhere. */
  const lookElsewhere = async ({ type, slug, locale }: PageAddress): Promise<Outcome> => {
    if (type === 'home') return { kind: 'missing', translations: [] };
    const slugs = getService(strapi, 'slugs');
    const resolve = (language: string) => slugs.resolve({ uid: UIDS[type], language }, slug);
    if (type === 'match' || type === 'author') {
      const documentId = await resolve('');
      const row: { slug: string | null } | null = documentId
        ? await strapi.db.query(UIDS[type]).findOne({ where: { documentId }, select: ['slug'] })
        : null;
      return row?.slug ? { kind: 'moved', slug: row.slug } : { kind: 'missing', translations: [] };
    }
    const { codes } = await getService(strapi, 'locales').all();
    const past = await resolve(locale);
    let translations = await translationsOf(type, past ? { documentId: past } : { slug });
    // An old slug of another language: the document is known, though not by this name here.
    for (const code of codes) {
      if (past !== null || translations.length > 0) break;
      const documentId = code === locale ? null : await resolve(code);
      if (documentId) translations = await translationsOf(type, { documentId });
    }
    const here = translations.find((translation) => translation.locale === locale);
    return here ? { kind: 'moved', slug: here.slug } : { kind: 'missing', translations };
  };

  /** Reads a page; null where nobody carries the slug. */
  const read = async (compilation: Compilation, { type, slug, locale }: PageAddress) => {
    switch (type) {
      case 'article': {
        const rows = await findArticle(db, slug, locale, compilation.now);
        const article = rows.find((row) => row.locale === locale && row.slug === slug);
        return article ? compileArticle(compilation, article, rows) : null;
      }
      case 'match': {
        const match = await findMatch(db, slug);
        return match ? compileMatch(compilation, match) : null;
      }
      case 'tag': {
        const rows = await findTag(compilation, slug);
        const tag = rows.find((row) => row.locale === locale);
        return tag ? compileTag(compilation, tag, rows) : null;
      }
      case 'author': {
        const author = await findAuthor(db, slug);
        return author ? compileAuthor(compilation, author) : null;
      }
      case 'home':
        return compileHome(compilation);
    }
  };

  const compile = async (address: PageAddress, ticket: Ticket): Promise<Outcome> => {
    const compilation = await begin(address.locale);
    const data = await read(compilation, address);
    if (!data) return lookElsewhere(address);
    const { dependencies } = compilation.on;
    const compiledAt = Date.now();
    const page = new ReadyPage({
      address: addressOf(address),
      body: JSON.stringify({ data }),
      dependencies,
      cacheTag: cacheTagOf(data, dependencies),
      compiledAt,
      madeAt: ticks(),
      keptFor: cacheConfig().maxAge * 1000,
      expiresAt: compilation.expiresAt,
      datesAreExact: Math.floor(cache.lastChangeAt / 1000) < Math.floor(compiledAt / 1000),
    });
    // Overtaken: it goes to those who asked before the change, and is not kept.
    if (!cache.isOvertaken(ticket, dependencies)) cache.keep(page);
    return { kind: 'page', page };
  };

  return {
    db,
    cache,

    /** An article was written that waits for its hour. */
    forgetHours(): void {
      nextHour = undefined;
    },

    /**
     * The page of an article in one language as it will look, or null where there is none. What stands around it is what
     * readers see. It is made for whoever asks: nothing of it is kept, and no change waits for it.
     */
    async preview(asked: Previewed): Promise<Preview | null> {
      const compilation = await begin(asked.locale);
      const rows = await findPreview(db, asked, compilation.now);
      const article = rows.find(({ locale }) => locale === asked.locale);
      if (!article) return null;
      return {
        page: await compileArticle(compilation, article, rows),
        isLive: truth(article.live),
        heldUntil: instant(heldUntil([dateOf(article.publish_at)], compilation.now)),
      };
    },

    /** A page at an address. Whoever asks while it is compiled waits for that. */
    async find({ type, slug, locale }: PageAddress): Promise<Outcome> {
      const key = addressOf({ type, slug, locale });
      const ready = cache.get(key);
      if (ready) return { kind: 'page', page: ready };
      const flight = flights.get(key);
      // Who asks after a change does not get what began to be read before it.
      if (flight && !flight.ticket.overtaken && flight.ticket.changes.length === 0) return flight.outcome;
      const ticket = cache.takeTicket();
      const started: Flight = { ticket, outcome: compile({ type, slug, locale }, ticket) };
      flights.set(key, started);
      try {
        return await started.outcome;
      } finally {
        cache.giveBack(ticket);
        if (flights.get(key) === started) flights.delete(key);
      }
    },
  };
};
