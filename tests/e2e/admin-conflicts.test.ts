/** Two desks on one document: what is asked, what is kept of each, and what the clock does meanwhile. */
import type { Page } from 'playwright-core';
import { count, KEEP, says, shows, TAKE, useAdminPanel, violations } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, read } = matchDesk(newsroom);
const FRENCH = '?locale=fr';

const draft = (data: object = {}) =>
  newsroom.create(
    'articles',
    { title: unique('Essai'), standfirst: 'Avant', kind: 'news', ...data },
    `${FRENCH}&status=draft`,
  );
const open = ({ documentId }: Created) => panel.edit('article', documentId, '?plugins[i18n][locale]=fr');
const behindTheBack = ({ documentId }: Created, data: object) =>
  newsroom.admin('put', manager('article', documentId, FRENCH), data);
const stored = async ({ documentId }: Created) =>
  (await newsroom.admin('get', manager('article', documentId, FRENCH))).body.data;
const button = (page: Page, name: string) => page.getByRole('button', { name });
const conflict = (page: Page) => page.getByRole('alert').filter({ has: page.getByRole('button', { name: KEEP }) });
const keep = async (page: Page): Promise<void> => {
  await button(page, KEEP).click();
  await button(page, KEEP).waitFor({ state: 'detached' });
};

