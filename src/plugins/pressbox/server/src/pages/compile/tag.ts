/** The page of a tag: its latest articles and, for a team or a player, matches. */
import type { TagKind, TagPage, TagSubject } from '../../../../contracts/src';
import { keys } from '../../cache/keys';
import { marks, type Row } from '../database';
import { findPartners } from '../queries/article';
import { findCards, taggedCards, trendingCards } from '../queries/cards';
import type { StripSubject } from '../queries/match';
import { pathOf } from '../settings';
import { articleCard, articleTeaser, partner, releasedAt } from '../shape/article';
import { personOf } from '../shape/facts';
import { matchLink } from '../shape/match';
import { json } from '../values';
import { alternatesOf, chooseTrending, readHeads, readPictures, readStrips, type Compilation } from './compilation';
import { named } from '../queries/fragments';

export interface TagPageRow extends Row {
  id: number;
  document_id: string;
  locale: string;
  slug: string;
  kind: string;
}

const SUBJECTS = ['competition', 'team', 'player', 'coach'] as const;

const aliasOf = (subject: string): string => `subject_${subject}`;

/** The rows of a tag, a row a language, with what each is about. */
export const findTag = (compilation: Compilation, slug: string): Promise<TagPageRow[]> =>
  compilation.db.all(
    `select t.[id], t.[document_id], t.[locale], t.[slug], t.[kind], t.[name], t.[description], t.[country_code],
       ${SUBJECTS.map((subject) => named(aliasOf(subject), subject)).join(', ')}, subject_player.[nationalities] as [nationalities],
       ct.[team_id] as [current_team_id]
     from {tag} t
     ${SUBJECTS.map((subject) => {
       const alias = aliasOf(subject);
       return `left join {tag.${subject}} ${alias}_l on ${alias}_l.[tag_id] = t.[id]
         left join {${subject}} ${alias} on ${alias}.[id] = ${alias}_l.[${subject}_id]`;
     }).join('\n')}
     left join {player.currentTeam} ct on ct.[player_id] = subject_player.[id]
     where t.[document_id] = (select x.[document_id] from {tag} x where x.[slug] = ? and x.[locale] = ? limit 1)
       and t.[slug] is not null and t.[locale] in (${marks(compilation.locales)})`,
    [slug, compilation.locale, ...compilation.locales],
  );

const subjectOf = (tag: TagPageRow, locale: string): TagSubject | null => {
  for (const type of SUBJECTS) {
    const subject = personOf(tag, type, locale);
    if (subject) return { type, documentId: subject.documentId, name: subject.name };
  }
  const code = tag.country_code;
  return tag.kind === 'country' && typeof code === 'string'
    ? { type: 'country', documentId: code, name: String(tag.name) }
    : null;
};

/** Whose matches the page shows. */
const stripOf = (tag: TagPageRow): StripSubject[] => {
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
  const { db, locale, pack, settings, on, now, trending } = compilation;
  const { limits } = settings;
  on.on(keys.row('tag', tag.id));
  on.on(keys.alternates('tag', tag.document_id));
  on.on(keys.partners(locale));
  for (const type of SUBJECTS) {
    const id = tag[`${type}_id`];
    if (typeof id === 'number') on.on(keys.row(type, id));
  }

  const cards = await findCards(db, [
    taggedCards([tag.id], locale, limits.tagLatest, now),
    trendingCards(locale, trending, now),
  ]);
  const latest = cards.filter(({ via }) => via === 'tag').sort((a, b) => releasedAt(b) - releasedAt(a) || b.id - a.id);
  on.onNewest(keys.tagArticles(tag.id), latest.map(releasedAt), limits.tagLatest);
  const most = chooseTrending(
    compilation,
    cards.filter(({ via }) => via === 'trending'),
    limits.trending,
  );
  const matches = await readStrips(compilation, stripOf(tag), null, limits.tagMatches);
  const partners = await findPartners(db, locale);
  const shown = [...latest, ...most];
  for (const card of shown) on.on(keys.article(card.document_id, locale));

  const heads = await readHeads(compilation, [...matches.map(({ id }) => id), ...shown.map((card) => card.match_id)]);
  const played = matches.flatMap(({ id }) => heads.get(id) ?? []);
  const { covers, crests } = await readPictures(
    compilation,
    shown.map(({ id }) => id),
    played,
  );
  const surroundings = { pack, heads, covers };
  const name = String(tag.name ?? '');
  const description = typeof tag.description === 'string' && tag.description !== '' ? tag.description : null;

  return {
    type: 'tag',
    documentId: tag.document_id,
    locale,
    slug: tag.slug,
    kind: tag.kind as TagKind,
    name,
    description,
    subject: subjectOf(tag, locale),
    latest: latest.map((card) => articleTeaser(card, surroundings)),
    matches: played.map((head) => matchLink(head, pack, crests)),
    trending: most.map((card) => articleCard(card, surroundings)),
    partners: partners.map(partner),
    alternates: alternatesOf(compilation, 'tag', rows),
    seo: { title: name, description, canonicalPath: pathOf(settings.paths, 'tag', locale, tag.slug) },
  };
};
