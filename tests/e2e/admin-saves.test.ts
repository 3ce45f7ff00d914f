/** What the admin panel saves: over other desks, and what its forms show afterwards. In modals: `admin-modals.test.ts`. */
import type { Page, Route } from 'playwright-core';
import { count, KEEP, says, shows, TAKE, useAdminPanel } from '../support/admin-panel';
import { manager, matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, goal, scoreOf, read } = matchDesk(newsroom);

const behindTheBack = (of: Created, attendance: number) =>
  newsroom.admin('put', manager('match', of.documentId), { attendance });
const stored = async (of: Created): Promise<unknown> => (await read(of)).attendance;

describe('two desks on one document', () => {
  /** A match that another desk has saved with an attendance of 2, while this one typed 3 and was refused. */
  const overtaken = async () => {
    const shared = await match({ attendance: 1 });
    const page = await panel.edit('match', shared.documentId);
    await page.getByLabel('Attendance').fill('3');
    await behindTheBack(shared, 2);
    await panel.save();
    return { shared, page };
  };

  it('the later one is told, keeps their words, and takes the stored ones when they choose to', async () => {
    const shared = await match({ attendance: 1 });
    const page = await panel.edit('match', shared.documentId);
    const attendance = page.getByLabel('Attendance');
    await attendance.fill('3');
    await behindTheBack(shared, 2);
    const refusal = async () => {
      await panel.save();
      await says(page, /Chief Editor has saved this in the meantime/);
      await says(page, 'Stored now: 2');
    };
    expect(await panel.fetches(refusal)).toBe(0);
    await soon(() => attendance.inputValue()).toBe('3');
    expect(await panel.answered(() => panel.save())).toBe(409); // asked again without having settled it
    expect(await stored(shared)).toBe(2);

    await page.getByRole('button', { name: TAKE }).click();
    await shows(page, 'attendance', '2');
    await page.getByRole('button', { name: TAKE }).waitFor({ state: 'detached' });
  });

  it('the later one who goes away without having settled it finds the stored ones on coming back', async () => {
    const { page } = await overtaken();
    await says(page, 'Stored now: 2');
    await page.getByRole('link', { name: 'Team', exact: true }).click();
    await page.getByRole('button', { name: 'Confirm' }).click(); // nothing of the form is kept
    // The panel changes its address at once, and leaves the form when what comes after it is loaded.
    await page.getByLabel('Attendance').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Team', exact: true }).waitFor();
    await page.getByRole('gridcell').first().waitFor();
    await page.goBack();
    await shows(page, 'attendance', '2');
    await soon(() => page.getByRole('button', { name: KEEP }).count()).toBe(0);
  });

  it('or saves over it, knowingly', async () => {
    const { shared, page } = await overtaken();
    await page.getByRole('button', { name: KEEP }).click();
    await page.getByRole('button', { name: KEEP }).waitFor({ state: 'detached' });
    await soon(() => page.getByLabel('Attendance').inputValue()).toBe('3');
    await panel.told('Saved document', () => panel.save());
    expect(await stored(shared)).toBe(3);
  });

  it('one who saves twice is in nobody’s way', async () => {
    const own = await match({ attendance: 1 });
    const page = await panel.edit('match', own.documentId);
    for (const attendance of ['2', '3']) {
      await page.getByLabel('Attendance').fill(attendance);
      expect(await panel.answered(() => panel.save())).toBe(200);
      await page.waitForFunction(
        () => document.querySelector('button[type=submit]')?.getAttribute('aria-disabled') === 'true',
      );
    }
    expect(await stored(own)).toBe(3);
    await soon(() => count(page, /in the meantime/)).toBe(0);
  });
});

describe('a form after a save', () => {
  it('is fetched anew, and not what was open before it', async () => {
    const before = await match({ attendance: 1 });
    await panel.edit('match', before.documentId);
    const venue = await newsroom.create('venues', { name: unique('Stadium') });
    const page = await panel.edit('venue', venue.documentId);
    await page.locator('[name=city]').fill('Lisbon');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const fetched = page.waitForResponse(
      (response) => response.request().method() === 'GET' && response.url().includes(venue.documentId),
    );
    expect(await panel.answered(() => panel.save())).toBe(200);
    await fetched;
    expect(asked.filter((address) => address.includes(before.documentId))).toEqual([]);
  });

  const choose = async (page: Page, field: string, option: string): Promise<void> => {
    await page.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option, exact: true }).click();
  };

  /** The first request of a kind, which waits until something else was done. */
  const firstRequest = () => {
    let come: (route: Route) => void = () => undefined;
    const first = new Promise<Route>((resolve) => (come = resolve));
    let count = 0;
    return {
      hold: async (route: Route): Promise<void> => {
        count += 1;
        if (count === 1) come(route);
        else await route.continue();
      },
      async letGo(after: () => Promise<unknown>): Promise<void> {
        const route = await first;
        await after();
        await route.continue();
      },
    };
  };

  it('shows the score that is stored, its source changed and changed back (promise 18)', async () => {
    const game = await match({ phase: 'second_half' });
    await goal(game, 'home', { minute: 10 });
    const page = await panel.edit('match', game.documentId);
    await choose(page, 'The score comes from', 'What is typed');
    await page.getByLabel('Home score').fill('3');
    expect(await panel.answered(() => panel.save())).toBe(200);
    await choose(page, 'The score comes from', 'The goals');
    expect(await panel.answered(() => panel.save())).toBe(200);
    await shows(page, 'homeScore', '1');
    await soon(() => scoreOf(game)).toMatchObject({ score: [1, 0] });
  });

  it('shows the address that the server makes where it was emptied (promise 18)', async () => {
    const game = await match();
    const page = await panel.edit('match', game.documentId);
    await page.getByLabel('Slug').fill('');
    expect(await panel.answered(() => panel.save())).toBe(200);
    const { slug } = await read(game);
    expect(slug).toEqual(expect.any(String));
    await shows(page, 'slug', String(slug));
  });

  it('keeps what is typed while the save and the stored values are on their way (promise 18)', async () => {
    const game = await match({ attendance: 1 });
    const address = `**${manager('match', game.documentId)}**`;
    const page = await panel.edit('match', game.documentId);
    const [save, fetch] = [firstRequest(), firstRequest()];
    await page.getByLabel('Attendance').fill('2');
    await page.route(address, (route) => (route.request().method() === 'PUT' ? save : fetch).hold(route));
    await panel.save();
    await save.letGo(() => page.getByLabel('Leg').fill('2'));
    await fetch.letGo(() => page.getByLabel('Group').fill('B'));
    await page.unroute(address);
    await page
      .getByRole('button', { name: 'Save', exact: true })
      .and(page.locator(':not([aria-disabled=true])'))
      .waitFor();
    await shows(page, 'leg', '2');
    await shows(page, 'group', 'B');
    expect(await panel.answered(() => panel.save())).toBe(200);
    expect(await read(game)).toMatchObject({ attendance: 2, leg: 2, group: 'B' });
  });
});
