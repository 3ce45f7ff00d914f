/** The article page, from a handful of statements. */
import type { ArticleKind, ArticlePage, Body, Cover, MatchBlock, RecentMatches } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import { bodyOf, picturesIn } from '../html';
import { findArticleLinks, findBody, findTags, type ArticleRow, type TagRow } from '../queries/article';
import { isSameLanguage } from '../own-words';
import { findEvents, findSheets, type EventRow, type HeadRow } from '../queries/match';
import { pathOf } from '../settings';
import {
  articleCard,
  articleTeaser,
  initialsIn,
  inTagOrder,
  partner,
  ratingOf,
  releasedAt,
  rubricOf,
  tagLink,
  type Surroundings,
} from '../shape/article';
import { personOf } from '../shape/facts';
import { matchBlock, matchLink } from '../shape/match';
import type { RecentSubject } from '../recent-matches';
import { instant } from '../../platform/moments';
import { json } from '../../sql/values';
import { findBeside, shownBeside } from './beside';
import { alternatesOf, onMatch, readHeads, readRecentMatches, type Compilation } from './compilation';
import { readPictures } from './pictures';

/** Players whose recent matches a page shows. */
const MOST_PLAYERS = 8;
const scorersOf = (events: readonly EventRow[]): ReadonlySet<string> =>
  new Set(
    events
      .filter(({ kind }) => kind === 'goal' || kind === 'penalty_goal')
      .map((event) => String(event.player_document_id)),
  );

const subjectOf = (tag: TagRow): RecentSubject => ({
  playerId: tag.player_id,
  teamIds: typeof tag.current_team_id === 'number' ? [tag.current_team_id] : [],
  countries: json<string[]>(tag.player_nationalities) ?? [],
});

/**
 * The narrative. The words of a picture in it that stand in the body of the newsroom's own language too came along
 * when that was copied, and nobody has put them into this language.
 */
const readBody = async (
  { db, locale, defaultLocale, now, on }: Compilation,
  { document_id: documentId, body }: ArticleRow,
): Promise<Body> => {
  const stored = json(body);
  if (isSameLanguage(locale, defaultLocale) || picturesIn(stored).size === 0) return bodyOf(stored);
  on.on(keys.article(documentId, defaultLocale));
  return bodyOf(stored, picturesIn(json(await findBody(db, documentId, defaultLocale, now))));
};

/**
 * Compiles the page of an article.
 *
 * @param rows the live rows of the document; the first of the page's language is the article
 */
export const compileArticle = async (
  compilation: Compilation,
  article: ArticleRow,
  rows: readonly ArticleRow[],
): Promise<ArticlePage> => {
  const { db, locale, pack, settings, timeZone, on } = compilation;
  on.on(keys.article(article.document_id, locale));
  on.on(keys.alternates('article', article.document_id));
  on.on(keys.rating(article.document_id));
  on.on(keys.partners(locale));

  const tags = await findTags(db, article.id);
  const links = await findArticleLinks(db, article, compilation.client);
  const matches = links.filter(({ what }) => what === 'match');
  const [main] = matches;
  for (const tag of tags) on.on(keys.row('tag', tag.id));
  for (const { what, id } of links) if (what === 'author') on.on(keys.row('author', id));

  const countries = tags.flatMap((tag) => subjectOf(tag).countries);
  const beside = await findBeside(compilation, article, tags, links, [...new Set(countries)]);
  const { readAlso, trending, latest } = beside;
  const shown = shownBeside(beside);
  const events = main ? await findEvents(db, main.id) : [];
  const sheets = main ? await findSheets(db, main.id) : [];
  if (main) onMatch(on, main.id, sheets, events);

  const ordered = inTagOrder(tags, scorersOf(events));
  const players = ordered.filter(({ player_id: id }) => id !== null).slice(0, MOST_PLAYERS);
  const recent = await readRecentMatches(compilation, players.map(subjectOf), beside.nationals, {
    without: main?.id ?? null,
    limit: settings.limits.recentMatches,
  });

  const heads = await readHeads(compilation, [
    ...matches.map(({ id }) => id),
    ...recent.flat().map(({ id }) => id),
    ...shown.map((card) => card.match_id),
  ]);
  const drawn = [...matches, ...recent.flat()].flatMap(({ id }) => heads.get(id) ?? []);
  const { covers, crests } = await readPictures(compilation, [article, ...shown], drawn);
  const surroundings: Surroundings = { pack, heads, covers };
  const drawing = { pack, locale, crests, timeZone };

  const block = (head: HeadRow | undefined): MatchBlock | null =>
    head ? matchBlock(head, sheets, events, drawing) : null;
  const linkTo = ({ id }: { id: number }) => {
    const head = heads.get(id);
    return head ? [matchLink(head, drawing)] : [];
  };
  const picture = covers.get(article.id);
  const cover: Cover | null = picture
    ? { ...picture, caption: text(article.cover_caption), credit: text(article.cover_credit) }
    : null;
  const title = text(article.title) ?? '';
  const standfirst = text(article.standfirst);

  return {
    type: 'article',
    documentId: article.document_id,
    locale,
    printedIn: pack.language,
    slug: article.slug,
    kind: article.kind as ArticleKind,
    rubric: rubricOf(main?.id ?? null, surroundings),
    title,
    standfirst,
    body: await readBody(compilation, article),
    byline: links
      .filter(({ what }) => what === 'author')
      .map(({ document_id: documentId, name, extra, slug }) => ({
        documentId,
        name: name ?? '',
        initials: initialsIn(name ?? '', extra),
        slug,
      })),
    publishedAt: instant(releasedAt(article)) ?? '',
    updatedAt: instant(article.updated_at) ?? '',
    cover,
    match: block(main && heads.get(main.id)),
    otherMatches: matches.slice(1).flatMap(linkTo),
    readAlso: readAlso.map(({ card, reason }) => ({ ...articleTeaser(card, surroundings), reason })),
    tags: ordered.map(tagLink),
    recentMatches: players.flatMap((tag, index): RecentMatches[] => {
      const player = personOf(tag, 'player', locale);
      return player
        ? [
            {
              player,
              tag: tagLink(tag),
              matches: (recent[index] ?? []).flatMap(linkTo),
            },
          ]
        : [];
    }),
    rating: ratingOf(article),
    trending: trending.map((card) => articleCard(card, surroundings)),
    latest: latest.map((card) => articleCard(card, surroundings)),
    partners: links.filter(({ what }) => what === 'partner').map(partner),
    alternates: alternatesOf(compilation, 'article', rows),
    seo: {
      title: text(article.meta_title) ?? title,
      description: text(article.meta_description) ?? standfirst,
      canonicalPath: pathOf(settings.paths, 'article', locale, article.slug),
    },
  };
};

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
