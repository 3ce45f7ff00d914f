// @loop
import { manager, matchDesk, unique, type Match } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

interface Refusal {
  status: number;
  name: string;
  message: string;
  details: { errors?: { path: string[]; message: string }[] };
}
/** Writes what cannot be right and returns the refusal, once it has the shape of Strapi's envelope. */
const refused = async (plural: string, data: object): Promise<Refusal> => {
  const { body } = await newsroom.post(`/api/pressbox/${plural}`, { data }).expect(400);
  expect(body).toEqual({
    data: null,
    error: { status: 400, name: 'ValidationError', message: expect.any(String), details: expect.any(Object) },
  });
  return body.error as Refusal;
};
const count = (type: string): Promise<number> =>
  newsroom.strapi.db.query(`plugin::pressbox.${type}` as 'plugin::pressbox.match').count();
const fieldOf = ({ details }: Refusal) => details.errors?.[0]?.path.join('.');

describe('a match', () => {
  it('of a team against itself is refused and not stored', async () => {
    const team = await desk.team();
    const before = await count('match');
    const error = await refused('matches', { homeTeam: team.documentId, awayTeam: team.documentId });
    expect(error.message).toBe('A team does not play against itself. Choose another team for one side.');
    expect(fieldOf(error)).toBe('awayTeam');
    expect(await count('match')).toBe(before);
  });

  it('does not become one of a team against itself', async () => {
    const match = await desk.match();
    const data = { awayTeam: match.home.documentId };
    await newsroom.put(`/api/pressbox/matches/${match.documentId}`, { data }).expect(400);
    const read = await desk.read(match, '?populate=awayTeam');
    expect(read.awayTeam.documentId).toBe(match.away.documentId);
  });

  it.each(['homeScore', 'awayScore', 'halfTimeHomeScore', 'homeShootOutScore', 'attendance'])(
    'with a negative %s is refused',
    async (field) => {
      const error = await refused('matches', { scoreSource: 'entered', [field]: -1 });
      expect(error.message).toMatch(/is -1\. Write a whole number from 0, or leave it empty when it is not known\.$/);
      expect(fieldOf(error)).toBe(field);
    },
  );

  it.each([1.5, '3', true])('with %p for a score is refused', async (homeScore) => {
    expect(fieldOf(await refused('matches', { scoreSource: 'entered', homeScore }))).toBe('homeScore');
  });

  it('in a phase that there is not is refused with the phases that there are', async () => {
    expect((await refused('matches', { phase: 'half_way' })).message).toContain('second_half');
  });

  it('that names a team that does not exist is refused', async () => {
    expect((await refused('matches', { homeTeam: 'nobody' })).message).toMatch(/nobody|not exist/);
  });
});

