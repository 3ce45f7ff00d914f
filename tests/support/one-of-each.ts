/** A document of each type of ours that has routes, made by a test for itself. */
import { unique } from './match';
import type { Created, Newsroom } from './newsroom';

interface Schema {
  info: { pluralName: string };
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean }; 'content-manager'?: { visible?: boolean } };
  attributes: Record<string, { type: string; maxLength?: number; required?: boolean }>;
}
export interface OurType {
  name: string;
  plural: string;
  hasDrafts: boolean;
  isLocalized: boolean;
  attributes: Schema['attributes'];
}

/** Our types as Strapi has them: those that a desk sees in the content manager. */
export const ourTypes = (newsroom: Pick<Newsroom, 'strapi'>): OurType[] =>
  Object.entries(newsroom.strapi.contentTypes as unknown as Record<string, Schema>)
    .filter(
      ([uid, { pluginOptions }]) =>
        uid.startsWith('plugin::pressbox.') && pluginOptions?.['content-manager']?.visible !== false,
    )
    .map(([uid, { info, options, pluginOptions, attributes }]) => ({
      name: uid.replace('plugin::pressbox.', ''),
      plural: info.pluralName,
      hasDrafts: options?.draftAndPublish === true,
      isLocalized: pluginOptions?.i18n?.localized === true,
      attributes,
    }));

/** Makes one of each, in French where it has languages; what hangs on another hangs on the one made here. */
export const oneOfEach = async (newsroom: Newsroom): Promise<Map<string, Created>> => {
  const made = new Map<string, Created>();
  const id = (type: string): string => made.get(type)?.documentId ?? '';
  const add = async (type: string, plural: string, data: object, query = ''): Promise<void> =>
    void made.set(type, await newsroom.create(plural, data, query));

  for (const [type, plural] of [
    ['competition', 'competitions'], ['team', 'teams'], ['player', 'players'], ['coach', 'coaches'],
    ['referee', 'referees'], ['venue', 'venues'], ['author', 'authors'],
  ] as const) await add(type, plural, { name: unique('Name') }); // prettier-ignore
  await add('edition', 'editions', { name: unique('Edition'), competition: id('competition') });
  await add('tie', 'ties', { edition: id('edition'), firstTeam: id('team') });
  const away = await newsroom.create('teams', { name: unique('Away') });
  await add('match', 'matches', { homeTeam: id('team'), awayTeam: away.documentId, phase: 'full_time' });
  await add('team-sheet', 'team-sheets', { match: id('match'), side: 'home' });
  await add('appearance', 'appearances', { teamSheet: id('team-sheet'), player: id('player'), line: 0, slot: 0 });
  await add('match-event', 'match-events', { match: id('match'), side: 'home', kind: 'goal' });
  await add('tag', 'tags', { name: unique('Tag') }, '?locale=fr');
  await add('partner', 'partners', { name: unique('Partner'), url: 'https://a.example' }, '?locale=fr');
  await add('commentary-entry', 'commentary-entries', { text: 'But', match: id('match') }, '?locale=fr');
  await add('article', 'articles', { title: unique('Titre') }, '?status=draft&locale=fr');
  return made;
};
