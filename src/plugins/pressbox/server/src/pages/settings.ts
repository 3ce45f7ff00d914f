/** What a newsroom may set about its pages. */
export interface PagesConfig {
  /** Addresses of the front end, for canonical paths and alternates: `{locale}` and `{slug}`. */
  paths: { article: string; match: string; tag: string; author: string; home: string };
  /** The title of the home page. */
  siteName: string;
  /** How many of each a page shows. */
  limits: {
    readAlso: number;
    trending: number;
    latest: number;
    recentMatches: number;
    tagLatest: number;
    tagMatches: number;
    authorLatest: number;
    homeLatest: number;
    homeMatches: number;
    meetings: number;
    commentary: number;
  };
}

export const pagesDefaults: PagesConfig = {
  paths: {
    article: '/{locale}/{slug}',
    match: '/{locale}/matches/{slug}',
    tag: '/{locale}/tags/{slug}',
    author: '/{locale}/authors/{slug}',
    home: '/{locale}',
  },
  siteName: 'Pressbox',
  limits: {
    readAlso: 4,
    trending: 5,
    latest: 10,
    recentMatches: 4,
    tagLatest: 20,
    tagMatches: 10,
    authorLatest: 20,
    homeLatest: 20,
    homeMatches: 10,
    meetings: 5,
    commentary: 200,
  },
};

export type PageType = keyof PagesConfig['paths'];

/** @example pathOf({ article: '/{locale}/{slug}' } as PagesConfig['paths'], 'article', 'fr', 'milan'); //=> '/fr/milan' */
export const pathOf = (paths: PagesConfig['paths'], type: PageType, locale: string, slug = ''): string =>
  paths[type].replace('{locale}', encodeURIComponent(locale)).replace('{slug}', encodeURIComponent(slug));
