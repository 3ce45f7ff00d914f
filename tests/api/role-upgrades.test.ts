/** What a newsroom that was set up by an earlier version, or brought from elsewhere, finds after a start. */
import { useNewsroom } from '../support/newsroom';

const newsroom = useNewsroom({ own: true });

interface Held {
  id: number;
  action: string;
  subject: string | null;
  properties: { locales?: string[]; fields?: string[] };
  conditions: string[];
}
const permissions = () => newsroom.strapi.db.query('admin::permission');
const heldBy = (role: string): Promise<Held[]> =>
  permissions().findMany({ where: { role: { name: role } }, orderBy: { id: 'asc' } });
const held = async (role: string, verb: string, type: string): Promise<Held | undefined> =>
  (await heldBy(role)).find(
    ({ action, subject }) =>
      action === `plugin::content-manager.explorer.${verb}` && subject === `plugin::pressbox.${type}`,
  );
const give = async (role: string, verb: string, type: string, locales: string[]): Promise<void> => {
  const permission = await held(role, verb, type);
  if (!permission) throw new Error(`${role} may not ${verb} ${type}`);
  const properties = { ...permission.properties, locales };
  await permissions().update({ where: { id: permission.id }, data: { properties } });
};
const locales = async (role: string, verb: string, type: string) => (await held(role, verb, type))?.properties.locales;

/** Lets the next start do again what it has done. */
const forget = (key: string) => newsroom.strapi.db.getConnection('pressbox_marks').where('what', 'like', key).delete();

describe('a translator who was given every language by an earlier version', () => {
  it('is kept to their own, once, and nothing else of theirs is touched (promise 29)', async () => {
    await give('Translator (fr)', 'update', 'article', ['fr', 'en', 'it']);
    await give('Translator (fr)', 'create', 'article', ['fr', 'it']);
    await give('Translator (it)', 'update', 'article', ['it', 'en']);
    await forget('one-language:%');
    await newsroom.restart();
    expect(await locales('Translator (fr)', 'update', 'article')).toEqual(['fr']);
    expect(await locales('Translator (fr)', 'create', 'article')).toEqual(['fr', 'it']);
    expect(await locales('Translator (it)', 'update', 'article')).toEqual(['it', 'en']);
    expect(await locales('Translator (fr)', 'read', 'article')).toEqual(['fr', 'en', 'it']);
    expect(await locales('Newsroom editor', 'update', 'article')).toEqual(['fr', 'en', 'it']);

    await give('Translator (fr)', 'update', 'article', ['fr', 'en', 'it']);
    await newsroom.restart();
    expect(await locales('Translator (fr)', 'update', 'article')).toEqual(['fr', 'en', 'it']);
    await give('Translator (fr)', 'update', 'article', ['fr']);
  });
});

describe('a language that is added', () => {
  it('is opened to those who work in all, and to no translator’s writing (promise 29)', async () => {
    const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { name: 'Translator (en)' } });
    await newsroom.strapi.service('admin::role').update({ id: role.id }, { name: 'Traduction' });
    await give('Match desk', 'create', 'commentary-entry', ['fr']);
    await newsroom.strapi.plugin('i18n').service('locales').create({ code: 'de', name: 'de' });
    for (const [translator, own] of [
      ['Translator (fr)', 'fr'],
      ['Traduction', 'en'],
      ['Translator (de)', 'de'],
    ] as const) {
      expect(await locales(translator, 'update', 'article')).toEqual([own]);
      expect(await locales(translator, 'read', 'article')).toContain('de');
    }
    expect(await locales('Newsroom editor', 'publish', 'article')).toContain('de');
    expect(await locales('Match desk', 'update', 'commentary-entry')).toContain('de');
    expect(await locales('Match desk', 'create', 'commentary-entry')).toEqual(['fr']);
  });
});

