// @loop
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

const tag = (data: object, locale = 'fr') => newsroom.create('tags', data, `?locale=${locale}`);
const rows = async ({ documentId }: Created, populate = '') => {
  const { body } = await newsroom
    .get(`/api/pressbox/tags?filters[documentId]=${documentId}&locale=*&sort=locale${populate}`)
    .expect(200);
  return body.data as (Created & { locale: string; name: string; slug: string })[];
};
const namesOf = async (of: Created) =>
  Object.fromEntries((await rows(of)).map(({ locale, name }) => [locale, name])) as Record<string, string>;

describe('a tag', () => {
  it('has a row in every language from birth, a theme under the same name', async () => {
    const theme = await tag({ name: 'Mercato d’hiver', kind: 'theme' });
    expect(await rows(theme)).toEqual(
      ['en', 'fr', 'it'].map((locale) =>
        expect.objectContaining({ locale, kind: 'theme', name: 'Mercato d’hiver', slug: 'mercato-d-hiver' }),
      ),
    );
  });

  it('takes the name of its team in each language', async () => {
    const team = await desk.team({
      name: 'Netherlands',
      names: { fr: { name: 'Pays-Bas' }, it: { name: 'Paesi Bassi', shortName: 'Olanda' } },
    });
    const created = await tag({ kind: 'team', team: team.documentId });
    expect(await namesOf(created)).toEqual({ en: 'Netherlands', fr: 'Pays-Bas', it: 'Olanda' });
    const slugs = (await rows(created)).map(({ slug }) => slug);
    expect(slugs).toEqual(['netherlands', 'pays-bas', 'olanda']);
  });

  it.each([
    ['competition', 'competitions', { name: 'Italian Cup', names: { fr: { name: 'Coupe d’Italie' } } }],
    ['player', 'players', { name: 'Ruslan Malinovskyi', names: { fr: { name: 'Rouslan Malinovsky' } } }],
    ['coach', 'coaches', { name: 'Sven Ericson', names: { fr: { name: 'Sven Éricson' } } }],
  ])('takes the name of its %s', async (kind, plural, data) => {
    const subject = await newsroom.create(plural, data);
    expect(await namesOf(await tag({ kind, [kind]: subject.documentId }))).toEqual({
      en: data.name,
      fr: data.names.fr.name,
      it: data.name,
    });
  });

  it('takes the name of its country in each language', async () => {
    expect(await namesOf(await tag({ kind: 'country', countryCode: 'IT' }))).toEqual({
      en: 'Italy',
      fr: 'Italie',
      it: 'Italia',
    });
  });

  it('of a British association is named in every language', async () => {
    const names = await namesOf(await tag({ kind: 'country', countryCode: 'GB-ENG' }));
    expect(names).toEqual({ en: 'England', fr: 'Angleterre', it: 'Inghilterra' });
  });

  it('keeps the name it was given, in the language it was given in', async () => {
    const team = await desk.team({ name: 'Atalanta' });
    const created = await tag({ kind: 'team', team: team.documentId, name: 'La Dea' });
    expect(await namesOf(created)).toEqual({ en: 'Atalanta', fr: 'La Dea', it: 'Atalanta' });
  });

  it('can be born in another language than the newsroom’s own', async () => {
    expect(await namesOf(await tag({ name: 'Transfers' }, 'en'))).toEqual({
      en: 'Transfers',
      fr: 'Transfers',
      it: 'Transfers',
    });
  });

  it('needs a name or a subject', async () => {
    const { body } = await newsroom.post('/api/pressbox/tags', { data: { kind: 'theme' } }).expect(400);
    expect(body.error).toMatchObject({ name: 'ValidationError', message: expect.stringContaining('needs a name') });
  });

  it('carries its subject to every language, on birth and on change', async () => {
    const [first, second] = [await desk.team(), await desk.team()];
    const created = await tag({ kind: 'team', team: first.documentId });
    const subjects = async () =>
      (await rows(created, '&populate=team')).map(({ team }) => (team as Created | null)?.documentId);
    expect(await subjects()).toEqual([first, first, first].map(({ documentId }) => documentId));
    await newsroom
      .put(`/api/pressbox/tags/${created.documentId}?locale=it`, { data: { team: second.documentId } })
      .expect(200);
    expect(await subjects()).toEqual([second, second, second].map(({ documentId }) => documentId));
  });

  it('shares its kind and its country, and keeps its words apart', async () => {
    const created = await tag({ name: unique('Thème') });
    await newsroom
      .put(`/api/pressbox/tags/${created.documentId}?locale=en`, {
        data: { name: 'Theme in English', description: 'What it is about', kind: 'country', countryCode: 'fr' },
      })
      .expect(200);
    const [english, french] = await rows(created);
    expect(english).toMatchObject({ name: 'Theme in English', kind: 'country', countryCode: 'FR' });
    expect(french).toMatchObject({ name: created.name, description: null, kind: 'country', countryCode: 'FR' });
  });

  it('is found from an article in the article’s language', async () => {
    const team = await desk.team({ name: 'Spain', names: { fr: { name: 'Espagne' }, it: { name: 'Spagna' } } });
    const created = await tag({ kind: 'team', team: team.documentId });
    const article = await newsroom.create(
      'articles',
      { title: unique('Titolo'), tags: [created.documentId] },
      '?locale=it',
    );
    const { body } = await newsroom
      .get(`/api/pressbox/articles/${article.documentId}?locale=it&populate=tags`)
      .expect(200);
    expect(body.data.tags).toEqual([expect.objectContaining({ locale: 'it', name: 'Spagna' })]);
  });
});

describe('a language that an administrator adds', () => {
  it('gives every tag a row in it, and has a translator', async () => {
    const team = await desk.team({ name: 'Germany' });
    const theme = await tag({ name: unique('Thème') });
    const country = await tag({ kind: 'country', countryCode: 'DE' });
    const named = await tag({ kind: 'team', team: team.documentId });
    const answer = await newsroom.admin('post', '/i18n/locales', { code: 'de', name: 'German (de)', isDefault: false });
    expect(answer.body.error).toBeUndefined();
    expect((await namesOf(theme)).de).toBe(theme.name);
    expect((await namesOf(country)).de).toBe('Deutschland');
    expect((await namesOf(named)).de).toBe('Germany');
    const roles = await newsroom.admin('get', '/admin/roles');
    expect(roles.body.data.map(({ name }: { name: string }) => name)).toContain('Translator (de)');
  });
});
