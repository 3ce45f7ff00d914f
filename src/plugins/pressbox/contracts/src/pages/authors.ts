/** The page of whoever signs. */
import type { ArticleCard, ArticleTeaser } from './cards';
import type { Page, PageQuery } from './page';
import type { Picture } from './pictures';

/** GET /api/pressbox/pages/authors/:slug - Who signs, and their latest articles. */
export declare namespace FindAuthorPage {
  interface Request {
    params: { slug: string };
    query: PageQuery;
  }
  interface Response {
    data: AuthorPage;
  }
}
export type AuthorPageResponse = FindAuthorPage.Response;

/** Who signs. An author is in no language, so the page is there in every language, `latest` perhaps empty. */
export interface AuthorPage extends Page {
  type: 'author';
  documentId: string;
  slug: string;
  name: string;
  initials: string | null;
  /** Plain text. It is kept once, in the newsroom's own language: null on pages in another. */
  biography: string | null;
  photo: Picture | null;
  /** Their articles in this language, newest first. */
  latest: ArticleTeaser[];
  trending: ArticleCard[];
}
