/**
 * The translators' desk of the admin panel (`/pressbox/translations…`): which articles lack which language, and why. It
 * tells of articles and languages that whoever asks may read; what they may write is said beside each.
 */
import type {
  ArticleFinding,
  LostClaim,
  MendedFinding,
  SourceChange,
  Suggestion,
  Term,
  TranslatedField,
  TranslatedWords,
  TranslationState,
  XliffWarning,
} from '../../core/src';
import type { ArticleKind } from './pages/cards';

/** A user of the admin panel. */
export interface Colleague {
  id: number;
  name: string;
}

/** As the content manager has it. Modified: readers have an older text. */
export type TranslationStatus = 'missing' | 'draft' | 'modified' | 'published';

/** One language of an article, as a cell of the matrix. */
export interface TranslationCell {
  locale: string;
  state: TranslationState;
  status: TranslationStatus;
  /** The others are translated from this one. */
  isSource: boolean;
  /** Null where it has none. */
  title: string | null;
  /** How many fields and paragraphs of the source have changed since they were translated. */
  changes: number;
  /** Fields that the source has, and this language has not. */
  empty: TranslatedField[];
  /** How many marks of the source it tells nowhere. */
  lost: number;
  /** How many of its statements the facts contradict. */
  contradicted: number;
  /** Who has taken it, or was given it. */
  assignee: Colleague | null;
  /** Who works on it at this moment; never whoever asks. */
  worker: Colleague | null;
  /** Whether whoever asks may write it. */
  mayWrite: boolean;
}

export interface TranslationMatch {
  documentId: string;
  home: string;
  away: string;
  kickOff: string | null;
}

/** An article, as a row of the matrix. */
export interface TranslationRow {
  documentId: string;
  kind: ArticleKind;
  /** In the language that it is written in. */
  title: string | null;
  sourceLocale: string;
  /** When the source was changed last, an instant. */
  changedAt: string;
  /** Stands for the words of the source: sent along by who says that nothing is left to translate of them. */
  revision: string;
  /** The article's own match. */
  match: TranslationMatch | null;
  /** A cell for each language of the newsroom that whoever asks may read, in the newsroom's order. */
  cells: TranslationCell[];
}

/** How many articles stand so in one language. */
export type TranslationCounts = Record<TranslationState, number>;

/**
 * GET /pressbox/translations - Articles and their languages, the last changed first.
 *
 * Filters narrow the articles: `locale` and `state` together are those that stand so in this language; `state` alone,
 * those that stand so in any language that may be written. `mine`: what the caller has taken or was given. `q`: words
 * of the title. `competition` and `match` are documents, `day` is a day of a match in the newsroom's zone.
 */
export declare namespace FindTranslations {
  interface Query {
    /** The language that `state` is about. */
    locale?: string;
    /** `waiting`: missing, contradicted, outdated or incomplete. */
    state?: TranslationState | 'waiting';
    mine?: boolean;
    q?: string;
    competition?: string;
    /** `2025-03-11` */
    day?: string;
    match?: string;
    page?: number;
    /** 25 where nothing is said, 100 at most. */
    pageSize?: number;
  }
  interface Request {
    query: Query;
  }
  interface Response {
    data: TranslationRow[];
    meta: {
      pagination: { page: number; pageSize: number; pageCount: number; total: number };
      /** The languages of the newsroom that the caller may read. */
      locales: { code: string; name: string; mayWrite: boolean }[];
      /**
       * Of each language, among the articles that fit all filters but `locale` and `state`. All 0 for whoever may read
       * some articles and not others.
       */
      counts: Record<string, TranslationCounts>;
      /** To choose from. */
      competitions: { documentId: string; name: string }[];
      timeZone: string;
      /** How many articles wait to be looked at again: the states of these may change in a moment. */
      pending: number;
    };
  }
}

/** GET /pressbox/translations/waiting - What waits in the languages that the caller may write: for the home page. */
export declare namespace FindWaiting {
  interface Language {
    locale: string;
    name: string;
    counts: TranslationCounts;
    /** The first of them, those taken by the caller before all others, then the last changed. */
    first: (Pick<TranslationRow, 'documentId' | 'title' | 'sourceLocale'> & {
      state: TranslationState;
      isMine: boolean;
    })[];
  }
  interface Response {
    data: Language[];
  }
}

