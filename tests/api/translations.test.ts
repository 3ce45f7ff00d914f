/** Where translations stand, whatever was written: the article, its languages, the facts of its match. */
import type { FindWaiting } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { eventually } from '../support/eventually';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';
import { paragraph } from './fact-desk';
import { translationDesk } from './translation-desk';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);
const { match, goal, player } = matchDesk(newsroom);

const FRENCH = { standfirst: 'Un but.', body: [paragraph('Le but (1-0, 57e).'), paragraph('Puis plus rien.')] };
const ENGLISH = {
  title: 'One goal',
  standfirst: 'A goal.',
  body: [paragraph('The goal (1-0, 57).'), paragraph('Then nothing.')],
};

/** A match won by a goal in the 57th minute, and a French report of it in English too. */
const reported = async () => {
  const played = await match();
  const scored = await goal(played, 'home', { minute: 57, player: (await player()).documentId });
  const article = await articles.published({ ...FRENCH, matches: [played.documentId] });
  await articles.put(article, ENGLISH, 'en');
  return { played, scored, article };
};
const moved = async ({ documentId }: Created, minute: number) =>
  newsroom.put(`/api/pressbox/match-events/${documentId}`, { data: { minute } }).expect(200);

describe('a language of an article', () => {
  it('is missing, then a draft, then published', async () => {
    const { article } = await reported();
    expect(await desk.states(article, 'fr', 'en', 'it')).toEqual(['published', 'draft', 'missing']);
    await articles.press('publish', article, 'en');
    expect(await desk.states(article, 'en')).toEqual(['published']);
    await articles.press('unpublish', article, 'en');
    expect(await desk.states(article, 'en')).toEqual(['draft']);
    await newsroom.admin('delete', manager('article', article.documentId, '?locale=en'));
    expect(await desk.states(article, 'en')).toEqual(['missing']);
  });

  it('says from which language it is translated, and of which revision, without anybody typing it', async () => {
    const { article } = await reported();
    const { body } = await articles.read(article, '?locale=en&status=draft', 'desk');
    const { body: source } = await articles.read(article, '?locale=fr', 'desk');
    expect([body.data.sourceLocale, body.data.sourceRevision]).toEqual(['fr', source.data.updatedAt]);
  });

  it('is outdated once readers of the source read something else, and names the paragraph', async () => {
    const { article } = await reported();
    const body = [FRENCH.body[0], paragraph('Puis la fête.')];
    await articles.put(article, { body });
    expect(await desk.states(article, 'en')).toEqual(['draft']); // Nobody reads the draft of the source.
    await articles.press('publish', article);
    expect(await desk.states(article, 'en')).toEqual(['outdated']);
    expect((await desk.one(article, 'en')).changesOfSource).toEqual([
      { field: 'body', block: 1, before: 'Puis plus rien.', now: 'Puis la fête.' },
    ]);
    await articles.put(article, { body: [ENGLISH.body[0], paragraph('Then the party.')] }, 'en');
    expect(await desk.states(article, 'en')).toEqual(['draft']);
  });

  it('stays outdated while another paragraph is written, until the translator says that nothing is left', async () => {
    const { article } = await reported();
    await articles.put(article, { title: unique('Autre titre') }, 'fr', 'published');
    expect(await desk.states(article, 'en')).toEqual(['outdated']);
    await articles.put(article, { standfirst: 'One goal it was.' }, 'en');
    expect(await desk.states(article, 'en')).toEqual(['outdated']);
    const { status, body } = await desk.post(article, 'up-to-date', 'en');
    expect([status, body.data.state, body.data.changesOfSource]).toEqual([200, 'draft', []]);
    expect(await desk.states(article, 'en')).toEqual(['draft']);
  });

  it('is outdated again where the draft that followed its source is discarded', async () => {
    const { article } = await reported();
    await articles.press('publish', article, 'en');
    await articles.put(article, { title: unique('Autre titre') }, 'fr', 'published');
    await articles.put(article, { title: 'Another title' }, 'en');
    expect(await desk.states(article, 'en')).toEqual(['published']);
    await articles.press('discard', article, 'en');
    expect(await desk.states(article, 'en')).toEqual(['outdated']);
  });

  it('is incomplete where a field is empty or a mark is lost', async () => {
    const { article } = await reported();
    await articles.put(article, { standfirst: null }, 'en');
    expect(await desk.states(article, 'en')).toEqual(['incomplete']);
    expect((await desk.one(article, 'en')).empty).toEqual(['standfirst']);
    await articles.put(article, { standfirst: 'A goal.', body: [paragraph('The goal.'), ENGLISH.body[1]] }, 'en');
    expect(await desk.states(article, 'en')).toEqual(['incomplete']);
    expect((await desk.one(article, 'en')).lostClaims.map(({ printed }) => printed)).toEqual(['(1-0, 57e)']);
  });

  it('is the source where the others are translated from it', async () => {
    const { article } = await reported();
    const { status } = await desk.post(article, 'source', 'en');
    expect(status).toBe(200);
    await desk.settled();
    const cells = await desk.cells(article);
    expect(cells?.filter(({ isSource }) => isSource).map(({ locale }) => locale)).toEqual(['en']);
    const { body } = await articles.read(article, '?locale=fr', 'desk');
    expect(body.data.sourceLocale).toBe('en');
    await articles.put(article, { title: 'One goal more' }, 'en');
    expect(await desk.states(article, 'fr')).toEqual(['outdated']);
  });
});

