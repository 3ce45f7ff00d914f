// @loop
/** A line-up on the screen of team sheets, typed and moved by hand. Every test makes its own match and people. */
import { fixturesOf } from '../api/agate-fixture';
import { agateDesk } from '../api/agate-desk';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { soon } from '../support/soon';
import { APPLIED, onPitch, sheetScreen } from './sheet-screen';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = agateDesk(newsroom);
const fixture = fixturesOf(newsroom);
const { open } = sheetScreen(panel);

describe('a line-up without any print', () => {
  it('is typed name by name, moved by arrow keys, and applied', async () => {
    const game = await fixture();
    const club = (await desk.sheets(game.match)).match.home.id;
    const names = ['Maignan', 'Calabria', 'Gabbia', 'Éderson', 'Hernandez', 'Adli', 'Musah', 'Reijnders', 'Leao', 'Jovic', 'Pulisic']; // prettier-ignore
    for (const name of names)
      await newsroom.create('players', { name: `${name} ${game.named('x')}`, currentTeam: club });
    const page = await open(game);
    const field = page.getByRole('combobox', { name: `Add a player of ${game.home}` });
    await field.focus();
    for (const name of names) {
      await page.keyboard.type(name === 'Éderson' ? 'eder' : name.slice(0, 4).toLowerCase());
      await page.getByRole('option', { name: `${name} ${game.named('x')}` }).waitFor();
      await page.keyboard.press('Enter');
    }
    await page.keyboard.type('Somebody Nobody');
    await page.keyboard.press('Enter');
    await says(page, /Bench: Somebody Nobody/);
    await page.keyboard.press('Backspace');
    await says(page, /^11 starters/);
    const wing = onPitch(page, 'Pulisic');
    await wing.focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Control+Enter');
    await says(page, APPLIED);
    const [sheet] = (await desk.sheets(game.match)).match.sheets;
    expect(sheet?.formation).toBe('4-3-3');
    const front = sheet?.appearances.filter(({ line }) => line === 3).map(({ player }) => player.name.split(' ')[0]);
    expect(front).toEqual(['Leao', 'Pulisic', 'Jovic']);
  });

  it('has numbers, one captain who is drawn as such, and a coach', async () => {
    const game = await fixture();
    const club = (await desk.sheets(game.match)).match.home.id;
    const names = ['Maignan', 'Calabria', 'Gabbia', 'Adli'];
    for (const name of names)
      await newsroom.create('players', { name: `${name} ${game.named('x')}`, currentTeam: club });
    const page = await open(game);
    await page.getByRole('combobox', { name: `Add a player of ${game.home}` }).focus();
    for (const [typed, shown] of [['16 maig', '16 Maignan'], ['2 cala c', '2 Calabria'], ['46 gabb', '46 Gabbia'], ['adli', 'Adli']] as const) {
      await page.keyboard.type(typed);
      await page.getByRole('option', { name: `${shown} ${game.named('x')}` }).waitFor();
      await page.keyboard.press('Enter');
    } // prettier-ignore
    const drawn = (name: string) => onPitch(page, `${name} ${game.named('x')}`).getAttribute('aria-label');
    await soon(() => drawn('Calabria')).toMatch(/, 2, captain$/);
    await page.getByText(/\(c\)$/).waitFor();
    await onPitch(page, 'Gabbia').focus();
    await page.keyboard.press('c');
    await soon(() => drawn('Gabbia')).toMatch(/, 46, captain$/);
    await soon(() => drawn('Calabria')).toMatch(/, 2$/);
    const coach = page.getByRole('combobox', { name: `Coach of ${game.home}` });
    await coach.focus();
    await page.keyboard.type(`Stefano ${game.named('Pioli')}`);
    await page.keyboard.press('Enter');
    await says(page, `Coach: Stefano ${game.named('Pioli')}`);
    await soon(() => violations(page, 'main')).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await says(page, APPLIED);
    const [sheet] = (await desk.sheets(game.match)).match.sheets;
    const worn = sheet?.appearances.map(({ player, shirtNumber, captain }) => [player.name.split(' ')[0], shirtNumber, captain]); // prettier-ignore
    expect(worn).toEqual([['Maignan', 16, false], ['Calabria', 2, false], ['Gabbia', 46, true], ['Adli', null, false]]); // prettier-ignore
    expect(sheet?.coach?.name).toBe(`Stefano ${game.named('Pioli')}`);
  });

  it('lets a player be dragged to another place', async () => {
    const game = await fixture();
    await desk.paste(game.match, game.sheet());
    const page = await open(game);
    const box = async (name: string) => {
      const found = await onPitch(page, game.named(name)).boundingBox();
      if (!found) throw new Error(`${name} is not drawn`);
      return { x: found.x + found.width / 2, y: found.y + found.height / 2 };
    };
    await onPitch(page, game.named('kerme')).waitFor();
    const [from, to] = [await box('kerme'), await box('berta')];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await page.mouse.up();
    await says(page, /^Creates 0, changes 2/);
    expect((await box('kerme')).y).toBeCloseTo(to.y, -1);
  });
});
