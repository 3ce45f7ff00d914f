/** A line-up on the screen of team sheets, typed and moved by hand. Every test makes its own match and people. */
import { fixturesOf } from '../api/agate-fixture';
import { agateDesk } from '../api/agate-desk';
import { says, useAdminPanel } from '../support/admin-panel';
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
