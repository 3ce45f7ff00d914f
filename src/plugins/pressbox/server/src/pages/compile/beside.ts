/** What stands beside an article: which articles are looked for, and which of them are worth showing. */
import { keys } from '../../cache/keys';
import type { ArticleRow, LinkRow, TagRow } from '../queries/article';
import {
  cardsById,
  findCards,
  findEntries,
  latestCards,
  meetingCards,
  pickedCards,
  trendingCards,
  type CardRow,
  type EntryRow,
  type Part,
} from '../queries/cards';
import { chooseReadAlso, rankRelated, type Candidate } from '../related';
import { releasedAt } from '../shape/article';
import { time } from '../values';
import { END_OF_TIME, type Compilation } from './compilation';

/** Of each tag so many of its newest are weighed. */
const PER_TAG = 30;
/** More tags than any article needs; the first of them are weighed. */
const WEIGHED_TAGS = 12;
/** More related articles than are shown, should some of them be held back. */
const SPARE = 4;
/** Earlier meetings in which an article is looked for. */
const LOOKED_BACK = 5;
/** Which article tells a meeting best. */
const TELLS_BEST: readonly string[] = ['report', 'ratings', 'analysis', 'live'];

/** The article about the last meeting: of the latest match that has one, the kind that tells it best. */
const lastMeeting = (cards: readonly CardRow[]): CardRow[] => {
  const rank = ({ kind }: CardRow) => (TELLS_BEST.includes(kind) ? TELLS_BEST.indexOf(kind) : TELLS_BEST.length);
  return [...cards].sort((a, b) => Number(a.place) - Number(b.place) || rank(a) - rank(b)).slice(0, 1);
};

/** What the tags of an article lead to, the strongest first; a few more than a page shows, should some be held back. */
const rankEntries = (
  entries: readonly EntryRow[],
  tags: readonly TagRow[],
  article: ArticleRow,
  limit: number,
): number[] => {
  const kinds = new Map(tags.map((tag) => [tag.id, tag.kind as Candidate['tagKind']]));
  const candidates = entries
    .filter(({ article_row: id }) => id !== article.id)
    .map((entry): Candidate => ({
      id: entry.article_row,
      reason: 'related',
      at: time(entry.released_at) ?? 0,
      tagKind: kinds.get(entry.tag_row),
    }));
  return rankRelated(candidates, { at: releasedAt(article) })
    .slice(0, limit + SPARE)
    .map(({ id }) => id);
};

const candidates = (cards: readonly CardRow[], ranking: readonly number[]) => {
  const via = (what: CardRow['via']) => cards.filter((card) => card.via === what);
  const as = (reason: Candidate['reason']) => (row: CardRow) => ({ id: row.id, reason, row });
  return [
    ...via('picked')
      .sort((a, b) => Number(a.place) - Number(b.place))
      .map(as('picked')),
    ...lastMeeting(via('meeting')).map(as('last_meeting')),
    ...via('related')
      .sort((a, b) => ranking.indexOf(a.id) - ranking.indexOf(b.id))
      .map(as('related')),
  ];
};

/** Notes what decides which articles stand beside this one. */
const onLists = (
  compilation: Compilation,
  cards: readonly CardRow[],
  tags: readonly TagRow[],
  entries: readonly EntryRow[],
  links: readonly LinkRow[],
) => {
  const { on, locale, settings } = compilation;
  const hours = (rows: readonly CardRow[]) => rows.map(releasedAt);
  on.onNewest(keys.latest(locale), hours(cards.filter(({ via }) => via === 'latest')), settings.limits.latest + 1);
  for (const tag of tags.slice(0, WEIGHED_TAGS)) {
    const places = entries.filter((entry) => entry.tag_row === tag.id).map((entry) => time(entry.released_at) ?? 0);
    on.onNewest(keys.tagArticles(tag.id), places, PER_TAG);
  }
  for (const { what, document_id: documentId } of links) if (what === 'pick') on.on(keys.article(documentId, locale));
};

/** Every article that another block of the page may show. */
const readCards = (
  compilation: Compilation,
  article: ArticleRow,
  related: readonly number[],
  match: LinkRow | undefined,
) => {
  const { db, locale, now, settings, trending, on } = compilation;
  const parts: Part[] = [
    latestCards(locale, settings.limits.latest + 1, now),
    trendingCards(locale, trending, now),
    pickedCards(article.id, locale, now),
  ];
  if (related.length > 0) parts.push(cardsById(related, now));
  if (match?.home_id && match.away_id) {
    const before = time(match.kick_off);
    const teams = {
      home: match.home_id,
      away: match.away_id,
      before: before === null ? END_OF_TIME : new Date(before),
    };
    parts.push(meetingCards(teams, locale, LOOKED_BACK, now));
    on.on(keys.meetings(teams.home, teams.away));
    on.on(keys.pairArticles(teams.home, teams.away, locale));
  }
  return findCards(db, parts);
};

export interface Beside {
  /** Everything that was found; `via` tells why. */
  cards: readonly CardRow[];
  readAlso: readonly { row: CardRow; reason: Candidate['reason'] }[];
}

/** Finds what stands beside an article, and notes what would change it. */
export const findBeside = async (
  compilation: Compilation,
  article: ArticleRow,
  tags: readonly TagRow[],
  links: readonly LinkRow[],
): Promise<Beside> => {
  const { readAlso: limit } = compilation.settings.limits;
  const weighed = tags.slice(0, WEIGHED_TAGS).map(({ id }) => id);
  const entries = await findEntries(compilation.db, weighed, PER_TAG);
  const related = rankEntries(entries, tags, article, limit);
  const cards = await readCards(
    compilation,
    article,
    related,
    links.find(({ what }) => what === 'match'),
  );
  onLists(compilation, cards, tags, entries, links);
  return { cards, readAlso: chooseReadAlso(candidates(cards, related), article, limit) };
};
