/** Several desks that set one link of a document: each is asked, and nothing is written over unseen. */
import type { Page } from 'playwright-core';
import { count, KEEP, TAKE, useAdminPanel } from '../support/admin-panel';
import { matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, read } = matchDesk(newsroom);

const venue = (name: string) => newsroom.create('venues', { name: unique(name) });
const choose = async (page: Page, { name }: Created): Promise<void> => {
  await page.getByRole('combobox', { name: 'Venue' }).click();
  await page.keyboard.type(String(name));
  await page.getByRole('option', { name: String(name) }).click();
  await page.getByText(String(name), { exact: true }).first().waitFor();
};
const elsewhere = (game: Created, { documentId }: Created) =>
  newsroom.put(`/api/pressbox/matches/${game.documentId}`, { data: { venue: documentId } }).expect(200);
const storedIn = async (game: Created): Promise<string> => (await read(game, '?populate=venue')).venue.documentId;
const asked = (page: Page) => () => page.getByRole('alert').getByRole('listitem').allInnerTexts();

describe('a third desk on the same link', () => {
  const between = async () => {
    const [old, mine, theirs, third] = [await venue('Old'), await venue('Mine'), await venue('Theirs'), await venue('Third')]; // prettier-ignore
    const game = await match({ venue: old.documentId });
    const page = await panel.edit('match', game.documentId);
    await choose(page, mine);
    await elsewhere(game, theirs);
    expect(await panel.answered(() => panel.save())).toBe(409);
    await soon(asked(page)).toEqual([expect.stringContaining(String(theirs.name))]);
    await elsewhere(game, third);
    return { page, game, mine, third };
  };

  it('is asked about by the next save at the latest, and is written over knowingly', async () => {
    const { page, game, mine, third } = await between();
    await page.getByRole('button', { name: KEEP }).click();
    const isAskedAtOnce = async (): Promise<boolean> => {
      await Promise.race([
        page.getByRole('button', { name: KEEP }).waitFor({ state: 'detached' }),
        page.getByRole('alert').getByText(String(third.name)).waitFor(),
      ]);
      return (await page.getByRole('button', { name: KEEP }).count()) > 0;
    };
    if (!(await isAskedAtOnce())) expect(await panel.answered(() => panel.save())).toBe(409);
    await soon(asked(page)).toEqual([expect.stringContaining(String(third.name))]);
    expect(await storedIn(game)).toBe(third.documentId);
    await page.getByRole('button', { name: KEEP }).click();
    await page.getByRole('button', { name: KEEP }).waitFor({ state: 'detached' });
    await soon(() => count(page, String(mine.name))).toBeGreaterThan(0);
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await storedIn(game)).toBe(mine.documentId);
  });

  it('is shown where what is stored is taken, and not the one whom the question named', async () => {
    const { page, game, third } = await between();
    await page.getByRole('button', { name: TAKE }).click();
    await page.getByRole('button', { name: TAKE }).waitFor({ state: 'detached' });
    await page.getByText(String(third.name), { exact: true }).first().waitFor();
    expect(await storedIn(game)).toBe(third.documentId);
  });
});
