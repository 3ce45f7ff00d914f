import { matchDesk } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

const codes = async (match: Created) => (await desk.check(match)).map(({ code }) => code);

/** A match whose home sheet has eleven starters in a 4-3-3 and one man on the bench. */
const withSheet = async () => {
  const match = await desk.match();
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

  it('finds a man sent off who makes a change', async () => {
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
