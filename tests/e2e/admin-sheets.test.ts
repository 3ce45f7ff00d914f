/** The screen of team sheets: pasted, reviewed by keys, applied, taken back. Every test makes its own match and people. */
import type { Page } from 'playwright-core';
import { fixturesOf, goals, type Fixture } from '../api/agate-fixture';
import { agateDesk } from '../api/agate-desk';
import { emptyMatch, OUR_PAGE } from '../api/agate-page';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { eventually } from '../support/eventually';
import en from '../../src/plugins/pressbox/admin/src/translations/sheet-desk/en.json';
import fr from '../../src/plugins/pressbox/admin/src/translations/sheet-desk/fr.json';
import { APPLIED, BOX, onPitch, paste, sheetScreen } from './sheet-screen';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = agateDesk(newsroom);
const fixture = fixturesOf(newsroom);
const { open } = sheetScreen(panel);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
/** Two players of one name each, for the names that are given. */
const namesakes = async ({ named }: Fixture, ...names: string[]): Promise<void> => {
  for (const name of names) {
    await newsroom.create('players', { name: `Filip ${named(name)}`, position: 'defender', bornOn: '2002-03-04' });
    await newsroom.create('players', { name: `Pietro ${named(name)}`, position: 'goalkeeper', nationalities: ['IT'] });
  }
};

