/** The files of the demo newsroom, as they are written; see `database/demo/README.md`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

type Names = Record<string, Record<string, string>>;
interface Named {
  slug: string;
  name: string;
  shortName?: string;
  names?: Names;
}
export interface CompetitionFile extends Named {
  kind: string;
  countryCode: string | null;
  editions: { name: string; startsOn?: string; endsOn?: string }[];
}
export interface PlayerFile extends Named {
  currentTeam?: string | null;
  [attribute: string]: unknown;
}
export interface SheetFile {
  side: 'home' | 'away';
  formation: string;
  coach?: string;
  lines: string[][];
  printedAs?: Record<string, string>;
  shirtNumbers?: Record<string, number>;
  substitutes: string[];
}
export interface EventFile {
  side: string;
  kind: string;
  player?: string;
  playerOff?: string;
  assistBy?: string;
  coach?: string;
  [attribute: string]: unknown;
}
export interface MatchFile {
  slug: string;
  competition: string;
  edition: string;
  venue?: string;
  home: string;
  away: string;
  homeScore: number;
  awayScore: number;
  halfTime: [number, number] | null;
  shootOut: [number, number] | null;
  sheets: SheetFile[];
  events: EventFile[];
  [attribute: string]: unknown;
}
type ByLocale = Record<string, Record<string, string>>;
export interface TagFile {
  key: string;
  kind: string;
  countryCode?: string;
  competition?: string;
  team?: string;
  player?: string;
  coach?: string;
  locales: ByLocale;
}
export interface PartnerFile {
  key: string;
  position: number;
  locales: ByLocale;
}
export interface ArticleFile {
  key: string;
  kind: string;
  publishedAt: string;
  matches: string[];
  tags: string[];
  authors: string[];
  related: string[];
  cover: string | null;
  sourceLocale: string;
  /** The source was revised after some languages were written: what it had said before. */
  revised?: { after: string[]; earlier: Record<string, string> };
  locales: ByLocale;
}
export interface MediaFile {
  file: string;
  /** What a reader who cannot see the picture is told. */
  alternativeText: string;
}

/** Reads the files of a demo newsroom that lies in `folder`. */
export const demoFiles = (folder: string) => {
  const text = (...parts: string[]) => readFileSync(path.join(folder, ...parts), 'utf8');
  const list = <T>(...parts: string[]) => JSON.parse(text(...parts)) as T[];
  return {
    folder,
    competitions: () => list<CompetitionFile>('facts', 'competitions.json'),
    venues: () => list<Named & Record<string, unknown>>('facts', 'venues.json'),
    teams: () => list<Named & Record<string, unknown>>('facts', 'teams.json'),
    coaches: () => list<Named & Record<string, unknown>>('facts', 'coaches.json'),
    players: () => list<PlayerFile>('facts', 'players.json'),
    matches: () => list<MatchFile>('facts', 'matches.json'),
    authors: () => list<Named & Record<string, unknown>>('words', 'authors.json'),
    partners: () => list<PartnerFile>('words', 'partners.json'),
    tags: () => list<TagFile>('words', 'tags.json'),
    articles: () => list<ArticleFile>('words', 'articles.json'),
    body: (key: string, locale: string) => text('words', 'bodies', `${key}.${locale}.md`),
    media: () => list<MediaFile>('media', 'media.json'),
  };
};
export type DemoFiles = ReturnType<typeof demoFiles>;
