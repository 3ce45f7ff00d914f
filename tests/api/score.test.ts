import { manager, matchDesk } from '../support/match';
import { useNewsroom, type Created } from '../support/newsroom';

const newsroom = useNewsroom();
const desk = matchDesk(newsroom);
const put = (match: Created, data: object) => newsroom.put(`/api/pressbox/matches/${match.documentId}`, { data });
const bothHalves = { halfTime: [0, 0], shootOut: [null, null] };

describe('the score of a match that follows its events', () => {
  it('counts goals, penalties and own goals, and the first half apart', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 45 });
    await desk.log(match, { side: 'away', kind: 'own_goal', minute: 45, addedTime: 2 });
    await desk.log(match, { side: 'away', kind: 'penalty_goal', minute: 57 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 2], halfTime: [1, 1] });
  });

  it('does not count what is no goal: disallowed, missed, a card, a change', async () => {
    const match = await desk.match();
    for (const kind of ['goal_disallowed', 'penalty_missed', 'yellow_card', 'red_card', 'substitution']) {
      await desk.log(match, { side: 'home', kind, minute: 50 });
    }
    expect(await desk.scoreOf(match)).toEqual({ score: [0, 0], ...bothHalves });
  });

  it('is unknown, not nil-nil, before a match has begun', async () => {
    const match = await desk.match({ phase: 'scheduled' });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [null, null], halfTime: [null, null] });
    await put(match, { phase: 'first_half' }).expect(200);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 0], halfTime: [null, null] });
    await put(match, { phase: 'half_time' }).expect(200);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 0], halfTime: [0, 0] });
  });

  it('has no half-time score once a goal does not say when it fell', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 10 });
    await desk.goal(match, 'home');
    expect(await desk.scoreOf(match)).toMatchObject({ score: [2, 0], halfTime: [null, null] });
  });

  it('keeps an unknown minute empty', async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home');
    const { body } = await newsroom.get(`/api/pressbox/match-events/${goal.documentId}`).expect(200);
    expect(body.data).toMatchObject({ minute: null, addedTime: null, sequence: null });
  });

  it('follows an event that is changed', async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home', { minute: 80 });
    const change = (data: object) =>
      newsroom.put(`/api/pressbox/match-events/${goal.documentId}`, { data }).expect(200);
    await change({ side: 'away' });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 1], halfTime: [0, 0] });
    await change({ minute: 12 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 1], halfTime: [0, 1] });
    await change({ kind: 'goal_disallowed' });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 0] });
  });

  it('follows an event that is deleted', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 1 });
    const second = await desk.goal(match, 'home', { minute: 2 });
    await newsroom.delete(`/api/pressbox/match-events/${second.documentId}`).expect(204);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 0] });
  });

  it('follows an event that is moved to another match, on both', async () => {
    const [from, to] = [await desk.match(), await desk.match()];
    const goal = await desk.goal(from, 'home', { minute: 5 });
    await newsroom.put(`/api/pressbox/match-events/${goal.documentId}`, { data: { match: to.documentId } }).expect(200);
    expect((await desk.scoreOf(from)).score).toEqual([0, 0]);
    expect((await desk.scoreOf(to)).score).toEqual([1, 0]);
  });

  it('follows events that the match’s own form takes from another match, on both', async () => {
    const [from, to] = [await desk.match(), await desk.match()];
    const goal = await desk.goal(from, 'home', { minute: 5 });
    await put(to, { events: { connect: [{ documentId: goal.documentId }] } }).expect(200);
    expect((await desk.scoreOf(to)).score).toEqual([1, 0]);
    expect((await desk.scoreOf(from)).score).toEqual([0, 0]);
  });

  it('follows events that the match’s own form lets go', async () => {
    const match = await desk.match();
    const goal = await desk.goal(match, 'home', { minute: 5 });
    await put(match, { events: { disconnect: [{ documentId: goal.documentId }] } }).expect(200);
    expect((await desk.scoreOf(match)).score).toEqual([0, 0]);
  });

  it('follows events that the content manager creates and deletes, one or many', async () => {
    const match = await desk.match();
    const documentIds: string[] = [];
    for (const minute of [10, 20, 30]) {
      const answer = await newsroom.admin('post', manager('match-event'), {
        kind: 'goal',
        side: 'away',
        minute,
        match: { connect: [{ id: match.id, documentId: match.documentId }], disconnect: [] },
      });
      expect(answer.status).toBe(201);
      documentIds.push(answer.body.data.documentId);
    }
    expect((await desk.scoreOf(match)).score).toEqual([0, 3]);
    const answer = await newsroom.admin('post', manager('match-event', 'actions/bulkDelete'), {
      documentIds: documentIds.slice(1),
    });
    expect(answer.status).toBe(200);
    expect((await desk.scoreOf(match)).score).toEqual([0, 1]);
  });

  it('follows rows that are written below the document service', async () => {
    const match = await desk.match();
    const events = newsroom.strapi.db.query('plugin::pressbox.match-event');
    await events.create({ data: { side: 'home', kind: 'goal', match: match.id } });
    await events.create({ data: { side: 'home', kind: 'own_goal', match: match.id } });
    expect((await desk.scoreOf(match)).score).toEqual([2, 0]);
    const ids = (await events.findMany({ where: { match: { id: match.id } } })).map(({ id }) => id);
    await events.updateMany({ where: { id: { $in: ids }, kind: 'own_goal' }, data: { kind: 'yellow_card' } });
    expect((await desk.scoreOf(match)).score).toEqual([1, 0]);
    await events.deleteMany({ where: { id: { $in: ids } } });
    expect((await desk.scoreOf(match)).score).toEqual([0, 0]);
  });

  it('cannot be typed over', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 5 });
    const { body } = await put(match, { homeScore: 7, awayScore: 7, halfTimeHomeScore: 7 }).expect(200);
    expect(body.data).toMatchObject({ homeScore: 1, awayScore: 0, halfTimeHomeScore: 1 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 0], halfTime: [1, 0] });
  });

  it('does not make a colleague’s open form stale', async () => {
    const match = await desk.match();
    const { updatedAt } = await desk.read(match);
    await desk.goal(match, 'home');
    expect(await desk.read(match)).toMatchObject({ homeScore: 1, updatedAt });
  });
});