describe('one fact that is corrected', () => {
  it('is told to every language and to webhooks, and clears when it is corrected back', async () => {
    const { scored, article } = await reported();
    await articles.put(
      article,
      { title: 'Un gol', standfirst: 'Un gol.', body: [paragraph('Il gol (1-0, 57’).')] },
      'it',
    );
    await desk.settled();
    const told: { locale: string }[] = [];
    const hear = async (event: { documentId: string; locale: string }): Promise<void> => {
      if (event.documentId === article.documentId) told.push(event);
    };
    newsroom.strapi.eventHub.on('pressbox.contradiction', hear);
    await moved(scored, 58);
    expect(await desk.states(article, 'fr', 'en', 'it')).toEqual(['contradicted', 'contradicted', 'contradicted']);
    const [first] = (await desk.one(article, 'en')).contradictions;
    expect(first?.finding).toMatchObject({ field: 'body', block: 0, printed: '(1-0, 57)', expected: '58' });
    expect(told.map(({ locale }) => locale).sort()).toEqual(['en', 'fr', 'it']);
    await moved(scored, 57);
    expect(await desk.states(article, 'fr', 'en')).toEqual(['published', 'draft']);
    newsroom.strapi.eventHub.off('pressbox.contradiction', hear);
  });

  it('is told of a text that readers have, though its draft is mended', async () => {
    const { scored, article } = await reported();
    await moved(scored, 58);
    await articles.put(article, { body: [paragraph('Le but (1-0, 58e).'), FRENCH.body[1]] });
    expect(await desk.states(article, 'fr')).toEqual(['contradicted']);
    expect((await desk.one(article, 'fr')).contradictions.map(({ status }) => status)).toEqual(['published']);
    await articles.press('publish', article);
    expect(await desk.states(article, 'fr')).toEqual(['published']);
  });

  it('is told whichever way it comes: a goal that is taken out, a player with another name, a script', async () => {
    const played = await match();
    const scorer = await player({ name: unique('Brandeliusson') });
    const scored = await goal(played, 'home', { minute: 12, player: scorer.documentId });
    const article = await articles.write({
      standfirst: `${String(scorer.name)} a marqué à la 12e minute.`,
      matches: [played.documentId],
    });
    expect(await desk.states(article, 'fr')).toEqual(['draft']);
    await newsroom.strapi.db
      .query('plugin::pressbox.match-event')
      .update({ where: { id: scored.id }, data: { minute: 13 } });
    expect(await desk.states(article, 'fr')).toEqual(['contradicted']);
    await newsroom.delete(`/api/pressbox/match-events/${scored.documentId}`).expect(204);
    await goal(played, 'home', { minute: 12, player: scorer.documentId });
    expect(await desk.states(article, 'fr')).toEqual(['draft']);
  });
});

