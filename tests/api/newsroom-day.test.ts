// @loop
/** The newsroom's day over HTTP: its matches, what is written of them, and who is told. */
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import { useNewsroom } from '../support/newsroom';
import { dayDesk, on, rowOf } from './day-desk';

// Days are counted.
const newsroom = useNewsroom({ own: true });
const { ask, freshDay, goal, play, player, sheet, team } = dayDesk(newsroom);
const articles = articleDesk(newsroom);

describe('a day', () => {
  it('has its matches in the order of their kick-off, and no other day’s', async () => {
    const day = freshDay();
    const [late, early] = [await play(on(day, '20:45')), await play(on(day, '15:00'))];
    await play({ kickOff: null });
    await play({ kickOff: new Date(Date.parse(`${day}T00:00:00Z`) - 1).toISOString() });
    await play({ kickOff: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString() });
    const answer = await ask(`?day=${day}`);
    expect(answer.matches.map(({ documentId }) => documentId)).toEqual([early.documentId, late.documentId]);
    expect([answer.day, answer.count, answer.nearest, answer.timeZone]).toEqual([day, 2, null, 'UTC']);
  });

  it('is today where none is named', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const match = await play({ kickOff: new Date().toISOString() });
    const answer = await ask('');
    expect([answer.day, answer.today]).toEqual([today, today]);
    expect(rowOf(answer, match).phase).toBe('full_time');
  });

  it('tells score, phase, competition and round, in the language that is asked for', async () => {
    const day = freshDay();
    const competition = await newsroom.create('competitions', {
      name: unique('Coppa'),
      kind: 'cup',
      names: { fr: { name: 'Coupe d’Italie' } },
    });
    const edition = await newsroom.create('editions', { name: unique('2031'), competition: competition.documentId });
    const name = unique('Netherlands');
    const home = await team({ name, names: { fr: { name: 'Pays-Bas' } } });
    const match = await play({
      ...on(day),
      homeTeam: home.documentId,
      phase: 'half_time',
      edition: edition.documentId,
      roundType: 'quarter_final',
    });
    await goal(match, 'away', { minute: 12 });
    const row = rowOf(await ask(`?day=${day}&language=fr`), match);
    expect(row).toMatchObject({
      phase: 'half_time',
      home: { documentId: home.documentId, name: 'Pays-Bas' },
      score: { home: 0, away: 1 },
      shootOut: null,
      competition: 'Coupe d’Italie',
      round: 'Quarts',
      articles: [],
      authors: [],
    });
    expect(rowOf(await ask(`?day=${day}&language=en`), match)).toMatchObject({
      home: { name },
      round: 'Quarter-finals',
    });
  });

  it('tells which articles there are, in which language, in what state, and who signs', async () => {
    const day = freshDay();
    const match = await play(on(day));
    const author = await newsroom.create('authors', { name: unique('Chloé Martin') });
    const links = { matches: [match.documentId], authors: [author.documentId] };
    const report = await articles.published({ kind: 'report', ...links });
    await articles.put(report, { title: unique('Title') }, 'en');
    const changed = await articles.published({ kind: 'preview', ...links });
    await articles.put(changed, { standfirst: 'Nouveau.' });
    const hour = new Date(Date.now() + 3_600_000).toISOString();
    await articles.write({ kind: 'ratings', ...links, publishAt: hour });
    const answer = await ask(`?day=${day}`);
    const row = rowOf(answer, match);
    const told = row.articles.map(({ kind, languages }) => [
      kind,
      ...languages.map(({ locale, state, heldUntil }) => `${locale} ${state}${heldUntil ? ' held' : ''}`),
    ]);
    const place = (language: string) => answer.languages.indexOf(language.slice(0, 2));
    expect(told).toEqual([
      ['report', ...['en draft', 'fr published'].sort((a, b) => place(a) - place(b))],
      ['preview', 'fr modified'],
      ['ratings', 'fr draft held'],
    ]);
    expect(row.authors).toEqual([author.name]);
  });

  it('counts what the match check finds', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time' });
    const before = rowOf(await ask(`?day=${day}`), match).findings;
    const { body } = await newsroom.admin('get', `/pressbox/matches/${match.documentId}/check`);
    expect([before, body.data.length]).toEqual([1, 1]);
    const [scorer, other] = [await player(), await player()];
    await goal(match, 'home', { minute: 3, player: scorer.documentId });
    const home = await sheet(match, { side: 'home', team: match.away.documentId, formation: '4-3-3' });
    await newsroom.create('appearances', { teamSheet: home.documentId, player: other.documentId, line: 0, slot: 0 });
    for (const minute of [50, 60])
      await newsroom.create('match-events', {
        match: match.documentId,
        side: 'home',
        kind: 'substitution',
        minute,
        player: scorer.documentId,
        playerOff: other.documentId,
      });
    const after = await newsroom.admin('get', `/pressbox/matches/${match.documentId}/check`);
    expect(rowOf(await ask(`?day=${day}`), match).findings).toBe(after.body.data.length);
    expect(after.body.data.length).toBeGreaterThan(5);
  });

  it('asks as many questions for twelve matches as for one', async () => {
    const [one, many] = [freshDay(), freshDay()];
    const whole = async (day: string): Promise<void> => {
      const match = await play(on(day));
      const scorer = await player();
      await goal(match, 'home', { minute: 3, player: scorer.documentId });
      const home = await sheet(match, { side: 'home', team: match.home.documentId });
      await newsroom.create('appearances', { teamSheet: home.documentId, player: scorer.documentId });
      await articles.write({ matches: [match.documentId] });
    };
    await whole(one);
    for (let count = 0; count < 12; count += 1) await whole(many);
    const questions = async (day: string) => (await newsroom.statements(() => ask(`?day=${day}`))).length;
    const [few, more] = [await questions(one), await questions(many)];
    expect(more).toBe(few);
    expect(few).toBeLessThan(60);
  });
});

