/** The newsroom’s page, as an editor meets it: a day, a match typed in a line, what is written of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { dayAfter } from '../../src/plugins/pressbox/core/src/days';
import { articleDesk } from '../support/articles';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { ROOT } from '../support/environment';
import { eventually } from '../support/eventually';
import { matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match: play, goal, player, team } = matchDesk(newsroom);
const articles = articleDesk(newsroom);

/** Each test has some days to itself. */
let days = 0;
const freshDay = (): string => new Date(Date.UTC(2033, 0, 3) + (days += 7) * 86_400_000).toISOString().slice(0, 10);
const on = (day: string, hour = '19:45') => ({ kickOff: `${day}T${hour}:00.000Z`, phase: 'scheduled' });

const open = async (day: string, query = ''): Promise<Page> => {
  const isOfDay = (url: URL) => url.pathname.endsWith('/pressbox/newsroom') && url.searchParams.get('day') === day;
  const [response] = await Promise.all([
    panel.page.waitForResponse((one) => isOfDay(new URL(one.url()))),
    // Loaded anew: the page keeps its focus, its line and what it knows from one day to the next.
    panel.page.goto(`/admin/plugins/pressbox?day=${day}${query}`),
  ]);
  await response.finished();
  return panel.page;
};
const line = (page: Page): Locator => page.getByRole('textbox', { name: 'New match' });
const row = (page: Page, match: Created): Locator => page.locator(`li:has([data-match="${match.documentId}"])`);
const link = (page: Page, match: Created): Locator => page.locator(`[data-match="${match.documentId}"]`);
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);
const draftsOf = ({ documentId }: Created) =>
  newsroom.strapi.db.query('plugin::pressbox.article').findMany({
    where: { matches: { documentId } },
    populate: { tags: true, matches: true },
  });

