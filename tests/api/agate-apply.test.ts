// @loop
import { isDeepStrictEqual } from 'node:util';
import { useNewsroom } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { fixturesOf, goals } from './agate-fixture';
import { AWAY, emptyMatch, HOME, OUR_PAGE, SCORERS } from './agate-page';

const newsroom = useNewsroom({ own: true });
const desk = agateDesk(newsroom);
const query = (type: string) => newsroom.strapi.db.query(`plugin::pressbox.${type}` as 'plugin::pressbox.match');

const fixture = fixturesOf(newsroom);
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
