// @loop
/** The match desk over HTTP: a match is shown, logged, amended and watched by several desks. */
import type { AmendEvent, FindMatchDesk, LogEvent } from '../../src/plugins/pressbox/contracts/src';
import { matchDesk, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { openStream } from '../support/stream';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);

type State = FindMatchDesk.Response['data'];
type Acted = LogEvent.Response['data'];
const path = ({ documentId }: Created, rest = '/desk') => `/pressbox/matches/${documentId}${rest}`;
const show = async (match: Created): Promise<State> => (await newsroom.admin('get', path(match))).body.data;
const log = async (match: Created, body: object): Promise<Acted> => {
  const answer = await newsroom.admin('post', path(match, '/events'), body);
  if (answer.status !== 201) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.data;
};
const scoreOf = ({ match }: State) => [match.homeScore, match.awayScore];
const eventOf = ({ match, event }: Acted) => match.events.find(({ id }) => id === event);

describe('an act of a desk', () => {
  it('logs a goal: it counts, and the match as it is then comes back', async () => {
    const match = await desk.match({ phase: 'first_half' });
    const scorer = await desk.player({ name: unique('Kerr') });
    const acted = await log(match, { kind: 'goal', side: 'home', minute: 45, addedTime: 2, player: scorer.documentId });
    expect(scoreOf(acted)).toEqual([1, 0]);
    expect(eventOf(acted)).toMatchObject({ kind: 'goal', minute: 45, addedTime: 2, player: { name: scorer.name }, by: 'Chief Editor' }); // prettier-ignore
    expect(scoreOf(await show(match))).toEqual([1, 0]);
    expect((await show(match)).version).toBe(acted.version);
  });

  it('amends an event, and what is not said is unknown again', async () => {
    const match = await desk.match();
    const [first, second] = [await desk.player(), await desk.player()];
    const logged = await log(match, { kind: 'goal', side: 'home', minute: 57, player: first.documentId, assistBy: second.documentId }); // prettier-ignore
    const { updatedAt = '' } = eventOf(logged) ?? {};
    const answer = await newsroom.admin('put', path(match, `/events/${logged.event}`), { kind: 'penalty_goal', side: 'away', player: second.documentId, updatedAt }); // prettier-ignore
    expect(answer.status).toBe(200);
    expect(eventOf(answer.body.data)).toMatchObject({ kind: 'penalty_goal', side: 'away', minute: null, player: { name: second.name }, assistBy: null }); // prettier-ignore
    expect(scoreOf(answer.body.data)).toEqual([0, 1]);
  });

  it('takes an event out, and the score with it', async () => {
    const match = await desk.match();
    const logged = await log(match, { kind: 'goal', side: 'away', minute: 3 });
    const { updatedAt } = eventOf(logged) ?? {};
    const answer = await newsroom.admin('delete', path(match, `/events/${logged.event}?updatedAt=${updatedAt}`));
    expect(answer.status).toBe(200);
    expect(answer.body.data.match.events).toEqual([]);
    expect(scoreOf(answer.body.data)).not.toEqual([0, 1]);
  });

  it('is refused where another desk has amended the event, and shown what it is now', async () => {
    const match = await desk.match();
    const logged = await log(match, { kind: 'goal', side: 'home', minute: 10 });
    const { updatedAt } = eventOf(logged) ?? {};
    const other = await newsroom.signIn('Match desk');
    const body = { kind: 'goal', side: 'home', minute: 11, updatedAt };
    expect((await other('put', path(match, `/events/${logged.event}`), body)).status).toBe(200);
    const refused = await newsroom.admin('put', path(match, `/events/${logged.event}`), { ...body, minute: 12 });
    expect(refused.status).toBe(409);
    expect(refused.body.error.message).toContain('Nothing of yours was written');
    expect(refused.body.error.details).toMatchObject({ who: 'Match desk Staff', stored: { minute: 11 } });
    const late = await newsroom.admin('delete', path(match, `/events/${logged.event}?updatedAt=${updatedAt}`));
    expect(late.status).toBe(409);
    expect((await show(match)).match.events.map(({ minute }) => minute)).toEqual([11]);
  });

  it('says that an event is gone, or another match’s', async () => {
    const [match, other] = [await desk.match(), await desk.match()];
    const logged = await log(other, { kind: 'goal', side: 'home' });
    const { updatedAt } = eventOf(logged) ?? {};
    for (const event of ['nothing-here', logged.event]) {
      const body = { kind: 'goal', side: 'home', updatedAt };
      const answer = await newsroom.admin('put', path(match, `/events/${event}`), body);
      expect(answer.status).toBe(409);
      expect(answer.body.error.message).toContain('There is no such event in this match');
      expect(answer.body.error.details.stored).toBeNull();
    }
  });

  it.each([
    [{}, 'A kind is one of goal'],
    [{ kind: 'goal' }, 'A side is home or away'],
    [{ kind: 'goal', side: 'home', minute: 121 }, 'Minutes run to 120'],
    [{ kind: 'goal', side: 'home', minute: 12.5 }, 'A minute is a whole number'],
    [{ kind: 'goal', side: 'home', minute: 44, addedTime: 2 }, ''],
    [{ kind: 'goal', side: 'home', scorer: 'x' }, 'scorer'],
    [{ kind: 'goal', side: 'home', playerOff: 'x' }, 'Only a change has somebody who goes off'],
    [{ kind: 'substitution', side: 'home', player: 'x', playerOff: 'x' }, 'does not come on for themselves'],
    [{ kind: 'goal', side: 'home', player: 'nothing-here' }, ''],
  ])('is refused with a sentence, and writes nothing: %j', async (body, sentence) => {
    const match = await desk.match();
    const answer = await newsroom.admin('post', path(match, '/events'), body);
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(sentence);
    expect((await show(match)).match.events).toEqual([]);
  });

  it('of ten desks at once is kept, every one', async () => {
    const match = await desk.match({ phase: 'second_half' });
    await Promise.all(
      Array.from({ length: 10 }, (_, index) => log(match, { kind: 'goal', side: 'home', minute: 50 + index })),
    );
    const state = await show(match);
    expect(state.match.events).toHaveLength(10);
    expect(scoreOf(state)).toEqual([10, 0]);
  });

  it('is no translator’s, and no stranger’s', async () => {
    const match = await desk.match();
    const translator = await newsroom.signIn('Translator (fr)');
    const goal = { kind: 'goal', side: 'home' };
    expect((await translator('get', path(match))).body.data.may).toEqual({
      log: false,
      amend: false,
      withdraw: false,
      changePhase: false,
    });
    expect((await translator('post', path(match, '/events'), goal)).status).toBe(403);
    expect((await translator('put', path(match, '/phase'), { from: 'full_time', phase: 'first_half' })).status).toBe(
      403,
    );
    expect((await newsroom.post(path(match, '/events'), goal, 'anyone')).status).toBe(401);
    expect((await show(match)).match.events).toEqual([]);
  });

  it('of an editor amends a minute, and moves the match on nowhere', async () => {
    const match = await desk.match();
    const logged = await log(match, { kind: 'goal', side: 'home', minute: 10 });
    const { updatedAt } = eventOf(logged) ?? {};
    const editor: AsStaff = await newsroom.signIn('Newsroom editor');
    const body: AmendEvent.Request['body'] = { kind: 'goal', side: 'home', minute: 12, updatedAt: updatedAt ?? '' };
    expect((await editor('put', path(match, `/events/${logged.event}`), body)).status).toBe(200);
    expect((await editor('put', path(match, '/phase'), { from: 'full_time', phase: 'abandoned' })).status).toBe(403);
    expect((await editor('post', path(match, '/events'), { kind: 'goal', side: 'home' })).status).toBe(403);
  });
});

