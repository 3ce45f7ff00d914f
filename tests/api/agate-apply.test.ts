import { isDeepStrictEqual } from 'node:util';
import { useNewsroom, type Created } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { AWAY, emptyMatch, HOME, OUR_PAGE, SCORERS } from './agate-page';

const newsroom = useNewsroom({ own: true });
const desk = agateDesk(newsroom);
const query = (type: string) => newsroom.strapi.db.query(`plugin::pressbox.${type}` as 'plugin::pressbox.match');

/** A match of its own for each test, with players who are like nobody in another: names that start alike are compared. */
const START = [...'bdfglmnprstv'].flatMap((first) => [...'aiou'].map((second) => `${first.toUpperCase()}${second}n`));
const NAMES = ['arnau', 'berta', 'caste', 'dupuy', 'esnol', 'faure', 'girar', 'hamel', 'istre', 'jober', 'kerme'];
let serial = 0;

interface Fixture {
  match: Created;
  home: string;
  away: string;
  /** A name that no other test has. */
  named(name: string): string;
  /** The home sheet, with a change behind each player who is named. */
  sheet(changes?: Record<string, string>): string;
}
const fixture = async (data: object = {}): Promise<Fixture> => {
  const start = START[(serial += 1)] ?? '';
  const named = (name: string) => `${start}${name}`;
  const [home, away] = [named('avel'), `Bourg-${start}`];
  const team = (name: string) => newsroom.create('teams', { name });
  const match = await newsroom.create('matches', {
    homeTeam: (await team(home)).documentId,
    awayTeam: (await team(away)).documentId,
    phase: 'full_time',
    ...data,
  });
  const sheet = (changes: Record<string, string> = {}) => {
    const printed = NAMES.map((name) => `${named(name)}${changes[name] ? ` (${named(changes[name])})` : ''}`);
    const line = (from: number, to: number) => printed.slice(from, to).join(', ');
    return `${home} (4-4-2) : ${line(0, 1)} – ${line(1, 5)} – ${line(5, 9)} – ${line(9, 11)}. Entraîneur : ${named('masson')}.`;
  };
  return { match, home, away, named, sheet };
};
/** A list of scorers: "kerme (12e)". */
const goals = ({ home, away, named }: Fixture, ours: string[], theirs: string[]) =>
  `Buts : ${ours.map(named).join(', ')} pour ${home} // ${theirs.map(named).join(', ')} pour ${away}`;
const NOTHING = { created: 0, updated: 0, deleted: 0 };

describe('applying twice', () => {
  it('changes nothing the second time: no row is touched, and the answer says so', async () => {
    const match = await emptyMatch(newsroom);
    const facts = desk.accept(await desk.read(match, OUR_PAGE));
    await desk.apply(match, facts);
    const before = await desk.rows();
    const { counts, byType } = await desk.apply(match, facts);
    expect(counts).toEqual({ ...NOTHING, unchanged: 1 + 2 + 32 + 13 + 32 + 2 });
    expect(byType.players).toEqual({ ...NOTHING, unchanged: 32 });
    expect(await desk.rows()).toEqual(before);
  });

  it('changes nothing when the same text is read again and applied', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet({ berta: 'zidor, 62e' }));
    const before = await desk.rows();
    const again = await desk.read(match, sheet({ berta: 'zidor, 62e' }));
    expect(again.names.every(({ verdict }) => verdict === 'sure')).toBe(true);
    expect((await desk.apply(match, again)).counts).toMatchObject(NOTHING);
    expect(await desk.rows()).toEqual(before);
  });

  it('writes once when two desks apply at once', async () => {
    const { match, sheet } = await fixture();
    const facts = desk.accept(await desk.read(match, sheet({ berta: 'zidor, 62e' })));
    const [first, second] = await Promise.all([desk.apply(match, facts), desk.apply(match, facts)]);
    const created = [first.counts.created, second.counts.created].sort((a, b) => a - b);
    expect(created).toEqual([0, 1 + 12 + 1 + 12 + 1]);
    expect(await query('appearance').count({ where: { teamSheet: { match: { documentId: match.documentId } } } })).toBe(
      12,
    );
  });
});

