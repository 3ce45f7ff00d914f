/** The match desk in the panel: matches with both elevens, the line, the timeline. */
import type { Locator, Page } from 'playwright-core';
import type { useAdminPanel } from './admin-panel';
import { matchDesk, type Match } from './match';
import type { Created } from './newsroom';

const LINES = [1, 4, 3, 3];
/** Surnames that no other test has, and nobody else of the match. */
const SURNAMES = ['Abelard', 'Bosman', 'Cocker', 'Dodds', 'Enkhart', 'Fifield', 'Graywood', 'Hartley', 'Iversen', 'Jansma', 'Kessler', 'Lalande']; // prettier-ignore

export interface Played extends Match {
  names: Record<'home' | 'away', string[]>;
}
/** What a test does at the desk of a match. */
export const deskScreen = (panel: ReturnType<typeof useAdminPanel>) => {
  const { newsroom } = panel;
  const desk = matchDesk(newsroom);
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
  const scoreOf = async (match: Created) => (await desk.scoreOf(match)).score;
  /** Keys are of the page: nothing is typed into. */
  const leaveInputs = (): Promise<void> =>
    panel.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  /** Presses a key that does something, once the desk takes keys: while it writes it takes none. */
  const pressOnce = async (key: string, button: string): Promise<void> => {
    await panel.page.getByRole('button', { name: button }).and(panel.page.locator(':enabled')).waitFor();
    await leaveInputs();
    await panel.page.keyboard.press(key);
  };
  return { desk, play, open, line, timeline, type, row, scoreOf, pressOnce };
};
