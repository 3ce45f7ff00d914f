/** The page of a tag: its latest articles and, for a team or a player, matches. */
import type { TagKind, TagPage, TagSubject } from '../../../../contracts/src';
import { keys } from '../traces/keys';
import type { Row } from '../../sql/database';
import { findPartners } from '../queries/article';
import { findPlaces, nationalPlaces, nationalsIn, taggedPlaces, trendingPlaces } from '../queries/places';
import { pathOf } from '../settings';
import { articleCard, articleTeaser, partner } from '../shape/article';
import { personOf } from '../shape/facts';
import { matchLink } from '../shape/match';
import type { RecentSubject } from '../recent-matches';
import { json } from '../../sql/values';
import { alternatesOf, readHeads, readLists, readRecentMatches, type Compilation } from './compilation';
import { readPictures } from './pictures';
import { TAG_SUBJECTS } from '../../platform/tag-kinds';
import { isIn, named } from '../../sql/fragments';

export interface TagPageRow extends Row {
  id: number;
  document_id: string;
  locale: string;
  slug: string;
  kind: string;
}

const aliasOf = (subject: string): string => `subject_${subject}`;

/** The rows of a tag, a row a language, with what each is about. */
export const findTag = (compilation: Compilation, slug: string): Promise<TagPageRow[]> =>
  compilation.db.all(
    `select t.[id], t.[document_id], t.[locale], t.[slug], t.[kind], t.[name], t.[description], t.[country_code],
       ${TAG_SUBJECTS.map((subject) => named(aliasOf(subject), subject)).join(', ')}, subject_player.[nationalities] as [nationalities],
       ct.[team_id] as [current_team_id]
     from {tag} t
     ${TAG_SUBJECTS.map((subject) => {
       const alias = aliasOf(subject);
       return `left join {tag.${subject}} ${alias}_l on ${alias}_l.[tag_id] = t.[id]
         left join {${subject}} ${alias} on ${alias}.[id] = ${alias}_l.[${subject}_id]`;
     }).join('\n')}
     left join {player.currentTeam} ct on ct.[player_id] = subject_player.[id]
     where t.[document_id] = (select x.[document_id] from {tag} x where x.[slug] = ? and ${isIn('x')} limit 1)
       and t.[slug] is not null and t.[locale] in (?)`,
    [slug, compilation.locale, compilation.locales],
  );

const subjectOf = (tag: TagPageRow, locale: string): TagSubject | null => {
  for (const type of TAG_SUBJECTS) {
    const subject = personOf(tag, type, locale);
    if (subject) return { type, documentId: subject.documentId, name: subject.name };
  }
  const code = tag.country_code;
  return tag.kind === 'country' && typeof code === 'string'
    ? { type: 'country', documentId: code, name: String(tag.name) }
    : null;
};

/** Whose matches the page shows. */
const subjectsOf = (tag: TagPageRow): RecentSubject[] => {
  const idOf = (value: unknown) => (typeof value === 'number' ? [value] : []);
  if (typeof tag.player_id === 'number') {
    const countries = json<string[]>(tag.nationalities) ?? [];
    return [{ playerId: tag.player_id, teamIds: idOf(tag.current_team_id), countries }];
  }
  return idOf(tag.team_id).map((id) => ({ playerId: null, teamIds: [id], countries: [] }));
};

export const compileTag = async (
  compilation: Compilation,
  tag: TagPageRow,
  rows: readonly TagPageRow[],
): Promise<TagPage> => {
  const { db, locale, pack, settings, timeZone, on, now, trending } = compilation;
  const { limits } = settings;
  on.on(keys.row('tag', tag.id));
  on.on(keys.alternates('tag', tag.document_id));
  on.on(keys.partners(locale));
  for (const type of TAG_SUBJECTS) {
    const id = tag[`${type}_id`];
    if (typeof id === 'number') on.on(keys.row(type, id));
  }

  const subjects = subjectsOf(tag);
  const countries = subjects.flatMap((subject) => subject.countries);
  const places = await findPlaces(db, [
    trendingPlaces(locale, trending, now),
    ...taggedPlaces([tag.id], limits.tagLatest),
    ...(countries.length > 0 ? [nationalPlaces(countries)] : []),
  ]);
  const { latest, trending: most } = await readLists(compilation, places, {
    list: keys.tagArticles(tag.id),
    via: 'tag',
    newest: limits.tagLatest,
    mostRead: limits.trending,
  });
  const [matches = []] = await readRecentMatches(compilation, subjects, nationalsIn(places), {
    without: null,
    limit: limits.tagMatches,
  });
  const partners = await findPartners(db, locale);
  const shown = [...latest, ...most];

  const heads = await readHeads(compilation, [...matches.map(({ id }) => id), ...shown.map((card) => card.match_id)]);
  const played = matches.flatMap(({ id }) => heads.get(id) ?? []);
  const { covers, crests } = await readPictures(compilation, shown, played);
  const surroundings = { pack, heads, covers };
  const name = String(tag.name ?? '');
  const description = typeof tag.description === 'string' && tag.description !== '' ? tag.description : null;

  return {
    type: 'tag',
    documentId: tag.document_id,
    locale,
    printedIn: pack.language,
    slug: tag.slug,
    kind: tag.kind as TagKind,
    name,
    description,
    subject: subjectOf(tag, locale),
    latest: latest.map((card) => articleTeaser(card, surroundings)),
    matches: played.map((head) => matchLink(head, { pack, locale, crests, timeZone })),
    trending: most.map((card) => articleCard(card, surroundings)),
    partners: partners.map(partner),
    alternates: alternatesOf(compilation, 'tag', rows),
    seo: { title: name, description, canonicalPath: pathOf(settings.paths, 'tag', locale, tag.slug) },
  };
};
