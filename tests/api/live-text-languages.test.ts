/** A line of a live text keeps its match, event, author and minute in every language. */
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { LOCALES } from '../support/strapi';
import { tick, sharedDesk } from './shared-desk';

const newsroom = useNewsroom();
const { form, save } = sharedDesk(newsroom);
const desk = matchDesk(newsroom);

describe('an entry of a live text', () => {
  const live = async (match: Created, locale: string): Promise<string[]> => {
    const { body } = await newsroom
      .get(`/api/pressbox/pages/matches/${String(match.slug)}?locale=${locale}`)
      .expect(200);
    return JSON.stringify(body.data).match(/"text":"Live[^"]*"/g) ?? [];
  };
  const linksOf = async (entry: Created, locale: string) => {
    const { body } = await newsroom.get(
      `/api/pressbox/commentary-entries/${entry.documentId}?locale=${locale}&populate[0]=match&populate[1]=event&populate[2]=author`,
      'desk',
    );
    const { match, event, author } = body.data as Record<string, Created | null>;
    return [match?.documentId ?? null, event?.documentId ?? null, author?.documentId ?? null];
  };
  const entry = async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home', { minute: 10 });
    const author = await newsroom.create('authors', { name: unique('Author') });
    const links = [match.documentId, goal.documentId, author.documentId];
    const [matchId, event, authorId] = links;
    const made = await newsroom.create('commentary-entries', {
      match: matchId,
      event,
      author: authorId,
      text: unique('Live but'),
      minute: 10,
      pinned: true,
    });
    return { match, made, links };
  };

  it('keeps match, event, author and minute in every language, and is shown in each (promise 2)', async () => {
    const { match, made, links } = await entry();
    expect(await live(match, 'en')).toEqual([]);
    const text = unique('Live goal');
    await newsroom.put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text } }).expect(200);
    const answer = await save('commentary-entry', made, 'it', {
      text: unique('Live gol'),
      match: { connect: [], disconnect: [] },
      event: { connect: [], disconnect: [] },
      author: { connect: [], disconnect: [] },
    });
    expect(answer.body.error).toBeUndefined();
    for (const locale of LOCALES) {
      expect(await linksOf(made, locale)).toEqual(links);
      expect(await form('commentary-entry', made, locale)).toMatchObject({ minute: 10, pinned: true });
      expect(await live(match, locale)).toHaveLength(1);
    }
  });

  it('changes its event in every language at once (promise 2)', async () => {
    const { match, made, links } = await entry();
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text: 'Live' } })
      .expect(200);
    const other = await desk.goal(match, 'away', { minute: 12 });
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, {
        data: { event: other.documentId, minute: 12 },
      })
      .expect(200);
    expect(await linksOf(made, 'fr')).toEqual([links[0], other.documentId, links[2]]);
    expect(await form('commentary-entry', made, 'fr')).toMatchObject({ minute: 12 });
  });

  it('that lost its match in a language is given it back when the newsroom starts (promise 2)', async () => {
    const { match, made, links } = await entry();
    const row = newsroom.strapi.db.query('plugin::pressbox.commentary-entry');
    await tick();
    await newsroom
      .put(`/api/pressbox/commentary-entries/${made.documentId}?locale=en`, { data: { text: 'Live' } })
      .expect(200);
    const { id } = await row.findOne({ where: { documentId: made.documentId, locale: 'en' } });
    await row.update({ where: { id }, data: { match: null, event: null, author: null } });
    await newsroom.strapi.plugin('pressbox').service('shared-repair').run();
    expect(await linksOf(made, 'en')).toEqual(links);
    expect(await live(match, 'en')).toHaveLength(1);
  });
});
