/** When the result of a reading is not applied: it is not ready, the match has changed, or its caller may not. */
import { useNewsroom } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { fixturesOf, goals } from './agate-fixture';

const newsroom = useNewsroom();
const desk = agateDesk(newsroom);
const fixture = fixturesOf(newsroom);
const query = (type: string) => newsroom.strapi.db.query(`plugin::pressbox.${type}` as 'plugin::pressbox.match');

describe('a result that is not ready', () => {
  it('is refused with the names that nobody has decided', async () => {
    const { match, sheet } = await fixture();
    const reading = await desk.read(match, sheet());
    const { status, body } = await desk.ask(match, 'apply', reading);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(
      /^12 names are not decided yet: \w+arnau \(home\), .* Choose somebody on record, or create a new person\.$/,
    );
  });

  it.each<[string, (facts: Record<string, unknown>) => object, RegExp]>([
    ['without a version', ({ version: _, ...facts }) => facts, /version/],
    [
      'with a player who is not there',
      (facts) => ({
        ...facts,
        names: (facts.names as object[]).map((name) => ({ ...name, decision: { player: 'nobody' } })),
      }),
      /There is no player with the id nobody|is a coach/,
    ],
    [
      'with a decision of no kind',
      (facts) => ({
        ...facts,
        names: (facts.names as object[]).map((name) => ({ ...name, decision: { person: 'x' } })),
      }),
      /A decision is/,
    ],
    ['with a name that is not in it', (facts) => ({ ...facts, referee: 'n99' }), /"n99" is no name of this text/],
    [
      'with an event of no side',
      (facts) => ({
        ...facts,
        events: [{ side: null, kind: 'goal', player: null, playerOff: null, coach: null, minute: 45, addedTime: 2 }],
      }),
      /Nobody has said whose side the goal \(45\+2\) is for/,
    ],
    [
      'with a minute that cannot be',
      (facts) => ({
        ...facts,
        events: [
          { side: 'home', kind: 'goal', player: null, playerOff: null, coach: null, minute: 200, addedTime: null },
        ],
      }),
      /Minutes run to 120/,
    ],
    [
      'with a side twice',
      (facts) => ({ ...facts, sheets: [...(facts.sheets as object[]), ...(facts.sheets as object[])] }),
      /Both sheets are the home side/,
    ],
    ['that is no result at all', () => ({}), /version/],
  ])('is refused %s', async (_, spoil, sentence) => {
    const { match, sheet } = await fixture();
    const before = await desk.rows();
    const facts = desk.accept(await desk.read(match, sheet())) as unknown as Record<string, unknown>;
    const { status, body } = await desk.ask(match, 'apply', spoil(facts));
    expect([status, body.error?.message]).toEqual([400, expect.stringMatching(sentence)]);
    expect(await desk.rows()).toEqual(before);
  });

  it('is refused where two names of a sheet are decided to be one player', async () => {
    const { match, sheet } = await fixture();
    const player = await newsroom.create('players', { name: 'Le Même' });
    const facts = desk.accept(await desk.read(match, sheet()), ({ type, suggestion }) =>
      type === 'player' ? { player: player.documentId } : { create: suggestion },
    );
    const { status, body } = await desk.ask(match, 'apply', facts);
    expect(status).toBe(400);
    expect(body.error.message).toMatch(/^"\w+arnau" and "\w+berta" on the home sheet are both decided to be Le Même\./);
  });

  it('is refused for a match that is not there', async () => {
    const { match, sheet } = await fixture();
    const facts = desk.accept(await desk.read(match, sheet()));
    expect((await desk.ask({ documentId: 'nowhere' }, 'apply', facts)).status).toBe(404);
  });
});