describe('a search', () => {
  it('finds a team by any of its names, without accents', async () => {
    const day = freshDay();
    const home = await team({ name: unique('Atlético'), names: { fr: { nickname: 'les Colchoneros' } } });
    const match = await play({ ...on(day), homeTeam: home.documentId });
    await play(on(day));
    for (const typed of ['atletico', 'ATL', 'colcho']) {
      const answer = await ask(`?day=${day}&q=${typed}`);
      expect([answer.matches.map(({ documentId }) => documentId), answer.count]).toEqual([[match.documentId], 2]);
    }
  });

  it('says where the nearest matches of a team are where the day has none', async () => {
    const [before, day, after] = [freshDay(), freshDay(), freshDay()];
    const home = await team({ name: unique('Sampdoria') });
    const away = await team();
    const [first, last] = [await play({ ...on(before), homeTeam: home.documentId }), await play({ ...on(after), homeTeam: away.documentId, awayTeam: home.documentId })]; // prettier-ignore
    await play(on(day));
    const { matches, nearest } = await ask(`?day=${day}&q=${encodeURIComponent(String(home.name))}`);
    expect([first.documentId, last.documentId].every(Boolean)).toBe(true);
    expect([matches, nearest]).toEqual([
      [],
      {
        before: { day: before, home: home.name, away: first.away.name },
        after: { day: after, home: away.name, away: home.name },
      },
    ]);
    const nobody = await ask(`?day=${day}&q=${unique('Nobody')}`);
    expect(nobody.nearest).toEqual({ before: null, after: null });
  });

  it('is not needed to be told where the next matches are', async () => {
    const [before, empty] = [freshDay(), freshDay()];
    await play(on(before));
    expect((await ask(`?day=${empty}`)).nearest).toMatchObject({ before: { day: before } });
  });

  it.each([
    ['?day=tomorrow', /A day is written 2024-01-10/],
    ['?day=2024-02-30', /A day is written 2024-01-10/],
    [`?q=${'a'.repeat(101)}`, /100 characters at most/],
    ['?page=2', /page/],
  ])('at %s is refused with a sentence', async (query, sentence) => {
    const { status, body } = await newsroom.admin('get', `/pressbox/newsroom${query}`);
    expect([status, body.error?.message]).toEqual([400, expect.stringMatching(sentence)]);
  });
});
