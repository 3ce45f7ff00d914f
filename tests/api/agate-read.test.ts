import { useNewsroom, type Created } from '../support/newsroom';
import { agateDesk } from './agate-desk';

const newsroom = useNewsroom({ own: true });
const desk = agateDesk(newsroom);

const HOME_ELEVEN = 'Un – Deux, Trois, Quatre, Cinq – Six, Sept, Huit, Neuf – Dix, Onze';

interface Teams {
  home: Created;
  away: Created;
  match: Created;
}
const teams = async (home: object, away: object, data: object = {}): Promise<Teams> => {
  const [first, second] = [await newsroom.create('teams', home), await newsroom.create('teams', away)];
  const match = await newsroom.create('matches', {
    homeTeam: first.documentId,
    awayTeam: second.documentId,
    phase: 'full_time',
    ...data,
  });
  return { home: first, away: second, match };
};
const player = (name: string, team?: Created, more: object = {}) =>
  newsroom.create('players', { name, ...(team && { currentTeam: team.documentId }), ...more });

describe('reading a text against a match', () => {
  it('changes nothing', async () => {
    const { match } = await teams({ name: 'Quimper' }, { name: 'Vannes' });
    const before = await desk.rows();
    await desk.read(match, `Quimper (4-4-2) : ${HOME_ELEVEN}.`);
    expect(await desk.rows()).toEqual(before);
  });

  it('says what was understood: score, half-time, goals, changes, cards, coach, referee, crowd', async () => {
    const { match } = await teams({ name: 'Saint-Malo' }, { name: 'Dinan' });
    const reading = await desk.read(
      match,
      [
        'Saint-Malo 2-1 Dinan (1-0 à la mi-temps)',
        'Buts : Dix (12e), Onze (57e, SP) pour Saint-Malo // Autre (45e+2) pour Dinan',
        'Avertissements : Deux (30e) pour Saint-Malo.',
        `Saint-Malo (4-4-2) : ${HOME_ELEVEN.replace('Neuf', 'Neuf (Douze, 62e)')}. Entraîneur : Jean Coach.`,
        'Arbitre : Marie Sifflet.',
        'Affluence : 12 345.',
      ].join('\n\n'),
    );
    expect(reading).toMatchObject({
      score: { home: 2, away: 1 },
      halfTime: { home: 1, away: 0 },
      attendance: 12345,
      topics: ['goals', 'cautions', 'home_changes'],
    });
    const named = (key: string | null) => reading.names.find((name) => name.key === key)?.printed[0] ?? null;
    expect(named(reading.referee)).toBe('Marie Sifflet');
    expect(
      reading.events.map(({ kind, side, minute, addedTime, player: on, playerOff }) => [
        kind,
        side,
        minute,
        addedTime,
        named(on),
        named(playerOff),
      ]),
    ).toEqual([
      ['goal', 'home', 12, null, 'Dix', null],
      ['penalty_goal', 'home', 57, null, 'Onze', null],
      ['goal', 'away', 45, 2, 'Autre', null],
      ['substitution', 'home', 62, null, 'Douze', 'Neuf'],
      ['yellow_card', 'home', 30, null, 'Deux', null],
    ]);
    const [sheet] = reading.sheets;
    expect(sheet).toMatchObject({ side: 'home', formation: '4-4-2', hasBench: false });
    expect(named(sheet?.coach ?? null)).toBe('Jean Coach');
    expect(sheet?.appearances.filter(({ role }) => role === 'starter')).toHaveLength(11);
    expect(sheet?.appearances[0]).toMatchObject({ printed: 'Un', line: 0, slot: 0 });
  });

  it('counts one player once, in however many ways the text prints the name', async () => {
    const { match } = await teams({ name: 'Auray' }, { name: 'Redon' });
    const reading = await desk.read(
      match,
      `Buts : Dix (12e) pour Auray\n\nAuray (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Rafael Dix')}.`,
    );
    expect(desk.name(reading, 'Dix')).toMatchObject({
      printed: ['Rafael Dix', 'Dix'],
      side: 'home',
      suggestion: { name: 'Rafael Dix', shortName: 'Dix' },
    });
    expect(reading.names).toHaveLength(11);
  });

  it('points with its diagnostics into the text, untouched', async () => {
    const { match } = await teams({ name: 'Vitré' }, { name: 'Laval' });
    const text = `Vitré (4-4-2) : ${HOME_ELEVEN.replace(', Onze', '')}.`;
    const { diagnostics } = await desk.read(match, text);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'starters-count',
        severity: 'warning',
        params: expect.objectContaining({ count: 10 }),
      }),
    );
    for (const { start, end } of diagnostics) expect(text.slice(start, end)).not.toBe('');
  });
});

