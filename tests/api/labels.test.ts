/** The content manager's pickers and lists: what they show tells things apart, what they are asked finds by any name. */
import { manager, matchDesk, unique, type Match } from '../support/match';
import { useNewsroom, type AsStaff, type Created } from '../support/newsroom';

// Roles are made, and a language of the panel is chosen.
const newsroom = useNewsroom({ own: true });
const desk = matchDesk(newsroom);

type Options = Record<string, string | number | readonly string[]>;
interface Shown {
  id: number;
  documentId: string;
  [field: string]: unknown;
}
const relations = (path: string, options: Options = {}): string =>
  `/content-manager/relations/plugin::pressbox.${path}?${new URLSearchParams(Object.entries(options).map(([key, value]) => [key, String(value)])).toString()}`; // prettier-ignore
const ask = async (as: AsStaff, path: string): Promise<Shown[]> => {
  const answer = await as('get', path);
  if (answer.status !== 200) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.results;
};
/** What a picker of a field offers, by what it shows. */
const pick = async (field: string, shown: string, options: Options = {}, as: AsStaff = newsroom.admin) =>
  (await ask(as, relations(field, options))).map((row) => row[shown]);

/** Names that no other test has, of letters alone: digits would be found in dates. */
const word = (start: string): string =>
  `${start}${[...unique('')].map((digit) => 'bcdfghjklm'[Number(digit)] ?? '').join('')}`;

const chosen = async (language: string | null): Promise<void> => {
  await newsroom.strapi.db
    .query('admin::user')
    .updateMany({ where: { firstname: 'Chief' }, data: { preferedLanguage: language } });
};

const staffWith = async (types: Record<string, { fields?: string[]; conditions?: string[] }>): Promise<AsStaff> => {
  const name = `Labelled ${word('x')}`;
  const roles = newsroom.strapi.service('admin::role');
  const role = await roles.create({ name, description: '' });
  await roles.assignPermissions(
    role.id,
    Object.entries(types).map(([type, { fields, conditions = [] }]) => {
      const { attributes } = newsroom.strapi.contentType(`plugin::pressbox.${type}` as 'plugin::pressbox.match');
      const all = Object.keys(attributes).filter(
        (attribute) => !/^(createdAt|updatedAt|publishedAt|createdBy|updatedBy|locale|localizations)$/.test(attribute),
      );
      return {
        action: 'plugin::content-manager.explorer.read',
        subject: `plugin::pressbox.${type}`,
        properties: { fields: fields ?? all },
        conditions,
      };
    }),
  );
  return newsroom.signIn(name);
};

/** Milan 2-1 Atalanta on 10 January 2025, as it were. */
const played = async (): Promise<Match & { names: [string, string] }> => {
  const names: [string, string] = [word('Mil'), word('Ata')];
  const [home, away] = [await desk.team({ name: names[0] }), await desk.team({ name: names[1] })];
  const match = await newsroom.create('matches', {
    homeTeam: home.documentId,
    awayTeam: away.documentId,
    phase: 'full_time',
    scoreSource: 'entered',
    homeScore: 2,
    awayScore: 1,
    kickOff: '2025-01-10T19:45:00.000Z',
  });
  return { ...match, home, away, names };
};

