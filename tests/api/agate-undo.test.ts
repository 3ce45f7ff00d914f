/** Taking back the last text that was applied to a match. */
import { useNewsroom } from '../support/newsroom';
import { agateDesk } from './agate-desk';
import { fixturesOf, gameOf, goals } from './agate-fixture';

const newsroom = useNewsroom({ own: true });
const desk = agateDesk(newsroom);
const fixture = fixturesOf(newsroom);
type Rows = Record<string, unknown[]>;

/** What rows say, whichever rows say it: what is put back has ids and dates of its own. */
const told = (rows: Rows): Rows => {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null || value instanceof Date) return value;
    const entries = Object.entries(value).filter(
      ([key]) => !['documentId', 'createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy'].includes(key),
    );
    return Object.fromEntries(entries.filter(([key]) => key !== 'id').map(([key, one]) => [key, strip(one)]));
  };
  const byText = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));
  return Object.fromEntries(Object.entries(rows).map(([type, all]) => [type, all.map(strip).sort(byText)]));
};
const FACTS = ['match', 'team-sheet', 'appearance', 'match-event'];
const facts = async (): Promise<Rows> => {
  const rows = await desk.rows();
  return told(Object.fromEntries(FACTS.map((type) => [type, rows[type] ?? []])));
};
const game = gameOf(fixture);

describe('taking back what was applied', () => {
  it('leaves an empty match as it was, and says how many people are new on record', async () => {
    const { match, sheet } = await game();
    const before = await facts();
    await desk.paste(match, sheet({ berta: 'zidor, 62e' }));
    const { status, body } = await desk.ask(match, 'undo');
    expect(status).toBe(200);
    expect(body.data.byType).toMatchObject({
      sheets: { deleted: 1 },
      appearances: { deleted: 12 },
      events: { deleted: 1 },
    });
    expect(body.data.people).toBe(13);
    expect(await facts()).toEqual(before);
    expect(await newsroom.strapi.db.query('plugin::pressbox.player').count({ where: { name: { $contains: 'zidor' } } })).toBe(1); // prettier-ignore
  });

  it('takes the score back with the goals, to not known', async () => {
    const { match, text } = await game();
    const before = await facts();
    await desk.paste(match, text());
    expect((await desk.print(match)).data.score).toBe('1-1');
    await desk.ask(match, 'undo');
    expect(await facts()).toEqual(before);
    expect((await desk.print(match)).data.score).toBeNull();
  });

  it('puts back what a second text has changed and removed, and not what the first one wrote', async () => {
    const made = await game();
    await desk.paste(made.match, `${goals(made, ['kerme (12e)', 'istre (30e)'], ['autre (80e)'])}\n\n${made.sheet()}`);
    const before = await facts();
    const other = `${goals(made, ['kerme (13e)'], ['autre (80e)'])}\n\n${made.sheet({ berta: 'zidor, 62e' }).replace(/\w+dupuy/, made.named('ozamp'))}`;
    await desk.paste(made.match, other);
    expect(await facts()).not.toEqual(before);
    expect((await desk.ask(made.match, 'undo')).status).toBe(200);
    expect(await facts()).toEqual(before);
  });

  it('puts a goal back with the note and the ids that no text tells, and keeps a goal that has a note since', async () => {
    const made = await game();
    const events = newsroom.strapi.db.query('plugin::pressbox.match-event');
    const where = { match: { documentId: made.match.documentId }, minute: 30 };
    const write = async (data: object) => {
      const { documentId } = await events.findOne({ where });
      await newsroom.put(`/api/pressbox/match-events/${documentId}`, { data }).expect(200);
    };
    const text = (home: string[]) => `${goals(made, home, ['autre (80e)'])}\n\n${made.sheet()}`;
    const beside = { note: 'deflected', externalIds: { opta: '7' } };
    await desk.paste(made.match, text(['kerme (12e)', 'istre (30e)']));
    await write(beside);
    await desk.paste(made.match, text(['kerme (12e)']));
    expect(await events.count({ where })).toBe(0);
    expect((await desk.ask(made.match, 'undo')).status).toBe(200);
    expect(await events.findOne({ where })).toMatchObject(beside);

    await desk.paste(made.match, text(['kerme (12e)']));
    await desk.paste(made.match, text(['kerme (12e)', 'istre (30e)']));
    await write({ note: 'their own' });
    expect((await desk.ask(made.match, 'undo')).status).toBe(409);
    expect(await events.findOne({ where })).toMatchObject({ note: 'their own' });
  });

  it('puts back a referee, a crowd and an entered score', async () => {
    const { match, home, away } = await game();
    const before = await facts();
    await desk.paste(match, `${home} - ${away} 2-1\nArbitre : Marlène Quist. 12 000 spectateurs.`);
    expect(await facts()).not.toEqual(before);
    await desk.ask(match, 'undo');
    expect(await facts()).toEqual(before);
  });

  it('is done once: then there is nothing to take back', async () => {
    const { match, text } = await game();
    await desk.paste(match, text());
    expect((await desk.ask(match, 'undo')).status).toBe(200);
    const { status, body } = await desk.ask(match, 'undo');
    expect(status).toBe(400);
    expect(body.error.message).toBe('No text has been applied to this match that could be taken back.');
  });

  it('still takes back the last one that changed something, after one that changed nothing', async () => {
    const { match, text } = await game();
    const before = await facts();
    const reviewed = desk.accept(await desk.read(match, text()));
    await desk.apply(match, reviewed);
    await desk.apply(match, reviewed);
    expect((await desk.ask(match, 'undo')).status).toBe(200);
    expect(await facts()).toEqual(before);
  });

  it('lets the same text be applied again, and nobody is created twice', async () => {
    const { match, text } = await game();
    const reviewed = desk.accept(await desk.read(match, text()));
    const { people } = await desk.apply(match, reviewed);
    const applied = await facts();
    const { body } = await desk.ask(match, 'undo');
    const again = {
      ...reviewed,
      version: body.data.version,
      names: reviewed.names.map((name) => ({ ...name, decision: { [name.type]: people[name.key] } })),
    };
    expect((await desk.apply(match, again)).byType.players.created).toBe(0);
    expect(await facts()).toEqual(applied);
  });

  it('keeps the last application of a bounded number of matches', async () => {
    const store = newsroom.strapi.db.query('strapi::core-store' as 'plugin::pressbox.match');
    const prefix = 'plugin_pressbox_agate-applied-';
    const data = Array.from({ length: 210 }, (_, number) => ({ key: `${prefix}old-${number}`, value: '{}' }));
    await store.createMany({ data: data as object[] });
    const { match, text } = await game();
    await desk.paste(match, text());
    expect(await store.count({ where: { key: { $startsWith: prefix } } as object })).toBeLessThanOrEqual(200);
    expect((await desk.ask(match, 'undo')).status).toBe(200);
  });
});

