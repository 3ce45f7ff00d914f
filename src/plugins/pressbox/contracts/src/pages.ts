/**
 * What the page endpoints answer. One request fills one page, in one language:
 *
 * - `GET /api/pressbox/pages/articles/:slug?locale=fr` → {@link ArticlePageResponse}
 * - `GET /api/pressbox/pages/matches/:slug?locale=fr`  → {@link MatchPageResponse}
 * - `GET /api/pressbox/pages/tags/:slug?locale=fr`     → {@link TagPageResponse}
 * - `GET /api/pressbox/pages/authors/:slug?locale=fr`  → {@link AuthorPageResponse}
 * - `GET /api/pressbox/pages/home?locale=fr`           → {@link HomePageResponse}
 *
 * Without `locale` a page is in the newsroom's default language. Other outcomes: 301 with `Location` for a slug that
 * was renamed, 304 for an `If-None-Match` that still holds, and Strapi's error envelope ({@link PageError}) for 400
 * (a language that the newsroom does not have, a query parameter that we do not know) and 404.
 *
 * Types only: browser code may import this file. Unknown is null, never zero, and an empty list is a list. Names and
 * lines are already printed in the language of the page; nothing has to be translated or put together. A new field
 * may be added; none here is renamed or taken away.
 */
import type {
  AppearanceRole,
  CompetitionKind,
  EventKind,
  MatchPhase,
  Period,
  PrintedMatch,
  RoundType,
  Rubric,
  Score,
  Side,
} from '../../core/src';

export type { AppearanceRole, CompetitionKind, EventKind, MatchPhase, Period, RoundType, Rubric, Score, Side };

/** A moment in UTC: "2024-01-10T22:12:00.000Z". */
export type Instant = string;

