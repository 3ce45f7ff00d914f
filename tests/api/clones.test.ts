import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);

type Uid = 'plugin::pressbox.article' | 'plugin::pressbox.match' | 'plugin::pressbox.team-sheet';
const clone = async (uid: Uid, { documentId }: Created, data: object = {}): Promise<Created> => {
  const cloned = await newsroom.strapi.documents(uid).clone({ documentId, locale: '*', data: data as never });
  return cloned?.entries[0] as unknown as Created;
};
const LATER = '2999-01-01T20:00:00.000Z';

describe('a clone', () => {
  it('of an article has a slug of its own, and readers find it there once it is published', async () => {
    const original = await articles.published();
    const copy = await clone('plugin::pressbox.article', original);
    expect(copy.slug).toBeTruthy();
    expect(copy.slug).not.toBe(original.slug);
    const { entries } = await newsroom.strapi
      .documents('plugin::pressbox.article')
      .publish({ documentId: copy.documentId, locale: 'fr' });
    expect(entries[0]?.slug).toBe(copy.slug);
  });

  it('of an article that was published has not been published itself', async () => {
    const original = await articles.published();
    const copy = await clone('plugin::pressbox.article', original);
    expect(copy.releasedAt).toBeNull();
  });

  it('of an article that waits for its hour asks for none', async () => {
    const original = await articles.write({ publishAt: LATER });
    const copy = await clone('plugin::pressbox.article', original);
    expect(copy.publishAt).toBeNull();
  });

  it('of a match has a slug of its own and obeys the rules of a match', async () => {
    const match = await desk.match();
    const copy = await clone('plugin::pressbox.match', match);
    expect(copy.slug).toBeTruthy();
    expect(copy.slug).not.toBe(match.slug);
    await expect(clone('plugin::pressbox.match', match, { awayTeam: match.home.documentId })).rejects.toThrow(
      /does not play against itself/,
    );
  });

  it('of a team sheet is refused where the side has one already', async () => {
    const match = await desk.match();
    const sheet = await newsroom.create('team-sheets', { match: match.documentId, side: 'home' });
    await expect(clone('plugin::pressbox.team-sheet', sheet)).rejects.toThrow(/already has a team sheet/);
  });
});

describe('an article whose row has no slug', () => {
  it('is given one before readers see it', async () => {
    const article = await articles.write();
    await newsroom.strapi.db
      .query('plugin::pressbox.article')
      .updateMany({ where: { documentId: article.documentId }, data: { slug: null } });
    const { entries } = await newsroom.strapi
      .documents('plugin::pressbox.article')
      .publish({ documentId: article.documentId, locale: 'fr' });
    expect(entries[0]?.slug).toBeTruthy();
  });
});

describe('a clone by somebody who may not write every field', () => {
  /** A role that writes titles and addresses alone, and reads everything. */
  const titleWriters = async (): Promise<string> => {
    const name = unique('Title writers');
    const roles = newsroom.strapi.service('admin::role');
    const { id } = await roles.create({ name, description: '' });
    const subject = 'plugin::pressbox.article';
    const fields = Object.keys(newsroom.strapi.contentType(subject).attributes);
    const permit = (verb: string, of: string[]) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject,
      properties: { fields: of, locales: ['fr'] },
      conditions: [],
    });
    await roles.addPermissions(id, [permit('read', fields), permit('create', ['title', 'slug'])]);
    return name;
  };

  it('keeps of the original what they may not write: its kind and links (promise 42)', async () => {
    const match = await desk.match();
    const original = await articles.write({ kind: 'interview', matches: [match.documentId] });
    const staff = await newsroom.signIn(await titleWriters());
    const at = manager('article', original.documentId, '?locale=fr');
    const { body: form } = await staff('get', at);
    const path = manager('article');
    const answer = await staff('post', `${path}/clone/${original.documentId}?locale=fr`, {
      ...form.data,
      title: unique('Titre'),
      slug: null,
    });
    expect(answer.body.error).toBeUndefined();
    expect(answer.body.data).toMatchObject({ kind: 'interview' });
    const copy = answer.body.data as Created;
    const { data } = (
      await newsroom.get(`/api/pressbox/articles/${copy.documentId}?locale=fr&status=draft&populate=matches`, 'desk')
    ).body;
    expect(data).toMatchObject({ kind: 'interview', matches: [{ documentId: match.documentId }] });
    expect(copy).toMatchObject({ publishAt: null, releasedAt: null });
  });
});
