/** Strapi's relation modal over an edit view: what is created in it, and what is refused there. */
import type { Locator, Page } from 'playwright-core';
import { count, KEEP, says, shows, TAKE, useAdminPanel, violations } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, goal, sheet, player, scoreOf, read } = matchDesk(newsroom);

/** Opens the form of something new over the one that stands open, by the field that lists it. */
const createOver = async (page: Page, within: Locator | Page, field: string): Promise<Locator> => {
  await within.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: 'Create a relation' }).click();
  const modal = page.getByRole('dialog').last();
  await modal.getByText('Create a relation').waitFor();
  return modal;
};
const chooseIn = async (page: Page, modal: Locator, field: string, option: string): Promise<void> => {
  await modal.getByRole('combobox', { name: field }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
};
const saveIn = (modal: Locator): Promise<void> => modal.getByRole('button', { name: 'Save', exact: true }).click();

describe('what is created over the form of its parent (promise 20)', () => {
  it('belongs to it from birth: a goal over its match, and the score follows', async () => {
    const game = await match({ phase: 'second_half' });
    const page = await panel.edit('match', game.documentId);
    const modal = await createOver(page, page, 'Events');
    await chooseIn(page, modal, 'Kind', 'Goal');
    await chooseIn(page, modal, 'Side', 'Home');
    await saveIn(modal);
    await modal.getByText('Edit a relation').waitFor();
    await soon(() => scoreOf(game)).toMatchObject({ score: [1, 0] });
    await soon(() => count(page, /Name the match/)).toBe(0);
  });

  it('belongs to it from birth: a name on a sheet over its match', async () => {
    const game = await match({ phase: 'second_half' });
    const scorer = await player();
    const ours = await sheet(game, { side: 'home' });
    const page = await panel.edit('match', game.documentId);
    await page.getByRole('button', { name: / home sheet$/ }).click();
    await page.getByRole('dialog').getByText('Edit a relation').waitFor();
    const modal = await createOver(page, page.getByRole('dialog'), 'Appearances');
    await modal.getByRole('combobox', { name: 'Player' }).click();
    await page.keyboard.type(String(scorer.name));
    await page.getByRole('option', { name: String(scorer.name) }).click();
    await saveIn(modal);
    await modal.getByText('Edit a relation').waitFor();
    const where = { teamSheet: { documentId: ours.documentId } };
    await soon(() => newsroom.strapi.db.query('plugin::pressbox.appearance').count({ where })).toBe(1);
  });
});

describe('a save that is refused in a modal', () => {
  const conflictOn = (page: Page): Locator => page.getByRole('alertdialog', { name: 'Not saved' });
  const minuteOf = async ({ documentId }: Created): Promise<unknown> =>
    (await newsroom.get(`/api/pressbox/match-events/${documentId}`).expect(200)).body.data.minute;

  /** A goal in the modal over its match, edited here and, behind the back, to minute 12. */
  const refusedGoal = async () => {
    const game = await match({ phase: 'second_half' });
    const scored = await goal(game, 'home', { minute: 10 });
    const page = await panel.edit('match', game.documentId);
    await page.getByRole('button', { name: / goal$/ }).click();
    const modal = page.getByRole('dialog');
    await modal.getByLabel('Minute').fill('11');
    await newsroom.admin('put', manager('match-event', scored.documentId), { minute: 12 });
    await saveIn(modal);
    await conflictOn(page).waitFor();
    return { page, modal, scored };
  };
  const press = async (page: Page, name: string): Promise<void> => {
    await panel.tabTo(conflictOn(page).getByRole('button', { name }));
    await page.keyboard.press('Enter');
    await conflictOn(page).waitFor({ state: 'detached' });
  };

  it('says who saved and what is stored, and takes that, by the keyboard (promise 19)', async () => {
    const { page, modal, scored } = await refusedGoal();
    await says(page, /Chief Editor has saved this in the meantime/);
    await soon(() => conflictOn(page).getByRole('listitem').innerText()).toMatch(/Minute\s+12/);
    await press(page, TAKE);
    await shows(page, 'minute', '12');
    await modal.getByLabel('Minute').fill('13');
    expect(await panel.answered(() => saveIn(modal))).toBe(200);
    expect(await minuteOf(scored)).toBe(13);
  });

  it('comes back until it is settled, and is saved over by the keyboard (promise 19)', async () => {
    const { page, modal, scored } = await refusedGoal();
    await page.keyboard.press('Escape');
    await conflictOn(page).waitFor({ state: 'detached' });
    await soon(() => modal.getByLabel('Minute').inputValue()).toBe('11');
    await saveIn(modal);
    await conflictOn(page).waitFor();
    await press(page, KEEP);
    expect(await panel.answered(() => page.keyboard.press('Control+Enter'))).toBe(200);
    expect(await minuteOf(scored)).toBe(11);
  });

  it('goes with the modal: what is stored is there when it is opened again (promise 19)', async () => {
    const { page, modal } = await refusedGoal();
    await page.keyboard.press('Escape');
    await conflictOn(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Confirm' }).click();
    await modal.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: / goal$/ }).click();
    await shows(page, 'minute', '12');
    await soon(() => conflictOn(page).count()).toBe(0);
  });

  it('can be settled by everybody, in a narrow window too (promise 19)', async () => {
    const { page } = await refusedGoal();
    try {
      for (const width of [1280, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await violations(page, '[role=alertdialog]')).toEqual([]);
        for (const name of [TAKE, KEEP]) {
          const box = await conflictOn(page).getByRole('button', { name }).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
          expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
        }
      }
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
    await press(page, KEEP);
  });

  it('is published over, where it was a publication (promise 19)', async () => {
    const FRENCH = '?locale=fr&status=draft';
    const article = (data: object = {}) =>
      newsroom.create('articles', { title: unique('Essai'), kind: 'news', ...data }, FRENCH);
    const beneath = await article();
    const above = await article({ related: [beneath.documentId] });
    const page = await panel.edit('article', above.documentId, '?plugins[i18n][locale]=fr');
    await page.getByRole('button', { name: String(beneath.title) }).click();
    const modal = page.getByRole('dialog');
    const mine = unique('Le mien');
    await modal.locator('[name=title]').fill(mine);
    await newsroom.admin('put', manager('article', beneath.documentId, '?locale=fr'), { title: unique('Le leur') });
    await modal.getByRole('button', { name: 'Publish', exact: true }).click();
    await conflictOn(page).waitFor();
    await press(page, KEEP);
    await panel.told('Published document', () => modal.getByRole('button', { name: 'Publish', exact: true }).click());
    const { body } = await newsroom.get(`/api/pressbox/articles/${beneath.documentId}?locale=fr`).expect(200);
    expect(body.data.title).toBe(mine);
  });

  it('creates nothing twice, where the match beneath was saved meanwhile (promise 19)', async () => {
    const game = await match({ phase: 'second_half', attendance: 1 });
    const page = await panel.edit('match', game.documentId);
    await page.getByLabel('Attendance').fill('3');
    const modal = await createOver(page, page, 'Events');
    await chooseIn(page, modal, 'Kind', 'Goal');
    await chooseIn(page, modal, 'Side', 'Home');
    await newsroom.admin('put', manager('match', game.documentId), { attendance: 2 });
    await saveIn(modal);
    await conflictOn(page).waitFor();
    await press(page, KEEP);
    await saveIn(modal);
    await modal.getByText('Edit a relation').waitFor();
    await soon(() => scoreOf(game)).toMatchObject({ score: [1, 0] });
    expect(await read(game)).toMatchObject({ attendance: 3 });
  });
});