describe('the phase of a match', () => {
  const go = (match: Created, from: string, phase: string, starts?: object) =>
    newsroom.admin('put', path(match, '/phase'), { from, phase, ...(starts && { starts }) });

  it('goes on by one act, and stamps when a period begins', async () => {
    const match = await desk.match({ phase: 'scheduled' });
    const before = Date.now();
    const { match: kicked } = (await go(match, 'scheduled', 'first_half')).body.data as Acted;
    expect(kicked.phase).toBe('first_half');
    expect(Date.parse(kicked.firstHalfAt ?? '')).toBeGreaterThanOrEqual(before - 1_000);
    await go(match, 'first_half', 'half_time');
    const { match: second } = (await go(match, 'half_time', 'second_half')).body.data as Acted;
    expect(second.firstHalfAt).toBe(kicked.firstHalfAt);
    expect(second.secondHalfAt).not.toBeNull();
    expect(((await go(match, 'second_half', 'full_time')).body.data as Acted).match.phase).toBe('full_time');
  });

  it('is taken back with its stamp, and a clock is corrected', async () => {
    const match = await desk.match({ phase: 'scheduled' });
    await go(match, 'scheduled', 'first_half');
    const startedAt = '2024-01-10T20:01:00.000Z';
    const corrected = (await go(match, 'first_half', 'first_half', { firstHalfAt: startedAt })).body.data as Acted;
    expect(corrected.match.firstHalfAt).toBe(startedAt);
    const back = (await go(match, 'first_half', 'scheduled', { firstHalfAt: null })).body.data as Acted;
    expect([back.match.phase, back.match.firstHalfAt]).toEqual(['scheduled', null]);
  });

  it('is refused where another desk has moved it on, and where it is none', async () => {
    const match = await desk.match({ phase: 'first_half' });
    const answer = await go(match, 'scheduled', 'half_time');
    expect(answer.status).toBe(409);
    expect(answer.body.error.details).toMatchObject({ stored: 'first_half' });
    expect((await go(match, 'first_half', 'tea_time')).body.error.message).toContain('A phase is one of scheduled');
    expect((await go(match, 'first_half', 'half_time', { tea: null })).status).toBe(400);
    expect((await show(match)).match.phase).toBe('first_half');
  });
});