describe('a match', () => {
  it('is typed in a line, asked about where it is in doubt, created, and written of, without a mouse', async () => {
    const day = freshDay();
    const name = unique('Gemella');
    await team({ name, countryCode: 'IT' });
    await team({ name, countryCode: 'FR' });
    const away = await team({ name: unique('Ponente') });
    const page = await open(day);
    await says(page, 'No match on this day');
    await page.keyboard.press('n');
    expect(await hasFocus(line(page))).toBe(true);
    await page.keyboard.type(`${name} - ${String(away.name)}, 20.45`);
    await says(page, `Which ${name}?`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    await says(page, 'Enter creates it');
    await page.keyboard.press('Enter');
    await says(page, `${name} – ${String(away.name)} is created.`);
    const match = await newsroom.strapi.db.query('plugin::pressbox.match').findOne({
      where: { awayTeam: { documentId: away.documentId } },
      populate: { homeTeam: true },
    });
    expect([new Date(match.kickOff).toISOString(), match.homeTeam.name]).toEqual([`${day}T20:45:00.000Z`, name]);

    expect(await line(page).inputValue()).toBe('');
    await row(page, match).waitFor();
    await page.keyboard.press('Escape');
    expect(await hasFocus(link(page, match))).toBe(true);
    await page.keyboard.press('r');
    const title = page.locator('input[name=title]');
    await title.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    const [draft, ...others] = await draftsOf(match);
    expect([draft?.kind, draft?.title, others]).toEqual(['report', null, []]);

    await open(day);
    await row(page, match).waitFor();
    await page.keyboard.press('r'); // on no row: nothing is begun
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await title.waitFor();
    expect(await draftsOf(match)).toHaveLength(1);
  });

  it('that cannot be made yet says what is missing, and keeps what was typed', async () => {
    const [home, away] = [await team({ name: unique('Zefiro') }), await team({ name: unique('Ponente') })];
    const page = await open(freshDay());
    await line(page).fill(`${String(home.name)} - ${String(away.name)}`);
    await says(page, /^The hour is missing/);
    await page.keyboard.press('Enter');
    expect(await line(page).inputValue()).toBe(`${String(home.name)} - ${String(away.name)}`);
    await line(page).fill('');
  });
});

describe('a day', () => {
  it('is gone through with keys: rows, the desk, days, a search', async () => {
    const day = freshDay();
    const first = await play({ ...on(day, '18:00'), phase: 'second_half' });
    const second = await play(on(day, '20:45'));
    await goal(first, 'away', { minute: 12 });
    const page = await open(day);
    await row(page, second).waitFor();
    expect(await row(page, first).innerText()).toMatch(/18:00\s+Second half/i);
    expect(await link(page, first).innerText()).toBe(`${String(first.home.name)} 0–1 ${String(first.away.name)}`);
    await page.keyboard.press('j');
    expect(await hasFocus(link(page, first))).toBe(true);
    await page.keyboard.press('ArrowDown');
    expect(await hasFocus(link(page, second))).toBe(true);
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(`/plugins/pressbox/matches/${first.documentId}`));

    await open(day);
    await row(page, second).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(String(second.away.name).toUpperCase());
    await page.waitForURL((url) => url.searchParams.get('q') === String(second.away.name).toUpperCase());
    await row(page, first).waitFor({ state: 'detached' });
    await row(page, second).waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await row(page, first).waitFor();

    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('day') === dayAfter(day, 1));
    await says(page, 'No match on this day');
    await page.getByRole('link', { name: /^Last before: / }).click();
    await row(page, first).waitFor();
    await page.keyboard.press('t');
    await page.waitForURL((url) => url.searchParams.get('day') === null);
  });

  it('says of each article in which language it stands how, and leads to its form', async () => {
    const day = freshDay();
    const match = await play(on(day));
    const report = await articles.published({ kind: 'report', matches: [match.documentId] });
    await articles.put(report, { title: unique('Title') }, 'en');
    const page = await open(day);
    const chips = row(page, match).getByRole('link');
    await chips.getByText('Report, French: published', { exact: true }).waitFor();
    expect(await chips.getByText('Report, English: draft', { exact: true }).count()).toBe(1);
    expect(await chips.getByText('Report, Italian: not begun', { exact: true }).count()).toBe(1);
    await chips.getByText('Report, English: draft', { exact: true }).click({ force: true });
    await page.waitForURL((url) => url.pathname.endsWith(report.documentId));
  });

  it('follows what happens elsewhere once somebody comes back to it', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'first_half' });
    const page = await open(day);
    await row(page, match).waitFor();
    await goal(match, 'home', { minute: 3 });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText(`${String(match.home.name)} 1–0 ${String(match.away.name)}`).waitFor();
  });

  it('can be read by everybody, on a telephone too', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time' });
    await articles.published({ kind: 'report', matches: [match.documentId] });
    const page = await open(day);
    await row(page, match).waitFor();
    await page.getByText('does not add up').first().waitFor();
    expect(await violations(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      await eventually(async () => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        const box = await row(page, match).boundingBox();
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
      });
      await line(page).fill('Nobody - Somebody');
      await says(page, 'No team is called “Nobody”.');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await violations(page, 'main')).toEqual([]);
      await line(page).fill('');
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
  });

  it('that cannot be loaded says so, and is asked for again', async () => {
    const day = freshDay();
    const asked = '**/pressbox/newsroom?**';
    await panel.page.route(asked, (route) => route.fulfill({ status: 500, body: '{}' }));
    await panel.open(`/plugins/pressbox?day=${day}`);
    await says(panel.page, /^The day could not be loaded/);
    await panel.page.unroute(asked);
    await panel.page.getByRole('button', { name: 'Try again' }).click();
    await says(panel.page, 'No match on this day');
  });
});

