/**
 * The newsroom's day, in the admin panel (`/pressbox/…`): its matches and what is written of them, a new match, a new
 * article. Days and hours are those of the newsroom's time zone.
 */
import type { MatchLineProblem, MatchPhase, PeriodStarts, Round, Score } from '../../core/src';
import type { ArticleKind, TagKind } from './pages/cards';

/** Something with a name, as the language that was asked for prints it. */
export interface DayThing {
  documentId: string;
  name: string;
}

export type ArticleState = 'draft' | 'modified' | 'published';

/** An article in one of its languages. */
export interface DayArticleLanguage {
  locale: string;
  title: string | null;
  state: ArticleState;
  /** The hour to come at which it is published by itself. */
  heldUntil: string | null;
}

export interface DayArticle {
  documentId: string;
  kind: ArticleKind;
  /** Those that whoever asks may read, in the order of the newsroom's languages. */
  languages: DayArticleLanguage[];
}

export interface DayMatch {
  documentId: string;
  kickOff: string | null;
  phase: MatchPhase;
  /** When its periods began: the clock runs from them. Null where whoever asks may not read it. */
  clock: PeriodStarts | null;
  home: DayThing | null;
  away: DayThing | null;
  score: Score | null;
  shootOut: Score | null;
  competition: string | null;
  /** As the language prints it: "Quarts". */
  round: string | null;
  /** Who signs its articles. */
  authors: string[];
  articles: DayArticle[];
  /** How many things the match check finds; null where whoever asks may not read the whole match. */
  findings: number | null;
}

/** The nearest day, before or after, that has what was looked for. */
export interface NearestDay {
  day: string;
  home: string | null;
  away: string | null;
}

export interface NewsroomDay {
  /** "2024-01-10" */
  day: string;
  today: string;
  timeZone: string;
  /** Whether somebody has set that zone. Where nobody has, it is UTC. */
  hasTimeZone: boolean;
  /** In the order of their kick-off. */
  matches: DayMatch[];
  /** How many matches the day has, found or not. */
  count: number;
  /** Where `matches` is empty: where to look instead. */
  nearest: { before: NearestDay | null; after: NearestDay | null } | null;
  /** What whoever asks may do: the languages in which they begin articles, and those that they add to one. */
  may: { createMatches: boolean; readArticles: boolean; writeIn: string[]; translateInto: string[] };
  /** The newsroom's languages, its own first. */
  languages: string[];
}

/** GET /pressbox/newsroom?day=&q=&language= - A day's matches, of those that whoever asks may read. Today, where no day is named. */
export declare namespace FindDay {
  interface Request {
    query: {
      day?: string;
      /** Words of a team's name, in any language, with or without accents. */
      q?: string;
      /** The language that names are printed in. The newsroom's own, where none is named. */
      language?: string;
    };
  }
  interface Response {
    data: NewsroomDay;
  }
}

/** A team or an edition that a typed name may mean, with what tells it apart. */
export interface LineCandidate {
  documentId: string;
  name: string;
  /** A country, say; null where nothing is known. */
  detail: string | null;
}

/** A name in a typed line. */
export interface LineChoice {
  /** As it is typed. */
  printed: string;
  /** Best first. */
  candidates: LineCandidate[];
  /** The documentId, where there is no doubt. */
  chosen: string | null;
}

/** What a typed line says of a match that is to be. */
export interface UnderstoodMatch {
  home: LineChoice | null;
  away: LineChoice | null;
  day: string;
  /** A moment; null where no hour is said. */
  kickOff: string | null;
  /** Null where no competition is said. */
  edition: LineChoice | null;
  round: Round | null;
  /** As the language prints it: "Quarts". */
  roundName: string | null;
  /** What stands first between the line and a match. */
  problem: { code: MatchLineProblem; params: Record<string, string | number> } | null;
}

/** POST /pressbox/newsroom/match-line - What a line such as "Atalanta - Milan, 20.45, Coppa Italia quarti" says. Writes nothing. */
export declare namespace ReadMatchLine {
  interface Request {
    body: {
      line: string;
      /** The day on the screen, for a line that names none. */
      day: string;
      /** The language of the line, and of what is answered. */
      language: string;
    };
  }
  interface Response {
    data: UnderstoodMatch & { may: { createTeams: boolean } };
  }
}

/** A team on record, or one that is made along with its match. */
export type TeamOfMatch = { documentId: string } | { create: { name: string } };

/** POST /pressbox/newsroom/matches - Creates a match. Where these two meet on that day already, that match is answered. */
export declare namespace CreateMatch {
  interface Request {
    body: {
      home: TeamOfMatch;
      away: TeamOfMatch;
      kickOff: string;
      edition?: string | null;
      round?: Round | null;
    };
  }
  interface Response {
    data: {
      documentId: string;
      /** The day of the newsroom that it is on. */
      day: string;
      /** False: there was one already, and nothing was written. */
      isNew: boolean;
    };
  }
}

/** A tag that an article may carry: one that there is, or one that has to be made. */
export interface ProposedTag {
  /** Null: there is none yet. */
  documentId: string | null;
  /** Its row in the language of the article, as forms of the panel name it; null with `documentId`. */
  id: number | null;
  kind: TagKind;
  name: string;
  /** What the tag is about, by its documentId, or the code of a country; null for a theme. */
  subject: string | null;
  /** What it follows from. */
  from: 'match' | 'text';
}

/** POST /pressbox/matches/:documentId/articles - Begins an article on a match, as a draft. Where there is one of this kind already, it is answered. */
export declare namespace BeginArticle {
  interface Request {
    params: { documentId: string };
    body: { kind: ArticleKind; locale: string };
  }
  interface Response {
    data: {
      documentId: string;
      /** The language asked for; of an article that there is already, one that it has. */
      locale: string;
      kind: ArticleKind;
      /** False: there was one already, and nothing was written. */
      isNew: boolean;
      /** Whoever writes, as an author; null where no author, or more than one, is named like them. */
      author: string | null;
      /** How many tags it carries, and the names of those that it lacks since whoever writes may not make tags. */
      tags: { linked: number; created: number; missing: string[] };
    };
  }
}

/** POST /pressbox/newsroom/tags - The tags that follow from the matches of an article and from the names in its text, saved or not. */
export declare namespace SuggestTags {
  interface Request {
    body: {
      locale: string;
      /** By documentId. */
      matches: string[];
      text: string;
    };
  }
  interface Response {
    data: { tags: ProposedTag[]; may: { create: boolean } };
  }
}