describe('an event', () => {
  const event = async (data: object): Promise<Refusal> => {
    const match = await desk.match();
    const error = await refused('match-events', { match: match.documentId, side: 'home', kind: 'goal', ...data });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [null, null] });
    return error;
  };

  it.each([0, 200, -3, 45.5])('of minute %p is refused', async (minute) => {
    const error = await event({ minute });
    expect(error.message).toBe(
      `The minute is ${minute}. Write a whole number from 1 to 120, or leave it empty when it is not known.`,
    );
    expect(fieldOf(error)).toBe('minute');
  });

  it('of minute "45+2" is told how to write it', async () => {
    const error = await event({ minute: '45+2' });
    expect(error.message).toBe('Write "45+2" in two fields: minute 45 and addedTime 2.');
  });

  it('with added time and no minute is refused', async () => {
    const error = await event({ addedTime: 2 });
    expect(error.message).toBe('Added time needs its minute: 45+2 is minute 45 and addedTime 2.');
    expect(fieldOf(error)).toBe('addedTime');
  });

  it('with added time behind a minute that ends no period is refused', async () => {
    expect((await event({ minute: 30, addedTime: 2 })).message).toContain('45, 90, 105 or 120, not 30');
  });

  it('whose minute is taken away from its added time is refused', async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home', { minute: 45, addedTime: 2 });
    await newsroom.put(`/api/pressbox/match-events/${goal.documentId}`, { data: { minute: null } }).expect(400);
    const { body } = await newsroom.get(`/api/pressbox/match-events/${goal.documentId}`);
    expect(body.data).toMatchObject({ minute: 45, addedTime: 2 });
  });

  it('in a period that its minute is not in is refused', async () => {
    expect((await event({ minute: 12, period: 'second_half' })).message).toContain('Minute 12 is not in the period');
  });

  it('for a side that is none is refused with the sides that there are', async () => {
    const error = await event({ side: 'left' });
    expect(error.message).toBe('There is no side "left". Choose one of: home, away.');
    expect(fieldOf(error)).toBe('side');
  });

  it('of a kind that there is not is refused with the kinds that there are', async () => {
    expect((await event({ kind: 'golazo' })).message).toContain('penalty_goal');
  });

  it('without a match is refused', async () => {
    const before = await count('match-event');
    const error = await refused('match-events', { side: 'home', kind: 'goal' });
    expect(error.message).toBe('An event belongs to a match. Name the match.');
    expect(await count('match-event')).toBe(before);
  });

  it('of a player who is on neither sheet is accepted, and the check warns', async () => {
    const match = await desk.match();
    for (const side of ['home', 'away'] as const) await desk.sheet(match, { side });
    const stranger = await desk.player({ name: 'A Stranger' });
    await desk.goal(match, 'home', { player: stranger.documentId });
    expect(await desk.check(match)).toContainEqual({
      code: 'player-not-on-sheet',
      severity: 'warning',
      side: 'home',
      params: { kind: 'goal', player: 'A Stranger' },
    });
  });
});

