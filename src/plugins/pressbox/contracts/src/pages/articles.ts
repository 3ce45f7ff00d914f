/** The page of an article. */
import type { Rubric } from '../../../core/src';
import type { Body } from './body';
import type { ArticleCard, ArticleKind, Byline, ReadAlso, TagLink } from './cards';
import type { MatchBlock, MatchLink, Person } from './match-facts';
import type { Instant, Page, PageQuery } from './page';
import type { Cover } from './pictures';

/** GET /api/pressbox/pages/articles/:slug - All that an article page shows. */
export declare namespace FindArticlePage {
  interface Request {
    params: { slug: string };
    query: PageQuery;
  }
  interface Response {
    data: ArticlePage;
  }
}
export type ArticlePageResponse = FindArticlePage.Response;

export interface ArticlePage extends Page {
  type: 'article';
  documentId: string;
  slug: string;
  kind: ArticleKind;
  /** "Coupe d'Italie • Quarts • Milan-Atalanta (1-2)"; null for an article without a match. */
  rubric: Rubric | null;
  title: string;
  standfirst: string | null;
  body: Body;
  byline: Byline[];
  /** When readers first saw it in this language. */
  publishedAt: Instant;
  /** When the words, or what they are linked to, last changed. */
  updatedAt: Instant;
  cover: Cover | null;
  /** The first match of the article. */
  match: MatchBlock | null;
  /** Further matches of the article, as links. */
  otherMatches: MatchLink[];
  /** Picked by hand first, then the last meeting of the two teams, then by shared tags. Never itself, never twice. */
  readAlso: ReadAlso[];
  /** Competition, teams, players, coaches, country, themes. Players who scored in the match stand before others. */
  tags: TagLink[];
  /** For each tagged player, in the order of the tags. */
  recentMatches: RecentMatches[];
  rating: Rating;
  trending: ArticleCard[];
  /** Without this article. */
  latest: ArticleCard[];
}

/** Readers' votes. `average` has one decimal and is null without votes. */
export interface Rating {
  average: number | null;
  count: number;
  /** How many gave 1, 2, 3, 4 and 5 stars. */
  spread: Record<1 | 2 | 3 | 4 | 5, number>;
}

export interface RecentMatches {
  player: Person;
  tag: TagLink;
  /** Latest first, without the page's own match. */
  matches: MatchLink[];
}
