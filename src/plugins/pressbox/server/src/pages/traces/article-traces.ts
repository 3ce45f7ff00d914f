/** The traces of articles: the lists they stand in, by their hours; of drafts, that there was a write. */
import { isToCome } from '../../../../core/src';
import { dateOf, time } from '../../platform/moments';
import { keys } from './keys';
import type { IdRow, Tracer } from './tracer';
import type { Trace } from './traces';

export const article: Tracer = async (db, ids) => {
  const all = await db.all<IdRow>(
    `select x.[id], x.[document_id], x.[locale], x.[slug], x.[kind], x.[released_at], x.[published_at], x.[publish_at]
     from {article} x where x.[id] in (?)`,
    [ids],
  );
  const rows = all.filter((row) => time(row.published_at) !== null);
  const now = new Date();
  const live = rows.filter((row) => !isToCome(dateOf(row.publish_at), now));
  const ofRows: Trace[] = rows.map(({ id }) => ({ origin: `article row ${id}`, key: keys.row('article', id) }));
  for (const { id, document_id: documentId } of all)
    ofRows.push({ origin: `article texts ${id}`, key: keys.texts(String(documentId)) });
  for (const { document_id: documentId, locale, publish_at: hour } of rows.filter((row) => !live.includes(row)))
    ofRows.push({ origin: `hour ${documentId} ${locale}`, key: keys.hours, value: String(time(hour)) });
  if (live.length === 0) return ofRows;
  const liveIds = live.map(({ id }) => id);
  const links = await db.all<IdRow>(
    `select l.[article_id] as [id], 'tag' as [what], l.[tag_id] as [ref], null as [home], null as [away]
     from {article.tags} l where l.[article_id] in (?)
     union all
     select l.[article_id], 'match', l.[match_id], h.[team_id], w.[team_id] from {article.matches} l
     left join {match.homeTeam} h on h.[match_id] = l.[match_id]
     left join {match.awayTeam} w on w.[match_id] = l.[match_id] where l.[article_id] in (?)
     union all
     select l.[article_id], 'author', l.[author_id], null, null from {article.authors} l where l.[article_id] in (?)`,
    [liveIds, liveIds, liveIds],
  );
  const traces = live.flatMap((row) => {
    const documentId = String(row.document_id);
    const locale = String(row.locale);
    const at = time(row.released_at) ?? time(row.published_at) ?? 0;
    // Among rows of one hour the last to come stands first, and publishing replaces rows.
    const place = { at, value: `${at} ${row.id}` };
    const origin = `article ${documentId} ${locale}`;
    const traces: Omit<Trace, 'origin'>[] = [
      { key: keys.article(documentId, locale) },
      { key: keys.alternates('article', documentId), value: String(row.slug) },
      { key: keys.latest(locale), ...place },
    ];
    for (const { what, ref, home, away } of links.filter(({ id }) => id === row.id)) {
      if (typeof ref !== 'number') continue;
      if (what === 'tag') traces.push({ key: keys.tagArticles(ref), ...place });
      if (what === 'author') traces.push({ key: keys.authorArticles(ref, locale), ...place });
      if (what === 'match') traces.push({ key: keys.matchArticles(ref, locale), value: place.value });
      // Which of the articles about a meeting tells it is decided by their kinds and hours.
      if (typeof home === 'number' && typeof away === 'number')
        traces.push({
          key: keys.pairArticles(home, away, locale),
          value: `${ref} ${String(row.kind)} ${place.value}`,
        });
    }
    return traces.map((trace) => ({ ...trace, origin }));
  });
  return [...ofRows, ...traces];
};
