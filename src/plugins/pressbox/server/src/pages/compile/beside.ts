/** What stands beside an article: which articles are looked for, and which of them are worth showing. */
import { keys } from '../traces/keys';
import type { ArticleRow, LinkRow, TagRow } from '../queries/article';
import type { CardRow } from '../queries/cards';
import {
  findPlaces,
  latestPlaces,
  meetingPlaces,
  nationalPlaces,
  nationalsIn,
  pickedInDraftPlaces,
  pickedPlaces,
  taggedPlaces,
  trendingPlaces,
  type Place,
} from '../queries/places';
import { chooseReadAlso, rankRelated, type Candidate } from '../related';
import { releasedAt } from '../shape/article';
import { time } from '../../platform/moments';
import { chooseNewest, chooseTrending, END_OF_TIME, readCards, showCards, type Compilation } from './compilation';

/** How many of the newest articles of each tag are weighed. */
const PER_TAG = 30;
/** How many tags are weighed, the first ones: more than any article needs. */
const WEIGHED_TAGS = 12;
/** More related articles than are shown, should some of them be held back. */
const SPARE = 4;
/** Earlier meetings in which an article is looked for. */
const LOOKED_BACK = 5;
/** Which article tells a meeting best. */
const TELLS_BEST: readonly string[] = ['report', 'ratings', 'analysis', 'live'];

/** The row by which lists know this article: a draft stands in none. */
const listedAs = (article: ArticleRow): number => article.listed_id ?? article.id;

/** The article about the last meeting: the latest match that has one, the kind that tells it best, the newest of those. */
const lastMeeting = (places: readonly Place[]): Place[] => {
  const rank = ({ key }: Place) => (TELLS_BEST.includes(key) ? TELLS_BEST.indexOf(key) : TELLS_BEST.length);
  return [...places].sort((a, b) => a.ref - b.ref || rank(a) - rank(b) || b.at - a.at || b.id - a.id).slice(0, 1);
};

/** What the tags of an article lead to, the strongest first; a few more than a page shows, should some be held back. */
const rankTagged = (
  places: readonly Place[],
  tags: readonly TagRow[],
  article: ArticleRow,
  limit: number,
): Candidate[] => {
  const kinds = new Map(tags.map((tag) => [tag.id, tag.kind as Candidate['tagKind']]));
  const tagged = places
    .filter(({ id }) => id !== listedAs(article))
    .map(({ id, ref, at }): Candidate => ({ id, reason: 'related', at, tagKind: kinds.get(ref) }));
  return rankRelated(tagged, { at: releasedAt(article) }).slice(0, limit + SPARE);
};

/** Every place that another block of the page may take something from. */
const readPlaces = (
  compilation: Compilation,
  article: ArticleRow,
  tags: readonly TagRow[],
  match: LinkRow | undefined,
  countries: readonly string[],
): Promise<Place[]> => {
  const { db, locale, now, settings, trending, on } = compilation;
  const parts = [
    latestPlaces(locale, settings.limits.latest + 1, now),
    trendingPlaces(locale, trending, now),
    (article.published_at === null ? pickedInDraftPlaces : pickedPlaces)(article.id, locale, now),
    ...taggedPlaces(
      tags.map(({ id }) => id),
      PER_TAG,
    ),
  ];
  if (match?.home_id && match.away_id) {
    const before = time(match.kick_off);
    const teams = {
      home: match.home_id,
      away: match.away_id,
      before: before === null ? END_OF_TIME : new Date(before),
    };
    parts.push(meetingPlaces(teams, locale, LOOKED_BACK, now));
    on.on(keys.meetings(teams.home, teams.away));
    on.on(keys.pairArticles(teams.home, teams.away, locale));
  }
  if (countries.length > 0) parts.push(nationalPlaces(countries));
  return findPlaces(db, parts);
};

/** The articles that stand beside an article, for each reason, the worthiest first. */
const candidates = (via: (what: Place['via']) => Place[], tagged: readonly Candidate[]) => {
  const as =
    (reason: Candidate['reason']) =>
    ({ id }: { id: number }) => ({ id, reason });
  return [
    ...via('picked')
      .sort((a, b) => a.ref - b.ref)
      .map(as('picked')),
    ...lastMeeting(via('meeting')).map(as('last_meeting')),
    ...tagged.map(as('related')),
  ];
};

export interface Beside {
  /** The national teams that were asked for, by country. */
  nationals: ReadonlyMap<string, readonly number[]>;
  readAlso: readonly { card: CardRow; reason: Candidate['reason'] }[];
  trending: readonly CardRow[];
  latest: readonly CardRow[];
}

/**
 * Finds what stands beside an article, and notes what would change it.
 *
 * @param countries of whom the national teams are looked for in passing
 */
export const findBeside = async (
  compilation: Compilation,
  article: ArticleRow,
  tags: readonly TagRow[],
  links: readonly LinkRow[],
  countries: readonly string[],
): Promise<Beside> => {
  const { locale, on, settings } = compilation;
  const { limits } = settings;
  const weighed = tags.slice(0, WEIGHED_TAGS);
  const match = links.find(({ what }) => what === 'match');
  const places = await readPlaces(compilation, article, weighed, match, countries);
  const via = (what: Place['via']) => places.filter((place) => place.via === what);

  for (const { what, document_id: documentId } of links) if (what === 'pick') on.on(keys.article(documentId, locale));
  const tagged = via('tag');
  for (const { id } of weighed) {
    const hours = tagged.filter(({ ref }) => ref === id).map(({ at }) => at);
    on.onNewest(keys.tagArticles(id), hours, PER_TAG);
  }
  const worth = candidates(via, rankTagged(tagged, weighed, article, limits.readAlso));
  const trending = chooseTrending(compilation, places, limits.trending, article.document_id);
  const latest = chooseNewest(compilation, keys.latest(locale), via('latest'), {
    read: limits.latest + 1,
    limit: limits.latest,
    without: listedAs(article),
  });

  const cards = await readCards(compilation, [...worth.map(({ id }) => id), ...trending, ...latest]);
  const readable = worth.filter(({ id }) => cards.has(id));
  return {
    nationals: nationalsIn(places),
    readAlso: chooseReadAlso(readable, { id: listedAs(article) }, limits.readAlso).flatMap(({ id, reason }) =>
      showCards(compilation, cards, [id]).map((card) => ({ card, reason })),
    ),
    trending: showCards(compilation, cards, trending),
    latest: showCards(compilation, cards, latest),
  };
};

/** Every article of which a card is shown. */
export const shownBeside = ({ readAlso, trending, latest }: Omit<Beside, 'nationals'>): CardRow[] => [
  ...readAlso.map(({ card }) => card),
  ...trending,
  ...latest,
];