describe('a corrected text', () => {
  it('changes one event where one minute is corrected', async () => {
    const game = await fixture();
    const { match, sheet } = game;
    const text = (minute: string) => `${goals(game, [`kerme (${minute})`], ['autre (80e)'])}\n\n${sheet()}`;
    await desk.paste(match, text('12e'));
    const before = await desk.rows();
    const { byType, counts } = await desk.paste(match, text('13e'));
    expect(byType.events).toEqual({ created: 0, updated: 1, deleted: 0, unchanged: 1 });
    expect(counts).toMatchObject({ created: 0, updated: 1, deleted: 0 });
    const after = await desk.rows();
    const changed = after['match-event']?.filter(
      (row, index) => !isDeepStrictEqual(row, before['match-event']?.[index]),
    );
    expect(changed).toEqual([expect.objectContaining({ minute: 13 })]);
    expect({ ...after, 'match-event': null }).toEqual({ ...before, 'match-event': null });
  });

  it('changes one name where one name is replaced, and leaves the other ten', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet());
    const { byType } = await desk.paste(match, sheet().replace(/\w+dupuy/, 'Ocampo'));
    expect(byType.appearances).toEqual({ created: 0, updated: 1, deleted: 0, unchanged: 10 });
    expect(byType.sheets).toMatchObject({ updated: 1 }); // its source text
    expect((await desk.print(match)).data.sheets.home).toContain('Ocampo');
  });

  it('changes who came on, in the event and on the sheet', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet({ berta: 'zidor, 62e' }));
    const { byType } = await desk.paste(match, sheet({ berta: 'ypres, 62e' }));
    expect(byType.appearances).toEqual({ created: 0, updated: 1, deleted: 0, unchanged: 11 });
    expect(byType.events).toEqual({ created: 0, updated: 1, deleted: 0, unchanged: 0 });
  });

  it('takes back a goal that the list does not have any more, and the score follows', async () => {
    const game = await fixture();
    await desk.paste(game.match, goals(game, ['kerme (12e)', 'istre (30e)'], ['autre (80e)']));
    const { byType } = await desk.paste(game.match, goals(game, ['kerme (12e)'], ['autre (80e)']));
    expect(byType.events).toEqual({ created: 0, updated: 0, deleted: 1, unchanged: 2 });
    expect((await desk.print(game.match)).data.score).toBe('1-1');
  });

  it('swaps two players without anybody standing on the sheet twice', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet());
    const swapped = sheet().replace(/(\w+berta), (\w+caste)/, '$2, $1');
    expect((await desk.paste(match, swapped)).byType.appearances).toEqual({
      created: 0,
      updated: 2,
      deleted: 0,
      unchanged: 9,
    });
    expect((await desk.print(match)).data.sheets.home).toBe(swapped);
  });

  it('keeps the ids of the rows that it changes', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet({ berta: 'zidor, 62e' }));
    const ids = async () =>
      (await query('match-event').findMany({ where: { match: { documentId: match.documentId } } })).map(
        ({ id }: { id: number }) => id,
      );
    const before = await ids();
    await desk.paste(match, sheet({ berta: 'zidor, 63e' }));
    expect(await ids()).toEqual(before);
  });
});

