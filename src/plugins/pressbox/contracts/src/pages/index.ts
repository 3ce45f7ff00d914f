/**
 * What the page endpoints answer. One request fills one page, in one language:
 *
 * - `GET /api/pressbox/pages/articles/:slug?locale=fr` → {@link FindArticlePage}
 * - `GET /api/pressbox/pages/matches/:slug?locale=fr` → {@link FindMatchPage}
 * - `GET /api/pressbox/pages/tags/:slug?locale=fr` → {@link FindTagPage}
 * - `GET /api/pressbox/pages/authors/:slug?locale=fr` → {@link FindAuthorPage}
 * - `GET /api/pressbox/pages/home?locale=fr` → {@link FindHomePage}
 *
 * Without `locale` a page is in the newsroom's default language. Other outcomes: 301 with `Location` for a slug that
 * was renamed, 304 for an `If-None-Match` that still holds, and Strapi's error envelope ({@link PageError}) for 400
 * (a language that the newsroom does not have, a query parameter that we do not know) and 404.
 *
 * Types only: browser code may import this file. Unknown is null, never zero, and an empty list is a list. Names and
 * lines are already printed in the language of the page; nothing has to be translated or put together. A new field
 * may be added; none here is renamed or taken away.
 */
export type {
  AppearanceRole,
  CompetitionKind,
  EventKind,
  MatchPhase,
  Period,
  RoundType,
  Rubric,
  Score,
  Side,
} from '../../../core/src';
export type * from './articles';
export type * from './authors';
export type * from './body';
export type * from './cards';
export type * from './home';
export type * from './match-facts';
export type * from './matches';
export type { Alternate, Instant, PageError, PageQuery, Partner, Seo, Translation } from './page';
export type * from './pictures';
export type * from './tags';
