/** The admin panel as an editor meets it. Every test makes its own documents. What it saves: `admin-saves.test.ts`; names: `admin-names.test.ts`. */
import { count, says, useAdminPanel, violations } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, goal, team } = matchDesk(newsroom);

describe('the match check', () => {
  it('says what does not add up, and that it does once it is mended and saved', async () => {
    const wrong = await match({ scoreSource: 'entered', homeScore: 3, awayScore: 0 });
    await goal(wrong, 'home', { minute: 10 });
    const page = await panel.edit('match', wrong.documentId);
    await says(page, 'The home score is entered as 3, but the goals add up to 1.');
    await soon(() => page.getByRole('img', { name: 'Contradiction' }).count()).toBe(1);

    await page.getByLabel('Home score').fill('1');
    await panel.save();
    await says(page, 'Everything adds up');
    await soon(() => count(page, /goals add up/)).toBe(0);
  });

  it('says that it could not look, and looks again when asked', async () => {
    const sound = await match({ homeScore: 0, awayScore: 0 });
    await panel.page.route('**/pressbox/matches/*/check', (route) => route.fulfill({ status: 500, body: '{}' }));
    const page = await panel.edit('match', sound.documentId);
    await says(page, /The match could not be checked/);
    await page.unroute('**/pressbox/matches/*/check');
    await page.getByRole('button', { name: 'Check again' }).click();
    await says(page, 'Everything adds up');
  });

  it('stands beside matches only', async () => {
    const page = await panel.edit('team', (await team()).documentId);
    await soon(() => count(page, /Match check/i)).toBe(0);
  });
});

