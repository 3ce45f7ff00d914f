/** What a page shows of another page: an article, a tag, who signs. */
import type { Rubric } from '../../../core/src';
import type { Instant } from './page';
import type { Picture } from './pictures';

export type ArticleKind = 'report' | 'preview' | 'live' | 'ratings' | 'analysis' | 'interview' | 'news' | 'transfer';

/** An article as another page shows it. */
export interface ArticleCard {
  documentId: string;
  slug: string;
  kind: ArticleKind;
  title: string;
  /** Of its first match; null for an article without one. */
  rubric: Rubric | null;
  cover: Picture | null;
  publishedAt: Instant;
}

/** A card with the paragraph under the headline. */
export interface ArticleTeaser extends ArticleCard {
  standfirst: string | null;
}

/** Why an article is to be read also: an editor picked it, the teams met before, or it shares tags. */
export type ReadAlsoReason = 'picked' | 'last_meeting' | 'related';

export interface ReadAlso extends ArticleTeaser {
  reason: ReadAlsoReason;
}

/** Who signs an article. `slug` leads to {@link AuthorPage}; null where the author has none. */
export interface Byline {
  documentId: string;
  name: string;
  /** "TP", as the foot of a report signs. */
  initials: string | null;
  slug: string | null;
}

export type TagKind = 'competition' | 'team' | 'player' | 'coach' | 'country' | 'theme';

export interface TagLink {
  documentId: string;
  kind: TagKind;
  name: string;
  slug: string;
}