describe('the shoot-out', () => {
  it('counts its own kicks and leaves the score alone', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 90 });
    for (const [side, kind] of [
      ['home', 'shoot_out_scored'],
      ['away', 'shoot_out_missed'],
      ['home', 'shoot_out_scored'],
      ['away', 'shoot_out_scored'],
    ]) {
      await desk.log(match, { side, kind, period: 'penalty_shoot_out' });
    }
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 0], halfTime: [0, 0], shootOut: [2, 1] });
  });

  it('is unknown again when its last kick is deleted', async () => {
    const match = await desk.match();
    const kick = await desk.log(match, { side: 'home', kind: 'shoot_out_scored' });
    expect((await desk.scoreOf(match)).shootOut).toEqual([1, 0]);
    await newsroom.delete(`/api/pressbox/match-events/${kick.documentId}`).expect(204);
    expect((await desk.scoreOf(match)).shootOut).toEqual([null, null]);
  });

  it('keeps a result that is known without its kicks', async () => {
    const match = await desk.match({ homeShootOutScore: 5, awayShootOutScore: 4 });
    await desk.goal(match, 'home');
    expect((await desk.scoreOf(match)).shootOut).toEqual([5, 4]);
  });
});

describe('a score that is entered', () => {
  const entered = () => desk.match({ scoreSource: 'entered', homeScore: 2, awayScore: 1, halfTimeHomeScore: 1 });

  it('stays whatever is logged, and the check reports the difference', async () => {
    const match = await entered();
    await desk.goal(match, 'home', { minute: 10 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [2, 1], halfTime: [1, null] });
    expect(await desk.check(match)).toEqual([
      {
        code: 'score-differs-from-goals',
        severity: 'contradiction',
        side: null,
        params: { field: 'homeScore', stored: 2, counted: 1 },
      },
      expect.objectContaining({ params: { field: 'awayScore', stored: 1, counted: 0 } }),
    ]);
  });

  it('is no contradiction where no goal is logged', async () => {
    expect(await desk.check(await entered())).toEqual([]);
  });

  it('gives way to the goals when the source is changed, and is kept when it is changed back', async () => {
    const match = await entered();
    await desk.goal(match, 'away', { minute: 10 });
    await put(match, { scoreSource: 'events' }).expect(200);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 1], halfTime: [0, 1] });
    await put(match, { scoreSource: 'entered', homeScore: 3 }).expect(200);
    expect((await desk.scoreOf(match)).score).toEqual([3, 1]);
  });
});

describe('the score and its transaction', () => {
  it('counts every one of twenty goals that two desks log at once', async () => {
    const match = await desk.match();
    const goals = Array.from({ length: 20 }, (_, index) =>
      newsroom.post('/api/pressbox/match-events', {
        data: { match: match.documentId, side: index % 2 ? 'home' : 'away', kind: 'goal', minute: 1 + index },
      }),
    );
    const answers = await Promise.all(goals);
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect((await desk.scoreOf(match)).score).toEqual([10, 10]);
  });

  it('counts right while goals are logged and taken back at once', async () => {
    const match = await desk.match();
    const old = [];
    for (let minute = 1; minute <= 6; minute += 1) old.push(await desk.goal(match, 'home', { minute }));
    const answers = await Promise.all([
      ...old.map(({ documentId }) => newsroom.delete(`/api/pressbox/match-events/${documentId}`)),
      ...[50, 60, 70, 80].map((minute) =>
        newsroom.post('/api/pressbox/match-events', {
          data: { match: match.documentId, side: 'away', kind: 'goal', minute },
        }),
      ),
    ]);
    expect(answers.filter(({ status }) => status >= 400).map(({ body }) => body)).toEqual([]);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [0, 4], halfTime: [0, 0] });
  });

  it('leaves the score as it was when the write that moved it fails', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 10 });
    const documents = newsroom.strapi.documents('plugin::pressbox.match-event');
    await expect(
      newsroom.strapi.db.transaction(async () => {
        await documents.create({ data: { match: match.documentId, side: 'home', kind: 'goal', minute: 20 } });
        await documents.create({ data: { match: match.documentId, side: 'home', kind: 'goal', addedTime: 3 } });
      }),
    ).rejects.toThrow('Added time needs its minute');
    expect((await desk.scoreOf(match)).score).toEqual([1, 0]);
    const { body } = await newsroom.get(`/api/pressbox/match-events?filters[match][documentId]=${match.documentId}`);
    expect(body.meta.pagination.total).toBe(1);
  });
});