describe('a pasted sheet', () => {
  it('is drawn at once, asks who two names are, and is applied, taken back and applied by keys alone', async () => {
    const game = await fixture();
    await namesakes(game, 'berta', 'caste');
    const page = await open(game);
    await paste(page, `${goals(game, ['kerme (12e)'], ['autre (80e)'])}\n\n${game.sheet({ dupuy: 'zidor, 62e' })}`);
    await onPitch(page, game.named('arnau')).waitFor();
    await says(page, `Who is ${game.named('berta')}?`);
    await eventually(async () => expect(await focused(page)).toBe(`Who is ${game.named('berta')}?`));
    await says(page, 'defender, 2002');
    await says(page, 'goalkeeper, Italy');
    await soon(() => onPitch(page, game.named('berta')).getAttribute('aria-label')).toMatch(/not settled yet/);
    await soon(() => onPitch(page, game.named('kerme')).getAttribute('aria-label')).toMatch(/1 goal$/);

    await page.keyboard.press('2');
    await says(page, `Who is ${game.named('caste')}?`);
    await page.keyboard.press('Enter');
    await says(page, /^Creates \d+, changes \d+, leaves \d+ as they are\.$/);
    await says(page, 'Removes nothing.');
    await eventually(async () => expect(await focused(page)).toMatch(/^Apply/));
    await page.keyboard.press('Control+Enter');
    await says(page, APPLIED);
    await says(page, /^Last applied .* by Ada Moretti\.$/);
    const printed = async () => (await desk.print(game.match)).data;
    expect((await printed()).sheets.home).toContain(game.named('zidor'));
    const { body } = await newsroom.get(`/pressbox/matches/${game.match.documentId}/sheets`, 'anyone');
    expect(body.error.status).toBe(401);
    const sheet = (await desk.sheets(game.match)).match.sheets[0];
    const names = sheet?.appearances.map(({ player }) => player.name) ?? [];
    expect(names).toContain(`Pietro ${game.named('berta')}`);
    expect(names).toContain(`Filip ${game.named('caste')}`);

    const undo = page.getByRole('button', { name: 'Undo' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Undo');
    await page.keyboard.press('Enter');
    await says(page, /^Undone: the match says again what it said before/);
    expect((await printed()).sheets.home).toBeNull();
    expect((await printed()).score).toBeNull();
    await undo.waitFor({ state: 'detached' });

    await page.getByText('Reading …').waitFor({ state: 'detached' });
    await says(page, /^Creates/);
    await panel.told(APPLIED, () => page.keyboard.press('Control+Enter'));
    expect((await printed()).sheets.home).toContain(game.named('zidor'));
    const players = newsroom.strapi.db.query('plugin::pressbox.player');
    await soon(() => players.count({ where: { name: game.named('arnau') } })).toBe(1);
  });

  it('says by name what it would remove, and what the reader was not sure of, at its place', async () => {
    const game = await fixture();
    await desk.paste(game.match, game.sheet());
    const page = await open(game);
    await onPitch(page, game.named('dupuy')).waitFor();
    const text = game
      .sheet()
      .replace(/\w+dupuy/, 'Ocampo')
      .replace(/\w+girar, /, '');
    await paste(page, text);
    await says(page, /^Removes \d facts?:$/);
    await says(page, `${game.named('dupuy')}, off the sheet of ${game.home}`);
    await page.getByRole('button', { name: /10 players start, not eleven/ }).click();
    const box = page.getByRole('textbox', { name: BOX });
    await soon(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    const marked = await box.evaluate((element) => {
      const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(marked).toContain(game.named('arnau'));
    await box.fill('');
    await onPitch(page, game.named('dupuy')).waitFor();
  });

  it('is kept when another desk has changed the match meanwhile: it is told what, and applies again', async () => {
    const game = await fixture();
    await namesakes(game, 'berta');
    const page = await open(game);
    await paste(page, `${goals(game, ['kerme (12e)'], ['autre (80e)'])}\n\n${game.sheet()}`);
    await says(page, `Who is ${game.named('berta')}?`);
    await page.keyboard.press('x');
    await says(page, /^Creates/);
    await newsroom.create('match-events', { match: game.match.documentId, side: 'home', kind: 'goal', minute: 12 });
    await page.keyboard.press('Control+Enter');
    await says(page, /^The match has changed meanwhile: the goals\./);
    await soon(() => page.getByRole('textbox', { name: BOX }).inputValue()).toContain(game.named('arnau'));
    await says(page, '1 name left out');
    await soon(() => onPitch(page, game.named('berta')).count()).toBe(0);
    await page.getByText('Reading …').waitFor({ state: 'detached' });
    await panel.told(APPLIED, () => page.keyboard.press('Control+Enter'));
    expect((await desk.print(game.match)).data.score).toBe('1-1');
  });

  it('asks which match of several is meant, and which side is which', async () => {
    const game = await fixture();
    const page = await open(game);
    await paste(
      page,
      'Laval - Nîmes 2-1\nButs : Durand (12e, 30e) ; Petit (50e)\n\nDijon - Istres 0-1\nBut : Moreau (70e)',
    );
    await says(page, 'The text holds 2 matches. Which one is this?');
    await page.keyboard.press('2');
    await says(page, /^Score 0–1/);
    await says(page, 'Only the order of the text says which side is which.');
    await page.getByRole('button', { name: 'Swap the sides' }).click();
    await says(page, /^Score 1–0/);
  });
});

describe('everybody', () => {
  it('can read a whole page that was pasted, with both elevens', async () => {
    const match = await emptyMatch(newsroom);
    const page = await open({ match, home: 'Milan' });
    await paste(page, OUR_PAGE);
    await says(page, /^Creates/);
    expect(await violations(page, 'main')).toEqual([]);
    await soon(() => page.getByRole('group', { name: /^(Milan|Atalanta), / }).count()).toBe(2);
  });

  it('can read the screen, on a telephone too', async () => {
    const game = await fixture();
    await namesakes(game, 'berta');
    const page = await open(game);
    await paste(page, `${goals(game, ['kerme (12e)'], ['autre (80e)'])}\n\n${game.sheet({ dupuy: 'zidor, 62e' })}`);
    await says(page, `Who is ${game.named('berta')}?`);
    await says(page, /^Creates/);
    expect(await violations(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    try {
      expect(await violations(page, 'main')).toEqual([]);
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((one) => one.getBoundingClientRect().right > 391)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
      expect(wide).toEqual([]);
      await page.getByRole('button', { name: /Pietro/ }).click();
      await says(page, 'Removes nothing.');
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
  });

  it('reads it in their language, and nothing of it in English', async () => {
    const game = await fixture();
    await namesakes(game, 'berta');
    const { page } = panel;
    await panel.speak('fr');
    try {
      await page.goto(`/admin/plugins/pressbox/matches/${game.match.documentId}/sheets`);
      await page.getByRole('textbox', { name: 'Texte à lire' }).waitFor();
      await paste(
        page,
        `${goals(game, ['kerme (12e)'], ['autre (80e)'])}\n\n${game.sheet({ dupuy: 'zidor, 62e' }).replace(/\w+girar, /, '')}`,
      );
      await says(page, `Qui est ${game.named('berta')} ?`);
      await says(page, /^Crée/);
      const words = await page.locator('main').innerText();
      const english = Object.entries(en).filter(
        ([key, text]) =>
          !text.includes('{') && text.length > 4 && text !== fr[key as keyof typeof fr] && words.includes(text),
      );
      expect(english).toEqual([]);
    } finally {
      await panel.speak(null);
    }
  });
});
