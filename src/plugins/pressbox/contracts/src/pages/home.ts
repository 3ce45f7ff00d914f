/** The home page. */
import type { ArticleCard, ArticleTeaser } from './cards';
import type { MatchLink } from './match-facts';
import type { Page, PageQuery } from './page';

/** GET /api/pressbox/pages/home - What is new, what is read, what is played. */
export declare namespace FindHomePage {
  interface Request {
    query: PageQuery;
  }
  interface Response {
    data: HomePage;
  }
}
export type HomePageResponse = FindHomePage.Response;

export interface HomePage extends Page {
  type: 'home';
  latest: ArticleTeaser[];
  trending: ArticleCard[];
  /** Being played now. */
  live: MatchLink[];
  /** Over, latest first. */
  results: MatchLink[];
  /** To come, next first. */
  fixtures: MatchLink[];
}