describe('what the text does not speak of', () => {
  it('leaves the sheets alone where only the scorers are pasted', async () => {
    const game = await fixture();
    await desk.paste(game.match, game.sheet());
    const before = await desk.rows();
    const { byType } = await desk.paste(game.match, goals(game, ['kerme (12e)'], ['autre (80e)']));
    expect(byType.sheets).toEqual({ ...NOTHING, unchanged: 1 });
    expect(byType.appearances).toEqual({ ...NOTHING, unchanged: 11 });
    const after = await desk.rows();
    expect(after['team-sheet']).toEqual(before['team-sheet']);
    expect(after.appearance).toEqual(before.appearance);
  });

  it('leaves cards, goals and the other side alone where one sheet is pasted', async () => {
    const game = await fixture();
    await desk.paste(game.match, goals(game, ['kerme (12e)'], ['autre (80e)']));
    await newsroom.create('match-events', { match: game.match.documentId, side: 'away', kind: 'red_card', minute: 36 });
    const { byType } = await desk.paste(game.match, game.sheet({ berta: 'zidor, 62e' }));
    expect(byType.events).toEqual({ created: 1, updated: 0, deleted: 0, unchanged: 3 });
  });

  it('keeps shirt numbers, captain, formation and bench that the paper does not print', async () => {
    const { match, sheet } = await fixture();
    await desk.paste(match, sheet());
    const [row] = await query('team-sheet').findMany({
      where: { match: { documentId: match.documentId } },
      populate: { appearances: { orderBy: { id: 'asc' } } },
    });
    const keeper = row.appearances[0].documentId;
    await newsroom.put(`/api/pressbox/appearances/${keeper}`, { data: { shirtNumber: 16, captain: true } }).expect(200);
    const reserve = await newsroom.create('players', { name: 'Réserve Longue' });
    await newsroom.create('appearances', {
      teamSheet: row.documentId,
      player: reserve.documentId,
      role: 'substitute',
      slot: 0,
    });
    const { byType } = await desk.paste(match, sheet({ berta: 'zidor, 62e' }).replace(' (4-4-2)', ''));
    expect(byType.appearances).toEqual({ created: 1, updated: 0, deleted: 0, unchanged: 12 });
    const now = await query('team-sheet').findOne({ where: { documentId: row.documentId } });
    expect(now.formation).toBe('4-4-2');
  });

  it('keeps the source text of each sheet', async () => {
    const match = await emptyMatch(newsroom);
    const reading = await desk.read(match, OUR_PAGE);
    expect(reading.sheets.map(({ sourceText }) => sourceText)).toEqual([HOME, AWAY]);
  });
});

describe('the score', () => {
  it('follows the goals', async () => {
    const game = await fixture();
    await desk.paste(game.match, goals(game, ['kerme (12e)'], ['autre (80e)']));
    expect((await desk.print(game.match)).data.score).toBe('1-1');
  });

  it('is the goals even where the paper prints another, and the answer says so', async () => {
    const game = await fixture();
    const text = `${game.home} 3-1 ${game.away}\n\n${goals(game, ['kerme (12e)'], ['autre (80e)'])}`;
    const { findings } = await desk.paste(game.match, text);
    expect(findings).toContainEqual({
      code: 'score-differs-from-goals',
      severity: 'contradiction',
      side: null,
      params: { field: 'homeScore', stored: 3, counted: 1 },
    });
    expect((await desk.print(game.match)).data.score).toBe('1-1');
  });

  it('is the printed one where it is entered, and what the goals say of it is said', async () => {
    const game = await fixture({ scoreSource: 'entered' });
    const text = `${game.home} 3-1 ${game.away}\n\n${goals(game, ['kerme (12e)'], ['autre (80e)'])}`;
    const { findings, byType } = await desk.paste(game.match, text);
    expect(byType.match.updated).toBe(1);
    expect((await desk.print(game.match)).data.score).toBe('3-1');
    expect(findings).toContainEqual(
      expect.objectContaining({
        code: 'score-differs-from-goals',
        params: { field: 'homeScore', stored: 3, counted: 1 },
      }),
    );
  });
});

describe('the score of a match of which no goal is known', () => {
  it('is the printed one, and is entered from then on; nil-nil goes on following the goals (promise 7)', async () => {
    for (const [printed, scoreSource] of [
      ['3-1', 'entered'],
      ['0-0', 'events'],
    ]) {
      const game = await fixture();
      expect((await desk.print(game.match)).data.score).toBeNull();
      await desk.paste(game.match, `${game.home} ${printed} ${game.away}\n\n${game.sheet()}`);
      expect((await desk.print(game.match)).data.score).toBe(printed);
      expect(await query('match').findOne({ where: { id: game.match.id } })).toMatchObject({ scoreSource });
    }
  });
});

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
    expect([status, body.error?.details]).toEqual([409, { changed: ['the score'] }]);
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

describe('the scorers line', () => {
  it('is printed as it was pasted', async () => {
    const match = await emptyMatch(newsroom);
    await desk.apply(
      match,
      desk.accept(await desk.read(match, SCORERS), ({ suggestion, type }) =>
        type === 'player' ? { create: suggestion } : null,
      ),
    );
    expect((await desk.print(match)).data.goals).toBe(SCORERS);
  });
});