describe('a translator who could publish', () => {
  it('is left drafts alone, once, where nobody else has changed what they may (promise 21)', async () => {
    const role = await newsroom.strapi.db.query('admin::role').findOne({ where: { name: 'Translator (it)' } });
    const properties = { fields: ['name', 'url'], locales: ['it'] };
    const live = {
      action: 'plugin::content-manager.explorer.update',
      subject: 'plugin::pressbox.partner',
      role: role.id,
    };
    const drop = () =>
      permissions().deleteMany({ where: { role: { id: role.id }, subject: live.subject, action: live.action } });
    await permissions().create({ data: { ...live, properties, conditions: [], actionParameters: {} } });
    const create = await held('Translator (it)', 'create', 'article');
    await permissions().update({ where: { id: create?.id }, data: { conditions: [] } });
    await forget('mend:%');
    await newsroom.restart();
    expect(await held('Translator (it)', 'update', 'partner')).toBeUndefined();
    expect((await held('Translator (it)', 'create', 'article'))?.conditions).toEqual([
      'plugin::pressbox.existing-document',
    ]);

    const chosen = { ...properties, fields: ['name'] };
    await permissions().create({ data: { ...live, properties: chosen, conditions: [], actionParameters: {} } });
    await forget('mend:%');
    await newsroom.restart();
    expect((await held('Translator (it)', 'update', 'partner'))?.properties).toEqual(chosen);
    await drop();
  });
});

describe('a role from before covers had an alternative text', () => {
  it('is given it with the caption, once, and where an administrator took the caption away it is not (promise 23)', async () => {
    const write = async (role: string, verb: string, fields: (held: string[]) => string[]) => {
      const permission = await held(role, verb, 'article');
      if (!permission) throw new Error(`${role} may not ${verb} articles`);
      const properties = { ...permission.properties, fields: fields(permission.properties.fields ?? []) };
      await permissions().update({ where: { id: permission.id }, data: { properties } });
    };
    const without =
      (...names: string[]) =>
      (fields: string[]) =>
        fields.filter((name) => !names.includes(name));
    const fields = async (role: string, verb: string) => (await held(role, verb, 'article'))?.properties.fields;
    await write('Newsroom editor', 'update', without('coverAlternativeText'));
    await write('Translator (it)', 'update', without('coverAlternativeText'));
    await write('Translator (fr)', 'update', without('coverCaption', 'coverAlternativeText'));
    await forget('mend:alternative-text:%');
    await newsroom.restart();
    expect(await fields('Newsroom editor', 'update')).toContain('coverAlternativeText');
    expect(await fields('Translator (it)', 'update')).toContain('coverAlternativeText');
    expect(await fields('Translator (fr)', 'update')).not.toContain('coverAlternativeText');

    await write('Translator (it)', 'update', without('coverAlternativeText'));
    await newsroom.restart();
    expect(await fields('Translator (it)', 'update')).not.toContain('coverAlternativeText');
    await write('Translator (it)', 'update', (names) => [...names, 'coverAlternativeText']);
    await write('Translator (fr)', 'update', (names) => [...names, 'coverCaption', 'coverAlternativeText']);
  });
});

describe('marks that an earlier version kept in the store', () => {
  const old = async (marks: string[]) => {
    await newsroom.strapi.db.getSchemaConnection().dropTable('pressbox_marks');
    await newsroom.strapi.store({ type: 'plugin', name: 'pressbox' }).set({ key: 'done', value: marks });
  };
  const deleteRole = async (name: string) => {
    const roles = newsroom.strapi.service('admin::role');
    await roles.deleteByIds([(await roles.findOne({ name })).id]);
  };
  const MARKS = [
    'public-reads',
    'role:editor',
    'role:match-desk',
    'language:fr',
    'role:translator:fr',
    'language:en',
    'role:translator:en',
    'language:it',
    'role:translator:it',
  ];

  it('are believed of this database, and not where an import brought them (promise 35)', async () => {
    await deleteRole('Translator (it)');
    await old(MARKS);
    await newsroom.restart();
    expect(await heldBy('Translator (it)')).toEqual([]);

    const all: Held[] = await permissions().findMany({});
    for (const { id, properties } of all.filter((may) => may.properties?.locales?.includes('it'))) {
      const fewer = { ...properties, locales: properties.locales?.filter((code) => code !== 'it') };
      await permissions().update({ where: { id }, data: { properties: fewer } });
    }
    await old(MARKS);
    await newsroom.restart();
    expect(await locales('Translator (it)', 'update', 'article')).toEqual(['it']);
    expect(await locales('Newsroom editor', 'update', 'article')).toContain('it');
  });
});
