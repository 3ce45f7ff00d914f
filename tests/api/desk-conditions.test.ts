/** What somebody may do at the desk whose role says "their own alone": each act, over HTTP, and that nothing is half done. */
import type { FindMatchDesk } from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { manager, matchDesk, type Match } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';
import { openStream } from '../support/stream';
import { agateDesk } from './agate-desk';
import { limitedStaff, MATCH_TYPES, OWN } from './limited-staff';

// Roles are made.
const newsroom = useNewsroom({ own: true });
const agate = agateDesk(newsroom);
const articles = articleDesk(newsroom);
const desk = matchDesk(newsroom);
const { staffWith } = limitedStaff(newsroom);

type State = FindMatchDesk.Response['data'];
const path = ({ documentId }: Created, rest = '/desk') => `/pressbox/matches/${documentId}${rest}`;
const show = async (match: Created): Promise<State> => (await newsroom.admin('get', path(match))).body.data;
const GOAL = { kind: 'goal', side: 'home', minute: 12 };
const own = (...permissions: string[]) => Object.fromEntries(permissions.map((name) => [name, { conditions: OWN }]));
const none = (...permissions: string[]) => Object.fromEntries(permissions.map((name) => [name, null]));
const log = async (match: Created, as: AsStaff = newsroom.admin) => {
  const { status, body } = await as('post', path(match, '/events'), GOAL);
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  const { event, match: after } = body.data;
  return after.events.find(({ id }: { id: string }) => id === event) as State['match']['events'][number];
};
const amend = (match: Created, { id, updatedAt }: { id: string; updatedAt: string }, as: AsStaff) =>
  as('put', path(match, `/events/${id}`), { ...GOAL, minute: 13, updatedAt });
const withdraw = (match: Created, { id, updatedAt }: { id: string; updatedAt: string }, as: AsStaff) =>
  as('delete', path(match, `/events/${id}?updatedAt=${updatedAt}`));
const kickOff = (match: Created, as: AsStaff) => as('put', path(match, '/phase'), { from: 'scheduled', phase: 'first_half' }); // prettier-ignore
/** A match that is somebody's own. */
const matchOf = async (staff: AsStaff): Promise<Match> => {
  const [home, away] = [await desk.team(), await desk.team()];
  const form = {
    homeTeam: { connect: [{ documentId: home.documentId }] },
    awayTeam: { connect: [{ documentId: away.documentId }] },
    phase: 'scheduled',
  };
  const { body } = await staff('post', manager('match'), form);
  return { ...body.data, home, away } as Match;
};

describe('whoever has not signed in', () => {
  it('sees nothing of a desk, and does nothing there', async () => {
    const match = await desk.match({ phase: 'scheduled' });
    const event = await log(match);
    const asked = [
      newsroom.get(path(match), 'anyone'),
      newsroom.get(path(match, '/squads'), 'anyone'),
      newsroom.post(path(match, '/events'), GOAL, 'anyone'),
      newsroom.put(path(match, `/events/${event.id}`), { ...GOAL, updatedAt: event.updatedAt }, 'anyone'),
      newsroom.delete(path(match, `/events/${event.id}?updatedAt=${event.updatedAt}`), 'anyone'),
      newsroom.put(path(match, '/phase'), { from: 'scheduled', phase: 'first_half' }, 'anyone'),
      newsroom.post(path(match, '/agate/undo'), {}, 'anyone'),
    ];
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 401));
    const stream = await openStream(newsroom, path(match, '/desk/stream'));
    expect(stream.status).toBe(401);
    stream.leave();
    expect((await show(match)).match).toMatchObject({ phase: 'scheduled', events: [{ id: event.id, minute: 12 }] });
  });
});

describe('a role without a right', () => {
  it.each([
    ['match-event create', (match: Created, staff: AsStaff) => staff('post', path(match, '/events'), GOAL)],
    ['match-event update', async (match: Created, staff: AsStaff) => amend(match, await log(match), staff)],
    ['match-event delete', async (match: Created, staff: AsStaff) => withdraw(match, await log(match), staff)],
    ['match update', kickOff],
  ])('to %s does not do it at the desk, whatever else it may', async (permission, act) => {
    const match = await desk.match({ phase: 'scheduled' });
    const staff = await staffWith(MATCH_TYPES, none(permission));
    const { status, body } = await act(match, staff);
    expect([status, body.data]).toEqual([403, null]);
    const { phase, events } = (await show(match)).match;
    expect(phase).toBe('scheduled');
    for (const { minute } of events) expect(minute).toBe(12);
    const isLogged = /event (update|delete)$/.test(permission);
    expect(events).toHaveLength(isLogged ? 1 : 0);
  });
});

describe('a role that amends its own events alone', () => {
  it('amends none of another’s, and its own as ever', async () => {
    const match = await desk.match();
    const staff = await staffWith(MATCH_TYPES, own('match-event update'));
    const theirs = await log(match);
    const refused = await amend(match, theirs, staff);
    expect([refused.status, refused.body.error.message]).toEqual([403, expect.stringMatching(/^You may not update this match event/)]); // prettier-ignore
    expect((await show(match)).match.events).toMatchObject([{ id: theirs.id, minute: 12 }]);
    const mine = await log(match, staff);
    expect((await amend(match, mine, staff)).status).toBe(200);
    expect((await show(match)).match.events.map(({ minute }) => minute).sort()).toEqual([12, 13]);
  });
});