describe('an article that is held back', () => {
  const inHours = (hours: number): string =>
    new Date(Math.floor(Date.now() / 60_000 + hours * 60) * 60_000).toISOString();
  const wallClock = (hour: string): string =>
    new Date(hour).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Paris' });
  const FRENCH = '?plugins[i18n][locale]=fr';
  const draft = (data: object = {}) =>
    newsroom.create('articles', { title: unique('Essai'), kind: 'news', ...data }, '?locale=fr&status=draft');
  const ask = async ({ documentId }: Created, publishAt: string) =>
    newsroom
      .put(`/api/pressbox/articles/${documentId}?locale=en&status=draft`, {
        data: { title: unique('Trial'), publishAt },
      })
      .expect(200);
  const state = async ({ documentId }: Created) => {
    const { body } = await newsroom.admin('get', manager('article', documentId, '?locale=fr'));
    return { status: body.data.status, publishAt: body.data.publishAt };
  };

  it('is scheduled where it would be published, and nothing says that it was published', async () => {
    const hour = inHours(3);
    const article = await draft();
    await ask(article, hour);
    const page = await panel.edit('article', article.documentId, FRENCH);
    await says(page, new RegExp(`^Until .*${wallClock(hour)}$`));
    await says(page, 'Published by itself then in English.');
    await page.getByRole('button', { name: 'Schedule', exact: true }).waitFor();
    await soon(() => page.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);

    await panel.told(new RegExp(`^Scheduled for .*${wallClock(hour)}$`), () =>
      page.getByRole('button', { name: 'Schedule', exact: true }).click(),
    );
    await soon(() => count(page, 'Published document')).toBe(0);
    await says(page, /Published by itself then in (English and French|French and English)\./);
    await soon(() => page.getByRole('button', { name: 'Scheduled', exact: true }).isDisabled()).toBe(true);
    expect(await state(article)).toEqual({ status: 'draft', publishAt: hour });
  });

  it('is scheduled by the keys that publish', async () => {
    const hour = inHours(3);
    const article = await draft();
    await ask(article, hour);
    const page = await panel.edit('article', article.documentId, FRENCH);
    await page.getByRole('button', { name: 'Schedule', exact: true }).waitFor();
    await panel.told(new RegExp(`^Scheduled for .*${wallClock(hour)}$`), () =>
      page.keyboard.press('Control+Shift+Enter'),
    );
    await soon(() => count(page, 'Published document')).toBe(0);
    expect((await state(article)).status).toBe('draft');
  });

  it('tells the truth when somebody sets the hour behind the back of an open page', async () => {
    const hour = inHours(3);
    const article = await draft();
    const page = await panel.edit('article', article.documentId, FRENCH);
    const publish = page.getByRole('button', { name: 'Publish', exact: true });
    await publish.waitFor();
    await ask(article, hour);
    await panel.told(new RegExp(`^Scheduled for .*${wallClock(hour)}$`), () => publish.click());
    await soon(() => count(page, 'Published document')).toBe(0);
    expect((await state(article)).status).toBe('draft');
  });

  it('is not published among many either, and the list says so', async () => {
    const [held, free] = [await draft(), await draft()];
    await ask(held, inHours(3));
    const { page } = panel;
    await panel.open(manager('article', '', `${FRENCH}&_q=Essai&pageSize=100`));
    for (const { title } of [held, free])
      await page
        .getByRole('row', { name: String(title) })
        .getByRole('checkbox')
        .click();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish entries' });
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
    await panel.told(/Nothing was published: an article among them is held back/, () =>
      page.getByRole('alertdialog').getByRole('button', { name: 'Publish', exact: true }).click(),
    );
    expect((await state(held)).status).toBe('draft');
    expect((await state(free)).status).toBe('draft');
  });

  const TYPED_DAY = /The day under “Publish at” has no hour yet, and nothing was published/;
  /** The form of a draft in which a day is typed that the form itself does not have yet. */
  const typeDay = async (article: Created) => {
    const page = await panel.edit('article', article.documentId, FRENCH);
    await page.getByRole('group', { name: 'Publish at' }).getByRole('combobox', { name: 'Choose date' }).click();
    await page.keyboard.type('12/12/2030');
    await page.keyboard.press('Tab'); // the calendar stays, and holds on to what was typed
    return { page, publish: page.getByRole('button', { name: 'Publish', exact: true }) };
  };

  it.each(['Publish, without a pointer', 'the keys that publish'])(
    'is not published by %s while its day is only typed',
    async (way) => {
      const article = await draft();
      const { page, publish } = await typeDay(article);
      await panel.told(TYPED_DAY, () =>
        way === 'the keys that publish'
          ? page.keyboard.press('Control+Shift+Enter')
          : publish.evaluate((button: HTMLElement) => button.click()),
      );
      expect((await state(article)).status).toBe('draft');
    },
  );

  it('is not published by a pointer either, which shuts the calendar first: the form has the day then', async () => {
    const article = await draft();
    const { page, publish } = await typeDay(article);
    const { x, y, width, height } = (await publish.boundingBox())!;
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await says(page, 'Until Thursday, December 12, 2030 at 00:00');
    await page.mouse.up();
    await page.getByRole('button', { name: 'Schedule', exact: true }).waitFor();
    expect(await state(article)).toEqual({ status: 'draft', publishAt: null });
  });

  it('is published by Publish when nothing holds it back', async () => {
    const article = await draft();
    const page = await panel.edit('article', article.documentId, FRENCH);
    await soon(() => page.getByText('Held back', { exact: true }).count()).toBe(0);
    await panel.told('Published document', () => page.getByRole('button', { name: 'Publish', exact: true }).click());
    expect((await state(article)).status).toBe('published');
  });
});

describe('what we add to the edit view', () => {
  it('can be used by everybody', async () => {
    const wrong = await match({ scoreSource: 'entered', homeScore: 3 });
    await goal(wrong, 'home', { minute: 10 });
    const names = await panel.edit('team', (await team({ names: { fr: { name: 'Un' } } })).documentId);
    await names.getByRole('group', { name: 'French', exact: true }).waitFor();
    const seen = await violations(names, '[role=group][aria-label="Names by language"]');
    const checked = await panel.edit('match', wrong.documentId);
    await says(checked, /goals add up/);
    seen.push(...(await violations(checked, 'ul:has([aria-label=Contradiction])')));
    expect(seen).toEqual([]);
  });
});
