/** The live text of a match, translated line by line. */
import type { LiveTextSides } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { articleDesk } from '../support/articles';

const newsroom = useNewsroom();
const articles = articleDesk(newsroom);
const { match } = matchDesk(newsroom);

const path = ({ documentId }: Created, locale: string, entry = '') =>
  `/pressbox/translations/live/${documentId}${entry && `/${entry}`}?locale=${locale}`;
const find = async (played: Created, locale: string, as: AsStaff = newsroom.admin): Promise<LiveTextSides['lines']> => {
  const { status, body } = await as('get', path(played, locale));
  expect([status, body.error]).toEqual([200, undefined]);
  return (body.data as LiveTextSides).lines;
};
const keep = (
  played: Created,
  entry: Created,
  text: string,
  seen: string | null,
  locale = 'it',
  as: AsStaff = newsroom.admin,
) =>
  // prettier-ignore
  as('put', path(played, locale, entry.documentId), { text, seen });
const write = (played: Created, text: string, minute: number | null, addedTime: number | null = null) =>
  newsroom.create('commentary-entries', { match: played.documentId, text, minute, addedTime });

const told = async () => {
  const played = await match();
  const late = await write(played, 'But !', 90, 2);
  const early = await write(played, 'Coup d’envoi.', 1);
  return { played, late, early };
};

describe('a live text in another language', () => {
  it('is in the order of play, and shows what is missing beside its source', async () => {
    const { played, late } = await told();
    await keep(played, late, 'Gol!', null);
    expect((await find(played, 'it')).map(({ minute, addedTime, source, text, mayWrite }) => [minute, addedTime, source, text, mayWrite])).toEqual([
      [1, null, { locale: 'fr', text: 'Coup d’envoi.' }, null, true],
      [90, 2, { locale: 'fr', text: 'But !' }, 'Gol!', true],
    ]); // prettier-ignore
  });

  it('keeps the match and the minute of each line, and readers see it', async () => {
    const { played, late } = await told();
    const answer = await keep(played, late, 'Gol!', null);
    expect([answer.status, answer.body.data.text]).toEqual([200, 'Gol!']);
    const { body } = await newsroom.get(`/api/pressbox/pages/matches/${String(played.slug)}?locale=it`).expect(200);
    expect(JSON.stringify(body.data)).toContain('"text":"Gol!"');
  });

  it('is written over by nobody who has not seen it', async () => {
    const { played, late } = await told();
    const answers = await Promise.all(['A', 'B'].map((text) => keep(played, late, text, null)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const stale = await keep(played, late, 'C', 'something else');
    expect([stale.status, stale.body.error.details.code]).toEqual([409, 'translation.words-moved']);
  });

  it('refuses what is none of it, with a sentence', async () => {
    const { played, late } = await told();
    const other = await match();
    expect((await keep(other, late, 'x', null)).status).toBe(404);
    expect((await newsroom.admin('get', path({ ...played, documentId: 'none' }, 'it'))).status).toBe(404);
    expect((await newsroom.admin('get', path(played, 'xx'))).status).toBe(400);
    for (const body of [
      {},
      { text: 'x' },
      { text: 7, seen: null },
      { text: 'x', seen: null, more: 1 },
      { text: 'x'.repeat(5001), seen: null },
    ])
      // prettier-ignore
      expect([body, (await newsroom.admin('put', path(played, 'it', late.documentId), body)).status]).toEqual([body, 400]);
    expect((await keep(played, late, '  ', null)).status).toBe(400);
    expect((await find(played, 'it')).map(({ text }) => text)).toEqual([null, null]);
  });

  it('is read by translators, written by whom the newsroom lets write live text, and found beside an article on its match', async () => {
    const { played, late } = await told();
    const italian = await newsroom.signIn('Translator (it)');
    expect((await keep(played, late, 'Gol!', null, 'it', italian)).status).toBe(403);
    expect((await find(played, 'it', italian)).map(({ mayWrite }) => mayWrite)).toEqual([false, false]);
    const editor = await newsroom.signIn('Newsroom editor');
    expect((await keep(played, late, 'Gol!', null, 'it', editor)).status).toBe(200);
    const article = await articles.published({ matches: [played.documentId] });
    const { body } = await newsroom.admin('get', `/pressbox/translations/${article.documentId}/sides?locale=it`);
    expect(body.data.liveText).toBe(played.documentId);
    const quiet = await articles.published({ matches: [(await match()).documentId] });
    expect((await newsroom.admin('get', `/pressbox/translations/${quiet.documentId}/sides?locale=it`)).body.data.liveText).toBeNull(); // prettier-ignore
  });
});