describe('a picker', () => {
  it('shows of people what tells them apart, and their slug where nothing else does', async () => {
    const name = word('Éder');
    const team = await desk.team({ name: word('Napoli') });
    await desk.player({ name, position: 'defender', bornOn: '1991-06-10', currentTeam: team.documentId });
    await desk.player({ name: `${name} Silva` });
    await desk.player({ name: `${name} Silva` });
    const shown = await pick('match-event/player', 'name', { _q: name });
    expect(shown[0]).toBe(`${name} (${String(team.name)}, defender, 1991)`);
    expect(shown.slice(1)).toHaveLength(2);
    for (const label of shown.slice(1)) expect(label).toMatch(new RegExp(`^${name} Silva · eder`));
  });

  it('finds by any name, in any language, whatever the accents', async () => {
    const [name, nickname] = [word('Ródérsön'), word('Étoile')];
    const player = await desk.player({ name, names: { fr: { nickname } } });
    const found = async (_q: string) => (await ask(newsroom.admin, relations('match-event/player', { _q }))).map(({ documentId }) => documentId); // prettier-ignore
    for (const typed of [name, name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(), nickname.replace('É', 'e')])
      expect([typed, await found(typed)]).toEqual([typed, [player.documentId]]);
    expect(await found(`${name} nobody`)).toEqual([]);
    await newsroom.put(`/api/pressbox/players/${player.documentId}`, { data: { name: word('Renamed') } }).expect(200);
    expect(await found(name)).toEqual([]);
    await newsroom.delete(`/api/pressbox/players/${player.documentId}`);
    expect(await found(nickname)).toEqual([]);
  });

  it('shows matches, sheets, events, editions and ties as a newspaper would name them', async () => {
    const match = await played();
    const [home, away] = match.names;
    const competition = await newsroom.create('competitions', { name: word('Serie') });
    const edition = await newsroom.create('editions', { name: '2023/2024', competition: competition.documentId });
    const tie = await newsroom.create('ties', { firstTeam: match.home.documentId, secondTeam: match.away.documentId, roundType: 'semi_final' }); // prettier-ignore
    await newsroom.put(`/api/pressbox/matches/${match.documentId}`, { data: { tie: tie.documentId, edition: edition.documentId } }).expect(200); // prettier-ignore
    const koopmeiners = await desk.player({ name: word('Koop') });
    await desk.log(match, { side: 'away', kind: 'penalty_goal', minute: 57, player: koopmeiners.documentId });
    await desk.sheet(match, { side: 'away', team: match.away.documentId, formation: '3-4-1-2' });
    const told = `${home} 2-1 ${away}, 10 Jan 2025`;
    expect(await pick('article/matches', 'slug', { _q: `${away} ${home}` })).toEqual([told]);
    expect(await pick('match/edition', 'name', { _q: `${String(competition.name)} 2023` })).toEqual([`${String(competition.name)} 2023/24`]); // prettier-ignore
    expect(await pick(`match/${match.documentId}/tie`, 'roundType')).toEqual([`${home} – ${away}, Semi-finals`]);
    const goal = `57' ${String(koopmeiners.name)}, penalty`;
    expect(await pick(`match/${match.documentId}/events`, 'kind')).toEqual([goal]);
    expect(await pick('commentary-entry/event', 'kind', { _q: String(koopmeiners.name) })).toEqual([`${goal} – ${told}`]); // prettier-ignore
    expect(await pick(`match/${match.documentId}/teamSheets`, 'side')).toEqual([`${away} away sheet, 3-4-1-2`]);
    const [row] = await ask(newsroom.admin, manager('match-event', '', `?_q=${String(koopmeiners.name)}`));
    expect(row).toMatchObject({ kind: 'penalty_goal', match: { slug: told } });
  });

  it('speaks the language of the panel', async () => {
    const match = await played();
    const goal = await desk.goal(match, 'home', { minute: 57 });
    await chosen('fr');
    const shown = await pick(`match/${match.documentId}/events`, 'kind');
    await chosen('no such_language');
    const odd = await pick(`match/${match.documentId}/events`, 'kind');
    await chosen(null);
    expect(goal.kind).toBe('goal');
    expect([shown, odd]).toEqual([['57e but'], ["57' goal"]]);
  });

  it('offers the players of the two sheets first', async () => {
    const match = await played();
    const players: Created[] = [];
    for (const side of ['home', 'away'] as const) {
      const sheet = await desk.sheet(match, { side, team: match[side].documentId });
      const player = await desk.player({ name: word(`Zz${side}`) });
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player: player.documentId, role: 'starter' });
      players.push(player);
    }
    const event = await desk.goal(match, 'home', { minute: 3 });
    const first = await ask(newsroom.admin, relations('match-event/player', { id: event.documentId, pageSize: 5 }));
    expect(first.slice(0, 2).map(({ documentId }) => documentId)).toEqual(players.map(({ documentId }) => documentId));
    const next = await ask(newsroom.admin, relations('match-event/player', { id: event.documentId, pageSize: 5, page: 2 })); // prettier-ignore
    const ids = [...first, ...next].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses odd questions as before, and is not led astray by them', async () => {
    await desk.player({ name: word('Plain') });
    for (const query of ['page=0', 'page=x', 'pageSize=101', '_q[]=a', '_q[a]=b', 'idsToOmit=7x'])
      expect([query, (await newsroom.admin('get', `/content-manager/relations/plugin::pressbox.match-event/player?${query}`)).status]).toEqual([query, 400]); // prettier-ignore
    for (const _q of ['%', '_', "'", '   ', '\u0000', '(', 'x'.repeat(3_000), 'a '.repeat(500)])
      expect([_q, (await newsroom.admin('get', relations('match-event/player', { _q }))).status]).toEqual([_q, 200]);
    const gone = await newsroom.admin('get', relations('match-event/nowhere', { _q: 'a' }));
    expect(gone.status).toBe(400);
    expect((await newsroom.get(relations('match-event/player', { _q: 'a' }))).status).toBe(401);
  });
});

