import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { pageQuery } from '../../../contracts/src/pages.schema';
import { chooseEncoding, holds } from './encoding';
import { pageHeaders } from './page-headers';
import type { ReadyPage } from './ready-page';
import { refuse, validated } from '../platform/refuse';
import { getService } from '../platform/service';
import type { PageAddress } from './pages';
import type { PageType } from '../pages/settings';

const validateQuery = validated(pageQuery);
const PLURAL = { article: 'articles', match: 'matches', tag: 'tags', author: 'authors' } as const;

/** The pages of the content API, through Strapi's stack: what is not ready, not plain, or not there. */
export const createPagesController = ({ strapi }: { strapi: Core.Strapi }) => {
  const localeOf = async (ctx: Context): Promise<string> => {
    const { locale } = validateQuery(ctx.query) as { locale?: string };
    const locales = getService(strapi, 'locales');
    if (locale === undefined) return (await locales.all()).defaultCode;
    if (await locales.has(locale)) return locale;
    const { codes } = await locales.all();
    return refuse('locale', `The newsroom has no language "${locale}". It writes in ${codes.join(', ')}.`);
  };

  const send = async (ctx: Context, page: ReadyPage): Promise<void> => {
    const cache = getService(strapi, 'page-cache');
    const encoding = chooseEncoding(ctx.get('accept-encoding'));
    const bytes = await cache.bytes(page, encoding);
    for (const [name, value] of pageHeaders(page, encoding, cache.cacheControl(), varyOf(ctx))) ctx.set(name, value);
    cache.learn(ctx);
    const ifNoneMatch = ctx.get('if-none-match');
    const since = Date.parse(ctx.get('if-modified-since'));
    const unchanged = ifNoneMatch
      ? holds(ifNoneMatch, page.etag(encoding))
      : page.datesAreExact && since >= Date.parse(page.lastModified);
    if (unchanged) {
      ctx.status = 304;
      ctx.remove('Content-Encoding');
      return;
    }
    ctx.status = 200;
    ctx.body = bytes;
    ctx.set('Content-Type', 'application/json; charset=utf-8');
  };

  const missing = (address: PageAddress, translations: { locale: string; slug: string }[]): never => {
    const asked = `${address.type} "${address.slug}"`;
    if (translations.length === 0) throw new errors.NotFoundError(`There is no ${asked}.`, { locales: [] });
    const languages = translations.map(({ locale }) => locale).join(', ');
    throw new errors.NotFoundError(`The ${asked} cannot be read in "${address.locale}" yet. It can in: ${languages}.`, {
      locales: translations,
    });
  };

  const answer = (type: PageType) => async (ctx: Context) => {
    const locale = await localeOf(ctx);
    const { slug = '' } = ctx.params as { slug?: string };
    const address = { type, slug, locale };
    const outcome = await getService(strapi, 'pages').find(address);
    if (outcome.kind === 'page') return send(ctx, outcome.page);
    if (outcome.kind === 'missing' || type === 'home')
      return missing(address, outcome.kind === 'missing' ? outcome.translations : []);
    const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
    ctx.redirect(`${prefix}/pressbox/pages/${PLURAL[type]}/${encodeURIComponent(outcome.slug)}${ctx.search}`);
    ctx.status = 301; // Not 302, which is what `redirect` says.
    ctx.set('Cache-Control', getService(strapi, 'page-cache').cacheControl());
  };

  return {
    /** GET /api/pressbox/pages/articles/:slug - All that an article page shows. */
    article: answer('article'),
    /** GET /api/pressbox/pages/matches/:slug - The facts of a match, and its articles by kind. */
    match: answer('match'),
    /** GET /api/pressbox/pages/tags/:slug - The latest articles of a tag, and matches of a team or a player. */
    tag: answer('tag'),
    /** GET /api/pressbox/pages/authors/:slug - Who signs, and their latest articles. */
    author: answer('author'),
    /** GET /api/pressbox/pages/home - What is new, what is read, what is played. */
    home: answer('home'),
  };
};

/** What the stack has said already that an answer depends on. */
const varyOf = (ctx: Context): string[] =>
  ctx.response
    .get('vary')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.toLowerCase() !== 'accept-encoding');
