/** The newsroom's day over HTTP: its matches, what is written of them, and what is begun there. */
import type {
  BeginArticle,
  CreateMatch,
  DayMatch,
  FindDay,
  NewsroomDay,
  ReadMatchLine,
  SuggestTags,
} from '../../src/plugins/pressbox/contracts/src';
import { articleDesk } from '../support/articles';
import { matchDesk, unique, type Match } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';

// Roles are made, and days are counted.
const newsroom = useNewsroom({ own: true });
const { match: play, goal, player, sheet, team } = matchDesk(newsroom);
const articles = articleDesk(newsroom);

/** Each test has a day to itself. */
let days = 0;
const freshDay = (): string => new Date(Date.UTC(2031, 0, 1) + (days += 3) * 86_400_000).toISOString().slice(0, 10);
const on = (day: string, hour = '19:45') => ({ kickOff: `${day}T${hour}:00.000Z`, phase: 'scheduled' });

const ask = async (query: string, as: AsStaff = newsroom.admin): Promise<NewsroomDay> => {
  const { status, body } = await as('get', `/pressbox/newsroom${query}`);
  expect([status, body.error]).toEqual([200, undefined]);
  return (body as FindDay.Response).data;
};
const names = ({ matches }: NewsroomDay) => matches.map(({ home, away }) => [home?.name, away?.name]);
const rowOf = (day: NewsroomDay, { documentId }: Created): DayMatch => {
  const row = day.matches.find((one) => one.documentId === documentId);
  if (!row) throw new Error(`The day does not have ${documentId}`);
  return row;
};

