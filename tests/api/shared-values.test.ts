// @loop
/** What the languages of an article share agrees in all drafts and in all that readers see. */
import { fuzz } from '../support/fuzz';
import { unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { LOCALES } from '../support/strapi';
import { storePicture } from '../support/picture';
import { inAll, tick, sharedDesk, type Shared, type Status } from './shared-desk';

const newsroom = useNewsroom();
const { articles, form, published, save, shared } = sharedDesk(newsroom);
const writes = fuzz({ name: 'shared', short: 20, long: 2000 });

const picture = async (): Promise<number> => (await storePicture(newsroom)).id;

describe('what the languages of an article share', () => {
  it('does not come undone when an untouched language is published (promise 30)', async () => {
    const article = await published();
    const cover = await picture();
    await articles.put(article, { kind: 'analysis', coverCredit: 'EPA', cover }, 'fr', 'published');
    const after: Shared = { kind: 'analysis', coverCredit: 'EPA', cover, tags: [] };
    const everywhere = { draft: inAll(after, ['fr', 'it']), published: inAll(after, ['fr', 'it']) };
    expect(await shared(article)).toEqual(everywhere);
    expect((await articles.press('publish', article, 'it')).status).toBe(200);
    expect(await shared(article)).toEqual(everywhere);
  });

  it('changes in drafts alone until a language is published, and then in every language that readers see (promise 30)', async () => {
    const article = await published();
    await articles.put(article, { title: unique('Title') }, 'en');
    await articles.put(article, { kind: 'news' }, 'it');
    const before = await shared(article);
    expect(Object.values(before.draft).map(({ kind }) => kind)).toEqual(['news', 'news', 'news']);
    expect(Object.values(before.published).map(({ kind }) => kind)).toEqual(['report', 'report']);
    expect((await articles.press('publish', article, 'fr')).status).toBe(200);
    const { published: out } = await shared(article);
    expect(Object.keys(out).sort()).toEqual(['fr', 'it']);
    expect(Object.values(out).map(({ kind }) => kind)).toEqual(['news', 'news']);
  });

  it('is let go in every language that readers see when one that had none yet is published (promise 30)', async () => {
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const article = await articles.published({ tags: [tag.documentId], coverCredit: 'AFP' });
    await articles.put(article, { tags: [], coverCredit: null }, 'fr');
    await articles.put(article, { title: unique('Titolo') }, 'it');
    expect((await shared(article)).draft.it).toMatchObject({ tags: [], coverCredit: null });
    expect((await articles.press('publish', article, 'it')).status).toBe(200);
    expect(Object.values((await shared(article)).published)).toMatchObject([
      { tags: [], coverCredit: null },
      { tags: [], coverCredit: null },
    ]);
  });

  it('is taken by a translation that is born from the drafts, and not from what readers see (promise 30)', async () => {
    const article = await articles.published({ kind: 'report', coverCredit: 'AFP' });
    await articles.put(article, { kind: 'interview', coverCredit: null }, 'fr');
    await articles.put(article, { title: unique('Titolo') }, 'it');
    const { draft } = await shared(article);
    expect(draft).toEqual(inAll({ kind: 'interview', coverCredit: null, cover: null, tags: [] }, ['fr', 'it']));
  });

  it('comes back in every language when a draft is discarded', async () => {
    const article = await published();
    await articles.put(article, { kind: 'news' }, 'it');
    expect((await articles.press('discard', article, 'fr')).status).toBe(200);
    expect(Object.values((await shared(article)).draft).map(({ kind }) => kind)).toEqual(['report', 'report']);
  });

  it(
    'agrees in all rows of one status, whatever is written in whichever language (promise 30)',
    async () => {
      const tags = [
        await newsroom.create('tags', { name: unique('Tag') }),
        await newsroom.create('tags', { name: unique('Tag') }),
      ];
      const covers = [null, await picture(), await picture()];
      const { runs, random } = writes;
      const article = await articles.write();
      const truth: Record<Status, Partial<Shared>> = { draft: (await shared(article)).draft.fr ?? {}, published: {} };
      const story: string[] = [];
      const change = (): Partial<Shared> => ({
        ...(random.percent(50) && { kind: random.pick(['report', 'news', 'analysis', 'preview']) }),
        ...(random.percent(50) && { coverCredit: random.pick(['AFP', 'EPA', null]) }),
        ...(random.percent(40) && { cover: random.pick(covers) }),
        ...(random.percent(40) && {
          tags: random
            .shuffle(tags)
            .slice(0, random.below(3))
            .map(({ documentId }) => documentId),
        }),
      });
      for (let run = 0; run < runs; run += 1) {
        const locale = random.pick(LOCALES);
        const before = await shared(article);
        const isBorn = before.draft[locale] === undefined;
        const isOut = before.published[locale] !== undefined;
        const what = random.pick(['put', 'put', 'save', 'publish', 'publish', 'unpublish', 'discard'] as const);
        // At its birth a language takes what it is given no value for, and Strapi reads null as none.
        const data = Object.fromEntries(
          Object.entries(change()).filter(
            ([, value]) => !isBorn || (value !== null && !(Array.isArray(value) && value.length === 0)),
          ),
        );
        const status: Status = random.pick(['draft', 'published']);
        story.push(`${what} ${locale} ${what === 'put' ? status : ''} ${JSON.stringify(data)}`);
        if (what === 'put') {
          await articles.put(article, { title: unique('Title'), ...data }, locale, status);
          Object.assign(truth.draft, data);
          if (status === 'published') truth.published = { ...truth.draft };
        } else if (what === 'save') {
          const open: Partial<Created> = isBorn ? {} : await form('article', article, locale);
          const { kind, coverCredit, cover } = open;
          const { tags: linked, ...plain } = data;
          const answer = await save('article', article, locale, {
            ...open,
            title: unique('Title'),
            ...plain,
            // As the panel says it: who sets a value back to what it was before has not kept an old form open.
            ...(!isBorn && { filledWith: { kind, coverCredit, cover } }),
            tags: linked
              ? { set: (linked as string[]).map((documentId) => ({ documentId })) }
              : { connect: [], disconnect: [] },
            matches: undefined,
            authors: undefined,
            related: undefined,
            relatedFrom: undefined,
            status: undefined,
          });
          if (answer.status !== 200) throw new Error(`${story.join('\n')}: ${JSON.stringify(answer.body.error)}`);
          Object.assign(truth.draft, data);
        } else if (what === 'publish' && !isBorn) {
          const answer = await articles.press('publish', article, locale);
          if (answer.status !== 200) throw new Error(`${story.join('\n')}: ${JSON.stringify(answer.body.error)}`);
          truth.published = { ...truth.draft };
        } else if (what === 'unpublish' && isOut) await articles.press('unpublish', article, locale);
        else if (what === 'discard' && isOut) {
          await articles.press('discard', article, locale);
          truth.draft = { ...truth.published };
        }
        const after = await shared(article);
        const at = story.join('\n');
        expect({ at, ...after }).toEqual({
          at,
          draft: inAll(truth.draft, Object.keys(after.draft)),
          published: inAll(truth.published, Object.keys(after.published)),
        });
      }
    },
    writes.timeout,
  );
});

describe('a caller who may write an article and not preview it', () => {
  it('is not told what another language has put into its draft (promise 25)', async () => {
    const writer = ['find', 'findOne', 'update'].map((verb) => `plugin::pressbox.article.${verb}`);
    const article = await published();
    await articles.put(article, { kind: 'interview' }, 'fr');
    const path = `/api/pressbox/articles/${article.documentId}?locale=it&status=draft`;
    const { etag } = (await newsroom.get(path, 'desk')).headers;
    const { body } = await newsroom.put(path, { data: { kind: 'report' } }, writer).set('if-match', String(etag));
    expect(body.error).toMatchObject({ status: 409, details: { changed: [{ field: 'kind', yours: 'report' }] } });
    expect(JSON.stringify(body)).not.toContain('interview');
  });
});

describe('a newsroom that is started', () => {
  it('mends articles whose languages do not agree: the one that was edited last is right (promise 30)', async () => {
    const article = await published();
    const rows = newsroom.strapi.db.query('plugin::pressbox.article');
    await tick();
    const cover = await picture();
    for (const { id, locale, publishedAt } of await articles.rows(article))
      if (locale === 'fr' || publishedAt)
        await rows.update({ where: { id }, data: { kind: 'transfer', coverCredit: null, cover } });
    expect((await shared(article)).draft.it?.kind).toBe('report');
    await newsroom.strapi.plugin('pressbox').service('shared-repair').run();
    const mended = inAll({ kind: 'transfer', coverCredit: null, cover, tags: [] }, ['fr', 'it']);
    expect(await shared(article)).toEqual({ draft: mended, published: mended });
    expect(await newsroom.strapi.plugin('pressbox').service('shared-repair').run()).toBe(0);
  });
});