export interface ArticlePageResponse {
  data: ArticlePage;
}
export interface MatchPageResponse {
  data: MatchPage;
}
export interface TagPageResponse {
  data: TagPage;
}
export interface AuthorPageResponse {
  data: AuthorPage;
}
export interface HomePageResponse {
  data: HomePage;
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
interface Page {
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

// ---------------------------------------------------------------------------------------------------- pictures

/** One size of a picture. `url` is a path on the Strapi host ("/uploads/…"), or absolute where files live elsewhere. */
export interface PictureSize {
  url: string;
  width: number;
  height: number;
}

/** A picture. Width and height are those of the original, null where Strapi could not measure it. */
export interface Picture {
  url: string;
  width: number | null;
  height: number | null;
  /**
   * In the language of the page: the article's own for its cover, else the file's where the page is in the newsroom's
   * own language. Null elsewhere: words of another language are not read aloud in this one.
   */
  alternativeText: string | null;
  /** Smaller sizes, narrowest first, for `srcset`. The original is not among them. */
  formats: PictureSize[];
}

/** The picture over an article, with what is printed under it. */
export interface Cover extends Picture {
  caption: string | null;
  credit: string | null;
}

// ---------------------------------------------------------------------------------------------------- articles

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

/** A text node of a body, as Strapi's blocks editor stores it. */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
/** Its `url` is http(s), mailto or relative; a link to anywhere else has been turned into its text. */
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItemNode {
  type: 'list-item';
  children: InlineNode[];
}
export type BlockNode =
  | { type: 'paragraph'; children: InlineNode[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: InlineNode[] }
  | { type: 'quote'; children: InlineNode[] }
  | { type: 'code'; language: string | null; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: (ListItemNode | BlockNode)[] }
  | { type: 'image'; image: Picture & { caption: string | null } };

/** The narrative, twice: as blocks for a front end that draws its own, and as HTML for one that does not. */
export interface Body {
  /** Known nodes only; anything else has been left out. */
  blocks: BlockNode[];
  /**
   * Safe to put into a page as it is: every text escaped, no attribute but `href`, `rel`, `src`, `alt`, `width`,
   * `height` and `class="language-…"`, no script, no style.
   */
  html: string;
}

/** Readers' votes. `average` has one decimal and is null without votes. */
export interface Rating {
  average: number | null;
  count: number;
  /** How many gave 1, 2, 3, 4 and 5 stars. */
  spread: Record<1 | 2 | 3 | 4 | 5, number>;
}

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

// -------------------------------------------------------------------------------------------------------- tags

export type TagKind = 'competition' | 'team' | 'player' | 'coach' | 'country' | 'theme';

export interface TagLink {
  documentId: string;
  kind: TagKind;
  name: string;
  slug: string;
}

export interface TagPage extends Page {
  type: 'tag';
  documentId: string;
  slug: string;
  kind: TagKind;
  name: string;
  description: string | null;
  /** Whom or what the tag is about; null for a theme. A country has its code as id. */
  subject: TagSubject | null;
  latest: ArticleTeaser[];
  /** For a team or a player, latest first; empty for other tags. */
  matches: MatchLink[];
  trending: ArticleCard[];
}

export interface TagSubject {
  type: Exclude<TagKind, 'theme'>;
  documentId: string;
  name: string;
}

// ----------------------------------------------------------------------------------------------------- authors

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

// ----------------------------------------------------------------------------------------------------- matches

/** A minute of play. 45+2 is `{ minute: 45, addedTime: 2, printed: "45e+2" }`. */
export interface Clock {
  minute: number;
  addedTime: number | null;
  /** As this language prints it. */
  printed: string;
}

export interface TeamBadge {
  documentId: string;
  slug: string | null;
  name: string;
  /** The name itself where there is no shorter one. */
  shortName: string;
  /** Three letters or so, or null. */
  code: string | null;
  crest: Picture | null;
  /** "#c8102e", or null. */
  primaryColor: string | null;
}

export interface Person {
  documentId: string;
  /** In full. */
  name: string;
  shortName: string;
}

/** A match as another page links to it: "Revivez Portugal - Slovénie (0-0)", with both scores beside it. */
export interface MatchLink {
  documentId: string;
  slug: string | null;
  label: string;
  rubric: Rubric;
  kickOff: Instant | null;
  /** Where it is played, for its day and hour: a name of the IANA database. */
  timeZone: string;
  phase: MatchPhase;
  home: TeamBadge;
  away: TeamBadge;
  score: Score | null;
  shootOut: Score | null;
}

export interface RecentMatches {
  player: Person;
  tag: TagLink;
  /** Latest first, without the page's own match. */
  matches: MatchLink[];
}

export interface Goal {
  /** The side it counts for: an own goal stands under the side that it helps. */
  side: Side;
  kind: Extract<EventKind, 'goal' | 'penalty_goal' | 'own_goal'>;
  scorer: Person | null;
  assistBy: Person | null;
  at: Clock | null;
}

export interface Card {
  kind: Extract<EventKind, 'yellow_card' | 'second_yellow_card' | 'red_card'>;
  at: Clock | null;
}

/** A name on a team sheet. To draw a pitch: `line` 0 is the goalkeeper's, `slot` counts from 0 along the line. */
export interface SheetPlayer extends Person {
  /** As a sheet in this language prints the name. */
  printedName: string;
  role: AppearanceRole;
  line: number | null;
  slot: number | null;
  shirtNumber: number | null;
  captain: boolean;
  /** When the player came on, and for whom; null for who started or never came on. */
  cameOn: { at: Clock | null; replaced: Person | null } | null;
  /** When the player went off, and who came on instead; null for who stayed. */
  wentOff: { at: Clock | null; replacedBy: Person | null } | null;
  cards: Card[];
  /** Goals for the player's own side; own goals do not count. */
  goals: number;
}

export interface Sheet {
  side: Side;
  /** Always with hyphens: "4-2-3-1". */
  formation: string | null;
  coach: (Person & { cards: Card[] }) | null;
  /** By line and slot. */
  starters: SheetPlayer[];
  /** In printed order. */
  substitutes: SheetPlayer[];
}

/** Anything that happened, in order of play, for a timeline. A substitution's `player` comes on. */
export interface MatchMoment {
  documentId: string;
  side: Side;
  kind: EventKind;
  period: Period | null;
  at: Clock | null;
  player: Person | null;
  playerOff: Person | null;
  assistBy: Person | null;
  coach: Person | null;
}

/** The facts of a match: what a front end draws from. */
export interface MatchPageFacts {
  kickOff: Instant | null;
  /** The zone of the kick-off, a name of the IANA database: the venue's, the competition's or the newsroom's own. */
  timeZone: string;
  phase: MatchPhase;
  competition: { documentId: string; name: string; shortName: string; kind: CompetitionKind | null } | null;
  /** "2023/2024". */
  edition: string | null;
  /** `name` is printed: "Quarts". */
  round: {
    type: RoundType | null;
    number: number | null;
    group: string | null;
    leg: number | null;
    name: string | null;
  };
  venue: { documentId: string; name: string; city: string | null; neutral: boolean } | null;
  referee: Person | null;
  attendance: number | null;
  home: TeamBadge;
  away: TeamBadge;
  score: Score | null;
  halfTime: Score | null;
  shootOut: Score | null;
  /** In order of play. */
  goals: Goal[];
  sheets: { home: Sheet | null; away: Sheet | null };
  /** Everything, goals included, in order of play. */
  moments: MatchMoment[];
}

/**
 * Every line that this language prints about the match: `scoreline`, `goals`, `sheets.home`, `sheets.away`, `cards`,
 * `referee`, `attendance`, `shootOut`, `missedPenalties`, `label`, and `text`, the whole agate a line a fact.
 */
export type Agate = Omit<PrintedMatch, 'locale' | 'printedIn' | 'rubric'>;

export interface MatchBlock {
  documentId: string;
  slug: string | null;
  facts: MatchPageFacts;
  agate: Agate;
}

/** A line of a live text. */
export interface CommentaryLine {
  documentId: string;
  at: Clock | null;
  text: string;
  pinned: boolean;
  createdAt: Instant;
}

export interface MatchPage extends Page {
  type: 'match';
  documentId: string;
  slug: string;
  rubric: Rubric;
  /** The label of the match: "Revivez Milan - Atalanta (1-2)". */
  title: string;
  match: MatchBlock;
  /** The articles about this match in this language, latest first; `other` holds every other kind. */
  articles: Record<'report' | 'preview' | 'live' | 'ratings' | 'other', ArticleTeaser[]>;
  /** Live text, latest first, the pinned lines where they fell. */
  commentary: CommentaryLine[];
  /** Earlier meetings of the two teams, latest first. */
  meetings: MatchLink[];
}

// -------------------------------------------------------------------------------------------------------- home

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
