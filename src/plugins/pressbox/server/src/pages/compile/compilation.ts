/** What every compile has at hand, and what it leaves behind. */
import type { LocalePack } from '../../../../core/src';
import type { Alternate, Translation } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import type { DependencyRecorder } from '../traces/dependencies';
import type { PageDatabase } from '../../sql/database';
import { findCards, type CardRow } from '../queries/cards';
import { findHeads, findMatchEntries, type EventRow, type HeadRow, type SheetRow } from '../queries/match';
import type { Place } from '../queries/places';
import { pathOf, type PagesConfig, type PageType } from '../settings';
import { recentMatchesOf, type RecentMatch, type RecentSubject } from '../recent-matches';

export interface Compilation {
  db: PageDatabase;
  client: string;
  locale: string;
  /** Every language of the newsroom, in its order. */
  locales: readonly string[];
  /** The newsroom's own language: what is kept in no language is in that. */
  defaultLocale: string;
  pack: LocalePack;
  settings: PagesConfig;
  /** The newsroom's own zone. */
  timeZone: string;
  now: Date;
  /** Documents of the language by how much they are read, most first. */
  trending: readonly string[];
  on: DependencyRecorder;
  /** Asks that the page be compiled anew from a moment on. */
  expireAt(moment: Date): void;
}

/** Further than any kick-off. */
export const END_OF_TIME = new Date(Date.UTC(9999, 0, 1));

const PEOPLE = ['player', 'player_off', 'assist_by'] as const;

/** Notes what the head of a match is made of. */
const onHead = (on: DependencyRecorder, head: HeadRow): void => {
  on.on(keys.row('match', head.id));
  for (const [prefix, type] of [
    ['home', 'team'],
    ['away', 'team'],
    ['edition', 'edition'],
    ['competition', 'competition'],
    ['referee', 'referee'],
    ['venue', 'venue'],
  ] as const) {
    const id = head[`${prefix}_id`];
    if (typeof id === 'number') on.on(keys.row(type, id));
  }
  on.on(keys.extraTime(head.id));
};

/** Heads of matches by their id, with what they are made of noted. */
export const readHeads = async (
  { db, on }: Compilation,
  ids: Iterable<number | null>,
): Promise<ReadonlyMap<number, HeadRow>> => {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const heads = await findHeads(db, wanted);
  for (const head of heads) onHead(on, head);
  return new Map(heads.map((head) => [head.id, head]));
};

/** Notes what the sheets and events of a match are made of. */
export const onMatch = (
  on: DependencyRecorder,
  matchId: number,
  sheets: readonly SheetRow[],
  events: readonly EventRow[],
): void => {
  on.on(keys.sheets(matchId));
  on.on(keys.events(matchId));
  for (const row of sheets) {
    on.on(keys.row('sheet', row.sheet_id));
    on.on(keys.appearances(row.sheet_id));
    for (const [column, type] of [
      ['team_id', 'team'],
      ['coach_id', 'coach'],
      ['player_id', 'player'],
    ] as const) {
      if (typeof row[column] === 'number') on.on(keys.row(type, row[column]));
    }
  }
  for (const row of events) {
    on.on(keys.row('event', row.id));
    for (const person of PEOPLE) {
      const id = row[`${person}_id`];
      if (typeof id === 'number') on.on(keys.row('player', id));
    }
    if (typeof row.coach_id === 'number') on.on(keys.row('coach', row.coach_id));
  }
};

/**
 * The latest matches around each of some players or teams, and that the page waits for a change among them: one that is
 * older than the last of a full list does not concern it.
 *
 * @param nationals the national teams of their countries
 */
export const readRecentMatches = async (
  { db, on }: Compilation,
  subjects: readonly RecentSubject[],
  nationals: ReadonlyMap<string, readonly number[]>,
  { without, limit }: { without: number | null; limit: number },
): Promise<RecentMatch[][]> => {
  const players = subjects.flatMap(({ playerId }) => playerId ?? []);
  const teams = subjects.flatMap(({ teamIds, countries }) => [
    ...teamIds,
    ...countries.flatMap((country) => nationals.get(country) ?? []),
  ]);
  // One more than is shown: the page's own match is left out.
  const entries = await findMatchEntries(db, { player: [...new Set(players)], team: [...new Set(teams)] }, limit + 1);
  return subjects.map((subject) => {
    const { playerId, teamIds, countries } = subject;
    const recent = recentMatchesOf(subject, entries, nationals, without, limit);
    const lists = [
      ...(playerId === null ? [] : [keys.playerMatches(playerId)]),
      ...teamIds.map(keys.teamMatches),
      ...countries.map(keys.nationals),
    ];
    for (const list of lists)
      on.onNewest(
        list,
        recent.map(({ kickOff }) => kickOff),
        limit,
      );
    // Whose club and country these are.
    if (playerId !== null) on.on(keys.row('player', playerId));
    return recent;
  });
};

