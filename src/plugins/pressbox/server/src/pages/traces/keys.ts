/**
 * The names of what pages are made of. Whoever compiles a page and whoever sees a change name a thing alike by asking
 * here. Rows are named by their id; articles by document and language, since publishing replaces their rows. The row of
 * an article is waited for by a page only that looked for it and did not find it any more.
 */
type RowType =
  | 'article'
  | 'author'
  | 'coach'
  | 'competition'
  | 'edition'
  | 'event'
  | 'file'
  | 'match'
  | 'player'
  | 'referee'
  | 'sheet'
  | 'tag'
  | 'team'
  | 'venue';

export type PhaseList = 'live' | 'results' | 'fixtures';

/** Two teams, whoever is at home. */
const pair = (a: number, b: number): string => (a < b ? `${a}-${b}` : `${b}-${a}`);

const TEXTS = 'article/texts#';

/** Whether a page may be made of it. */
export const isOfPages = (key: string): boolean => !key.startsWith(TEXTS);

export const keys = {
  row: (type: RowType, id: number) => `${type}#${id}`,
  article: (documentId: string, locale: string) => `article#${documentId}@${locale}`,
  /** The texts of an article in any language, drafts too: no page shows them, translators do. */
  texts: (documentId: string) => `${TEXTS}${documentId}`,
  /** The languages in which a document can be read, and its slugs there. */
  alternates: (type: 'article' | 'tag', documentId: string) => `${type}/alternates#${documentId}`,
  /** The newest articles of a language, by the hour they were released. */
  latest: (locale: string) => `latest@${locale}`,
  /** The newest articles of a tag, by the hour they were released. A tag's row is of one language. */
  tagArticles: (tagId: number) => `tag/articles#${tagId}`,
  /** The newest articles of an author in a language, by the hour they were released. */
  authorArticles: (authorId: number, locale: string) => `author/articles#${authorId}@${locale}`,
  matchArticles: (matchId: number, locale: string) => `match/articles#${matchId}@${locale}`,
  /** Articles about any match of two teams. */
  pairArticles: (a: number, b: number, locale: string) => `pair/articles#${pair(a, b)}@${locale}`,
  /** Matches of two teams: when each began, and whether it was played. */
  meetings: (a: number, b: number) => `meetings#${pair(a, b)}`,
  teamMatches: (teamId: number) => `team/matches#${teamId}`,
  playerMatches: (playerId: number) => `player/matches#${playerId}`,
  /** The national teams of a country, and their matches. */
  nationals: (countryCode: string) => `nationals#${countryCode}`,
  sheets: (matchId: number) => `match/sheets#${matchId}`,
  appearances: (sheetId: number) => `sheet/appearances#${sheetId}`,
  events: (matchId: number) => `match/events#${matchId}`,
  /** Whether a match went to extra time: all that a link to it prints of its events. */
  extraTime: (matchId: number) => `match/extra-time#${matchId}`,
  commentary: (matchId: number, locale: string) => `match/commentary#${matchId}@${locale}`,
  /** Matches by where they stand, by kick-off. */
  phase: (list: PhaseList) => `matches/${list}`,
  partners: (locale: string) => `partners@${locale}`,
  /** The most read of a language, by their place counted from below: the first is 0, the second -1. */
  trending: (locale: string) => `trending@${locale}`,
  rating: (documentId: string) => `rating#${documentId}`,
  locales: 'locales',
  /** Published articles whose hour is still to come: every page waits for the next of them. */
  hours: 'hours',
  /** How the newsroom prints, and in which zone its days are: every page. */
  houseStyle: 'house-style',
  /** What is set on the page of settings, whether or not a page of readers shows it. */
  settings: 'settings',
} as const;