describe('what a language is held against', () => {
  it('is looked at without being asked', async () => {
    const { scored, article } = await reported();
    await desk.settled();
    await moved(scored, 58);
    await eventually(async () => expect((await desk.one(article, 'en')).state).toBe('contradicted'));
  });

  it('is no match that is gone', async () => {
    const played = await match();
    const article = await articles.write({ body: [paragraph('Le but (1-0, 57e).')], matches: [played.documentId] });
    await goal(played, 'home', { minute: 58 });
    expect(await desk.states(article, 'fr')).toEqual(['contradicted']);
    await newsroom.delete(`/api/pressbox/matches/${played.documentId}`).expect(204);
    expect(await desk.states(article, 'fr')).toEqual(['draft']);
  });

  it('is another language once the source is deleted, and nothing of it is outdated by that', async () => {
    const { article } = await reported();
    await articles.put(
      article,
      { ...ENGLISH, title: 'Un gol', body: [paragraph('Il gol (1-0, 57’).'), paragraph('Poi niente.')] },
      'it',
    );
    await desk.settled();
    await newsroom.admin('delete', manager('article', article.documentId, '?locale=fr'));
    expect(await desk.states(article, 'fr', 'en', 'it')).toEqual(['missing', 'draft', 'draft']);
    await articles.put(article, { title: 'One goal more' }, 'en');
    expect(await desk.states(article, 'it')).toEqual(['outdated']);
  });

  it('stays the source that was chosen, though a form sends the old one back', async () => {
    const { article } = await reported();
    await desk.settled();
    await desk.post(article, 'source', 'en');
    await articles.put(article, { title: unique('Titre'), sourceLocale: 'it', sourceRevision: 'x' }, 'fr');
    await desk.settled();
    expect((await desk.one(article, 'fr')).sourceLocale).toBe('en');
    const { body } = await articles.read(article, '?locale=fr&status=draft', 'desk');
    expect(body.data.sourceLocale).toBe('en');
  });
});

describe('the matrix', () => {
  it('lists articles with their languages, and finds them by state, match, competition, title and whose they are', async () => {
    const { article, played } = await reported();
    const title = unique('Öffnungsspiel');
    await articles.put(article, { title }, 'fr', 'published');
    await desk.settled();
    const found = async (query: Record<string, string>) => (await desk.cells(article, query)) !== null;
    expect(await found({ match: played.documentId })).toBe(true);
    expect(await found({ q: title.toLowerCase().replace('ö', 'o') })).toBe(true);
    expect(await found({ locale: 'en', state: 'outdated' })).toBe(true);
    expect(await found({ locale: 'it', state: 'missing' })).toBe(true);
    expect(await found({ locale: 'it', state: 'waiting', match: played.documentId })).toBe(true);
    expect(await found({ locale: 'en', state: 'missing' })).toBe(false);
    expect(await found({ q: 'no such title' })).toBe(false);
    expect(await found({ match: played.documentId, mine: 'true' })).toBe(false);
    await desk.post(article, 'assign', 'en');
    expect(await found({ match: played.documentId, mine: 'true' })).toBe(true);
    expect(await found({ match: played.documentId, mine: 'true', locale: 'it', state: 'missing' })).toBe(false);
    const { meta } = await desk.list({ match: played.documentId });
    expect(meta.counts.en).toMatchObject({ outdated: 1, missing: 0 });
    expect(meta.counts.it).toMatchObject({ outdated: 0, missing: 1 });
    expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 1 });
  });

  it('refuses a question that it does not know, and says what may be asked', async () => {
    for (const [query, sentence] of [
      ['state=late', /state is one of/],
      ['pageSize=1000', /from 1 to 100/],
      ['page=0', /page is a whole number/],
      ['day=tomorrow', /2024-01-10/],
      ['order=title', /nrecognized/],
    ] as const) {
      const { status, body } = await newsroom.admin('get', `/pressbox/translations?${query}`);
      expect([query, status, body.error.message]).toEqual([query, 400, expect.stringMatching(sentence)]);
    }
  });

  it('tells the home page what waits in each language', async () => {
    const { article } = await reported();
    await desk.post(article, 'assign', 'it');
    await desk.settled();
    const { body } = await newsroom.admin('get', '/pressbox/translations/waiting');
    const italian = (body as FindWaiting.Response).data.find(({ locale }) => locale === 'it');
    expect(italian?.counts.missing).toBeGreaterThan(0);
    expect(italian?.first[0]).toMatchObject({ documentId: article.documentId, state: 'missing', isMine: true });
  });
});
