/**
 * What Pressbox tells on the home page of the admin panel (`/pressbox/home/…`): always of the articles that whoever
 * asks may read. The matches of the day are those of `FindDay`.
 */
import type { ArticleFinding } from '../../core/src';
import type { CheckedMatch } from './fact-check';
import type { ArticleKind } from './pages/cards';

/** An article in one language. */
export interface HomeArticle {
  documentId: string;
  locale: string;
  kind: ArticleKind;
  /** Null while it has none. */
  title: string | null;
}

export interface ContradictedArticle extends HomeArticle {
  /** Which of its texts is meant: where both are contradicted, the draft, which is mended first. */
  status: 'draft' | 'published';
  /** How many of its statements the facts contradict. */
  count: number;
  /** The first of them, in the order of the text. */
  first: ArticleFinding;
  /** The article's own match. */
  match: CheckedMatch;
}

/** GET /pressbox/home/contradictions - Articles whose words their matches contradict, the last changed first. */
export declare namespace FindContradictedArticles {
  interface Response {
    data: ContradictedArticle[];
    /** Where it looked: at so many articles, those changed last and those on matches of the last days. */
    meta: { looked: number; changedLast: number; days: number };
  }
}

/** What a reader would miss in an article. */
export type MissingPart = 'title' | 'standfirst' | 'body' | 'cover' | 'authors' | 'tags' | 'matches';

export interface MyDraft extends HomeArticle {
  /** Modified: readers have an older one. */
  state: 'draft' | 'modified';
  updatedAt: string;
  /** The hour to come at which it is published by itself. */
  heldUntil: string | null;
  /** Of the fields that whoever asks may read. */
  missing: MissingPart[];
}

/** GET /pressbox/home/drafts - Drafts that whoever asks has begun, has changed last, or signs: the newest first. */
export declare namespace FindMyDrafts {
  interface Response {
    data: MyDraft[];
  }
}

export interface HeldArticle extends HomeArticle {
  until: string;
  /** The languages that come out then. */
  languages: string[];
}

/** GET /pressbox/home/held - Articles that wait for their hour, the next one first. */
export declare namespace FindHeld {
  interface Response {
    data: HeldArticle[];
    /** The newsroom's time zone. */
    meta: { timeZone: string };
  }
}