describe('a match that has changed since the text was read', () => {
  it('keeps the shoot-out that somebody has entered meanwhile (promise 6)', async () => {
    const game = await fixture({ scoreSource: 'entered', homeScore: 1, awayScore: 1 });
    const text = `${game.home} 1-1 ${game.away} (4-2 t.a.b.)\n\n${goals(game, ['kerme (12e)'], ['autre (80e)'])}`;
    const facts = desk.accept(await desk.read(game.match, text));
    expect(facts.shootOut).toEqual({ home: 4, away: 2 });
    const entered = { homeShootOutScore: 5, awayShootOutScore: 4 };
    await newsroom.put(`/api/pressbox/matches/${game.match.documentId}`, { data: entered }).expect(200);
    const { status, body } = await desk.ask(game.match, 'apply', facts);
    expect([status, body.error?.details]).toEqual([
      409,
      expect.objectContaining({ changed: ['the score'], parts: ['score'] }),
    ]);
    expect(await query('match').findOne({ where: { id: game.match.id } })).toMatchObject(entered);
  });

  it('keeps nil-nil that somebody has said meanwhile (promise 6)', async () => {
    const game = await fixture();
    const facts = desk.accept(await desk.read(game.match, `${game.home} 3-1 ${game.away}\n\n${game.sheet()}`));
    const { documentId } = game.match;
    await newsroom.put(`/api/pressbox/matches/${documentId}`, { data: { homeScore: 0, awayScore: 0 } }).expect(200);
    expect((await desk.ask(game.match, 'apply', facts)).status).toBe(409);
    expect((await desk.print(game.match)).data.score).toBe('0-0');
  });

  it('refuses the result with 409, says what has changed, and writes nothing', async () => {
    const game = await fixture();
    const facts = desk.accept(await desk.read(game.match, game.sheet()));
    await newsroom.create('match-events', { match: game.match.documentId, side: 'home', kind: 'goal', minute: 5 });
    const before = await desk.rows();
    const { status, body } = await desk.ask(game.match, 'apply', facts);
    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      message: expect.stringContaining(
        'The match has changed since the text was read: the goals. Nothing was written.',
      ),
      details: { changed: ['the goals'] },
    });
    expect(await desk.rows()).toEqual(before);
  });

  it('takes one of two different results that come at once, and refuses the other', async () => {
    const game = await fixture();
    const texts = [game.sheet({ berta: 'zidor, 62e' }), game.sheet({ caste: 'ypres, 70e' })];
    const results = await Promise.all(texts.map(async (text) => desk.accept(await desk.read(game.match, text))));
    const answers = await Promise.all(results.map((facts) => desk.ask(game.match, 'apply', facts)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await query('team-sheet').count({ where: { match: { documentId: game.match.documentId } } })).toBe(1);
  });

  it('takes the result with the version that an earlier application gave', async () => {
    const game = await fixture();
    const facts = desk.accept(await desk.read(game.match, game.sheet()));
    const { version, people } = await desk.apply(game.match, facts);
    const decided = facts.names.map((name) => ({
      ...name,
      decision: name.type === 'coach' ? { coach: people[name.key] } : { player: people[name.key] },
    }));
    const { counts } = await desk.apply(game.match, { ...facts, version, names: decided, attendance: 1234 });
    expect(counts).toMatchObject({ created: 0, updated: 1 });
  });
});

describe('a failure anywhere', () => {
  it('leaves nothing written', async () => {
    const { match, sheet } = await fixture();
    const facts = desk.accept(await desk.read(match, sheet({ berta: 'zidor, 62e', caste: 'ypres, 70e' })));
    const before = await desk.rows();
    let events = 0;
    const stop = newsroom.strapi.db.lifecycles.subscribe({
      models: ['plugin::pressbox.match-event'],
      beforeCreate() {
        events += 1;
        if (events === 2) throw new Error('The disk is full');
      },
    });
    const { status } = await desk.ask(match, 'apply', facts);
    stop();
    expect(status).toBe(500);
    expect(events).toBe(2);
    expect(await desk.rows()).toEqual(before);
    await desk.apply(match, facts);
  });
});

describe('who may apply', () => {
  it('is the match desk, and no translator', async () => {
    const { match, sheet } = await fixture();
    const facts = desk.accept(await desk.read(match, sheet()));
    const translator = await newsroom.signIn('Translator (fr)');
    expect((await desk.ask(match, 'apply', facts, translator)).status).toBe(403);
    const matchDesk = await newsroom.signIn('Match desk');
    expect((await desk.ask(match, 'apply', facts, matchDesk)).status).toBe(200);
  });

  it('is nobody who has not signed in', async () => {
    const { match } = await fixture();
    await newsroom.post(`/pressbox/matches/${match.documentId}/agate/apply`, {}, 'anyone').expect(401);
    await newsroom.post(`/pressbox/matches/${match.documentId}/agate/apply`, {}, 'desk').expect(401);
  });

  it('leaves a trace of who it was', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet());
    const row = await query('team-sheet').findOne({
      where: { match: { documentId: match.documentId } },
      populate: { createdBy: true },
    });
    expect(row.createdBy.firstname).toBe('Chief');
  });
});
