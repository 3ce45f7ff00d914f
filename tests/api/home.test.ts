/** What the home page of the panel tells: of the articles that whoever asks may read, and of no others. */
import type { FindContradictedArticles, FindHeld, FindMyDrafts } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { factDesk, paragraph } from './fact-desk';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);
const { goal, player } = matchDesk(newsroom);
const { write, won } = factDesk(newsroom);

const OWN = ['admin::is-creator'];
const WHOLE = ['match', 'team-sheet', 'appearance', 'match-event'];
const WORDS = ['kind', 'title', 'standfirst', 'body', 'coverCaption', 'matches', 'publishAt'];
interface Limit {
  fields?: string[];
  conditions?: string[];
}

/** Somebody with a role of their own: French and English articles, and whole matches. */
const staffWho = async ({ fields = WORDS, conditions = [] }: Limit, types: string[] = WHOLE): Promise<AsStaff> => {
  // Staff are told apart by letters alone.
  const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  const may = (verb: string, type: string, properties: object, only: string[]) => ({
    action: `plugin::content-manager.explorer.${verb}`,
    subject: `plugin::pressbox.${type}`,
    properties,
    conditions: only,
  });
  await roles.assignPermissions(role.id, [
    may('read', 'article', { fields, locales: ['fr', 'en'] }, conditions),
    may('create', 'article', { fields: WORDS, locales: ['fr', 'en'] }, []),
    ...types.map((type) => may('read', type, {}, [])),
  ]);
  return newsroom.signIn(name);
};

const ask = async <Answer>(what: string, as: AsStaff): Promise<Answer> => {
  const { status, body } = await as('get', `/pressbox/home/${what}`);
  expect([status, body.error]).toEqual([200, undefined]);
  return body as Answer;
};
const contradictions = (as: AsStaff = newsroom.admin) => ask<FindContradictedArticles.Response>('contradictions', as);
const drafts = (as: AsStaff) => ask<FindMyDrafts.Response>('drafts', as);
const held = (as: AsStaff = newsroom.admin) => ask<FindHeld.Response>('held', as);
const find = <One extends { documentId: string }>({ data }: { data: One[] }, { documentId }: Created) =>
  data.find((one) => one.documentId === documentId);
const begin = async (as: AsStaff, data: object): Promise<Created> => {
  const { status, body } = await as('post', manager('article', '', '?locale=fr'), data);
  expect([status, body.error]).toEqual([201, undefined]);
  return body.data as Created;
};
const hourAhead = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const WRONG = { standfirst: 'A goal (1-0, 54).', body: [paragraph('Again a goal (1-0, 55).')] };

describe('articles with contradictions', () => {
  it('are told with how many there are, the first of them, and the match', async () => {
    const match = await won();
    const [wrong, right] = [await write(WRONG, [match]), await write({ standfirst: 'A goal (1-0, 45).' }, [match])];
    const answer = await contradictions();
    expect(find(answer, wrong)).toMatchObject({
      locale: 'en',
      kind: 'report',
      status: 'draft',
      count: 2,
      first: { field: 'standfirst', printed: '(1-0, 54)', expected: '45', verdict: 'contradicted' },
      match: { documentId: match.documentId, home: match.home.name, away: match.away.name },
    });
    expect(find(answer, right)).toBeUndefined();
    expect(answer.meta).toEqual({ looked: expect.any(Number), changedLast: 40, days: 3 });
  });

  it('come and go with the facts, although nobody has touched their words', async () => {
    const match = await won();
    const article = await write({ standfirst: 'A goal (1-0, 45).' }, [match]);
    expect(find(await contradictions(), article)).toBeUndefined();
    const { documentId } = await newsroom.strapi.db
      .query('plugin::pressbox.match-event')
      .findOne({ where: { match: { documentId: match.documentId } } });
    const move = (minute: number) => newsroom.admin('put', manager('match-event', documentId), { minute });
    expect((await move(40)).status).toBe(200);
    expect(find(await contradictions(), article)).toMatchObject({ count: 1, first: { expected: '40' } });
    expect((await move(45)).status).toBe(200);
    expect(find(await contradictions(), article)).toBeUndefined();
  });

  it('are the published ones too, where the draft is mended and readers have not got it', async () => {
    const article = await write(WRONG, [await won()], '?locale=en');
    await articles.put(article, { standfirst: 'A goal (1-0, 45).', body: [] }, 'en');
    expect(find(await contradictions(), article)).toMatchObject({ status: 'published', count: 2 });
    await articles.press('publish', article, 'en');
    expect(find(await contradictions(), article)).toBeUndefined();
  });

  it('are as many questions for ten articles as for one', async () => {
    const match = await won();
    const questions = async () => (await newsroom.statements(() => contradictions())).length;
    await write(WRONG, [match]);
    const few = await questions();
    for (let count = 0; count < 9; count += 1) await write(WRONG, [match]);
    expect(await questions()).toBe(few);
    await goal(match, 'away', { minute: 80, player: (await player()).documentId });
  });

  it('are refused to whoever may not read their words or any match, and told of matches that they may read whole', async () => {
    const article = await write(WRONG, [await won()]);
    const [noWords, noMatches] = [await staffWho({ fields: ['title'] }), await staffWho({}, [])];
    for (const staff of [noWords, noMatches])
      expect((await staff('get', '/pressbox/home/contradictions')).status).toBe(403);
    expect(find(await contradictions(await staffWho({}, ['match'])), article)).toBeUndefined();
    expect(find(await contradictions(await staffWho({})), article)).toMatchObject({ count: 2 });
  });

  it('are their own alone for whoever reads no others', async () => {
    const match = await won();
    const other = await write(WRONG, [match]);
    const staff = await staffWho({ conditions: OWN });
    const own = await begin(staff, {
      title: unique('Titre'),
      standfirst: 'Un but (1-0, 54e).',
      matches: { connect: [{ documentId: match.documentId }] },
    });
    const answer = await contradictions(staff);
    expect([find(answer, other), find(answer, own)?.count, answer.meta.looked]).toEqual([undefined, 1, 1]);
  });
});

