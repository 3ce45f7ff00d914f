// @loop
/** The model: what belongs to a language, which indexes there are. Attribute names are frozen: a renamed attribute loses its column. */
import type { UID } from '@strapi/strapi';
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom();

const FACTS: Record<string, string[]> = {
  competition: ['slug', 'name', 'shortName', 'names', 'kind', 'countryCode', 'timeZone', 'emblem'],
  edition: ['competition', 'name', 'startsOn', 'endsOn', 'rules'],
  team: ['slug', 'name', 'shortName', 'code', 'names', 'kind', 'countryCode', 'crest', 'primaryColor'],
  player: ['slug', 'name', 'shortName', 'names', 'bornOn', 'nationalities', 'position', 'currentTeam', 'photo'],
  coach: ['slug', 'name', 'shortName', 'names', 'nationality'],
  referee: ['slug', 'name', 'shortName', 'names', 'nationality'],
  venue: ['slug', 'name', 'names', 'city', 'countryCode', 'timeZone', 'capacity'],
  match: [
    ...['slug', 'edition', 'roundType', 'roundNumber', 'group', 'leg', 'tie', 'kickOff', 'venue', 'neutralVenue'],
    ...['referee', 'attendance', 'phase', 'homeTeam', 'awayTeam', 'homeScore', 'awayScore', 'halfTimeHomeScore'],
    ...['halfTimeAwayScore', 'homeShootOutScore', 'awayShootOutScore', 'scoreSource'],
  ],
  tie: ['edition', 'roundType', 'firstTeam', 'secondTeam', 'matches'],
  'team-sheet': ['match', 'side', 'team', 'formation', 'coach', 'sourceText'],
  appearance: ['teamSheet', 'player', 'role', 'line', 'slot', 'shirtNumber', 'captain', 'printedAs'],
  'match-event': [
    ...['match', 'side', 'kind', 'period', 'minute', 'addedTime', 'sequence', 'player', 'assistBy', 'playerOff'],
    ...['coach', 'note'],
  ],
};
/** By type: what every language has of its own, and what all share. */
const WORDS: Record<string, { own: string[]; shared: string[] }> = {
  article: {
    own: ['title', 'slug', 'standfirst', 'body', 'coverCaption', 'metaTitle', 'metaDescription'],
    shared: ['kind', 'cover', 'coverCredit', 'authors', 'matches', 'tags', 'related'],
  },
  tag: {
    own: ['name', 'slug', 'description'],
    shared: ['kind', 'competition', 'team', 'player', 'coach', 'countryCode'],
  },
  'commentary-entry': {
    own: ['text'],
    shared: ['match', 'minute', 'addedTime', 'event', 'pinned', 'author'],
  },
  partner: { own: ['name', 'url'], shared: ['position'] },
};
const ENUMS: [string, string, string][] = [
  ['competition', 'kind', 'league cup tournament friendly'],
  ['team', 'kind', 'club national'],
  ['player', 'position', 'goalkeeper defender midfielder forward'],
  [
    'match',
    'roundType',
    'matchday group preliminary play_off round_of_64 round_of_32 round_of_16 quarter_final semi_final third_place final',
  ],
  [
    'match',
    'phase',
    'scheduled first_half half_time second_half extra_time extra_time_break penalty_shoot_out full_time postponed suspended abandoned cancelled awarded',
  ],
  ['match', 'scoreSource', 'events entered'],
  ['team-sheet', 'side', 'home away'],
  ['appearance', 'role', 'starter substitute'],
  ['match-event', 'side', 'home away'],
  [
    'match-event',
    'kind',
    'goal penalty_goal own_goal penalty_missed goal_disallowed yellow_card second_yellow_card red_card substitution shoot_out_scored shoot_out_missed',
  ],
  ['article', 'kind', 'report preview live ratings analysis interview news transfer'],
  ['tag', 'kind', 'competition team player coach country theme'],
];
const INTERNAL = ['slug-redirect', 'article-rating', 'article-reads'];
const SHOWN = [...Object.keys(FACTS), ...Object.keys(WORDS), 'author'];

interface Attribute {
  type: string;
  enum?: string[];
  customField?: string;
  pluginOptions?: { i18n?: { localized?: boolean } };
}
interface Type {
  collectionName: string;
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { i18n?: { localized?: boolean }; 'content-manager'?: { visible?: boolean } };
}
const uidOf = (name: string) => `plugin::pressbox.${name}` as UID.ContentType;
const typeOf = (name: string) => newsroom.strapi.contentType(uidOf(name)) as unknown as Type;
const isLocalised = (thing: { pluginOptions?: Type['pluginOptions'] } | undefined): boolean =>
  thing?.pluginOptions?.i18n?.localized === true;

describe.each(Object.entries(FACTS))('the fact %s', (name, attributes) => {
  it('has every attribute of the model, and ids of providers', () => {
    expect(Object.keys(typeOf(name).attributes)).toEqual(expect.arrayContaining([...attributes, 'externalIds']));
  });
  it('is in no language and is no draft', () => {
    const { options, attributes: all } = typeOf(name);
    expect(isLocalised(typeOf(name))).toBe(false);
    expect(options?.draftAndPublish).toBe(false);
    if (attributes.includes('names')) expect(all.names?.customField).toBe('plugin::pressbox.names');
  });
});

