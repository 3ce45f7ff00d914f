// @loop
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
    const match = await desk.match({ phase: 'second_half' });
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

  it('is not typed over: what says another is refused with what the goals say (promise 7)', async () => {
    const match = await desk.match();
    await desk.goal(match, 'home', { minute: 5 });
    for (const [sent, message] of [
      [{ homeScore: 3 }, 'The home score follows what is logged, which says 1, not 3.'],
      [{ homeScore: 1, awayScore: 7 }, 'The away score follows what is logged, which says 0, not 7.'],
      [{ halfTimeHomeScore: 0 }, 'The half-time score of the home side follows what is logged, which says 1, not 0.'],
    ] as const) {
      const { body } = await put(match, { attendance: 12_000, ...sent }).expect(400);
      expect(body.error.message).toContain(message);
      expect(body.error.message).toContain('set scoreSource to "entered"');
    }
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 0], halfTime: [1, 0] });
    expect((await desk.read(match)).attendance).toBeNull();
    const { body } = await put(match, { homeScore: 1, awayScore: 0, attendance: 12_000 }).expect(200);
    expect(body.data).toMatchObject({ homeScore: 1, attendance: 12_000, scoreSource: 'events' });
  });

  it('does not make a colleague’s open form stale', async () => {
    const match = await desk.match();
    const { updatedAt } = await desk.read(match);
    await desk.goal(match, 'home');
    expect(await desk.read(match)).toMatchObject({ homeScore: 1, updatedAt });
  });
});

describe('the score of a match of which no goal is logged', () => {
  it('is unknown when it is over, and prints as nothing in each language (promise 7)', async () => {
    for (const [phase, note] of [
      ['full_time', ''],
      ['abandoned', ' (arrêté)'],
    ] as const) {
      const match = await desk.match({ phase });
      expect(await desk.scoreOf(match)).toEqual({
        score: [null, null],
        halfTime: [null, null],
        shootOut: [null, null],
      });
      for (const locale of ['fr', 'en', 'it']) {
        const { body } = await newsroom.get(`/api/pressbox/matches/${match.documentId}/agate?locale=${locale}`);
        expect([body.data.score, body.data.goals]).toEqual([null, null]);
        const { scoreline, rubric, label, text } = body.data;
        const names = [match.home, match.away].map(({ name }) => String(name));
        for (const line of [scoreline, rubric.line, label, text])
          expect(names.reduce((rest, name) => rest.replaceAll(name, ''), line)).not.toMatch(/\d/);
        if (locale === 'fr') expect(scoreline).toBe(`${names.join(' - ')}${note}`);
      }
    }
  });

  it('is nil-nil from kick-off on, and stays so when it is over (promise 7)', async () => {
    const match = await desk.match({ phase: 'first_half' });
    expect((await desk.scoreOf(match)).score).toEqual([0, 0]);
    await put(match, { phase: 'full_time' }).expect(200);
    expect(await desk.scoreOf(match)).toEqual({ score: [0, 0], ...bothHalves });
  });

  it('is nil-nil where somebody says so, and follows a goal that is logged after all (promise 7)', async () => {
    const match = await desk.match({ homeScore: 0, awayScore: 0 });
    expect(await desk.read(match)).toMatchObject({ scoreSource: 'events' });
    expect(await desk.scoreOf(match)).toEqual({ score: [0, 0], ...bothHalves });
    await put(match, { attendance: 100 }).expect(200);
    expect((await desk.scoreOf(match)).score).toEqual([0, 0]);
    await desk.goal(match, 'away', { minute: 80 });
    expect((await desk.scoreOf(match)).score).toEqual([0, 1]);
  });

  it('is unknown again when nil-nil is taken back (promise 7)', async () => {
    const match = await desk.match({ homeScore: 0, awayScore: 0 });
    await put(match, { homeScore: null, awayScore: null, halfTimeHomeScore: null, halfTimeAwayScore: null }).expect(
      200,
    );
    expect(await desk.scoreOf(match)).toMatchObject({ score: [null, null], halfTime: [null, null] });
  });
});

