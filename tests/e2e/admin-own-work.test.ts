/** Whose work it is: who writes on a day's match, one's own drafts, a match's own players first. */
import type { Page } from 'playwright-core';
import { on } from '../api/day-desk';
import { EDITOR, says, useAdminPanel } from '../support/admin-panel';
import { articleDesk } from '../support/articles';
import { onTelephone } from '../support/everybody';
import { manager, matchDesk, unique } from '../support/match';
import { soon } from '../support/soon';
import { newsroomPage, row } from './newsroom-page';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const { open, freshDay } = newsroomPage(panel, 2073);

describe('who writes on a match', () => {
  it('stands on the newsroom’s page, everybody once, and on a telephone too', async () => {
    const day = freshDay();
    const match = await desk.match(on(day));
    const [first, second] = [
      await newsroom.create('authors', { name: unique('Maud') }),
      await newsroom.create('authors', { name: unique('Piero') }),
    ];
    const matches = [match.documentId];
    await articles.write({ kind: 'preview', matches, authors: [first.documentId] });
    await articles.write({ kind: 'report', matches, authors: [first.documentId, second.documentId] });
    const page = await open(day);
    const names = new RegExp(`By (${first.name} and ${second.name}|${second.name} and ${first.name})$`, 'm');
    await soon(() => row(page, match).innerText()).toMatch(names);
    await onTelephone(page, () => soon(() => row(page, match).innerText()).toMatch(names));
  });

  it('is nobody’s name where nobody writes', async () => {
    const day = freshDay();
    const match = await desk.match(on(day));
    const page = await open(day);
    await row(page, match).waitFor();
    await soon.not(() => row(page, match).innerText()).toMatch(/^By /m);
  });
});

describe('the widget of one’s own drafts', () => {
  const drafts = (page: Page) => page.getByRole('region', { name: 'My drafts', exact: true });
  const draft = (page: Page, title: string) => drafts(page).getByRole('listitem').filter({ hasText: title });
  const home = async (): Promise<Page> => {
    await panel.page.goto('/admin');
    await drafts(panel.page).filter({ hasNotText: 'Loading' }).waitFor();
    return panel.page;
  };

  it('has what one signs, with what is missing, leads to it, and follows what is done elsewhere', async () => {
    // One signs as the author of one's own name.
    const name = `${EDITOR.firstname} ${EDITOR.lastname}`;
    const known = await newsroom.strapi.db.query('plugin::pressbox.author').findOne({ where: { name } });
    const author = (known ?? (await newsroom.create('authors', { name }))) as { documentId: string };
    const [mine, others] = [unique('Mine to finish'), unique('Somebody else’s')];
    const article = await articles.write({ title: mine, kind: 'report', authors: [author.documentId] }, 'en');
    await articles.write({ title: others }, 'en');
    const page = await home();
    await soon(() => draft(page, mine).innerText()).toMatch(/Report · English\s+Missing: standfirst, body, .*match/);
    await soon(() => draft(page, others).count()).toBe(0);

    await articles.put(article, { standfirst: 'It rained.' }, 'en');
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await soon(() => draft(page, mine).innerText()).toMatch(/Missing: body, /);
    await panel.tabTo(draft(page, mine).getByRole('link'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith(manager('article', article.documentId)));
    await says(page, mine);
  });

  it('has them until readers have got them as they stand', async () => {
    const title = unique('Begun here');
    const page = await home();
    const query = '?plugins[i18n][locale]=en';
    await page.goto(`/admin${manager('article', 'create', query)}`);
    await page.locator('[name=title]').fill(title);
    expect(await panel.answered(() => panel.save())).toBeLessThan(300);
    await draft(await home(), title).waitFor();
    const row = await newsroom.strapi.db.query('plugin::pressbox.article').findOne({ where: { title } });
    await articles.press('publish', row as never, 'en');
    await home();
    await soon(() => draft(panel.page, title).count()).toBe(0);
  });
});

describe('a picker on an event', () => {
  it('offers the players of its match first, before anything is typed, by keys', async () => {
    const match = await desk.match({ phase: 'second_half' });
    const own: string[] = [];
    // By the alphabet they would come last.
    for (const side of ['home', 'away'] as const) {
      const sheet = await desk.sheet(match, { side, team: match[side].documentId });
      const name = unique(`Zz ${side}`);
      const player = await desk.player({ name });
      await newsroom.create('appearances', { teamSheet: sheet.documentId, player: player.documentId, role: 'starter' });
      own.push(name);
    }
    await desk.player({ name: unique('Aa stranger') });
    const event = await desk.goal(match, 'home', { minute: 9 });
    const page = await panel.edit('match-event', event.documentId);
    const picker = page.getByRole('combobox', { name: /^Player/ });
    await picker.focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').nth(2).waitFor();
    const offered = async () => (await page.getByRole('option').allInnerTexts()).slice(0, 2);
    await soon(offered).toEqual(own.map((name) => expect.stringContaining(name)));
    await page.keyboard.press('Escape');
  });
});