/**
 * Everything there is to say of one language of an article, of what whoever asks may read: words of the source in fields
 * that they may read there, and what the facts say where they may read the matches. The counts are those of all.
 */
export interface TranslationDetails extends TranslationCell {
  sourceLocale: string;
  revision: string;
  /** In the order of the text. */
  changesOfSource: SourceChange[];
  lostClaims: LostClaim[];
  contradictions: { status: 'draft' | 'published'; finding: ArticleFinding }[];
}

interface OfOne {
  params: { documentId: string };
  query: { locale: string };
}

/** GET /pressbox/translations/:documentId?locale= */
export declare namespace FindTranslation {
  type Request = OfOne;
  interface Response {
    data: TranslationDetails;
  }
}

/** A source and one of its translations, field by field. What the caller may not read of either is left out. */
export interface TranslationSides {
  documentId: string;
  locale: string;
  sourceLocale: string;
  /** The source is what readers have; else it is a draft. */
  isSourcePublished: boolean;
  source: TranslatedWords;
  /** The draft; null where the article has no words in this language. */
  translation: TranslatedWords | null;
  /** The paragraphs of the source that were translated; null where nobody knows, or the caller may not read them. */
  base: string[] | null;
  /** When the draft was changed last, an instant. */
  changedAt: string | null;
  /** The match whose live text is translated line by line; null where there is none that the caller may read. */
  liveText: string | null;
  /** What the machine is called that can fill a draft; null where the newsroom has brought none. */
  machine: string | null;
  /** The fields that the caller may write. */
  writable: TranslatedField[];
  /** The picture that a caption and an alternative text are about. */
  cover: { url: string; alternativeText: string | null } | null;
}

/** GET /pressbox/translations/:documentId/sides?locale= - For the page on which an article is translated. */
export declare namespace FindSides {
  type Request = OfOne;
  interface Response {
    data: TranslationSides;
  }
}

/**
 * PUT /pressbox/translations/:documentId/sides?locale= - Keeps words as a draft, and begins the language where there is
 * none. All or nothing: where a field is another by now than its translator has seen, none is written (409).
 */
export declare namespace WriteSides {
  interface Request extends OfOne {
    body: {
      /** The fields to be written. */
      words: TranslatedWords;
      /** The same fields as they were stored when the translator last saw them. */
      seen: TranslatedWords;
    };
  }
  type Response = FindSides.Response;
}

/**
 * POST /pressbox/translations/:documentId/sides/check?locale= - What the facts contradict in words that are being typed,
 * and what in them is still in the print of the source. Nothing is stored; of matches that the caller may not read,
 * nothing is told.
 */
export declare namespace CheckSides {
  interface Request extends OfOne {
    body: TranslatedWords;
  }
  interface Response {
    data: { findings: MendedFinding[]; suggestions: Suggestion[] };
  }
}

/** POST /pressbox/translations/:documentId/sides/machine?locale= - A machine fills what has no words yet, as a draft. */
export declare namespace FillSides {
  type Request = OfOne;
  type Response = FindSides.Response;
}

/**
 * A machine that translates, which a newsroom brings as it starts:
 * `strapi.plugin('pressbox').service('machine-translation').register({ name, translate })`.
 */
export interface TranslationMachine {
  /** What translators see on the button. */
  name: string;
  /**
   * Translates texts: one for each, in their order. Bold words and links stand in them as tags, `<b>`, `<a1>`; they are
   * to be kept. The glossary has the names and marks of the facts that stand in the article. What the machine does not
   * keep to of it is put right afterwards.
   */
  translate(
    segments: readonly string[],
    about: { from: string; to: string; glossary: readonly Term[]; signal: AbortSignal },
  ): Promise<readonly string[]>;
}

/**
 * GET /pressbox/translations/xliff?locale=&documents= - Some articles and their translations into one language as XLIFF
 * 2.0 (`application/xliff+xml`), for the tools of translators. Of what the caller may not read, nothing is in it.
 */