describe('an article', () => {
  it('is suggested tags, which its form takes and nothing saves', async () => {
    const match = await play({ ...on(freshDay()), phase: 'full_time' });
    const scorer = await player({ name: unique('Ada Kerr') });
    await goal(match, 'home', { minute: 45, player: scorer.documentId });
    await newsroom.create('tags', { kind: 'team', team: match.home.documentId }, '?locale=en');
    const theme = await newsroom.create('tags', { kind: 'theme', name: unique('Refereeing') }, '?locale=en');
    const article = await newsroom.create(
      'articles',
      { title: unique('Report'), standfirst: `All about ${String(theme.name)}.`, matches: [match.documentId] },
      '?locale=en&status=draft',
    );
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    await page.getByRole('button', { name: 'Suggest tags' }).click();
    const offered = page.getByRole('list', { name: 'Tags from the match and the text' }).getByRole('button');
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).map((text) => text.trim())).toEqual([
      `Add ${String(match.home.name)} (team)`,
      `Add ${String(match.away.name)} (team, new)`,
      `Add ${String(scorer.name)} (player, new)`,
      `Add ${String(theme.name)} (theme)`,
    ]);
    expect(await violations(page, '[aria-label="Tags from the match and the text"]')).toEqual([]);
    await page.getByRole('button', { name: 'Add all 4' }).click();
    await says(page, '4 tags are added to the form. Save to keep them.');
    const tagsOf = async (): Promise<string[]> => {
      const address = `/api/pressbox/articles/${article.documentId}?locale=en&status=draft&populate[0]=tags`;
      const { body } = await newsroom.get(address, 'desk').expect(200);
      return (body.data.tags as { name: string }[]).map(({ name }) => name);
    };
    expect(await tagsOf()).toEqual([]);
    await panel.told('Saved document', () => panel.save());
    expect(await tagsOf()).toEqual([match.home.name, match.away.name, scorer.name, theme.name]);
    await page.getByRole('button', { name: 'Suggest tags' }).click();
    await says(page, 'The matches and the text suggest no other tag.');
  });

  it('is begun from the form of its match too, with its title to be written', async () => {
    const match = await play(on(freshDay()));
    const page = await panel.edit('match', match.documentId);
    await page.getByRole('button', { name: 'Write the report' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    expect(await draftsOf(match)).toMatchObject([{ kind: 'report', title: null }]);
  });
});

describe('an editor who reads French', () => {
  const words = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(path.join(ROOT, `src/plugins/pressbox/admin/src/translations/newsroom/${language}.json`), 'utf8')); // prettier-ignore

  it('reads no English here', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time', roundType: 'quarter_final' });
    await articles.published({ kind: 'report', matches: [match.documentId] });
    const { page } = panel;
    await page.evaluate(() => localStorage.setItem('strapi-admin-language', 'fr'));
    try {
      const [english, french] = [words('en'), words('fr')];
      const foreign = Object.entries(english).filter(([key, text]) => !text.includes('{') && text.length > 3 && french[key] !== text); // prettier-ignore
      const isRead = async (): Promise<string[]> => {
        const text = await page.locator('main').innerText();
        const names = await page.locator('main [aria-label]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))); // prettier-ignore
        const read = `${text}\n${names.join('\n')}`.split('\n').map((one) => one.trim());
        return foreign.filter(([, sentence]) => read.includes(sentence)).map(([key]) => key);
      };
      await page.goto(`/admin/plugins/pressbox?day=${day}`);
      await row(page, match).waitFor();
      expect(await row(page, match).innerText()).toMatch(/Terminé[\s\S]*Quarts[\s\S]*Compte rendu/);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/2033$/);
      expect(await isRead()).toEqual([]);
      await page.goto(`/admin/plugins/pressbox?day=${dayAfter(day, 1)}`);
      await says(page, 'Pas de match ce jour-là');
      expect(await isRead()).toEqual([]);
    } finally {
      await page.evaluate(() => localStorage.removeItem('strapi-admin-language'));
      await page.goto('/admin');
    }
  });
});