describe('a score that is sent for a match of which no goal is logged', () => {
  const sent = { homeScore: 3, awayScore: 2, halfTimeHomeScore: 1, halfTimeAwayScore: 0 };
  const kept = { score: [3, 2], halfTime: [1, 0] };

  it('is an entered one, and the answer says so (promise 7)', async () => {
    const born = await desk.match(sent);
    expect(born).toMatchObject({ ...sent, scoreSource: 'entered' });
    expect(await desk.scoreOf(born)).toMatchObject(kept);
    const match = await desk.match();
    const { body } = await put(match, sent).expect(200);
    expect(body.data).toMatchObject({ ...sent, scoreSource: 'entered' });
    await put(match, { attendance: 100 }).expect(200);
    expect(await desk.scoreOf(match)).toMatchObject(kept);
  });

  it('is kept goal by goal while a match is on, as a feed sends it (promise 7)', async () => {
    const match = await desk.match({ phase: 'first_half', homeScore: 0, awayScore: 0 });
    await put(match, { homeScore: 1, awayScore: 0 }).expect(200);
    await put(match, { phase: 'half_time', homeScore: 1, awayScore: 1, halfTimeHomeScore: 1, halfTimeAwayScore: 1 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [1, 1], halfTime: [1, 1] });
  });

  it('of one half alone is kept (promise 7)', async () => {
    const match = await desk.match({ halfTimeHomeScore: 2, halfTimeAwayScore: 0 });
    expect(await desk.scoreOf(match)).toMatchObject({ score: [null, null], halfTime: [2, 0] });
  });

  it('is kept when the content manager’s form sends it, with the source it found there (promise 7)', async () => {
    const answer = await newsroom.admin('post', manager('match'), {
      phase: 'full_time',
      scoreSource: 'events',
      ...sent,
    });
    expect([answer.status, answer.body.data]).toEqual([
      201,
      expect.objectContaining({ ...sent, scoreSource: 'entered' }),
    ]);
  });

  it('is kept where it is written below the document service (promise 7)', async () => {
    const match = await desk.match();
    const matches = newsroom.strapi.db.query('plugin::pressbox.match');
    await matches.update({ where: { id: match.id }, data: { ...sent } });
    expect(await desk.scoreOf(match)).toMatchObject(kept);
    const { id } = await matches.create({ data: { phase: 'full_time', ...sent } });
    expect(await matches.findOne({ where: { id } })).toMatchObject({ ...sent, scoreSource: 'entered' });
  });

  it('is refused beside the wish that it follow the events from now on (promise 7)', async () => {
    const match = await desk.match(sent);
    const { body } = await put(match, { scoreSource: 'events', homeScore: 5 }).expect(400);
    expect(body.error.message).toContain('The home score follows what is logged, which says nothing of it, not 5.');
    await put(match, { scoreSource: 'events', ...sent }).expect(200);
    expect(await desk.scoreOf(match)).toMatchObject({ score: [null, null], halfTime: [null, null] });
  });

  it('is kept at a desk’s decision, whatever the goals say (promise 7)', async () => {
    const match = await desk.match({ phase: 'abandoned' });
    await desk.goal(match, 'home', { minute: 12 });
    const { body } = await put(match, { phase: 'awarded', homeScore: 0, awayScore: 3 }).expect(200);
    expect(body.data).toMatchObject({ homeScore: 0, awayScore: 3, scoreSource: 'entered' });
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

  it('is not typed over its kicks (promise 7)', async () => {
    const match = await desk.match();
    await desk.log(match, { side: 'home', kind: 'shoot_out_scored' });
    const { body } = await put(match, { homeShootOutScore: 4 }).expect(400);
    expect(body.error.message).toContain('The shoot-out score of the home side follows what is logged, which says 1');
    expect((await desk.scoreOf(match)).shootOut).toEqual([1, 0]);
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