export declare namespace GiveXliff {
  interface Query {
    locale: string;
    /** 1 to 100 articles, all written in the same language. */
    documents: string[];
    /** Marks such as "(1-0, 45e)" are placeholders, and print as the translation prints them when they come back. */
    protect?: boolean;
  }
  interface Request {
    /** `documents` with commas between them, `protect` as `true` or `false`. */
    query: Query;
  }
  /** The file. */
  type Response = string;
}

/** What became of one article of a file. */
export interface BroughtArticle {
  documentId: string;
  /** In the language that it is written in. */
  title: string | null;
  /** How many fields and paragraphs were written, and how many stood there already. */
  written: number;
  unchanged: number;
  /** In the order of the file; marks that the translation as a whole has lost come last. */
  warnings: XliffWarning[];
}

/**
 * POST /pressbox/translations/xliff?locale= - Keeps what a file brings back, as drafts: all of it, or none. What somebody
 * has changed since the file was made is not written over; where the source has changed, it is written and warned of.
 * 5,000,000 characters at most, and no more than the newsroom's `strapi::body` lets in.
 */
export declare namespace BringXliff {
  interface Request {
    query: { locale: string };
    body: {
      /** The file. */
      xliff: string;
    };
  }
  interface Response {
    data: { articles: BroughtArticle[] };
  }
}

/** POST /pressbox/translations/:documentId/assign?locale= - Takes a language, gives it to somebody, or gives it back. */
export declare namespace AssignTranslation {
  interface Request extends OfOne {
    /** A user of the panel; null gives it back. Nothing: the caller takes it. */
    body: { to?: number | null };
  }
  type Response = FindTranslation.Response;
}

/**
 * POST /pressbox/translations/:documentId/up-to-date?locale= - The translator has looked at what changed in the source,
 * and there is nothing (more) to change.
 */
export declare namespace ConfirmTranslation {
  interface Request extends OfOne {
    /** The source that they have seen: where it is another by now, they are asked to look again (409). */
    body: { revision?: string };
  }
  type Response = FindTranslation.Response;
}

/** POST /pressbox/translations/:documentId/source?locale= - The others are translated from this language from now on. */
export declare namespace ChangeSource {
  type Request = OfOne;
  type Response = FindTranslation.Response;
}

/**
 * POST /pressbox/translations/:documentId/working?locale= - The caller works on it: said every half minute, and believed
 * for a minute. Answers who else does.
 */
export declare namespace SayWorking {
  type Request = OfOne;
  interface Response {
    data: { worker: Colleague | null };
  }
}

/** GET /pressbox/translations/people?locale= - Who may write a language, to give them work. */
export declare namespace FindTranslators {
  interface Request {
    query: { locale: string };
  }
  interface Response {
    data: Colleague[];
  }
}

/** A line of a live text, beside the same line in another language. */
export interface LiveTextLine {
  documentId: string;
  minute: number | null;
  addedTime: number | null;
  /** In the newsroom's language, else in the one that it was written in; null where it is written in this one alone. */
  source: { locale: string; text: string } | null;
  /** In the language that is asked for; null where it is missing. */
  text: string | null;
  mayWrite: boolean;
}

export interface LiveTextSides {
  match: string;
  locale: string;
  /** In the order of play. */
  lines: LiveTextLine[];
}

/** GET /pressbox/translations/live/:match?locale= - The live text of a match, to be translated line by line. */
export declare namespace FindLiveText {
  interface Request {
    params: { match: string };
    query: { locale: string };
  }
  interface Response {
    data: LiveTextSides;
  }
}

/** PUT /pressbox/translations/live/:match/:entry?locale= - One line in one language. A live text has no drafts. */
export declare namespace WriteLiveText {
  interface Request {
    params: { match: string; entry: string };
    query: { locale: string };
    body: {
      text: string;
      /** As it was stored when the translator last saw it; null where it was missing. */
      seen: string | null;
    };
  }
  interface Response {
    data: LiveTextLine;
  }
}