const fieldsOf = (type: string): string[] =>
  Object.keys(newsroom.strapi.contentType(`plugin::pressbox.${type}` as 'plugin::pressbox.match').attributes).filter(
    (name) => !/^(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(name),
  );
interface May {
  verb: string;
  type: string;
  fields?: string[];
  locales?: string[];
  conditions?: string[];
}
/** Somebody with a role of their own. */
const staffWho = async (...permissions: May[]): Promise<AsStaff> => {
  const name = `Limited ${[...unique('')].map((digit) => 'abcdefghij'[Number(digit)] ?? '').join('')}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  await roles.assignPermissions(
    role.id,
    permissions.map(({ verb, type, fields = fieldsOf(type), locales, conditions = [] }) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject: `plugin::pressbox.${type}`,
      properties: { fields, ...(locales && { locales }) },
      conditions,
    })),
  );
  return newsroom.signIn(name);
};
const read = (...types: string[]): May[] => types.map((type) => ({ verb: 'read', type }));
const ARTICLES: May = { verb: 'read', type: 'article', locales: ['fr', 'en', 'it'] };

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

describe('whoever asks', () => {
  it('is told of nothing without having signed in, and of nothing without a right to matches', async () => {
    const day = freshDay();
    expect((await newsroom.get(`/pressbox/newsroom?day=${day}`)).status).toBe(401);
    const staff = await staffWho(...read('article'));
    expect((await staff('get', `/pressbox/newsroom?day=${day}`)).status).toBe(403);
  });

  it('is shown their own matches alone where their role says so', async () => {
    const day = freshDay();
    await play(on(day));
    const conditions = ['admin::is-creator'];
    const staff = await staffWho({ verb: 'read', type: 'match', conditions }, { verb: 'create', type: 'match' });
    expect((await ask(`?day=${day}`, staff)).matches).toEqual([]);
    const { body } = await staff('post', '/content-manager/collection-types/plugin::pressbox.match', on(day));
    expect((await ask(`?day=${day}`, staff)).matches.map(({ documentId }) => documentId)).toEqual([
      body.data.documentId,
    ]);
  });

  it('is told of articles in the languages that they read, and of none where they read none', async () => {
    const day = freshDay();
    const match = await play(on(day));
    const article = await articles.write({ matches: [match.documentId] });
    await articles.put(article, { title: unique('Title') }, 'en');
    const french = await staffWho(...read('match'), { ...ARTICLES, locales: ['fr'] });
    const [told] = rowOf(await ask(`?day=${day}`, french), match).articles;
    expect(told?.languages.map(({ locale }) => locale)).toEqual(['fr']);
    const none = await ask(`?day=${day}`, await staffWho(...read('match')));
    expect([none.may.readArticles, rowOf(none, match).articles]).toEqual([false, []]);
  });

  it.each([
    ['Newsroom editor', { createMatches: false, readArticles: true }, 3, 3],
    ['Match desk', { createMatches: true, readArticles: true }, 0, 0],
    ['Translator (fr)', { createMatches: false, readArticles: true }, 0, 1],
  ])('is told as a %s what they may do', async (role, may, writeIn, translateInto) => {
    const answer = (await ask(`?day=${freshDay()}`, await newsroom.signIn(role))).may;
    expect(answer).toMatchObject(may);
    expect([answer.writeIn.length, answer.translateInto.length]).toEqual([writeIn, translateInto]);
  });

  it('is told what does not add up only of matches that they read in whole', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time' });
    const whole = await staffWho(...read('match', 'team-sheet', 'appearance', 'match-event'));
    const own = await staffWho(...read('match', 'team-sheet', 'appearance'), {
      verb: 'read',
      type: 'match-event',
      conditions: ['admin::is-creator'],
    });
    const findings = async (as: AsStaff) => rowOf(await ask(`?day=${day}`, as), match).findings;
    expect([await findings(whole), await findings(own), await findings(await staffWho(...read('match')))]).toEqual([1, 1, null]); // prettier-ignore
    await goal(match, 'home', { minute: 3 });
    expect([await findings(whole), await findings(own)]).toEqual([expect.any(Number), null]);
  });

  it('is told no score that their role may not read', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), scoreSource: 'entered', homeScore: 1, awayScore: 0 });
    const staff = await staffWho({ verb: 'read', type: 'match', fields: ['kickOff', 'phase', 'homeTeam', 'awayTeam'] });
    expect(rowOf(await ask(`?day=${day}`, staff), match)).toMatchObject({ score: null, competition: null });
    expect(names(await ask(`?day=${day}`, staff))).toEqual([[match.home.name, match.away.name]]);
  });
});

const begin = (match: Created, body: object, as: AsStaff = newsroom.admin) =>
  as('post', `/pressbox/matches/${match.documentId}/articles`, body);
const begun = async (match: Created, body: object, as?: AsStaff): Promise<BeginArticle.Response['data']> => {
  const answer = await begin(match, body, as);
  expect([answer.status, answer.body.error]).toEqual([expect.any(Number), undefined]);
  return answer.body.data;
};
const tagsOf = async ({ documentId }: { documentId: string }, locale = 'fr'): Promise<[string, string][]> => {
  const { body } = await newsroom.get(`/api/pressbox/articles/${documentId}?locale=${locale}&status=draft&populate[0]=tags`, 'desk'); // prettier-ignore
  return (body.data.tags as { kind: string; name: string }[]).map(({ kind, name }) => [kind, name]);
};
const countOf = (type: 'article' | 'tag') => newsroom.strapi.db.query(`plugin::pressbox.${type}`).count();

/** A match of a cup between two Italian teams, won with a goal. */
const won = async (): Promise<Match & { scorer: Created; competition: Created }> => {
  const [home, away] = [await team({ countryCode: 'IT' }), await team({ countryCode: 'IT' })];
  const competition = await newsroom.create('competitions', { name: unique('Coppa'), kind: 'cup' });
  const edition = await newsroom.create('editions', { name: unique('2031'), competition: competition.documentId });
  const match = await play({
    ...on(freshDay()),
    phase: 'full_time',
    edition: edition.documentId,
    homeTeam: home.documentId,
    awayTeam: away.documentId,
  });
  const scorer = await player();
  await goal(match, 'home', { minute: 45, player: scorer.documentId });
  return { ...match, home, away, scorer, competition };
};

describe('an article that is begun on a match', () => {
  it('is a draft with the match, the tags of its facts and whoever writes', async () => {
    const match = await won();
    const author = await newsroom.create('authors', { name: 'Chief Editor' });
    const teamTag = await newsroom.create('tags', { kind: 'team', team: match.home.documentId }, '?locale=fr');
    const answer = await begin(match, { kind: 'report', locale: 'fr' });
    expect(answer.status).toBe(201);
    const { documentId, ...told } = answer.body.data;
    expect(told).toMatchObject({ locale: 'fr', kind: 'report', isNew: true, author: 'Chief Editor', tags: { linked: 5, missing: [] } }); // prettier-ignore
    expect(await articles.links({ id: 0, documentId }, 'fr')).toMatchObject({
      matches: [match.documentId],
      authors: [author.documentId],
    });
    const tags = await tagsOf({ documentId });
    expect(tags).toEqual([
      ['competition', match.competition.name],
      ['team', teamTag.name],
      ['team', match.away.name],
      ['player', match.scorer.name],
      ['country', 'Italie'],
    ]);
    const [row, ...others] = await articles.rows({ id: 0, documentId });
    expect([row?.kind, row?.title, row?.publishedAt, others]).toEqual(['report', null, null, []]);
    await newsroom.delete(`/api/pressbox/authors/${author.documentId}`);
  });

  it('is the one that there is already, in the language asked for where it has that', async () => {
    const match = await won();
    const first = await begun(match, { kind: 'report', locale: 'fr' });
    const count = await countOf('article');
    expect(await begun(match, { kind: 'report', locale: 'fr' })).toMatchObject({ documentId: first.documentId, isNew: false, locale: 'fr' }); // prettier-ignore
    expect(await begun(match, { kind: 'report', locale: 'it' })).toMatchObject({ documentId: first.documentId, isNew: false, locale: 'fr' }); // prettier-ignore
    expect(await countOf('article')).toBe(count);
    expect((await begun(match, { kind: 'preview', locale: 'it' })).isNew).toBe(true);
  });

  it('is begun once where two begin it at once', async () => {
    const match = await won();
    const both = await Promise.all([1, 2].map(() => begun(match, { kind: 'report', locale: 'fr' })));
    expect(new Set(both.map(({ documentId }) => documentId)).size).toBe(1);
    expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it('has no author where nobody signs like whoever writes', async () => {
    const staff = await newsroom.signIn('Newsroom editor', { firstname: 'Un', lastname: 'Signed' });
    expect((await begun(await won(), { kind: 'report', locale: 'fr' }, staff)).author).toBeNull();
  });

  it('lacks the tags that there are not where whoever writes may make none', async () => {
    const match = await won();
    const staff = await staffWho(...read('match', 'tag'), ARTICLES, {
      verb: 'create',
      type: 'article',
      locales: ['fr'],
    });
    const count = await countOf('tag');
    const { tags } = await begun(match, { kind: 'report', locale: 'fr' }, staff);
    expect(tags.missing).toEqual(expect.arrayContaining([match.competition.name, match.home.name, match.scorer.name]));
    expect([tags.created, await countOf('tag')]).toEqual([0, count]);
  });

  it.each([
    ['Translator (fr)', 403],
    ['Match desk', 403],
    ['Newsroom editor', 201],
  ])('is answered to a %s with %i', async (role, status) => {
    const count = await countOf('article');
    const answer = await begin(await won(), { kind: 'report', locale: 'fr' }, await newsroom.signIn(role));
    expect([answer.status, (await countOf('article')) - count]).toEqual([status, status === 201 ? 1 : 0]);
  });

  it('is refused to whoever has not signed in, to whom the match is hidden, and in a language that is not theirs', async () => {
    const match = await won();
    expect((await newsroom.post(`/pressbox/matches/${match.documentId}/articles`, {}, 'anyone')).status).toBe(401);
    const hidden = await staffWho({ verb: 'read', type: 'match', conditions: ['admin::is-creator'] }, ARTICLES, { verb: 'create', type: 'article', locales: ['fr'] }); // prettier-ignore
    expect((await begin(match, { kind: 'report', locale: 'fr' }, hidden)).status).toBe(403);
    const french = await staffWho(...read('match'), ARTICLES, { verb: 'create', type: 'article', locales: ['fr'] });
    const answer = await begin(match, { kind: 'report', locale: 'it' }, french);
    expect([answer.status, answer.body.error.message]).toEqual([403, expect.stringMatching(/^You may not create this article/)]); // prettier-ignore
  });

  it.each([
    [{ kind: 'novel', locale: 'fr' }, /An article is one of report, preview/],
    [{ kind: 'report' }, /A language is a code/],
    [{ kind: 'report', locale: 'xx' }, /The newsroom has no language "xx". It writes in/],
  ])('is refused with a sentence for %j', async (body, sentence) => {
    const answer = await begin(await won(), body);
    expect([answer.status, answer.body.error.message]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it('is 404 where there is no such match', async () => {
    const answer = await begin({ id: 0, documentId: 'nothing-here' }, { kind: 'report', locale: 'fr' });
    expect(answer.status).toBe(404);
  });
});

describe('tags that are suggested', () => {
  const suggest = async (body: object, as: AsStaff = newsroom.admin): Promise<SuggestTags.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/tags', { locale: 'fr', matches: [], text: '', ...body });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data;
  };

  it('follow from the matches, then from who is named in the text', async () => {
    const match = await won();
    const home = await sheet(match, { side: 'home', team: match.home.documentId });
    const named = await player({ name: unique('Éderson Silva') });
    const silent = await player({ name: unique('Silent Sub') });
    for (const one of [named, silent, match.scorer])
      await newsroom.create('appearances', { teamSheet: home.documentId, player: one.documentId });
    const theme = await newsroom.create('tags', { kind: 'theme', name: unique('Arbitrage') }, '?locale=fr');
    await newsroom.create('tags', { kind: 'theme', name: unique('Mercato') }, '?locale=fr');
    const text = `Un but d’${String(named.name).toUpperCase()}, et beaucoup d’${String(theme.name).toLowerCase()}.`;
    const { tags, may } = await suggest({ matches: [match.documentId], text });
    const told = tags.map(({ kind, name, from, documentId }) => [kind, name, from, documentId !== null]);
    expect(told.filter(([, , from]) => from === 'match').map(([kind]) => kind)).toEqual(['competition', 'team', 'team', 'player', 'country']); // prettier-ignore
    expect(told.filter(([, , from]) => from === 'text')).toEqual([
      ['player', named.name, 'text', false],
      ['theme', theme.name, 'text', true],
    ]);
    expect(may.create).toBe(true);
  });

  it('come once each, in the language of the article', async () => {
    const match = await won();
    await newsroom.create('tags', { kind: 'country', countryCode: 'IT' }, '?locale=fr');
    const { tags } = await suggest({ matches: [match.documentId], text: 'Italia, Italia', locale: 'it' });
    expect(tags.filter(({ kind }) => kind === 'country').map(({ name, from }) => [name, from])).toEqual([['Italia', 'match']]); // prettier-ignore
  });

  it('speak of no match that whoever asks may not read', async () => {
    const match = await won();
    const staff = await staffWho({ verb: 'read', type: 'match', conditions: ['admin::is-creator'] }, ARTICLES);
    expect(await suggest({ matches: [match.documentId] }, staff)).toEqual({ tags: [], may: { create: false } });
  });

  it('are refused to whoever reads no articles', async () => {
    const staff = await staffWho(...read('match'));
    expect((await staff('post', '/pressbox/newsroom/tags', {})).status).toBe(403);
    expect((await newsroom.post('/pressbox/newsroom/tags', {}, 'anyone')).status).toBe(401);
  });
});

describe('a match in one line', () => {
  const understood = async (body: object, as: AsStaff = newsroom.admin): Promise<ReadMatchLine.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/match-line', { day: '2031-01-10', language: 'it', ...body });
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    return answer.body.data;
  };
  const create = async (body: object, as: AsStaff = newsroom.admin): Promise<CreateMatch.Response['data']> => {
    const answer = await as('post', '/pressbox/newsroom/matches', body);
    expect([answer.status, answer.body.error]).toEqual([expect.any(Number), undefined]);
    return answer.body.data;
  };
  const cup = async () => {
    const competition = await newsroom.create('competitions', { name: unique('Coppa Zeta'), kind: 'cup' });
    const edition = await newsroom.create('editions', {
      name: '2030/2031',
      competition: competition.documentId,
      startsOn: '2030-08-01',
      endsOn: '2031-05-31',
    });
    return { competition, edition };
  };

  it('is understood by teams, day, hour, competition and round, and created', async () => {
    const [home, away] = [await team({ name: unique('Zefiro') }), await team({ name: unique('Ponente') })];
    const { competition, edition } = await cup();
    const line = `${String(home.name)} - ${String(away.name)}, 20.45, ${String(competition.name)} quarti`;
    const read = await understood({ line });
    expect(read).toMatchObject({
      home: { chosen: home.documentId },
      away: { chosen: away.documentId },
      kickOff: '2031-01-10T20:45:00.000Z',
      day: '2031-01-10',
      edition: { chosen: edition.documentId },
      round: { type: 'quarter_final' },
      roundName: 'Quarti',
      problem: null,
      may: { createTeams: true },
    });
    const made = await create({
      home: { documentId: home.documentId },
      away: { documentId: away.documentId },
      kickOff: read.kickOff,
      edition: edition.documentId,
      round: read.round,
    });
    expect([made.day, made.isNew]).toEqual(['2031-01-10', true]);
    const day = await ask('?day=2031-01-10&language=it');
    expect(rowOf(day, { id: 0, documentId: made.documentId })).toMatchObject({
      home: { name: home.name },
      competition: competition.name,
      round: 'Quarti',
      phase: 'scheduled',
    });
  });

  it('tells apart what it asks: teams by their country, editions by their days', async () => {
    const name = unique('Gemella');
    const [one, other] = [await team({ name, countryCode: 'IT' }), await team({ name, countryCode: 'FR' })];
    const away = await team({ name: unique('Ponente') });
    const { home, problem } = await understood({ line: `${name} - ${String(away.name)}` });
    expect(home?.chosen).toBeNull();
    expect(problem?.code).toBe('doubtful-team');
    expect(new Map(home?.candidates.map(({ documentId, detail }) => [documentId, detail]))).toEqual(
      new Map([
        [one.documentId, 'Italia'],
        [other.documentId, 'Francia'],
      ]),
    );
  });

  it('knows a team that was made, renamed or deleted a moment ago', async () => {
    const away = await team({ name: unique('Ponente') });
    const name = unique('Novella');
    const line = `${name} - ${String(away.name)}`;
    expect((await understood({ line })).home?.chosen ?? null).toBeNull();
    const home = await team({ name });
    expect((await understood({ line })).home?.chosen).toBe(home.documentId);
    await newsroom.delete(`/api/pressbox/teams/${home.documentId}`).expect(204);
    expect((await understood({ line })).home?.chosen ?? null).toBeNull();
  });

  it('makes a team that there is none of along with it, and neither where the match is refused', async () => {
    const away = await team({ name: unique('Ponente') });
    const name = unique('Debuttante');
    const kickOff = `${freshDay()}T19:45:00.000Z`;
    const teams = () => newsroom.strapi.db.query('plugin::pressbox.team').count();
    const count = await teams();
    const body = { home: { create: { name } }, away: { documentId: away.documentId }, kickOff };
    const answer = await newsroom.admin('post', '/pressbox/newsroom/matches', { ...body, edition: 'nothing-here' });
    expect([answer.status, answer.body.error.message, await teams()]).toEqual([
      400,
      'There is no edition with the id nothing-here. Type the line again.',
      count,
    ]);
    const { documentId, day } = await create(body);
    expect(rowOf(await ask(`?day=${day}`), { id: 0, documentId }).home?.name).toBe(name);
  });

  it('is created once, though two type it at once or the other way round', async () => {
    const [home, away] = [await team(), await team()];
    const kickOff = `${freshDay()}T19:45:00.000Z`;
    const [a, b] = [{ documentId: home.documentId }, { documentId: away.documentId }];
    const made = await Promise.all([create({ home: a, away: b, kickOff }), create({ home: b, away: a, kickOff })]);
    expect(new Set(made.map(({ documentId }) => documentId)).size).toBe(1);
    expect(made.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it.each([
    ['Translator (fr)', 403],
    ['Newsroom editor', 403],
    ['Match desk', 201],
  ])('is answered to a %s with %i', async (role, status) => {
    const [home, away] = [await team(), await team()];
    const staff = await newsroom.signIn(role);
    const answer = await staff('post', '/pressbox/newsroom/matches', {
      home: { documentId: home.documentId },
      away: { documentId: away.documentId },
      kickOff: `${freshDay()}T19:45:00.000Z`,
    });
    expect(answer.status).toBe(status);
    const read = await staff('post', '/pressbox/newsroom/match-line', { line: '', day: '2031-01-10', language: 'it' });
    expect(read.status).toBe(status === 201 ? 200 : 403);
  });

  it.each([
    [{}, /A team is \{ documentId \} of one on record/],
    [{ home: { documentId: 'nothing-here' } }, /There is no team with the id nothing-here/],
    [{ kickOff: 'tonight' }, /A kick-off is a moment such as/],
    [{ home: 'same' }, /A team does not play against itself/],
  ])('is refused with a sentence for %j', async (wrong, sentence) => {
    const away = { documentId: (await team()).documentId };
    const body = { away, kickOff: `${freshDay()}T19:45:00.000Z`, ...wrong, ...('home' in wrong && wrong.home === 'same' && { home: away }) }; // prettier-ignore
    const home = 'kickOff' in wrong ? { home: { documentId: (await team()).documentId } } : {};
    const answer = await newsroom.admin('post', '/pressbox/newsroom/matches', { ...home, ...body });
    expect([answer.status, answer.body.error?.message]).toEqual([400, expect.stringMatching(sentence)]);
  });

  it('is for nobody who has not signed in', async () => {
    expect((await newsroom.post('/pressbox/newsroom/matches', {}, 'anyone')).status).toBe(401);
    expect((await newsroom.post('/pressbox/newsroom/match-line', {}, 'anyone')).status).toBe(401);
  });
});