describe('the sides', () => {
  const milan = {
    name: 'AC Milan',
    shortName: 'Milan',
    code: 'MIL',
    names: { it: { nickname: 'i rossoneri' }, fr: { demonym: 'les Milanais' }, en: { name: 'Milan AC' } },
  };
  const atalanta = {
    name: 'Atalanta',
    code: 'ATA',
    names: { fr: { demonym: 'les Bergamasques', nickname: 'la Dea' } },
  };
  let match: Created;
  beforeAll(async () => {
    ({ match } = await teams(milan, atalanta));
  });

  it.each([
    ['by the name', 'AC Milan', 'home', 'name'],
    ['by the short name', 'Milan', 'home', 'name'],
    ['by the name in another language', 'Milan AC', 'home', 'name'],
    ['by the nickname in another language', 'Rossoneri', 'home', 'name'],
    ['by the demonym', 'Bergamasques', 'away', 'name'],
    ['by the nickname', 'Dea', 'away', 'name'],
    ['by the order, which is not sure', 'Lecce', 'home', 'order'],
  ] as const)('are told %s', async (_, label, side, by) => {
    const reading = await desk.read(match, `${label} (4-4-2) : ${HOME_ELEVEN}.`);
    expect(reading.sheets.map((sheet) => sheet.side)).toEqual([side]);
    expect(reading.teams[side].by).toBe(by);
    expect(reading.teams.sure).toBe(by === 'name');
  });

  it('are turned round where the text prints the guests first', async () => {
    const reading = await desk.read(
      match,
      `Atalanta 2-1 Milan\n\nAtalanta (4-4-2) : ${HOME_ELEVEN}.\n\nMilan (4-4-2) : ${HOME_ELEVEN.toUpperCase()}.`,
    );
    expect(reading.score).toEqual({ home: 1, away: 2 });
    expect(reading.sheets.map(({ side, appearances }) => [side, appearances[0]?.printed])).toEqual([
      ['home', 'UN'],
      ['away', 'Un'],
    ]);
    expect(reading.teams).toMatchObject({
      home: { label: 'Milan', by: 'name' },
      away: { label: 'Atalanta', by: 'name' },
      sure: true,
    });
  });

  it('pick the one of several matches that is meant', async () => {
    const reading = await desk.read(
      match,
      'Laval – Nîmes    1-3\nButs : Noir (5′) – Blanc (20′), Gris (67′), Vert (93′)\nMilan – Atalanta     1-1\nButs : Brun (9′) – Rose (48′)',
    );
    expect(reading.score).toEqual({ home: 1, away: 1 });
    expect(reading.events.map(({ minute }) => minute)).toEqual([9, 48]);
  });

  it('pick the one of a list of results that is meant (promise reading)', async () => {
    const reading = await desk.read(match, 'Laval - Nîmes 4-0\nMilan - Atalanta 1-2\nDijon - Istres 1-0');
    expect(reading.score).toEqual({ home: 1, away: 2 });
  });

  it('refuse a text about two other teams, and say which (promise reading)', async () => {
    const { status, body } = await desk.ask(match, 'read', { text: 'Laval - Nîmes 4-0', locale: 'fr' });
    expect(status).toBe(400);
    expect(body.error.message).toContain('The text is about Laval - Nîmes, and this match is AC Milan - Atalanta.');
  });

  it('refuse several matches of which none is meant, and name them', async () => {
    const { status, body } = await desk.ask(match, 'read', {
      text: 'Laval – Nîmes    1-3\nButs : Noir (5′) – Blanc (20′), Gris (67′), Vert (93′)\nDijon – Istres     1-1\nButs : Brun (9′) – Rose (48′)',
      locale: 'fr',
    });
    expect(status).toBe(400);
    expect(body.error.message).toBe(
      'The text holds 2 matches (Laval - Nîmes; Dijon - Istres), and no single one of them is AC Milan - Atalanta. Paste that match alone.',
    );
  });
});