describe('an article that another desk has saved', () => {
  it('asks about the title that both have changed, and keeps their standfirst beside my title', async () => {
    const article = await draft();
    const page = await open(article);
    await page.locator('[name=title]').fill('Le mien');
    await behindTheBack(article, { title: 'Le leur', standfirst: 'Leur chapeau' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await soon(() => conflict(page).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Title\s+Le leur$/),
    ]);
    await says(page, 'Changed there, and not by you: Standfirst. Both buttons take what is stored.');
    await soon(() => count(page, 'Stored now: Leur chapeau')).toBe(0);

    await keep(page);
    await shows(page, 'standfirst', 'Leur chapeau');
    await shows(page, 'title', 'Le mien');
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await stored(article)).toMatchObject({ title: 'Le mien', standfirst: 'Leur chapeau' });
  });

  it('asks about nothing where each has changed something else, and keeps both', async () => {
    const article = await draft();
    const page = await open(article);
    await page.locator('[name=title]').fill('Le mien');
    await behindTheBack(article, { standfirst: 'Leur chapeau' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await says(page, 'Nothing that you have changed was changed there. Keep your changes, and save again.');
    await soon(() => conflict(page).getByRole('listitem').count()).toBe(0);
    await panel.told('Your changes are kept and not saved yet. Look at them, and save.', () => keep(page));
    await shows(page, 'standfirst', 'Leur chapeau');
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await stored(article)).toMatchObject({ title: 'Le mien', standfirst: 'Leur chapeau' });
  });

  it('keeps a link that was added, and does not say that nobody else has changed any', async () => {
    const article = await draft();
    const tag = await newsroom.create('tags', { name: unique('Coupe') }, FRENCH);
    const page = await open(article);
    await page.getByRole('combobox', { name: 'Tags' }).click();
    await page.keyboard.type(String(tag.name));
    await page.getByRole('option', { name: String(tag.name) }).click();
    await behindTheBack(article, { standfirst: 'Leur chapeau' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await says(page, 'Changed there, and not by you: Standfirst. Both buttons take what is stored.');
    await soon(() => count(page, /^Nothing that you have changed/)).toBe(0);
    await keep(page);
    await shows(page, 'standfirst', 'Leur chapeau');
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await stored(article)).toMatchObject({ standfirst: 'Leur chapeau', tags: { count: 1 } });
  });

  it('asks about a venue that both have chosen, and names the one that is stored', async () => {
    const venue = (name: string) => newsroom.create('venues', { name: unique(name) });
    const [old, mine, theirs] = [await venue('Ancien'), await venue('Mien'), await venue('Leur')];
    const game = await match({ venue: old.documentId });
    const page = await panel.edit('match', game.documentId);
    await page.getByRole('combobox', { name: 'Venue' }).click();
    await page.keyboard.type(String(mine.name));
    await page.getByRole('option', { name: String(mine.name) }).click();
    await page.getByText(String(mine.name), { exact: true }).first().waitFor();
    await newsroom.put(`/api/pressbox/matches/${game.documentId}`, { data: { venue: theirs.documentId } }).expect(200);
    expect(await panel.answered(() => panel.save())).toBe(409);
    await soon(() => conflict(page).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(new RegExp(`^Venue\\s+${String(theirs.name)}$`)),
    ]);
    await keep(page);
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect((await read(game, '?populate=venue')).venue.documentId).toBe(mine.documentId);
  });

  it('is asked about once more where a third desk has saved since, before anything is kept', async () => {
    const article = await draft();
    const page = await open(article);
    await page.locator('[name=title]').fill('Le mien');
    await behindTheBack(article, { title: 'Le leur' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await behindTheBack(article, { title: 'Un troisième' });
    await button(page, KEEP).click();
    await conflict(page)
      .getByRole('listitem')
      .filter({ hasText: /^Title\s*Un troisième$/ })
      .waitFor();
    expect(await stored(article)).toMatchObject({ title: 'Un troisième' });

    await keep(page);
    await shows(page, 'title', 'Le mien');
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await stored(article)).toMatchObject({ title: 'Le mien' });
  });

  it.each([TAKE, KEEP])('loses nothing where what is stored cannot be fetched by “%s”', async (way) => {
    const article = await draft();
    const page = await open(article);
    await page.locator('[name=title]').fill('Le mien');
    await behindTheBack(article, { title: 'Le leur' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    const address = `**/content-manager/collection-types/*/${article.documentId}?*`;
    await page.route(address, (route) =>
      route.request().method() === 'GET' ? route.fulfill({ status: 500, body: '{}' }) : route.continue(),
    );
    await panel.told('What is stored could not be fetched, and nothing was changed. Try again.', () =>
      button(page, way).click(),
    );
    await shows(page, 'title', 'Le mien');
    await page.unroute(address);
    await button(page, way).click();
    await button(page, way).waitFor({ state: 'detached' });
    await shows(page, 'title', way === TAKE ? 'Le leur' : 'Le mien');
  });

  it('keeps the words of a language that was not written yet', async () => {
    const article = await draft();
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=it');
    await page.locator('[name=title]').fill('Il mio');
    await page.getByRole('combobox', { name: 'Kind' }).click();
    await page.getByRole('option', { name: 'Report', exact: true }).click();
    await behindTheBack(article, { kind: 'preview' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await says(page, 'Another language has changed this in the meantime. Nothing of yours was written.');
    await keep(page);
    await shows(page, 'title', 'Il mio');
    expect(await panel.answered(() => panel.save())).toBe(200);
    const { body } = await newsroom.admin('get', manager('article', article.documentId, '?locale=it'));
    expect(body.data).toMatchObject({ title: 'Il mio', kind: 'report' });
  });

  it('says so where one is scrolled to, and at the foot of a narrow window, and is settled there', async () => {
    const article = await draft();
    const page = await open(article);
    const bar = page.getByRole('region', { name: 'Not saved' });
    await page.locator('[name=title]').fill('Le mien');
    await behindTheBack(article, { title: 'Le leur' });
    expect(await panel.answered(() => panel.save())).toBe(409);
    await conflict(page).waitFor();
    await soon(() => bar.count()).toBe(0);
    try {
      await page.setViewportSize({ width: 1440, height: 500 });
      await page.getByLabel('Slug').last().scrollIntoViewIfNeeded();
      await page.mouse.move(500, 300);
      await page.mouse.wheel(0, 4_000);
      await bar.getByText(/has saved this in the meantime/).waitFor();
      expect(await violations(page, '[role=region][aria-label="Not saved"]')).toEqual([]);

      await page.setViewportSize({ width: 390, height: 844 });
      await bar.waitFor();
      for (const name of [TAKE, KEEP]) {
        const box = await bar.getByRole('button', { name }).boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      }
      await bar.getByRole('button', { name: TAKE }).click();
      await bar.waitFor({ state: 'detached' });
      await shows(page, 'title', 'Le leur');
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
  });
});

describe('an article whose hour comes while its form is open', () => {
  const release = (): Promise<number> => newsroom.strapi.plugin('pressbox').service('embargo').release(new Date());
  /** An article in whose form a standfirst is typed, and whose hour comes then. */
  const released = async () => {
    const hour = Date.now() + 6_000;
    const article = await draft({ publishAt: new Date(hour).toISOString() });
    const page = await open(article);
    await says(page, 'Held back');
    await page.locator('[name=standfirst]').fill('Mon chapeau');
    await page.waitForTimeout(Math.max(0, hour + 100 - Date.now()));
    await release();
    expect(await stored(article)).toMatchObject({ publishAt: null });
    return { article, page };
  };

  it('says that the clock has published it, keeps what was typed, and is saved as ever', async () => {
    const { article, page } = await released();
    await says(page, 'Published');
    await panel.told('Its hour has come: the article is published.', () => Promise.resolve());
    await shows(page, 'standfirst', 'Mon chapeau');
    await soon(() => page.getByText('Held back', { exact: true }).count()).toBe(0);
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await stored(article)).toMatchObject({ standfirst: 'Mon chapeau', publishAt: null });
  });

  it('is not published once more by a save at that very moment, and loses nothing', async () => {
    const { article } = await released();
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await release()).toBe(0);
    expect(await stored(article)).toMatchObject({ standfirst: 'Mon chapeau', publishAt: null });
    const { body } = await newsroom.get(`/api/pressbox/articles/${article.documentId}${FRENCH}`).expect(200);
    expect(body.data.standfirst).toBe('Avant');
  });
});