describe('a list', () => {
  it('of matches finds teams and competitions, and goes on being filtered', async () => {
    const [match, other] = [await played(), await played()];
    const list = async (query: string) => (await ask(newsroom.admin, manager('match', '', query))).map(({ documentId }) => documentId); // prettier-ignore
    expect(await list(`?_q=${match.names[0].toUpperCase()}`)).toEqual([match.documentId]);
    expect(await list(`?_q=${match.names[0]}%20${other.names[0]}`)).toEqual([]);
    expect(await list(`?_q=${match.names[0]}&filters[$and][0][phase][$eq]=scheduled`)).toEqual([]);
    const competition = await newsroom.create('competitions', { name: word('Coppa') });
    const edition = await newsroom.create('editions', { name: '1999/2000', competition: competition.documentId });
    await newsroom.put(`/api/pressbox/matches/${other.documentId}`, { data: { edition: edition.documentId } });
    expect(await list(`?_q=${String(competition.name)}`)).toEqual([other.documentId]);
    const [row] = await ask(newsroom.admin, manager('match', '', `?_q=${String(competition.name)}`));
    expect(row).toMatchObject({ homeTeam: { name: other.names[0] }, edition: { name: `${String(competition.name)} 1999/00` } }); // prettier-ignore
  });
});

describe('somebody whose role is limited', () => {
  it('is shown nothing of fields and types that they may not read, and finds nothing by them', async () => {
    const [name, secret] = [word('Open'), word('Secret')];
    const team = await desk.team({ name: word('Closed') });
    const player = await desk.player({ name, names: { fr: { name: secret } }, currentTeam: team.documentId, position: 'forward' }); // prettier-ignore
    const staff = await staffWith({ 'match-event': {}, player: { fields: ['name', 'currentTeam'] } });
    const found = async (_q: string, as: AsStaff) => pick('match-event/player', 'name', { _q }, as);
    expect(await found(name, staff)).toEqual([name]);
    expect(await found(name, newsroom.admin)).toEqual([`${name} (${String(team.name)}, forward)`]);
    for (const typed of [secret, String(team.name)]) {
      expect([typed, await found(typed, staff)]).toEqual([typed, []]);
      expect(await ask(staff, manager('player', '', `?_q=${typed}`))).toEqual([]);
      expect(await ask(newsroom.admin, manager('player', '', `?_q=${typed}`))).toMatchObject([{ documentId: player.documentId }]); // prettier-ignore
    }
  });

  it('is shown no row that they may not read, and no label is made of one', async () => {
    const match = await played();
    const staff = await staffWith({ article: {}, match: {}, team: { conditions: ['admin::is-creator'] } });
    expect(await pick('article/matches', 'slug', { _q: match.names[0] }, staff)).toEqual([match.slug]);
    const [row] = await ask(staff, relations('article/matches', { _q: String(match.slug) }));
    expect(row).toMatchObject({ documentId: match.documentId, slug: match.slug });
    const closed = await staffWith({ article: {}, match: { conditions: ['admin::is-creator'] }, team: {} });
    expect(await pick('article/matches', 'slug', { _q: match.names[0] }, closed)).toEqual([]);
    expect(await pick('article/matches', 'slug', {}, closed)).toEqual([]);
  });

  it('is refused what they may not read at all', async () => {
    const staff = await staffWith({ team: {} });
    expect((await staff('get', relations('match-event/player', { _q: 'a' }))).status).toBe(403);
    expect((await staff('get', manager('player', '', '?_q=a'))).status).toBe(403);
  });
});

it('asks no more questions for many than for one', async () => {
  const name = word('Many');
  const team = await desk.team();
  const pickAll = async () => pick('match-event/player', 'name', { _q: name, pageSize: 50 });
  const add = (count: number) => Promise.all(Array.from({ length: count }, () => desk.player({ name: `${name} ${unique('')}`, currentTeam: team.documentId }))); // prettier-ignore
  /** The least of several counts: the newsroom's clocks ask questions of their own meanwhile. */
  const counted = async (): Promise<number> => {
    const counts: number[] = [];
    for (let time = 0; time < 4; time += 1) counts.push((await newsroom.statements(pickAll)).length);
    return Math.min(...counts);
  };
  await add(1);
  const few = await counted();
  await add(24);
  const many = await counted();
  expect(await pickAll()).toHaveLength(25);
  expect(many).toBe(few);
});
