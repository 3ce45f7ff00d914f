// @loop
/** What the home page of the panel tells an editor who has just signed in. */
import type { Locator, Page } from 'playwright-core';
import { articleDesk } from '../support/articles';
import { EDITOR, says, useAdminPanel, violations } from '../support/admin-panel';
import { matchDesk, unique } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match: play, goal, player } = matchDesk(newsroom);
const articles = articleDesk(newsroom);

const WIDGETS = {
  tonight: 'Tonight’s matches',
  contradictions: 'Articles with contradictions',
  drafts: 'My drafts',
  'to-translate': 'To translate',
  held: 'Held back',
} as const;
const widget = (page: Page, name: keyof typeof WIDGETS): Locator =>
  page.getByRole('region', { name: WIDGETS[name], exact: true });

/** Loaded anew, with all of our widgets told. */
const home = async (): Promise<Page> => {
  await panel.page.goto('/admin');
  for (const name of Object.keys(WIDGETS) as (keyof typeof WIDGETS)[])
    await widget(panel.page, name).filter({ hasNotText: 'Loading' }).waitFor();
  return panel.page;
};

it('has today’s matches, contradicted articles, and what is held back, each a link to where it is mended', async () => {
  const match = await play({ kickOff: new Date().toISOString() });
  await goal(match, 'home', { minute: 45, player: (await player()).documentId });
  const links = { matches: [match.documentId] };
  const [wrong, held] = [unique('Wrong'), unique('Held')];
  const article = await articles.write({ title: wrong, standfirst: 'A goal (1-0, 54).', ...links }, 'en');
  const publishAt = new Date(Date.now() + 7_200_000).toISOString();
  await articles.write({ title: held, publishAt }, 'en');
  const page = await home();

  const played = widget(page, 'tonight').locator(`a[href$="/plugins/pressbox/matches/${match.documentId}"]`);
  await soon(() => played.innerText()).toContain('1–0');
  const contradicted = widget(page, 'contradictions').getByRole('listitem').filter({ hasText: wrong });
  await soon(() => contradicted.innerText()).toMatch(/\(1-0, 54\)[\s\S]*1 contradiction/i);
  await soon(() => contradicted.getByRole('link').getAttribute('href')).toContain(article.documentId);
  await says(page, /Looked at \d+ texts?: the 40 changed last/);
  await widget(page, 'held')
    .getByRole('listitem')
    .filter({ hasText: held })
    .getByText(/in 2 hours/)
    .waitFor();

  // Another desk mends it: whoever comes back to the window sees that it is gone.
  await articles.put(article, { standfirst: 'A goal (1-0, 45).' }, 'en');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await contradicted.waitFor({ state: 'detached' });
});

it('says what waits in one’s languages, as a link into the work and to all of it', async () => {
  const title = unique('À traduire');
  const article = await articles.published({ title });
  const { id: to } = await newsroom.strapi.db.query('admin::user').findOne({ where: { email: EDITOR.email } });
  await newsroom.admin('post', `/pressbox/translations/${article.documentId}/assign?locale=it`, { to });
  const page = await home();
  const waiting = widget(page, 'to-translate');
  const own = waiting.getByRole('list', { name: 'Italian' }).getByRole('listitem').filter({ hasText: title });
  await soon(() => own.innerText()).toMatch(/mine[\s\S]*missing|missing[\s\S]*mine/i);
  await soon(() => own.getByRole('link').getAttribute('href')).toContain(article.documentId);
  await waiting.getByRole('link', { name: /^Italian: \d+ wait/ }).click();
  await page.waitForURL(/pressbox-translations\?language=it&state=waiting/);
});

it('begins with tonight, above the widgets that Strapi brings', async () => {
  const page = await home();
  const all = await page
    .locator('[data-strapi-widget-id]')
    .evaluateAll((sections) => sections.map((one) => one.getAttribute('data-strapi-widget-id')));
  const ours = Object.keys(WIDGETS).map((name) => `plugin::pressbox.${name}`);
  expect(all.slice(0, ours.length)).toEqual(ours);
  expect(all.length).toBeGreaterThan(ours.length);
  const first = page.locator('[data-strapi-widget-id] h2').first();
  await soon(() => first.innerText()).toMatch(new RegExp(`^${WIDGETS.tonight}$`, 'i'));
});

it('is clean by axe, and as narrow as a telephone', async () => {
  const page = await home();
  const found: string[] = [];
  for (const name of Object.keys(WIDGETS))
    found.push(...(await violations(page, `[data-strapi-widget-id="plugin::pressbox.${name}"] main`)));
  // Strapi puts a main region into each widget.
  expect(found.filter((one) => !/^landmark-/.test(one))).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  await page.setViewportSize({ width: 1440, height: 1000 });
});
