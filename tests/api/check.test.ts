// @loop
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

const codes = async (match: Created) => (await desk.check(match)).map(({ code }) => code);

/** A match that is on, whose home sheet has eleven starters in a 4-3-3 and one player on the bench. */
const withSheet = async () => {
  const match = await desk.match({ phase: 'second_half' });
  const sheet = await desk.sheet(match, { side: 'home', formation: '4-3-3' });
  const starters: Created[] = [];
  for (const [line, size] of [1, 4, 3, 3].entries()) {
    for (let slot = 0; slot < size; slot += 1) {
      const player = await desk.player();
      starters.push(player);
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player: player.documentId, line, slot });
    }
  }
  const substitute = await desk.player();
  await newsroom.create('appearances', {
    teamSheet: sheet.documentId,
    player: substitute.documentId,
    role: 'substitute',
  });
  const [first, second] = starters as [Created, Created];
  return { match, sheet, first, second, substitute };
};
const change = (match: Created, on: Created, off: Created, minute: number) =>
  desk.log(match, {
    side: 'home',
    kind: 'substitution',
    minute,
    player: on.documentId,
    playerOff: off.documentId,
  });

describe('the check of a match', () => {
  it('finds nothing where everything adds up', async () => {
    const { match, first, substitute } = await withSheet();
    await change(match, substitute, first, 60);
    await desk.goal(match, 'home', { minute: 70, player: substitute.documentId });
    expect(await desk.check(match)).toEqual([]);
  });

  it('finds who goes off and was not on, and who comes on and was', async () => {
    const { match, first, second, substitute } = await withSheet();
    await change(match, second, substitute, 60);
    expect(await codes(match)).toEqual(['goes-off-was-not-on', 'comes-on-was-on']);
    expect(first).toBeDefined();
  });

  it('finds a player sent off who makes a change', async () => {
    const { match, first, substitute } = await withSheet();
    await desk.log(match, { side: 'home', kind: 'red_card', minute: 30, player: first.documentId });
    await change(match, substitute, first, 60);
    expect(await codes(match)).toContain('sent-off-makes-change');
  });

  it('finds lines that do not make the formation, and warns of a sheet of fewer than eleven', async () => {
    const { match, sheet } = await withSheet();
    await newsroom.put(`/api/pressbox/team-sheets/${sheet.documentId}`, { data: { formation: '4-4-2' } }).expect(200);
    expect(await codes(match)).toEqual(['lines-differ-from-formation']);
    await desk.sheet(match, { side: 'away' });
    expect(await codes(match)).toContain('not-eleven-starters');
  });

  it('finds what cannot have happened, deed by deed (promise 22)', async () => {
    const { match, first, second, substitute } = await withSheet();
    const idle = await desk.player();
    const { documentId } = (await desk.read(match, '?populate=teamSheets')).teamSheets[0];
    await newsroom.create('appearances', { teamSheet: documentId, player: idle.documentId, role: 'substitute' });
    await change(match, substitute, first, 60);
    const log = (kind: string, { documentId: player }: Created, minute: number) =>
      desk.log(match, { side: 'home', kind, player, minute });
    await log('goal', substitute, 30);
    await log('goal', first, 75);
    await log('red_card', second, 50);
    await log('penalty_goal', second, 70);
    await log('goal', idle, 80);
    const found = await desk.check(match);
    expect(found.map(({ code, severity }) => [code, severity]).sort()).toEqual([
      ['never-came-on', 'contradiction'],
      ['not-on-yet', 'contradiction'],
      ['off-already', 'contradiction'],
      ['sent-off-already', 'contradiction'],
    ]);
    expect(found).toContainEqual({
      code: 'not-on-yet',
      severity: 'contradiction',
      side: 'home',
      params: { kind: 'goal', player: substitute.name },
    });
  });

  it('warns of a goal that is logged twice, and of two yellow cards (promise 22)', async () => {
    const { match, first, second } = await withSheet();
    for (const [kind, { documentId: player }, minute] of [
      ['goal', first, 20],
      ['goal', first, 20],
      ['yellow_card', second, 30],
      ['yellow_card', second, 70],
    ] as const)
      await desk.log(match, { side: 'home', kind, player, minute });
    expect(await codes(match)).toEqual(['event-twice', 'two-yellow-cards']);
  });

  it('finds a match of which nothing is known, and one side without a sheet (promise 22)', async () => {
    const match = await desk.match();
    expect(await codes(match)).toEqual(['empty-match']);
    await desk.sheet(match, { side: 'home' });
    expect(await codes(match)).toEqual(['score-unknown', 'sheet-missing', 'not-eleven-starters']);
  });

  it('finds a score before kick-off, and a kick-off outside its edition (promise 22)', async () => {
    const competition = await newsroom.create('competitions', { name: unique('Cup') });
    const edition = await newsroom.create('editions', {
      name: '2023/2024',
      competition: competition.documentId,
      startsOn: '2023-08-18',
      endsOn: '2024-05-26',
    });
    const match = (kickOff: string) =>
      desk.match({ phase: 'scheduled', edition: edition.documentId, homeScore: 2, awayScore: 0, kickOff });
    expect(await codes(await match('2024-05-26T19:00:00Z'))).toEqual(['score-before-kick-off']);
    expect(await desk.check(await match('2024-08-30T19:00:00Z'))).toContainEqual({
      code: 'kick-off-outside-edition',
      severity: 'warning',
      side: null,
      params: { day: '2024-08-30', from: '2023-08-18', until: '2024-05-26' },
    });
  });

  it('never keeps anything from being saved', async () => {
    const { match, first } = await withSheet();
    await change(match, first, first, 10);
    expect((await codes(match)).length).toBeGreaterThan(0);
  });

  it('is the same for the desk in the admin panel', async () => {
    const { match, second, substitute } = await withSheet();
    await change(match, second, substitute, 60);
    const { body } = await newsroom.admin('get', `/pressbox/matches/${match.documentId}/check`);
    expect(body.data).toEqual(await desk.check(match));
  });

  it('of a match that there is not is 404', async () => {
    const { body } = await newsroom.get('/api/pressbox/matches/nothing-here/check', 'desk').expect(404);
    expect(body.error).toMatchObject({ status: 404, message: 'There is no match with the id nothing-here.' });
  });
});