describe('a team sheet', () => {
  const sheet = (match: Match, data: object = {}) =>
    newsroom.post('/api/pressbox/team-sheets', { data: { match: match.documentId, side: 'home', ...data } });
  const message = 'The home side already has a team sheet in this match. Change that one, or choose the other side.';

  it('for a side that has one is refused', async () => {
    const match = await desk.match();
    await sheet(match).expect(201);
    const { body } = await sheet(match).expect(400);
    expect(body.error).toMatchObject({ name: 'ValidationError', message, details: { errors: [{ path: ['side'] }] } });
    await sheet(match, { side: 'away' }).expect(201);
  });

  it('is stored once when four desks send one at once', async () => {
    const match = await desk.match();
    const answers = await Promise.all(Array.from({ length: 4 }, () => sheet(match)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
    expect((await desk.read(match, '?populate=teamSheets')).teamSheets).toHaveLength(1);
  });

  it('is not moved to a side that has one, nor taken by the form of another match', async () => {
    const [match, other] = [await desk.match(), await desk.match()];
    await sheet(match).expect(201);
    const away = (await sheet(match, { side: 'away' }).expect(201)).body.data as Created;
    await newsroom.put(`/api/pressbox/team-sheets/${away.documentId}`, { data: { side: 'home' } }).expect(400);
    const theirs = (await sheet(other).expect(201)).body.data as Created;
    const answer = await newsroom.put(`/api/pressbox/matches/${match.documentId}`, {
      data: { teamSheets: { connect: [{ documentId: theirs.documentId }] } },
    });
    expect(answer.status).toBe(400);
    expect((await desk.read(other, '?populate=teamSheets')).teamSheets).toHaveLength(1);
  });

  it.each(['4-4-3', '4-3', '11', 'diamond', '4-3-3-1', 433.5])(
    'with the formation %p is refused',
    async (formation) => {
      const match = await desk.match();
      const { body } = await sheet(match, { formation }).expect(400);
      expect(body.error.message).toContain('Ten play in front of the goalkeeper, as in 4-3-3 or 4-2-3-1.');
      expect(body.error.details.errors[0].path).toEqual(['formation']);
    },
  );

  it.each([
    ['4231', '4-2-3-1'],
    ['3–4–1–2', '3-4-1-2'],
  ])('with the formation %p is kept as %p', async (formation, kept) => {
    const { body } = await sheet(await desk.match(), { formation }).expect(201);
    expect(body.data.formation).toBe(kept);
  });

  it('without a match is refused', async () => {
    expect((await refused('team-sheets', { side: 'home' })).message).toContain('belongs to a match');
  });

  it('names a player once', async () => {
    const created = await desk.sheet(await desk.match(), { side: 'home' });
    const player = await desk.player();
    const data = { teamSheet: created.documentId, player: player.documentId };
    const answers = await Promise.all([1, 2, 3].map(() => newsroom.post('/api/pressbox/appearances', { data })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400]);
  });
});

describe('names by language', () => {
  it.each([
    ['in a language that the newsroom does not have', { xx: { name: 'X' } }, 'The newsroom has no language "xx"'],
    ['of a kind that there is not', { fr: { surname: 'X' } }, '"surname" is no kind of name. A language has: name'],
    ['that are a list', ['X'], 'Names are written by language'],
    ['that are a word', 'X', 'Names are written by language'],
    ['that are a number', 7, 'Names are written by language'],
    ['with a word for a language', { fr: 'X' }, 'The names in "fr" are a group of words'],
    ['with a number for a word', { fr: { name: 7 } }, 'The name in "fr" is a word or two, not 7.'],
    ['that are too long', { fr: { name: 'x'.repeat(201) } }, 'longer than 200 characters'],
  ])('%s are refused', async (_, names, message) => {
    const error = await refused('teams', { name: 'X', names });
    expect(error.message).toContain(message);
    expect(fieldOf(error)).toBe('names');
  });
});

describe('a country', () => {
  it.each([
    ['teams', { countryCode: 'XX' }, 'countryCode'],
    ['teams', { countryCode: 'Italy' }, 'countryCode'],
    ['teams', { countryCode: 'EU' }, 'countryCode'],
    ['competitions', { countryCode: 'ZZ' }, 'countryCode'],
    ['venues', { countryCode: '39' }, 'countryCode'],
    ['tags', { kind: 'country', countryCode: 'GB-XXX' }, 'countryCode'],
    ['coaches', { nationality: 'XX' }, 'nationality'],
    ['referees', { nationality: 'QQ' }, 'nationality'],
    ['players', { nationalities: ['IT', 'XX'] }, 'nationalities'],
    ['players', { nationalities: 'IT' }, 'nationalities'],
    ['players', { nationalities: [7] }, 'nationalities'],
  ])('that does not exist is refused: %s %p', async (plural, data, field) => {
    const error = await refused(plural, { name: 'X', ...data });
    expect(fieldOf(error)).toBe(field);
    expect(error.message).toMatch(/country/);
  });

  it.each(['IT', 'GB-ENG', 'XK'])('that exists is accepted: %s', async (countryCode) => {
    expect(await desk.team({ countryCode })).toMatchObject({ countryCode });
  });

  it('in small letters is put right', async () => {
    expect(await desk.team({ countryCode: 'it' })).toMatchObject({ countryCode: 'IT' });
    expect(await desk.player({ nationalities: ['pt', 'gb-wls'] })).toMatchObject({ nationalities: ['PT', 'GB-WLS'] });
  });
});

describe('an edition', () => {
  it('does not end before it starts', async () => {
    const error = await refused('editions', { name: '2023/2024', startsOn: '2024-05-26', endsOn: '2023-08-19' });
    expect(fieldOf(error)).toBe('endsOn');
  });
});

describe('the same rules in the content manager', () => {
  const cases: [string, string, object][] = [
    ['a negative score', 'match', { scoreSource: 'entered', homeScore: -1, phase: 'full_time' }],
    ['minute 0', 'match-event', { side: 'home', kind: 'goal', minute: 0 }],
    ['minute "45+2"', 'match-event', { side: 'home', kind: 'goal', minute: '45+2' }],
    ['an event without a match', 'match-event', { side: 'home', kind: 'goal' }],
    ['a formation of eleven', 'team-sheet', { side: 'home', formation: '4-4-3' }],
    ['an unknown language', 'team', { name: 'X', kind: 'club', names: { xx: { name: 'X' } } }],
    ['a country that is none', 'team', { name: 'X', kind: 'club', countryCode: 'XX' }],
  ];
  it.each(cases)('refuse %s', async (_, type, data) => {
    const before = await count(type);
    const answer = await newsroom.admin('post', manager(type), data);
    expect(answer.status).toBe(400);
    expect(answer.body.error).toMatchObject({ name: 'ValidationError', message: expect.any(String) });
    expect(await count(type)).toBe(before);
  });

  it('refuse a match of a team against itself', async () => {
    const team = await desk.team();
    const link = { connect: [{ id: team.id, documentId: team.documentId }], disconnect: [] };
    const data = { phase: 'scheduled', scoreSource: 'events', homeTeam: link, awayTeam: link };
    const answer = await newsroom.admin('post', manager('match'), data);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain('does not play against itself');
  });
});

describe('a request that cannot be read', () => {
  const envelope = (status: number) => ({
    data: null,
    error: { status, name: expect.any(String), message: expect.any(String), details: expect.any(Object) },
  });

  it('because its body is over 1 MB gets 413', async () => {
    const data = { name: unique('X'), externalIds: { big: 'x'.repeat(1_100_000) } };
    const { body } = await newsroom.post('/api/pressbox/teams', { data }).expect(413);
    expect(body).toEqual(envelope(413));
    expect(body.error.message).toBe('The body is over 1 MB. Send less at once; files go to /api/upload.');
  });

  it('because what must be written is blank gets 400', async () => {
    expect((await refused('articles', { title: '   ' })).message).toBe('The title is blank. Write one.');
    expect((await refused('teams', { name: ' \t ' })).message).toBe('The name is blank. Write one.');
    expect((await refused('teams', { name: unique('FC'), slug: 5 })).message).toMatch(/^The slug is 5\./);
  });

  it('because of an invisible character that no database keeps gets 400', async () => {
    const error = await refused('teams', { name: 'Broken\u0000 FC' });
    expect(error.message).toMatch(/invisible character/);
    const inside = await refused('articles', {
      title: 'Fine',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'not\u0000 fine' }] }],
    });
    expect(fieldOf(inside)).toBe('body');
  });

  it('because its JSON is malformed gets 400', async () => {
    const before = await count('team');
    const { body } = await newsroom.post('/api/pressbox/teams', '{"data":{"name":').expect(400);
    expect(body).toEqual(envelope(400));
    expect(body.error.message).toContain('The body is no JSON');
    expect(await count('team')).toBe(before);
  });

  it('because it has no data gets 400', async () => {
    const { body } = await newsroom.post('/api/pressbox/teams', { name: 'X' }).expect(400);
    expect(body).toEqual(envelope(400));
    expect(body.error.message).toContain('data');
  });

  it.each(['?colour=red', '?filters[colour]=red', '?sort=colour', '?populate=colour', '?fields=colour'])(
    'because of %s gets 400 and is told which key',
    async (query) => {
      const { body } = await newsroom.get(`/api/pressbox/teams${query}`).expect(400);
      expect(body).toEqual(envelope(400));
      expect(body.error.message).toContain('colour');
    },
  );

  it('because of a key that the type does not have gets 400', async () => {
    expect((await refused('teams', { name: 'X', colour: 'red' })).message).toContain('colour');
  });

  it('because it names a language that the newsroom does not have gets 400', async () => {
    const { body } = await newsroom.post('/api/pressbox/articles?locale=xx', { data: { title: 'X' } }).expect(400);
    expect(body.error.message).toContain('The newsroom has no language "xx". It writes in fr, en, it');
  });

  it('because it leaves out what is required gets 400 and the field', async () => {
    const error = await refused('teams', { code: 'ABC' });
    expect(fieldOf(error)).toBe('name');
  });
});
