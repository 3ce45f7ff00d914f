/** Articles as pages show them. Pure. */
import { initialsOf, printRubric, type LocalePack, type Rubric } from '../../../../core/src';
import type {
  ArticleCard,
  ArticleKind,
  ArticleTeaser,
  Partner,
  Picture,
  Rating,
  TagKind,
  TagLink,
} from '../../../../contracts/src';
import { TAG_KINDS } from '../../platform/tag-kinds';
import type { Row } from '../../sql/database';
import type { LinkRow, TagRow } from '../queries/article';
import type { CardRow } from '../queries/cards';
import type { HeadRow } from '../queries/match';
import { instant, time } from '../../platform/moments';
import { count } from '../../sql/values';
import { factsOf } from './facts';

/** When readers first saw an article. A row that another program wrote may know only when it was published. */
export const releasedAt = (row: Row): number =>
  time(row.released_at) ?? time(row.published_at) ?? time(row.publish_at) ?? time(row.updated_at) ?? 0;

/** How an article is signed at its foot: as the newsroom has it, else by the name. */
export const initialsIn = (name: string, initials: string | null): string | null =>
  initials || initialsOf(name) || null;

export interface Surroundings {
  pack: LocalePack;
  heads: ReadonlyMap<number, HeadRow>;
  covers: ReadonlyMap<number, Picture>;
}

export const rubricOf = (matchId: number | null, { heads, pack }: Surroundings): Rubric | null => {
  const head = matchId === null ? undefined : heads.get(matchId);
  return head ? printRubric(factsOf(head), pack) : null;
};

export const articleCard = (row: CardRow, surroundings: Surroundings): ArticleCard => ({
  documentId: row.document_id,
  slug: row.slug,
  kind: row.kind as ArticleKind,
  title: row.title,
  rubric: rubricOf(row.match_id, surroundings),
  cover: surroundings.covers.get(row.id) ?? null,
  publishedAt: instant(releasedAt(row)) ?? '',
});

export const articleTeaser = (row: CardRow, surroundings: Surroundings): ArticleTeaser => ({
  ...articleCard(row, surroundings),
  standfirst: row.standfirst,
});

const STARS = ['one_star', 'two_stars', 'three_stars', 'four_stars', 'five_stars'] as const;

/**
 * The votes of readers, counted. The average has one decimal.
 *
 * @example
 * ratingOf({ four_stars: 1, five_stars: 2 }).average; //=> 4.7
 */
export const ratingOf = (row: Row): Rating => {
  const counts = STARS.map((column) => count(row[column]));
  const [one = 0, two = 0, three = 0, four = 0, five = 0] = counts;
  const votes = one + two + three + four + five;
  const sum = one + 2 * two + 3 * three + 4 * four + 5 * five;
  return {
    average: votes === 0 ? null : Math.round((sum / votes) * 10) / 10,
    count: votes,
    spread: { 1: one, 2: two, 3: three, 4: four, 5: five },
  };
};

/** Tags in the order of a page: by kind, a player who scored before one who did not, then as the editor put them. */
export const inTagOrder = (tags: readonly TagRow[], scorers: ReadonlySet<string>): TagRow[] => {
  const rank = (tag: TagRow) => TAG_KINDS.indexOf(tag.kind as TagKind);
  const scored = (tag: TagRow) => (scorers.has(String(tag.player_document_id)) ? 0 : 1);
  return [...tags].sort((a, b) => rank(a) - rank(b) || scored(a) - scored(b));
};

export const tagLink = ({ document_id: documentId, kind, name, slug }: TagRow): TagLink => ({
  documentId,
  kind: kind as TagKind,
  name,
  slug,
});

export const partner = ({ document_id: documentId, name, extra }: LinkRow): Partner => ({
  documentId,
  name: name ?? '',
  url: extra ?? '',
});
