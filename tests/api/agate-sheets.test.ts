/** What the screen of team sheets asks: what is applied already, what applying would do, how a text is meant. */
import { useNewsroom } from '../support/newsroom';
import { storePicture } from '../support/picture';
import { agateDesk } from './agate-desk';
import { fixturesOf, gameOf, goals } from './agate-fixture';

const newsroom = useNewsroom();
const desk = agateDesk(newsroom);
const game = gameOf(fixturesOf(newsroom));

describe('the screen of team sheets', () => {
  it('begins with the match, and with who applied last and when', async () => {
    const { match, text, home } = await game();
    const before = await desk.sheets(match);
    expect(before).toMatchObject({ match: { home: { name: home }, sheets: [] }, lastApply: null, mayApply: true });
    const { version } = await desk.apply(match, desk.accept(await desk.read(match, text())));
    const after = await desk.sheets(match);
    expect(after.version).toBe(version);
    expect(after.match.sheets).toHaveLength(1);
    expect(after.lastApply).toMatchObject({ people: 13, changed: [] });
    expect(Math.abs(Date.now() - Date.parse(after.lastApply?.at ?? ''))).toBeLessThan(60_000);
  });

  it('is told that a reader may not apply', async () => {
    const { match } = await game();
    const editor = await newsroom.signIn('Newsroom editor');
    const { status, body } = await editor('get', `/pressbox/matches/${match.documentId}/sheets`);
    expect([status, body.data?.mayApply]).toEqual([200, false]);
  });

  it('is told that there is no such match', async () => {
    expect((await newsroom.admin('get', '/pressbox/matches/nothing-here/sheets')).status).toBe(404);
    expect((await desk.ask({ documentId: 'nothing-here' }, 'undo')).status).toBe(404);
  });
});

describe('what applying would do', () => {
  it('is the numbers that it then has, and changes nothing', async () => {
    const { match, text } = await game();
    const reviewed = desk.accept(await desk.read(match, text()));
    const before = await desk.rows();
    const { body } = await desk.ask(match, 'preview', reviewed);
    expect(await desk.rows()).toEqual(before);
    const { counts, byType } = await desk.apply(match, reviewed);
    expect(body.data).toMatchObject({ counts, byType, removed: [], changed: [] });
  });

  it('names everybody and everything that would be removed', async () => {
    const made = await game();
    await desk.paste(made.match, `${goals(made, ['kerme (12e)', 'istre (30e)'], ['autre (80e)'])}\n\n${made.sheet()}`);
    const text = `${goals(made, ['istre (30e)'], ['autre (80e)'])}\n\n${made.sheet().replace(/\w+dupuy/, made.named('ozamp'))}`;
    const { body } = await desk.ask(made.match, 'preview', desk.accept(await desk.read(made.match, text)));
    expect(body.data.removed).toEqual([
      { type: 'appearance', side: 'home', role: 'starter', name: made.named('dupuy') },
      { type: 'event', side: 'home', kind: 'goal', name: made.named('kerme'), minute: 12, addedTime: null },
    ]);
  });

  it('says what has changed since the reading', async () => {
    const { match, text } = await game();
    const reviewed = desk.accept(await desk.read(match, text()));
    await newsroom.create('match-events', { match: match.documentId, side: 'home', kind: 'goal', minute: 88 });
    const { body } = await desk.ask(match, 'preview', reviewed);
    expect(body.data.changed).toEqual(['goals']);
  });
});

describe('a text as an editor says that it is meant', () => {
  it('is read with its sides the other way round', async () => {
    const { match, sheet } = await game();
    const { body } = await desk.ask(match, 'read', { text: sheet(), swap: true });
    expect(body.data.sheets.map(({ side }: { side: string }) => side)).toEqual(['away']);
    expect(body.data.teams.sure).toBe(true);
  });

  it('is the one of several matches that they choose', async () => {
    const { match } = await game();
    const text = 'Laval - Nîmes 2-1\nButs : Durand (12e, 30e) ; Petit (50e)\n\nDijon - Istres 0-1\nBut : Moreau (70e)';
    const refused = await desk.ask(match, 'read', { text });
    expect([refused.status, refused.body.error.details.matches]).toEqual([400, ['Laval - Nîmes', 'Dijon - Istres']]);
    const { body } = await desk.ask(match, 'read', { text, match: 1 });
    expect(body.data.score).toEqual({ home: 0, away: 1 });
    expect(body.meta).toEqual({ matches: ['Laval - Nîmes', 'Dijon - Istres'], match: 1 });
  });

  it('has what tells namesakes apart', async () => {
    const { match, sheet, home, named } = await game();
    const club = await newsroom.create('teams', { name: `${home} B`, shortName: 'Réserve' });
    const person = (name: string, data: object) => newsroom.create('players', { name, ...data });
    await person(`Filip ${named('berta')}`, {
      position: 'defender',
      bornOn: '2002-03-04',
      nationalities: ['IT', 'CH'],
      photo: (await storePicture(newsroom, { formats: { thumbnail: { url: '/uploads/small.jpg' } } })).id,
    });
    await person(`Pietro ${named('berta')}`, { position: 'goalkeeper', currentTeam: club.documentId });
    const berta = desk.name(await desk.read(match, sheet()), named('berta'));
    expect(berta.verdict).toBe('doubtful');
    expect([berta.proposal, ...berta.runnersUp].map((candidate) => candidate?.traits)).toEqual([
      { club: null, position: 'defender', birthYear: 2002, countries: ['IT', 'CH'], photo: '/uploads/small.jpg' },
      { club: 'Réserve', position: 'goalkeeper', birthYear: null, countries: [], photo: null },
    ]);
  });
});