describe('a role that takes out its own events alone', () => {
  it('takes out none of another’s, and its own as ever', async () => {
    const match = await desk.match();
    const staff = await staffWith(MATCH_TYPES, own('match-event delete'));
    const theirs = await log(match);
    expect((await withdraw(match, theirs, staff)).status).toBe(403);
    const mine = await log(match, staff);
    expect((await withdraw(match, mine, staff)).status).toBe(200);
    expect((await show(match)).match.events.map(({ id }) => id)).toEqual([theirs.id]);
  });
});

describe('a role that changes its own matches alone', () => {
  it('moves no other one on, is told so beforehand, and moves its own on', async () => {
    const staff = await staffWith(MATCH_TYPES, own('match update'));
    const match = await desk.match({ phase: 'scheduled' });
    expect((await staff('get', path(match))).body.data.may.changePhase).toBe(false);
    expect((await kickOff(match, staff)).status).toBe(403);
    expect((await show(match)).match).toMatchObject({ phase: 'scheduled', firstHalfAt: null });
    const mine = await matchOf(staff);
    expect((await staff('get', path(mine))).body.data.may.changePhase).toBe(true);
    expect((await kickOff(mine, staff)).status).toBe(200);
    expect((await show(mine)).match.phase).toBe('first_half');
  });

  it('may log on another, where it may create events', async () => {
    const match = await desk.match();
    expect((await log(match, await staffWith(MATCH_TYPES, own('match update')))).minute).toBe(12);
  });
});

describe('a role that reads its own alone', () => {
  it.each(['match read', 'match-event read', 'team-sheet read', 'appearance read'])(
    'by “%s” neither sees another desk, nor watches it, nor acts there',
    async (permission) => {
      const match = await desk.match({ phase: 'scheduled' });
      const sheet = await desk.sheet(match, { side: 'home', team: match.home.documentId });
      const player = (await desk.player()).documentId;
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player, role: 'starter' });
      const event = await log(match);
      const staff = await staffWith(MATCH_TYPES, own(permission));
      const answers = [
        await staff('get', path(match)),
        await staff('get', path(match, '/squads')),
        await staff('post', path(match, '/events'), GOAL),
        await amend(match, event, staff),
        await withdraw(match, event, staff),
        await kickOff(match, staff),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 403));
      const stream = await openStream(newsroom, path(match, '/desk/stream'), staff.token);
      expect([stream.status, stream.said]).toEqual([403, []]);
      stream.leave();
      expect((await show(match)).match).toMatchObject({ phase: 'scheduled', events: [{ id: event.id, minute: 12 }] });
    },
  );

  it('watches its own', async () => {
    const staff = await staffWith(MATCH_TYPES, own('match read'));
    const mine = await matchOf(staff);
    const stream = await openStream(newsroom, path(mine, '/desk/stream'), staff.token);
    expect(stream.status).toBe(200);
    stream.leave();
  });

  it('is offered its own players for a line, and no others', async () => {
    const match = await desk.match();
    const theirs = await desk.player({ currentTeam: match.home.documentId });
    const staff = await staffWith(MATCH_TYPES, own('player read'));
    const { body } = await staff('get', path(match, '/squads'));
    expect(JSON.stringify(body.data)).not.toContain(String(theirs.name));
    const everybody = await newsroom.admin('get', path(match, '/squads'));
    expect(JSON.stringify(everybody.body.data)).toContain(String(theirs.name));
  });
});

describe('taking back an applied text', () => {
  const applied = async () => {
    const match = await desk.match();
    const text = `Buts : Xabregas (12e) pour ${String(match.home.name)} // Yokohari (40e) pour ${String(match.away.name)}`;
    const reading = await agate.read(match, text);
    await agate.apply(
      match,
      agate.accept(reading, ({ suggestion }) => ({ create: suggestion })),
    );
    return match;
  };

  it.each([
    ['may not update matches', none('match update')],
    ['changes its own matches alone', own('match update')],
    ['may not delete events', none('match-event delete')],
    ['deletes its own events alone', own('match-event delete')],
  ])('is refused to a role that %s, and everything stays', async (_, limits) => {
    const match = await applied();
    const staff = await staffWith(MATCH_TYPES, limits);
    expect((await agate.ask(match, 'undo', {}, staff)).status).toBe(403);
    expect((await show(match)).match.events).toHaveLength(2);
    expect((await agate.sheets(match)).lastApply).not.toBeNull();
  });

  it('is done by whoever may do all that it does', async () => {
    const match = await applied();
    expect((await agate.ask(match, 'undo', {}, await staffWith(MATCH_TYPES))).status).toBe(200);
    expect((await show(match)).match.events).toHaveLength(0);
  });
});

describe('the address of a preview', () => {
  const asked = ({ documentId }: Created) =>
    `/content-manager/preview/url/plugin::pressbox.article?documentId=${documentId}&locale=fr&status=draft`;

  it('is given to a role that reads its own articles for its own, and for no other', async () => {
    const staff = await staffWith(['article'], own('article read'));
    const article = await articles.write();
    expect((await staff('get', asked(article))).status).toBe(403);
    const { body } = await staff('post', manager('article', '', '?locale=fr'), { title: 'À moi' });
    const answer = await staff('get', asked(body.data));
    expect([answer.status, answer.body.data.url]).toEqual([200, expect.stringContaining('token=')]);
    const token = new URL(answer.body.data.url, 'http://newsroom').searchParams.get('token');
    const other = `/api/pressbox/pages/preview/${article.documentId}?locale=fr&status=draft&token=${token}`;
    expect((await newsroom.get(other)).status).toBe(403);
  });

  it('is asked for by whoever has signed in alone', async () => {
    expect((await newsroom.get(asked(await articles.write()), 'anyone')).status).toBe(401);
  });
});