describe.each(Object.entries(WORDS))('the words %s', (name, { own, shared }) => {
  it('have every attribute of the model, each language its own or all the same', () => {
    const { attributes } = typeOf(name);
    expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...own, ...shared]));
    expect(isLocalised(typeOf(name))).toBe(true);
    expect(own.filter((attribute) => !isLocalised(attributes[attribute]))).toEqual([]);
    expect(shared.filter((attribute) => isLocalised(attributes[attribute]))).toEqual([]);
  });
});

describe('the model', () => {
  it('has drafts of articles alone', () => {
    const drafted = [...SHOWN, ...INTERNAL].filter((name) => typeOf(name).options?.draftAndPublish);
    expect(drafted).toEqual(['article']);
    expect(Object.keys(typeOf('article').attributes)).toEqual(
      expect.arrayContaining(['publishAt', 'sourceLocale', 'sourceRevision']),
    );
  });

  it('has authors, in no language', () => {
    expect(Object.keys(typeOf('author').attributes)).toEqual(
      expect.arrayContaining(['slug', 'name', 'initials', 'photo', 'biography']),
    );
    expect(isLocalised(typeOf('author'))).toBe(false);
  });

  it.each(ENUMS)('%s.%s is one of %s', (name, attribute, values) => {
    expect(typeOf(name).attributes[attribute]?.enum).toEqual(values.split(' '));
  });
});

/** What tables and columns are called follows from names that `server/src/public-names.test.ts` holds. */
describe('a table', () => {
  const columnOf = (attribute: string): string => attribute.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

  it.each([...SHOWN, ...INTERNAL])(
    'of %s has a column for each of its values, called as the attribute is',
    async (name) => {
      const { attributes, collectionName } = typeOf(name);
      const values = Object.keys(attributes).filter(
        (attribute) => !['relation', 'media'].includes(attributes[attribute]?.type ?? ''),
      );
      const columns = Object.keys(await newsroom.strapi.db.connection(collectionName).columnInfo());
      expect(columns).toEqual(expect.arrayContaining(values.map(columnOf)));
    },
  );
});

describe('an index', () => {
  const sorted = (columns: string[]): string => [...columns].sort().join(',');
  const columnsOf = async (name: string): Promise<string[]> => {
    const { tableName } = newsroom.strapi.db.metadata.get(uidOf(name));
    const { schemaInspector } = newsroom.strapi.db.dialect as unknown as {
      schemaInspector: { getIndexes(table: string): Promise<{ columns: string[] }[]> };
    };
    const indexes = await schemaInspector.getIndexes(tableName);
    // PostgreSQL names the columns of an index in the order of the table.
    return indexes.map(({ columns }) => sorted(columns));
  };

  it.each([
    ['match', ['kick_off', 'phase,kick_off', 'round_type,round_number', 'slug']],
    ['article', ['slug,locale,published_at', 'locale,published_at', 'publish_at', 'kind']],
    ['tag', ['slug,locale', 'kind']],
    ['player', ['slug', 'name', 'short_name']],
    ['team', ['slug', 'name', 'kind', 'country_code,kind']],
    ['match-event', ['kind', 'minute,added_time,sequence']],
    ['commentary-entry', ['locale,minute']],
    ['partner', ['locale,position']],
    ['slug-redirect', ['target_type,language,slug']],
    ['article-rating', ['article_document_id,reader']],
  ])('is on every column that a page of %s filters or sorts by', async (name, columns) => {
    expect(await columnsOf(name)).toEqual(expect.arrayContaining(columns.map((index) => sorted(index.split(',')))));
  });
});

describe('the admin panel', () => {
  interface Configuration {
    settings: { mainField: string };
    metadatas: Record<string, { edit: { label?: string; description?: string } }>;
    layouts: { edit: { name: string }[][]; list: string[] };
  }
  const configuration = async (name: string): Promise<Configuration> => {
    const { body } = await newsroom.admin('get', `/content-manager/content-types/${uidOf(name)}/configuration`);
    return body.data.contentType;
  };

  it.each(SHOWN)('shows %s with a label for every field that it lays out', async (name) => {
    const { layouts, metadatas } = await configuration(name);
    const fields = layouts.edit.flat().map((field) => field.name);
    expect(fields.length).toBeGreaterThan(2);
    const unlabelled = fields.filter((field) => !/^[A-Z]/.test(metadatas[field]?.edit.label ?? ''));
    expect(unlabelled).toEqual([]);
    expect(fields).not.toContain('relatedFrom');
  });

  it('puts the main fields first', async () => {
    const first = async (name: string) => (await configuration(name)).layouts.edit[0]?.map((field) => field.name);
    expect(await first('article')).toEqual(['title', 'kind']);
    expect(await first('match')).toEqual(['homeTeam', 'awayTeam']);
    expect(await first('match-event')).toEqual(['match', 'kind']);
    expect((await configuration('team')).settings.mainField).toBe('name');
  });

  it('describes the fields that are not plain', async () => {
    const { metadatas } = await configuration('match');
    expect(metadatas.homeScore?.edit.description).toContain('Empty means unknown, not zero');
    expect((await configuration('team')).metadatas.names?.edit.description).toContain('demonym');
  });

  it('hides what the plugin writes for itself', async () => {
    const { body } = await newsroom.admin('get', '/content-manager/content-types');
    const visible = (body.data as { uid: string; isDisplayed: boolean }[])
      .filter(({ uid, isDisplayed }) => isDisplayed && uid.startsWith('plugin::pressbox.'))
      .map(({ uid }) => uid)
      .sort();
    expect(visible).toEqual(SHOWN.map(uidOf).sort());
  });
});
