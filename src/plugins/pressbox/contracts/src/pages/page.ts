/** What every page has, and what is answered where there is none. */

/** A moment in UTC: "2024-01-10T22:12:00.000Z". */
export type Instant = string;

export interface PageQuery {
  /** The newsroom's default language where it is left out. */
  locale?: string;
}

/** Strapi's envelope. `details.locales` tells, at a 404, in which languages the page does exist. */
export interface PageError {
  data: null;
  error: {
    status: number;
    name: string;
    message: string;
    details: { locales?: Translation[] };
  };
}

/** One language in which a page can be read. */
export interface Translation {
  locale: string;
  slug: string;
}

/** A translation with its address, for `<link rel="alternate" hreflang>`. The page itself is one of them. */
export interface Alternate extends Translation {
  /** By the newsroom's path templates (`pressbox.config.pages.paths`): "/fr/milan-atalanta". */
  path: string;
}

export interface Seo {
  /** The title for search engines, else the page's own. */
  title: string;
  /** Plain text, or null. */
  description: string | null;
  canonicalPath: string;
}

/** What every page has. */
export interface Page {
  locale: string;
  /**
   * The language of the lines that are printed about matches (`agate`, `rubric`, `label`, `printed`, a round's `name`),
   * for their `lang`: that of the page, its language for a region without words of its own ("fr" for "fr-CA"), or one
   * that stands in where the newsroom has no words of the page's language ("fr" for "ja"). Names are the page's.
   */
  printedIn: string;
  /** In the order of the newsroom's languages. */
  alternates: Alternate[];
  seo: Seo;
  /** At the foot of every page, in the order that the newsroom gave them. */
  partners: Partner[];
}

export interface Partner {
  documentId: string;
  name: string;
  /** http or https. */
  url: string;
}
