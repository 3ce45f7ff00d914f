/** A match that is typed in one line, over HTTP: what is understood, and what is created. */
import type { CreateMatch, ReadMatchLine } from '../../src/plugins/pressbox/contracts/src';
import { unique } from '../support/match';
import { useNewsroom, type AsStaff } from '../support/newsroom';
import { dayDesk, rowOf } from './day-desk';

// Teams are counted.
const newsroom = useNewsroom({ own: true });
const { ask, freshDay, team } = dayDesk(newsroom);

describe('a match in one line', () => {
  const understood = async (body: object, as: AsStaff = newsroom.admin): Promise<ReadMatchLine.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/match-line', { day: '2031-01-10', language: 'it', ...body });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data;
  };
  const create = async (body: object, as: AsStaff = newsroom.admin): Promise<CreateMatch.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/matches', body);
    expect([answer.status, answer.body.error]).toEqual([expect.any(Number), undefined]);
    return answer.body.data;
  };
  const cup = async () => {
    const competition = await newsroom.create('competitions', { name: unique('Coppa Zeta'), kind: 'cup' });
    const edition = await newsroom.create('editions', {
      name: '2030/2031',
      competition: competition.documentId,
      startsOn: '2030-08-01',
      endsOn: '2031-05-31',
    });
    return { competition, edition };
  };

  it('is understood by teams, day, hour, competition and round, and created', async () => {
    const [home, away] = [await team({ name: unique('Zefiro') }), await team({ name: unique('Ponente') })];
    const { competition, edition } = await cup();
    const line = `${String(home.name)} - ${String(away.name)}, 20.45, ${String(competition.name)} quarti`;
    const read = await understood({ line });
    expect(read).toMatchObject({
      home: { chosen: home.documentId },
      away: { chosen: away.documentId },
      kickOff: '2031-01-10T20:45:00.000Z',
      day: '2031-01-10',
      edition: { chosen: edition.documentId },
      round: { type: 'quarter_final' },
      roundName: 'Quarti',
      problem: null,
      may: { createTeams: true },
    });
    const made = await create({
      home: { documentId: home.documentId },
      away: { documentId: away.documentId },
      kickOff: read.kickOff,
      edition: edition.documentId,
      round: read.round,
    });
    expect([made.day, made.isNew]).toEqual(['2031-01-10', true]);
    const day = await ask('?day=2031-01-10&language=it');
    expect(rowOf(day, { id: 0, documentId: made.documentId })).toMatchObject({
      home: { name: home.name },
      competition: competition.name,
      round: 'Quarti',
      phase: 'scheduled',
    });
  });

  it('tells apart what it asks: teams by their country, editions by their days', async () => {
    const name = unique('Gemella');
    const [one, other] = [await team({ name, countryCode: 'IT' }), await team({ name, countryCode: 'FR' })];
    const away = await team({ name: unique('Ponente') });
    const { home, problem } = await understood({ line: `${name} - ${String(away.name)}` });
    expect(home?.chosen).toBeNull();
    expect(problem?.code).toBe('doubtful-team');
    expect(new Map(home?.candidates.map(({ documentId, detail }) => [documentId, detail]))).toEqual(
      new Map([
        [one.documentId, 'Italia'],
        [other.documentId, 'Francia'],
      ]),
    );
  });

  it('knows a team that was made, renamed or deleted a moment ago', async () => {
    const away = await team({ name: unique('Ponente') });
    const name = unique('Novella');
    const line = `${name} - ${String(away.name)}`;
    expect((await understood({ line })).home?.chosen ?? null).toBeNull();
    const home = await team({ name });
    expect((await understood({ line })).home?.chosen).toBe(home.documentId);
    await newsroom.delete(`/api/pressbox/teams/${home.documentId}`).expect(204);
    expect((await understood({ line })).home?.chosen ?? null).toBeNull();
  });

  it('makes a team that there is none of along with it, and neither where the match is refused', async () => {
    const away = await team({ name: unique('Ponente') });
    const name = unique('Debuttante');
    const kickOff = `${freshDay()}T19:45:00.000Z`;
    const teams = () => newsroom.strapi.db.query('plugin::pressbox.team').count();
    const count = await teams();
    const body = { home: { create: { name } }, away: { documentId: away.documentId }, kickOff };
    const answer = await newsroom.admin('post', '/pressbox/newsroom/matches', { ...body, edition: 'nothing-here' });
    expect([answer.status, answer.body.error.message, await teams()]).toEqual([
      400,
      'There is no edition with the id nothing-here. Type the line again.',
      count,
    ]);
    const { documentId, day } = await create(body);
    expect(rowOf(await ask(`?day=${day}`), { id: 0, documentId }).home?.name).toBe(name);
  });

  it('is created once, though two type it at once or the other way round', async () => {
    const [home, away] = [await team(), await team()];
    const kickOff = `${freshDay()}T19:45:00.000Z`;
    const [a, b] = [{ documentId: home.documentId }, { documentId: away.documentId }];
    const made = await Promise.all([create({ home: a, away: b, kickOff }), create({ home: b, away: a, kickOff })]);
    expect(new Set(made.map(({ documentId }) => documentId)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it.each([
    ['Translator (fr)', 403],
    ['Newsroom editor', 403],
    ['Match desk', 201],
  ])('is answered to a %s with %i', async (role, status) => {
    const [home, away] = [await team(), await team()];
    const staff = await newsroom.signIn(role);
    const answer = await staff('post', '/pressbox/newsroom/matches', {
      home: { documentId: home.documentId },
      away: { documentId: away.documentId },
      kickOff: `${freshDay()}T19:45:00.000Z`,
    });
    expect(answer.status).toBe(status);
    const read = await staff('post', '/pressbox/newsroom/match-line', { line: '', day: '2031-01-10', language: 'it' });
    expect(read.status).toBe(status === 201 ? 200 : 403);
  });

  it.each([
    [{}, /A team is \{ documentId \} of one on record/],
    [{ home: { documentId: 'nothing-here' } }, /There is no team with the id nothing-here/],
    [{ kickOff: 'tonight' }, /A kick-off is a moment such as/],
    [{ home: 'same' }, /A team does not play against itself/],
  ])('is refused with a sentence for %j', async (wrong, sentence) => {
    const away = { documentId: (await team()).documentId };
    const body = { away, kickOff: `${freshDay()}T19:45:00.000Z`, ...wrong, ...('home' in wrong && wrong.home === 'same' && { home: away }) }; // prettier-ignore
    const home = 'kickOff' in wrong ? { home: { documentId: (await team()).documentId } } : {};
    const answer = await newsroom.admin('post', '/pressbox/newsroom/matches', { ...home, ...body });
    expect([answer.status, answer.body.error?.message]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it('is for nobody who has not signed in', async () => {
    expect((await newsroom.post('/pressbox/newsroom/matches', {}, 'anyone')).status).toBe(401);
    expect((await newsroom.post('/pressbox/newsroom/match-line', {}, 'anyone')).status).toBe(401);
  });
});