describe('whom a name means', () => {
  it('is the player of the squad, with accents, initials and transliterations forgiven', async () => {
    const { match, home } = await teams({ name: 'Ajaccio' }, { name: 'Bastia' });
    for (const name of ['Simon Kjær', 'Aleksej Mirančuk', 'Mike Maignan', 'Berat Djimsiti']) await player(name, home);
    const reading = await desk.read(
      match,
      'Ajaccio (4-4-2) : M. Maignan – Kjaer, Gjimshiti, Quatre, Cinq – Six, Sept, Huit, Neuf – Miranchuk, Onze.',
    );
    expect(
      ['M. Maignan', 'Kjaer', 'Gjimshiti', 'Miranchuk', 'Onze'].map((printed) => {
        const { verdict, proposal, decision } = desk.name(reading, printed);
        return [verdict, proposal?.name ?? null, decision !== null];
      }),
    ).toEqual([
      ['sure', 'Mike Maignan', true],
      ['sure', 'Simon Kjær', true],
      ['sure', 'Berat Djimsiti', true],
      ['sure', 'Aleksej Mirančuk', true],
      ['new', null, false],
    ]);
  });

  it('is asked where two of the squad have the name, and each has a score', async () => {
    const { match, home } = await teams({ name: 'Corte' }, { name: 'Calvi' });
    await player('Juan Lopez', home);
    await player('Diego Lopez', home);
    const reading = await desk.read(
      match,
      `Corte (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Lopez').replace('Onze', 'D. Lopez')}.`,
    );
    const lopez = reading.names.find(({ printed }) => printed[0] === 'Lopez');
    expect(lopez).toMatchObject({
      verdict: 'doubtful',
      decision: null,
      proposal: { score: 0.9, tier: 'squad' },
      runnersUp: [{ score: 0.9, tier: 'squad' }],
    });
    expect(desk.name(reading, 'D. Lopez')).toMatchObject({ verdict: 'sure', proposal: { name: 'Diego Lopez' } });
  });

  it('is never one player for two names of a sheet without saying so', async () => {
    const { match, home } = await teams({ name: 'Sartène' }, { name: 'Propriano' });
    await player('Igor Santini', home);
    const reading = await desk.read(
      match,
      `Sartène (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Santini').replace('Onze', 'I. Santini')}.`,
    );
    const both = reading.names.filter(({ printed }) => printed[0]?.includes('Santini'));
    expect(both.map(({ verdict, alsoProposedFor, decision }) => [verdict, alsoProposedFor.length, decision])).toEqual([
      ['doubtful', 1, null],
      ['doubtful', 1, null],
    ]);
  });

  it('is asked where the sheet has two whom a scorer’s name fits', async () => {
    const { match } = await teams({ name: 'Porto' }, { name: 'Vecchio' });
    const reading = await desk.read(
      match,
      `But : Blin (12e) pour Porto\n\nPorto (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Marc Blin').replace('Onze', 'Yves Blin')}.`,
    );
    const scorer = reading.names.find(({ key }) => key === reading.events[0]?.player);
    expect(scorer).toMatchObject({ printed: ['Blin'], verdict: 'doubtful', decision: null });
    expect(scorer?.mayBe).toEqual([desk.name(reading, 'Marc Blin').key, desk.name(reading, 'Yves Blin').key]);
    const facts = desk.accept(reading, ({ key, suggestion, printed }) =>
      key === scorer?.key
        ? { sameAs: desk.name(reading, 'Yves Blin').key }
        : { create: { ...suggestion, shortName: printed[0]?.replace(/^.* /, '') } },
    );
    await desk.apply(match, facts);
    expect((await desk.print(match)).data.goals).toBe('But : Blin (12e) pour Porto');
  });

  it('is a question where only a stranger has the name, and the stranger comes after the squad', async () => {
    const { match, home, away } = await teams({ name: 'Lorient' }, { name: 'Guingamp' });
    await player('Pavel Horvath', away);
    const alone = await desk.read(match, `Lorient (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Horvath')}.`);
    expect(desk.name(alone, 'Horvath')).toMatchObject({
      verdict: 'doubtful',
      proposal: { name: 'Pavel Horvath', tier: 'elsewhere', score: 0.72 },
    });
    await player('Milan Horvath', home);
    const both = await desk.read(match, `Lorient (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Horvath')}.`);
    expect(desk.name(both, 'Horvath')).toMatchObject({
      verdict: 'sure',
      proposal: { name: 'Milan Horvath', tier: 'squad', score: 0.9 },
      runnersUp: [{ name: 'Pavel Horvath' }],
    });
  });

  it('knows who appeared for a team before, and how the name was printed', async () => {
    const { match, home, away } = await teams({ name: 'Sochaux' }, { name: 'Belfort' });
    const first = await desk.read(match, `Sochaux (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Zlatko')}.`);
    await desk.apply(
      match,
      desk.accept(first, ({ suggestion }) => ({ create: suggestion })),
    );
    const next = await newsroom.create('matches', { homeTeam: away.documentId, awayTeam: home.documentId });
    const reading = await desk.read(next, `Sochaux (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Zlatko')}.`);
    expect(reading.sheets[0]?.side).toBe('away');
    expect(desk.name(reading, 'Zlatko')).toMatchObject({ verdict: 'sure', proposal: { tier: 'squad', score: 1 } });
  });

  it('follows a player who is renamed, and forgets who is deleted', async () => {
    const { match, home } = await teams({ name: 'Nantes' }, { name: 'Angers' });
    const created = await player('Bogdan Wrongname', home);
    const text = `Nantes (4-4-2) : ${HOME_ELEVEN.replace('Dix', 'Kowalczyk')}.`;
    expect(desk.name(await desk.read(match, text), 'Kowalczyk').verdict).toBe('new');
    await newsroom
      .put(`/api/pressbox/players/${created.documentId}`, { data: { name: 'Bogdan Kowalczyk' } })
      .expect(200);
    expect(desk.name(await desk.read(match, text), 'Kowalczyk').verdict).toBe('sure');
    await newsroom.delete(`/api/pressbox/players/${created.documentId}`).expect(204);
    expect(desk.name(await desk.read(match, text), 'Kowalczyk').verdict).toBe('new');
  });

  it('is a coach or a referee on record too', async () => {
    const { match } = await teams({ name: 'Brest' }, { name: 'Rennes' });
    await newsroom.create('coaches', { name: 'Stefano Pioli' });
    await newsroom.create('referees', { name: 'Marco Di Bello', shortName: 'Di Bello' });
    const reading = await desk.read(
      match,
      `Brest (4-4-2) : ${HOME_ELEVEN}. Entraîneur : Stefano Pioli.\n\nArbitre : Di Bello.`,
    );
    const [coach, referee] = ['Stefano Pioli', 'Di Bello'].map((printed) => desk.name(reading, printed));
    expect(coach).toMatchObject({ type: 'coach', verdict: 'sure', decision: { coach: expect.any(String) } });
    expect(referee).toMatchObject({ type: 'referee', proposal: { name: 'Marco Di Bello' } });
  });
});