describe('who looks on', () => {
  it('hears of an act within two seconds, and of a name on a sheet', async () => {
    const match = await desk.match({ phase: 'first_half' });
    const looker = await newsroom.signIn('Newsroom editor');
    const stream = await openStream(newsroom, path(match, '/desk/stream'), looker.token);
    expect([stream.status, stream.headers['content-type']]).toEqual([200, 'text/event-stream']);
    await stream.heard(1);
    expect(stream.said).toEqual([(await show(match)).version]);
    const { version } = await log(match, { kind: 'goal', side: 'home' });
    await stream.heard(2, 2_000);
    expect(stream.said.at(-1)).toBe(version);
    const sheet = await desk.sheet(match, { side: 'home', team: match.home.documentId });
    await newsroom.create('appearances', { teamSheet: sheet.documentId, player: (await desk.player()).documentId });
    const { version: named } = await show(match);
    const until = Date.now() + 2_500;
    while (stream.said.at(-1) !== named && Date.now() < until) await stream.heard(stream.said.length + 1, 100);
    expect(stream.said.at(-1)).toBe(named);
    stream.leave();
  });

  it('hears that a match is gone', async () => {
    const match = await desk.match();
    const { token } = await newsroom.signIn('Match desk');
    const stream = await openStream(newsroom, path(match, '/desk/stream'), token);
    await stream.heard(1);
    await newsroom.delete(`/api/pressbox/matches/${match.documentId}`).expect(204);
    expect((await stream.heard(2, 2_500)).at(-1)).toBeNull();
    stream.leave();
  });

  it('is asked to close some where too many are open', async () => {
    const match = await desk.match();
    const { token } = await newsroom.signIn('Match desk', { firstname: 'Many' });
    const streams = [];
    for (let n = 0; n < 20; n += 1) streams.push(await openStream(newsroom, path(match, '/desk/stream'), token));
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]));
    expect((await openStream(newsroom, path(match, '/desk/stream'), token)).status).toBe(503);
    for (const { leave } of streams) leave();
  });
});

it('knows who may appear: those seen last first, and the coaches', async () => {
  const match = await desk.match();
  const earlier = await newsroom.create('matches', {
    homeTeam: match.home.documentId,
    awayTeam: match.away.documentId,
  });
  const coach = await newsroom.create('coaches', { name: unique('Coach') });
  const sheet = await desk.sheet(earlier, { side: 'home', team: match.home.documentId, coach: coach.documentId });
  const [seen, own] = [await desk.player(), await desk.player({ currentTeam: match.home.documentId })];
  await newsroom.create('appearances', { teamSheet: sheet.documentId, player: seen.documentId });
  const { body } = await newsroom.admin('get', path(match, '/squads'));
  expect(body.data.home.players.map(({ id }: { id: string }) => id)).toEqual([seen.documentId, own.documentId]);
  expect(body.data.home.coaches.map(({ id }: { id: string }) => id)).toEqual([coach.documentId]);
  expect(body.data.away).toEqual({ players: [], coaches: [] });
});