/** The languages of a page with their addresses, in the order of the newsroom. */
export const alternatesOf = (
  { locales, settings }: Compilation,
  type: PageType,
  translations: readonly Translation[],
): Alternate[] =>
  locales.flatMap((locale) => {
    const found = translations.find((translation) => translation.locale === locale);
    return found ? [{ locale, slug: found.slug, path: pathOf(settings.paths, type, locale, found.slug) }] : [];
  });

/** Which of some articles are the `limit` most read, and that the page waits for a change among them. */
export const chooseTrending = (
  { trending, on, locale }: Compilation,
  places: readonly Place[],
  limit: number,
  without?: string,
): number[] => {
  const byDocument = new Map(places.flatMap(({ via, key, id }) => (via === 'trending' ? [[key, id]] : [])));
  const chosen: number[] = [];
  let looked = 0;
  for (const documentId of trending) {
    if (chosen.length === limit) break;
    looked += 1;
    on.on(keys.article(documentId, locale));
    const id = byDocument.get(documentId);
    if (id !== undefined && documentId !== without) chosen.push(id);
  }
  // Full: what comes further down the ranking may change without us.
  on.onList(keys.trending(locale), chosen.length === limit ? 1 - looked : -Infinity);
  return chosen;
};

/** Articles by their row, the newest first; of one hour the row that came last. */
export const newestFirst = (places: readonly Place[]): number[] =>
  [...places].sort((a, b) => b.at - a.at || b.id - a.id).map(({ id }) => id);

/**
 * The newest `limit` articles of a list, the newest first, and that the page waits for a change among them.
 *
 * @param read how many were looked for: the article itself may be among them
 */
export const chooseNewest = (
  { on }: Compilation,
  key: string,
  places: readonly Place[],
  { read, limit = read, without }: { read: number; limit?: number; without?: number },
): number[] => {
  on.onNewest(
    key,
    places.map(({ at }) => at),
    read,
  );
  return newestFirst(places)
    .filter((id) => id !== without)
    .slice(0, limit);
};

/**
 * The cards of some articles by their row, those that may be read in this language, and that the page waits for the
 * others: publishing replaces rows, and may have done so since their places were found.
 */
export const readCards = async (
  { db, locale, now, on }: Compilation,
  ids: readonly number[],
): Promise<ReadonlyMap<number, CardRow>> => {
  const cards = await findCards(db, ids, locale, now);
  for (const id of ids) if (!cards.has(id)) on.on(keys.row('article', id));
  return cards;
};

/** The cards that a page shows, in their order, and that it waits for a change of each; what cannot be read is left out. */
export const showCards = (
  { on, locale }: Compilation,
  cards: ReadonlyMap<number, CardRow>,
  ids: readonly number[],
): CardRow[] => {
  const shown = ids.flatMap((id) => cards.get(id) ?? []);
  for (const { document_id: documentId } of shown) on.on(keys.article(documentId, locale));
  return shown;
};

/**
 * The cards of a page that has a list of its own: the newest of that, and the most read of all.
 *
 * @param places where articles of the list, and of those that are read, were found
 */
export const readLists = async (
  compilation: Compilation,
  places: readonly Place[],
  { list, via, newest, mostRead }: { list: string; via: Place['via']; newest: number; mostRead: number },
): Promise<{ latest: CardRow[]; trending: CardRow[] }> => {
  const ofList = places.filter((place) => place.via === via);
  const latest = chooseNewest(compilation, list, ofList, { read: newest });
  const trending = chooseTrending(compilation, places, mostRead);
  const cards = await readCards(compilation, [...latest, ...trending]);
  return { latest: showCards(compilation, cards, latest), trending: showCards(compilation, cards, trending) };
};
