import { articleDesk } from '../support/articles';
import { manager, matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const articles = articleDesk(newsroom);

const count = (type: 'match-event' | 'team-sheet' | 'appearance' | 'commentary-entry', { documentId }: Created) =>
  newsroom.strapi.db.query(`plugin::pressbox.${type}`).count({ where: { documentId } });

describe('deleting a match', () => {
  /** A match with everything that can hang on it. */
  const fullMatch = async () => {
    const match = await desk.match();
    const player = await desk.player();
    const sheet = await desk.sheet(match, { side: 'home' });
    const appearance = await newsroom.create('appearances', {
      teamSheet: sheet.documentId,
      player: player.documentId,
    });
    const goal = await desk.goal(match, 'home', { player: player.documentId });
    const line = await newsroom.create('commentary-entries', { match: match.documentId, text: 'But !' }, '?locale=fr');
    await newsroom.put(`/api/pressbox/commentary-entries/${line.documentId}?locale=en`, { data: { text: 'Goal!' } });
    return { match, player, sheet, appearance, goal, line };
  };
  type Full = Awaited<ReturnType<typeof fullMatch>>;
  const left = async ({ sheet, appearance, goal, line }: Full) => [
    await count('team-sheet', sheet),
    await count('appearance', appearance),
    await count('match-event', goal),
    await count('commentary-entry', line),
  ];

  it('takes its sheets, appearances, events and commentary along, in every language', async () => {
    const full = await fullMatch();
    expect(await left(full)).toEqual([1, 1, 1, 2]);
    await newsroom.delete(`/api/pressbox/matches/${full.match.documentId}`).expect(204);
    expect(await left(full)).toEqual([0, 0, 0, 0]);
  });

  it('leaves the players, the teams and the articles', async () => {
    const { match, player } = await fullMatch();
    const article = await articles.published({ matches: [match.documentId] });
    await newsroom.delete(`/api/pressbox/matches/${match.documentId}`).expect(204);
    await newsroom.get(`/api/pressbox/players/${player.documentId}`).expect(200);
    await newsroom.get(`/api/pressbox/teams/${match.home.documentId}`).expect(200);
    const { body } = await articles.read(article, '?populate=matches').expect(200);
    expect(body.data.matches).toEqual([]);
  });

  it('does the same in the content manager, one or many', async () => {
    const [one, two] = [await fullMatch(), await fullMatch()];
    expect((await newsroom.admin('delete', manager('match', one.match.documentId))).status).toBe(200);
    const bulk = await newsroom.admin('post', manager('match', 'actions/bulkDelete'), {
      documentIds: [two.match.documentId],
    });
    expect(bulk.status).toBe(200);
    expect(await left(one)).toEqual([0, 0, 0, 0]);
    expect(await left(two)).toEqual([0, 0, 0, 0]);
  });
});

describe('deleting what facts rest on', () => {
  const refuses = async (plural: string, { documentId }: Created, message: string) => {
    const { body } = await newsroom.delete(`/api/pressbox/${plural}/${documentId}`).expect(409);
    expect(body).toMatchObject({ data: null, error: { status: 409, name: 'ConflictError', message } });
    await newsroom.get(`/api/pressbox/${plural}/${documentId}`).expect(200);
  };

  it('is refused for a team that has matches', async () => {
    const match = await desk.match();
    await refuses(
      'teams',
      match.home,
      `${String(match.home.name)} is named by 1 match (home team). Change or delete it first.`,
    );
    expect((await desk.read(match, '?populate=homeTeam')).homeTeam.documentId).toBe(match.home.documentId);
    const answer = await newsroom.admin('delete', manager('team', match.home.documentId));
    expect(answer.status).toBe(409);
  });

  it('is refused for a player who has scored, and for one on a sheet', async () => {
    const match = await desk.match();
    const [scorer, starter] = [await desk.player(), await desk.player()];
    await desk.goal(match, 'home', { player: scorer.documentId });
    await desk.goal(match, 'home', { player: scorer.documentId, minute: 3 });
    const sheet = await desk.sheet(match, { side: 'away' });
    await newsroom.create('appearances', { teamSheet: sheet.documentId, player: starter.documentId });
    await refuses(
      'players',
      scorer,
      `${String(scorer.name)} is named by 2 match events (player). Change or delete them first.`,
    );
    await refuses(
      'players',
      starter,
      `${String(starter.name)} is named by 1 appearance (player). Change or delete it first.`,
    );
  });

  it('is refused for a competition with editions, and for an edition with matches', async () => {
    const competition = await newsroom.create('competitions', { name: unique('Cup') });
    const edition = await newsroom.create('editions', { name: '2023/2024', competition: competition.documentId });
    await desk.match({ edition: edition.documentId });
    await refuses('competitions', competition, expect.stringContaining('is named by 1 edition') as unknown as string);
    await refuses('editions', edition, '2023/2024 is named by 1 match (edition). Change or delete it first.');
  });

  it('is allowed when nothing rests on it', async () => {
    const [team, player] = [await desk.team(), await desk.player()];
    await newsroom.delete(`/api/pressbox/teams/${team.documentId}`).expect(204);
    await newsroom.delete(`/api/pressbox/players/${player.documentId}`).expect(204);
  });

  it('is allowed for a tag and an author: an article goes on without', async () => {
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const author = await newsroom.create('authors', { name: unique('Author') });
    const article = await articles.published({ tags: [tag.documentId], authors: [author.documentId] });
    await newsroom.delete(`/api/pressbox/tags/${tag.documentId}?locale=*`).expect(204);
    await newsroom.delete(`/api/pressbox/authors/${author.documentId}`).expect(204);
    const { body } = await articles.read(article, '?populate=*').expect(200);
    expect(body.data).toMatchObject({ tags: [], authors: [] });
  });
});

describe('deleting one language of a tag', () => {
  it('is refused: a tag is in every language', async () => {
    const tag = await newsroom.create('tags', { name: unique('Tag') });
    const { body } = await newsroom.delete(`/api/pressbox/tags/${tag.documentId}?locale=it`).expect(409);
    expect(body.error.message).toContain('A tag is in every language');
    await newsroom.get(`/api/pressbox/tags/${tag.documentId}?locale=it`).expect(200);
  });
});

describe('a match that is deleted while desks write on it', () => {
  const PARTS = ['match-event', 'team-sheet', 'commentary-entry'] as const;
  /** The parts that belong to no match. */
  const orphans = async () => {
    const left: string[] = [];
    for (const part of PARTS) {
      const rows = await newsroom.strapi.db
        .query(`plugin::pressbox.${part}`)
        .findMany({ where: { match: { id: { $null: true } } }, select: ['id'] });
      left.push(...rows.map(({ id }: { id: number }) => `${part} ${id}`));
    }
    const rows = await newsroom.strapi.db
      .query('plugin::pressbox.appearance')
      .findMany({ where: { teamSheet: { id: { $null: true } } }, select: ['id'] });
    return [...left, ...rows.map(({ id }: { id: number }) => `appearance ${id}`)];
  };

  it('takes along what they were told is written, and refuses the rest with a sentence (promise 32)', async () => {
    const player = await desk.player();
    const before = await orphans();
    const seen = new Set<number>();
    for (let round = 0; round < 3; round += 1) {
      const match = await desk.match();
      const sheet = await desk.sheet(match, { side: 'home' });
      const goal = await desk.goal(match, 'home');
      const post = (plural: string, data: object) => newsroom.post(`/api/pressbox/${plural}?locale=fr`, { data });
      const on = { match: match.documentId };
      const answers = await Promise.all([
        ...[1, 2, 3].map((minute) => post('match-events', { ...on, side: 'away', kind: 'goal', minute })),
        newsroom.put(`/api/pressbox/match-events/${goal.documentId}`, { data: { minute: 80 } }),
        post('team-sheets', { ...on, side: 'away' }),
        newsroom.delete(`/api/pressbox/matches/${match.documentId}`),
        post('appearances', { teamSheet: sheet.documentId, player: player.documentId }),
        post('commentary-entries', { ...on, text: 'But !' }),
        ...[4, 5].map((minute) => post('match-events', { ...on, side: 'home', kind: 'goal', minute })),
      ]);
      expect(answers[5]?.status).toBe(204);
      for (const { status, body } of answers) {
        seen.add(status);
        if (status >= 400) expect(body.error.message).toEqual(expect.stringMatching(/\w+ .*\w/));
      }
      // Those that were acknowledged have gone with their match, whichever came first.
      for (const { body } of answers.filter(({ status }) => status === 201)) {
        for (const part of [...PARTS, 'appearance'] as const) expect(await count(part, body.data)).toBe(0);
      }
    }
    expect(await orphans()).toEqual(before);
    expect([...seen].filter((status) => ![200, 201, 204, 400, 404, 409].includes(status))).toEqual([]);
  });
});