describe('my drafts', () => {
  it('are those that one has begun, with what is missing, and not those that readers have as they stand', async () => {
    const staff = await staffWho({});
    const title = unique('Titre');
    const [mine, done] = [await begin(staff, { title }), await begin(staff, { title: unique('Fait') })];
    const others = await articles.write();
    await articles.press('publish', done);
    const answer = await drafts(staff);
    expect(answer.data.map(({ documentId }) => documentId)).toEqual([mine.documentId]);
    expect(find(answer, mine)).toMatchObject({
      ...{ title, locale: 'fr', kind: 'report', state: 'draft', heldUntil: null },
      missing: ['standfirst', 'body', 'matches'],
    });
    expect(find(answer, others)).toBeUndefined();
    await articles.put(done, { standfirst: 'Nouveau.' });
    expect(find(await drafts(staff), done)).toMatchObject({ state: 'modified' });
  });

  it('are those that one signs too, the newest first', async () => {
    const who = { firstname: unique('Signe'), lastname: 'Autore' };
    const signer = await newsroom.signIn('Super Admin', who);
    const author = await newsroom.create('authors', { name: `${who.firstname} ${who.lastname}` });
    const signed = [1, 2].map(() => ({ authors: [author.documentId] }));
    const first = await articles.write(signed[0]);
    const second = await articles.write(signed[1]);
    expect((await drafts(signer)).data.map(({ documentId }) => documentId)).toEqual([
      second.documentId,
      first.documentId,
    ]);
  });
});

describe('what is held back', () => {
  it('is told by the hour, the next one first, each with the languages that come out', async () => {
    const [late, soon] = [hourAhead(30), hourAhead(3)];
    const later = await articles.write({ publishAt: late });
    const next = await articles.write({ publishAt: soon });
    await articles.put(next, { title: unique('Title'), publishAt: soon }, 'en');
    await articles.write({ publishAt: null });
    const answer = await held();
    expect(answer.data.map(({ documentId, until }) => [documentId, until])).toEqual([
      [next.documentId, soon],
      [later.documentId, late],
    ]);
    expect([[...(find(answer, next)?.languages ?? [])].sort(), answer.meta]).toEqual([
      ['en', 'fr'],
      { timeZone: 'UTC' },
    ]);
    const [blind, own] = [await staffWho({ fields: ['title', 'kind'] }), await staffWho({ conditions: OWN })];
    expect((await blind('get', '/pressbox/home/held')).status).toBe(403);
    expect((await held(own)).data).toEqual([]);
  });
});

it.each(['drafts', 'held', 'contradictions'])('/home/%s is for whoever has signed in', async (what) => {
  const { status } = await newsroom.get(`/pressbox/home/${what}`, 'anyone');
  expect(status).toBe(401);
});