describe('a request that cannot be read', () => {
  let match: Created;
  beforeAll(async () => {
    ({ match } = await teams({ name: 'Metz' }, { name: 'Nancy' }));
  });

  it.each([
    ['no text', {}, 'Send the pasted text as "text".'],
    ['an empty text', { text: '  \n ' }, 'The text is empty. Paste a team sheet, a list of scorers or a whole page.'],
    ['a text that is none', { text: 5 }, 'Send the pasted text as "text".'],
    ['a huge text', { text: 'a'.repeat(200_001) }, 'The text is longer than 200000 characters. Paste the match alone.'],
    ['a locale that is none', { text: 'a', locale: 5 }, expect.any(String)],
    ['a field that we do not know', { text: 'a', side: 'home' }, expect.any(String)],
  ])('is refused with 400: %s', async (_, body, message) => {
    const answer = await desk.ask(match, 'read', body);
    expect([answer.status, answer.body.error?.message]).toEqual([400, message]);
  });

  it('is refused with 413 where the text is larger than any request may be', async () => {
    expect((await desk.ask(match, 'read', { text: 'a'.repeat(2_000_000) })).status).toBe(413);
  });

  it('is 404 for a match that is not there', async () => {
    const { status, body } = await desk.ask({ documentId: 'nowhere' }, 'read', { text: 'Metz' });
    expect([status, body.error.message]).toEqual([404, 'There is no match with the id nowhere.']);
  });

  it('says that nothing was found in noise, and does not fail', async () => {
    const reading = await desk.read(match, 'Il pleut sur la ville.');
    expect(reading).toMatchObject({ names: [], sheets: [], events: [], topics: [], score: null });
    expect(reading.diagnostics).toMatchObject([{ code: 'nothing-found', severity: 'error' }]);
  });
});

describe('who may read', () => {
  it('is whoever may read matches, and nobody else', async () => {
    await newsroom.strapi.service('admin::role').create({ name: 'Visitor', description: 'May nothing' });
    const { match } = await teams({ name: 'Toulon' }, { name: 'Hyères' });
    const body = { text: `Toulon (4-4-2) : ${HOME_ELEVEN}.` };
    expect((await desk.ask(match, 'read', body, await newsroom.signIn('Match desk'))).status).toBe(200);
    expect((await desk.ask(match, 'read', body, await newsroom.signIn('Translator (fr)'))).status).toBe(200);
    expect((await desk.ask(match, 'read', body, await newsroom.signIn('Visitor'))).status).toBe(403);
    await newsroom.post(`/pressbox/matches/${match.documentId}/agate/read`, body, 'anyone').expect(401);
  });
});