describe('what somebody has done since', () => {
  it('stays, where it is nothing of what was applied', async () => {
    const { match, text } = await game();
    await desk.paste(match, text());
    await newsroom.create('match-events', { match: match.documentId, side: 'home', kind: 'goal', minute: 88 });
    await newsroom.create('match-events', { match: match.documentId, side: 'home', kind: 'red_card', minute: 89 });
    expect((await desk.ask(match, 'undo')).status).toBe(200);
    expect((await desk.print(match)).data.score).toBe('1-0');
  });

  it('is not written over: 409, with what it is, and nothing is half taken back', async () => {
    const { match, text } = await game();
    await desk.paste(match, text());
    const [goal] = await newsroom.strapi.db
      .query('plugin::pressbox.match-event')
      .findMany({ where: { match: { documentId: match.documentId } }, orderBy: { id: 'asc' } });
    await newsroom.put(`/api/pressbox/match-events/${goal.documentId}`, { data: { minute: 14 } }).expect(200);
    const before = await facts();
    const { status, body } = await desk.ask(match, 'undo');
    expect(status).toBe(409);
    expect(body.error.message).toBe(
      'This cannot be undone any more: somebody has changed the goals since. Nothing was written. Mend by hand what is wrong.',
    );
    expect(body.error.details.parts).toEqual(['goals']);
    expect(await facts()).toEqual(before);
    expect((await desk.sheets(match)).lastApply?.changed).toEqual(['goals']);
  });

  it('is said of a sheet that somebody has added a name to', async () => {
    const { match, text } = await game();
    await desk.paste(match, text());
    const [sheet] = await newsroom.strapi.db
      .query('plugin::pressbox.team-sheet')
      .findMany({ where: { match: { documentId: match.documentId } } });
    const player = await newsroom.create('players', { name: 'Réserve' });
    await newsroom.create('appearances', {
      teamSheet: sheet.documentId,
      player: player.documentId,
      role: 'substitute',
    });
    const { status, body } = await desk.ask(match, 'undo');
    expect([status, body.error?.details.parts]).toEqual([409, ['home']]);
  });

  it('waits for its turn where two desks take back at once: one does, the other is told', async () => {
    const { match, text } = await game();
    await desk.paste(match, text());
    const answers = await Promise.all([desk.ask(match, 'undo'), desk.ask(match, 'undo')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});
