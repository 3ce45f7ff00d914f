/** The match desk, as whoever logs a match meets it. Every test makes its own match. */
import type { Locator, Page, Route } from 'playwright-core';
import { says, shows, useAdminPanel, violations } from '../support/admin-panel';
import { eventually } from '../support/eventually';
import { matchDesk, unique, type Match } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = matchDesk(newsroom);

const LINES = [1, 4, 3, 3];
/** Surnames that no other test has, and nobody else of the match. */
const SURNAMES = ['Abelard', 'Bosman', 'Cocker', 'Dodds', 'Enkhart', 'Fifield', 'Graywood', 'Hartley', 'Iversen', 'Jansma', 'Kessler', 'Lalande']; // prettier-ignore

interface Played extends Match {
  names: Record<'home' | 'away', string[]>;
}
/** A match with both elevens and one on each bench. */
const play = async (data: object = { phase: 'second_half' }): Promise<Played> => {
  const match = await desk.match(data);
  const names: Played['names'] = { home: [], away: [] };
  for (const side of ['home', 'away'] as const) {
    const sheet = await desk.sheet(match, { side, team: match[side].documentId, formation: '4-3-3' });
    const places = LINES.flatMap((count, line) => Array.from({ length: count }, (_, slot) => ({ line, slot })));
    for (const [index, surname] of SURNAMES.entries()) {
      const name = `${side === 'home' ? 'Ann' : 'Bea'} ${surname}${side}`;
      const player = await desk.player({ name, shortName: `${surname}${side}` });
      const place = places[index];
      const as = place ? { role: 'starter', ...place } : { role: 'substitute' };
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player: player.documentId, shirtNumber: index + 1, ...as }); // prettier-ignore
      names[side].push(name);
    }
  }
  return { ...match, names };
};
const open = async ({ documentId, home, away }: Match): Promise<Page> => {
  await panel.open(`/plugins/pressbox/matches/${documentId}`);
  const teams = `${String(home.name)} – ${String(away.name)}`;
  await panel.page.getByRole('heading', { level: 1, name: teams, exact: true }).waitFor();
  await line().waitFor();
  return panel.page;
};
const line = (): Locator => panel.page.getByLabel('What happens');
const timeline = (): Promise<string[]> => panel.page.locator('main ol > li').allInnerTexts();
const type = async (text: string): Promise<void> => {
  await line().fill(text);
  await line().press('Enter');
};
/** A row of the timeline: the line itself shows the same words while they are typed. */
const row = (text: string): Locator => panel.page.locator('main ol > li', { hasText: text });
const STREAM = '**/desk/stream';
/** What the desk says until the stream has told it something. */
const CONNECTING = /^Connecting to the other desks|· Connecting to the other desks/;
/** How long a colleague's goal takes to be seen, once they have been answered that it is written. */
const delayOf = async ({ documentId }: Created, minute: number): Promise<number> => {
  const seen = panel.page.getByText(`${minute}'`, { exact: true });
  await newsroom.admin('post', `/pressbox/matches/${documentId}/events`, { kind: 'goal', side: 'home', minute });
  const writtenAt = Date.now();
  await seen.waitFor();
  return Date.now() - writtenAt;
};
const scoreOf = async (match: Created) => (await desk.scoreOf(match)).score;

