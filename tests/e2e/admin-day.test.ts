/** A day of the newsroom, as an editor looks through it: its matches, and what is written of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { dayAfter } from '../../src/plugins/pressbox/core/src/days';
import { on } from '../api/day-desk';
import { articleDesk } from '../support/articles';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { ROOT } from '../support/environment';
import { eventually } from '../support/eventually';
import { matchDesk, unique } from '../support/match';
import { hasFocus, line, link, newsroomPage, row } from './newsroom-page';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match: play, goal } = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const { open, freshDay } = newsroomPage(panel, 2034);

describe('a day', () => {
  it('is gone through with keys: rows, the desk, days, a search', async () => {
    const day = freshDay();
    const first = await play({ ...on(day, '18:00'), phase: 'second_half' });
    const second = await play(on(day, '20:45'));
    await goal(first, 'away', { minute: 12 });
    const page = await open(day);
    await row(page, second).waitFor();
    await soon(() => row(page, first).innerText()).toMatch(/18:00\s+Second half/i);
    await soon(() => link(page, first).innerText()).toBe(`${String(first.home.name)} 0–1 ${String(first.away.name)}`);
    await page.keyboard.press('j');
    await soon(() => hasFocus(link(page, first))).toBe(true);
    await page.keyboard.press('ArrowDown');
    await soon(() => hasFocus(link(page, second))).toBe(true);
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
    await soon(() => chips.getByText('Report, English: draft', { exact: true }).count()).toBe(1);
    await soon(() => chips.getByText('Report, Italian: not begun', { exact: true }).count()).toBe(1);
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
        await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        const box = await row(page, match).boundingBox();
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
      });
      await line(page).fill('Nobody - Somebody');
      await says(page, 'No team is called “Nobody”.');
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
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

describe('an editor who reads French', () => {
  const words = (language: string): Record<string, string> =>
    JSON.parse(readFileSync(path.join(ROOT, `src/plugins/pressbox/admin/src/translations/newsroom/${language}.json`), 'utf8')); // prettier-ignore

  it('reads no English here', async () => {
    const day = freshDay();
    const match = await play({ ...on(day), phase: 'full_time', roundType: 'quarter_final' });
    await articles.published({ kind: 'report', matches: [match.documentId] });
    const { page } = panel;
    await panel.speak('fr');
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
      await soon(() => row(page, match).innerText()).toMatch(/Terminé[\s\S]*Quarts[\s\S]*Compte rendu/);
      await soon(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(/2034$/);
      expect(await isRead()).toEqual([]);
      await page.goto(`/admin/plugins/pressbox?day=${dayAfter(day, 1)}`);
      await says(page, 'Pas de match ce jour-là');
      expect(await isRead()).toEqual([]);
    } finally {
      await panel.speak(null);
    }
  });
});
