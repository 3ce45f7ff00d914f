/** The match page: its facts, and what was written about it by kind. */
import type { ArticleTeaser, CommentaryLine, MatchPage } from '../../../../contracts/src';
import { minuteOf, printMinute, printRubric } from '../../../../core/src';
import { keys } from '../traces/keys';
import { findPartners } from '../queries/article';
import type { CardRow } from '../queries/cards';
import { findCommentary, findEvents, findSheets, type MatchRow } from '../queries/match';
import { findMeetings, findPlaces, matchPlaces } from '../queries/places';
import type { Row } from '../../sql/database';
import { pathOf } from '../settings';
import { articleTeaser, partner } from '../shape/article';
import { factsOf } from '../shape/facts';
import { matchBlock, matchLink } from '../shape/match';
import { instant, time } from '../../platform/moments';
import { truth } from '../../sql/values';
import {
  alternatesOf,
  END_OF_TIME,
  newestFirst,
  onMatch,
  readCards,
  readHeads,
  showCards,
  type Compilation,
} from './compilation';
import { readPictures } from './pictures';

/** More than any match has ever had written about it in one language. */
const MAX_ARTICLES = 60;
const TABS = ['report', 'preview', 'live', 'ratings'] as const;
type Tab = (typeof TABS)[number] | 'other';

const tabOf = ({ kind }: CardRow): Tab => TABS.find((tab) => tab === kind) ?? 'other';

const commentaryLine = (row: Row, { pack }: Compilation): CommentaryLine => {
  const minute = (row.minute ?? null) as number | null;
  const addedTime = (row.added_time ?? null) as number | null;
  const printed = printMinute(minuteOf({ minute, addedTime }), pack);
  return {
    documentId: String(row.document_id),
    at: minute === null || printed === null ? null : { minute, addedTime, printed },
    text: String(row.text ?? ''),
    pinned: truth(row.pinned),
    createdAt: instant(row.created_at) ?? '',
  };
};

const readMeetings = (compilation: Compilation, match: MatchRow): Promise<number[]> => {
  const { db, on, settings } = compilation;
  const { home_id: home, away_id: away } = match;
  if (typeof home !== 'number' || typeof away !== 'number') return Promise.resolve([]);
  on.on(keys.meetings(home, away));
  const before = time(match.kick_off);
  return findMeetings(db, home, away, before === null ? END_OF_TIME : new Date(before), settings.limits.meetings + 1);
};

export const compileMatch = async (compilation: Compilation, match: MatchRow): Promise<MatchPage | null> => {
  const { db, locale, locales, pack, settings, timeZone, on, now } = compilation;
  on.on(keys.matchArticles(match.id, locale));
  on.on(keys.commentary(match.id, locale));
  on.on(keys.partners(locale));
  const sheets = await findSheets(db, match.id);
  const events = await findEvents(db, match.id);
  onMatch(on, match.id, sheets, events);
  const meetings = (await readMeetings(compilation, match)).filter((id) => id !== match.id);
  const places = await findPlaces(db, [matchPlaces(match.id, locale, MAX_ARTICLES, now)]);
  const newest = newestFirst(places);
  const cards = showCards(compilation, await readCards(compilation, newest), newest);
  const commentary = await findCommentary(db, match.id, locale, settings.limits.commentary);
  const partners = await findPartners(db, locale);

  const heads = await readHeads(compilation, [match.id, ...meetings, ...cards.map((card) => card.match_id)]);
  const head = heads.get(match.id);
  if (!head) return null;
  const drawn = [match.id, ...meetings].flatMap((id) => heads.get(id) ?? []);
  const { covers, crests } = await readPictures(compilation, cards, drawn);

  const drawing = { pack, locale, crests, timeZone };
  const block = matchBlock(head, sheets, events, drawing);
  const articles: Record<Tab, ArticleTeaser[]> = { report: [], preview: [], live: [], ratings: [], other: [] };
  for (const card of cards) articles[tabOf(card)].push(articleTeaser(card, { pack, heads, covers }));
  const rubric = printRubric(factsOf(head, sheets, events), pack);

  return {
    type: 'match',
    documentId: match.document_id,
    locale,
    printedIn: pack.language,
    slug: match.slug,
    rubric,
    title: block.agate.label,
    match: block,
    articles,
    commentary: commentary.map((row) => commentaryLine(row, compilation)),
    meetings: meetings.slice(0, settings.limits.meetings).flatMap((id) => {
      const meeting = heads.get(id);
      return meeting ? [matchLink(meeting, drawing)] : [];
    }),
    partners: partners.map(partner),
    alternates: alternatesOf(
      compilation,
      'match',
      locales.map((code) => ({ locale: code, slug: match.slug })),
    ),
    seo: {
      title: rubric.line,
      description: block.agate.goals ?? block.agate.scoreline,
      canonicalPath: pathOf(settings.paths, 'match', locale, match.slug),
    },
  };
};