describe('the line of a match desk', () => {
  it('logs goals, a card and a change, shows each, and takes the last back with one key', async () => {
    const match = await play();
    const page = await open(match);
    await line().fill('57 cockerho p');
    await says(page, `57' penalty, ${match.home.name}: Ann Cockerhome`);
    await line().press('Enter');
    await says(page, 'Ann Cockerhome 1–0');
    await type('y bosmanaway 33');
    await type('62 lalandehome jansmahome');
    await type('45+2 kessleraway (iversenaway)');
    await row('Ann Lalandehome for Ann Jansmahome').waitFor();
    await row('Bea Kessleraway (assist: Bea Iversenaway)').waitFor();
    await eventually(async () =>
      expect((await timeline()).map((text) => text.split(/\s/)[0])).toEqual(["62'", "57'", "45+2'", "33'"]),
    );
    await soon(() => scoreOf(match)).toEqual([1, 1]);

    await line().press('Control+z');
    await row('Bea Kessleraway (assist').waitFor({ state: 'detached' });
    await soon(() => scoreOf(match)).toEqual([1, 0]);
    await soon(() => line().inputValue()).toBe('');
    await soon(() => line().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('asks by number who is meant, and logs whoever is chosen', async () => {
    const match = await desk.match({ phase: 'second_half' });
    const sheet = await desk.sheet(match, { side: 'home', team: match.home.documentId });
    const [filippo, pietro] = [unique('Filippo Terracciano'), unique('Pietro Terracciano')];
    for (const [name, line] of [[filippo, 1], [pietro, 0]] as const)
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player: (await desk.player({ name })).documentId, role: 'starter', line, slot: 0 }); // prettier-ignore
    const page = await open(match);
    await type('y terracciano 62');
    const choices = page.getByRole('region', { name: /Who is “terracciano”/ });
    const second = (await choices.getByRole('listitem').nth(1).innerText()).includes('Pietro') ? pietro : filippo;
    await page.keyboard.press('2');
    // The choices name both: the row alone tells who was logged.
    await eventually(async () => expect(await timeline()).toEqual([expect.stringContaining(second)]));
    expect((await desk.read(match, '?populate=events')).events).toHaveLength(1);
  });

  it('logs nothing that it does not understand, and says what is missing', async () => {
    const page = await open(await play());
    await type('57 nobody-of-that-name');
    await says(page, /Nobody of either side is called/);
    await type('62 lalandehome');
    await says(page, 'Who goes off for');
    await soon(() => line().inputValue()).toBe('62 lalandehome');
    await soon(() => page.getByText('Nothing is logged yet').count()).toBe(1);
    await line().press('Escape');
    await soon(() => line().inputValue()).toBe('');
  });

  it('corrects an event as a line, and takes one out', async () => {
    const match = await play();
    const page = await open(match);
    await type('57 cockerhome');
    await page.getByRole('button', { name: /^Correct: 57'/ }).click();
    const correction = page.getByLabel('Correct this event');
    await shows(page, 'line', '57 g Ann Cockerhome');
    await correction.fill('54 p Ann Cockerhome');
    await correction.press('Enter');
    await says(page, /^penalty ·/);
    await eventually(async () => expect((await timeline()).map((text) => text.slice(0, 3))).toEqual(["54'"]));
    await page.getByRole('button', { name: /^Take out: 54'/ }).click();
    await says(page, 'Nothing is logged yet');
    await page.keyboard.press('Control+z');
    await says(page, 'Ann Cockerhome 1–0');
  });
});

describe('two desks on one match', () => {
  it('see each other’s events soon, and neither writes over the other', async () => {
    const match = await play();
    const page = await open(match);
    await type('57 cockerhome');
    await says(page, 'Ann Cockerhome 1–0');
    const state = (await newsroom.admin('get', `/pressbox/matches/${match.documentId}/desk`)).body.data;
    const [event] = state.match.events;
    await page.getByRole('button', { name: /^Correct: 57'/ }).click();
    await newsroom.admin('put', `/pressbox/matches/${match.documentId}/events/${event.id}`, { kind: 'goal', side: 'home', minute: 58, player: event.player.id, updatedAt: event.updatedAt }); // prettier-ignore
    await page.getByText("58'", { exact: true }).waitFor();
    const correction = page.getByLabel('Correct this event');
    await correction.fill('56 g Ann Cockerhome');
    await correction.press('Enter');
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(/has amended this event in the meantime.*58'/).waitFor();
    await dialog.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText("56'", { exact: true }).waitFor();
    await soon(() => scoreOf(match)).toEqual([1, 0]);
  });

  it('show a colleague’s event within two seconds of its being written, where the machine has time for it', async () => {
    const match = await play();
    const page = await open(match);
    await page.getByText(CONNECTING).waitFor({ state: 'detached' });
    const delays: number[] = [];
    for (const minute of [11, 12, 13]) delays.push(await delayOf(match, minute));
    // The quickest: what else runs beside a test slows down one or another.
    expect(Math.min(...delays)).toBeLessThan(2_000);
  });

  it.each([
    ['hangs, as behind a proxy that keeps it', () => new Promise<void>(() => undefined)],
    ['is cut off', (route: Route) => route.abort()],
  ])('see each other’s events by asking where the stream %s', async (_, handle) => {
    const match = await play();
    await panel.page.route(STREAM, handle);
    const page = await open(match);
    await says(page, CONNECTING);
    await delayOf(match, 21); // a stream that hangs would never tell
    await panel.page.unroute(STREAM);
    await soon(() => page.getByText(CONNECTING).count()).toBe(0);
  });
});

describe('the phase of a match', () => {
  it('goes on by a key, runs a clock, and goes back by one', async () => {
    const match = await play({ phase: 'scheduled' });
    const page = await open(match);
    await page.getByRole('button', { name: 'Kick-off' }).waitFor();
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('k');
    await says(page, /First half\s+1'/);
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Second half' }).waitFor();
    await page.keyboard.press('Control+z');
    await says(page, /First half\s+\d'/);
    await page.getByRole('button', { name: 'Correct the clock' }).click();
    await page.getByLabel('Minute played now').fill('44');
    await page.keyboard.press('Enter');
    await says(page, /First half\s+44'/);
    await type('cockerhome g');
    await row("44'").waitFor();
    expect((await desk.read(match)).phase).toBe('first_half');
  });

  it('takes a seldom state from a menu by keys, takes it back, and is opened again after a wrong full time', async () => {
    const match = await play({ phase: 'second_half' });
    const page = await open(match);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const phaseOf = async () => (await desk.read(match)).phase;
    const choose = async (state: string): Promise<void> => {
      await page.keyboard.press('m');
      const item = page.getByRole('menuitem', { name: state, exact: true });
      await item.waitFor();
      await panel.pressUntil('ArrowDown', item);
      await page.keyboard.press('Enter');
    };
    await choose('Abandoned');
    await soon(phaseOf).toBe('abandoned');
    await page.keyboard.press('Control+z');
    await soon(phaseOf).toBe('second_half');
    await page.getByRole('button', { name: 'Full time' }).waitFor();
    await page.keyboard.press('f');
    await soon(phaseOf).toBe('full_time');
    await page.getByRole('button', { name: 'Full time' }).waitFor({ state: 'detached' });
    await choose('Second half');
    await soon(phaseOf).toBe('second_half');
    // Nobody knows when the half began: taking full time back is not its beginning.
    expect((await desk.read(match)).secondHalfAt).toBeNull();
    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
    await soon(() => violations(page, '[role=menu]')).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the timeline', () => {
  it('is walked, corrected and taken out of by keys, and never loses the focus', async () => {
    const match = await play();
    const page = await open(match);
    for (const text of ['57 cockerhome', 'y bosmanaway 33', '12 doddshome']) await type(text);
    await row("12'").waitFor();
    await soon(timeline).toHaveLength(3);
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? '');
    await line().press('?');
    await says(page, 'On a row of the timeline: e corrects it');
    await panel.tabTo(row("57'"));
    await page.keyboard.press('ArrowDown');
    await soon(focused).toMatch(/^33'/);
    await page.keyboard.press('e');
    await soon(() => page.getByLabel('Correct this event').inputValue()).toBe('33 y Bea Bosmanaway');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('34 y bosmanaway');
    await page.keyboard.press('Enter');
    await row("34'").waitFor();
    await panel.tabTo(row("34'"));
    await page.keyboard.press('Delete');
    await soon(timeline).toHaveLength(2);
    await soon(focused).toMatch(/^12'/);
    await page.keyboard.press('Control+z');
    await soon(timeline).toHaveLength(3);
    for (const left of [2, 1, 0]) {
      await page.keyboard.press('Backspace');
      await soon(timeline).toHaveLength(left);
    }
    await soon(() => line().evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('the drawing', () => {
  it('puts a player into the line by keys, with what happened', async () => {
    const page = await open(await play());
    const keeper = page.getByRole('button', { name: /^Abelardhome/ }).first();
    await keeper.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('y');
    await soon(() => line().inputValue()).toMatch(/^y Ann (Bosman|Cocker|Dodds|Enkhart)home $/);
    await page.keyboard.type('33');
    await page.keyboard.press('Enter');
    await says(page, /yellow card ·/);
    await page
      .getByRole('button', { name: /yellow card$/ })
      .first()
      .waitFor();
  });
});

describe('the match desk', () => {
  it('has nothing that axe finds, at 1440 and at 390 px, and prints the match in any language', async () => {
    const match = await play();
    const page = await open(match);
    await type('57 cockerhome p');
    await says(page, 'Ann Cockerhome 1–0');
    expect(await violations(page, 'main')).toEqual([]);
    await page
      .getByRole('region', { name: 'Agate' })
      .getByText(/Cockerhome/)
      .first()
      .waitFor();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await violations(page, 'main')).toEqual([]);
    const isWide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1);
    expect(isWide).toBe(false);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
});
