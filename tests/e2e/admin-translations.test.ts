/** The translators' desk in the panel, without a mouse: what waits, what went stale, what now says something false. */
import type { Locator, Page } from 'playwright-core';
import { paragraph } from '../api/fact-desk';
import { translationDesk } from '../api/translation-desk';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { articleDesk } from '../support/articles';
import { matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';
import { hasFocus } from './newsroom-page';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match: play, goal, player } = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);

const FRENCH = { standfirst: 'Un but.', body: [paragraph('Le but (1-0, 57e).'), paragraph('Puis plus rien.')] };
const ENGLISH = { standfirst: 'A goal.', body: [paragraph('The goal (1-0, 57).'), paragraph('Then nothing.')] };

/** A match won in the 57th minute, a French report that readers have, and an English draft of it. */
const reported = async () => {
  const match = await play();
  const scored = await goal(match, 'home', { minute: 57, player: (await player()).documentId });
  const title = unique('Un rapport');
  const article = await articles.published({ ...FRENCH, title, matches: [match.documentId] });
  await articles.put(article, { ...ENGLISH, title: unique('A report') }, 'en');
  await desk.settled();
  return { match, scored, article, title };
};
const rewrite = async (article: Created): Promise<void> => {
  await articles.put(article, { body: [FRENCH.body[0], paragraph('Puis la fête.')] }, 'fr', 'published');
  await desk.settled();
};
const moveGoal = async ({ documentId }: Created, minute: number): Promise<void> => {
  await newsroom.put(`/api/pressbox/match-events/${documentId}`, { data: { minute } }).expect(200);
};

const cell = ({ documentId }: Created, locale: string): Locator =>
  panel.page.locator(`[role=gridcell]:has(a[href*="${documentId}"]:is([href$="=${locale}"], [href$="/${locale}"]))`);
const face = (article: Created, locale: string): Locator => cell(article, locale).locator('[data-face]');
/** The page, narrowed to one match: nobody else's articles are there. */
const open = async (match: Created, more = ''): Promise<Page> => {
  await panel.page.goto(`/admin/plugins/pressbox-translations?match=${match.documentId}${more}`);
  await panel.page.getByRole('grid').waitFor();
  return panel.page;
};
const comeBack = (page: Page): Promise<unknown> => page.evaluate(() => window.dispatchEvent(new Event('focus')));
/** Goes to a language by the keys. */
const goTo = async (article: Created, locale: string): Promise<void> => {
  await panel.page.keyboard.press('j');
  await panel.page.keyboard.press('Home');
  await panel.pressUntil('l', face(article, locale));
};

describe('a language', () => {
  it('is taken and given back by one key, and the line says so', async () => {
    const { match, article, title } = await reported();
    const page = await open(match);
    await goTo(article, 'en');
    await page.keyboard.press('t');
    await says(page, `Taken: ${title}, English.`);
    await soon(() => cell(article, 'en').innerText()).toContain('mine');
    await soon(() => hasFocus(face(article, 'en'))).toBe(true);
    await page.keyboard.press('t');
    await says(page, `Given back: ${title}, English.`);
    await soon.not(() => cell(article, 'en').innerText()).toContain('mine');
  });

  it('is given to somebody, from its menu, and the focus comes back', async () => {
    const name = unique('Paola');
    await newsroom.signIn('Newsroom editor', { firstname: name, lastname: 'Bianchi', email: `${name.replace(/\W/g, '')}@pressbox.test`.toLowerCase() }); // prettier-ignore
    const { match, article } = await reported();
    const page = await open(match);
    await goTo(article, 'it');
    await page.keyboard.press('m');
    await panel.pressUntil('ArrowDown', page.getByRole('menuitem', { name: 'Give to …' }));
    await page.keyboard.press('Enter');
    const who = page.getByRole('combobox', { name: 'Person' });
    await who.waitFor();
    expect(await violations(page, '[role=alertdialog]')).toEqual([]);
    await panel.tabTo(who);
    await page.keyboard.press('Enter');
    // A slow machine takes the space in a name that is typed for the key that chooses.
    await panel.pressUntil('ArrowDown', page.getByRole('option', { name: `${name} Bianchi` }));
    await page.keyboard.press('Enter');
    await panel.tabTo(page.getByRole('button', { name: 'Give', exact: true }));
    await page.keyboard.press('Enter');
    await soon(() => cell(article, 'it').innerText()).toContain(`${name} Bianchi`);
    await soon(() => hasFocus(face(article, 'it'))).toBe(true);
    // What somebody else has taken is not taken from them by a slip.
    await page.keyboard.press('t');
    await says(page, `${name} Bianchi has taken it. The menu, on m, takes it over.`);
  });

  it('that is missing is begun with Enter, beside its source', async () => {
    const { match, article } = await reported();
    const page = await open(match);
    await goTo(article, 'it');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/it$/);
    await soon(() => hasFocus(page.getByRole('textbox', { name: 'Title, Italian' }))).toBe(true);
  });

  it('is outdated once its source says something else, and up to date again by one key', async () => {
    const { match, article, title } = await reported();
    const page = await open(match);
    await goTo(article, 'en');
    await page.keyboard.press('u');
    await says(page, 'The source has not changed since.');
    await rewrite(article);
    await comeBack(page);
    await soon(() => cell(article, 'en').innerText()).toContain('outdated 1');
    await page.keyboard.press('u');
    await says(page, `Up to date: ${title}, English.`);
    await soon(() => cell(article, 'en').innerText()).toContain('draft');
  });

  it('is contradicted a moment after a goal is corrected, and right again when it is corrected back', async () => {
    const { match, scored, article } = await reported();
    const page = await open(match, '&language=en');
    await moveGoal(scored, 58);
    await comeBack(page);
    await soon(() => cell(article, 'en').innerText()).toContain('contradicted 1');
    await soon(() => cell(article, 'fr').innerText()).toContain('contradicted 1');
    await page.getByRole('button', { name: 'Contradicted 1' }).waitFor();
    await moveGoal(scored, 57);
    await comeBack(page);
    await soon(() => cell(article, 'en').innerText()).toContain('draft');
    await soon(() => cell(article, 'fr').innerText()).toContain('source');
  });
});

describe('the page', () => {
  it('is narrowed by its buttons and its search, and Back takes that away', async () => {
    const { match, article, title } = await reported();
    const page = await open(match, '&language=en');
    await panel.tabTo(page.getByRole('button', { name: /^Drafts 1$/ }));
    await page.keyboard.press('Enter');
    await page.waitForURL(/state=draft/);
    await panel.tabTo(page.getByRole('button', { name: /^Missing/ }));
    await page.keyboard.press('Enter');
    await says(page, 'No article fits');
    await page.goBack();
    await page.waitForURL(/state=draft/);
    await cell(article, 'en').waitFor();
    await page.keyboard.press('Escape');
    await goTo(article, 'en');
    await page.keyboard.press('/');
    await soon(() => hasFocus(page.locator('main input[name=q]'))).toBe(true);
    await page.keyboard.type('nobody wrote this');
    await says(page, 'No article fits');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type(title);
    await cell(article, 'en').waitFor();
  });

  it('shows its keys, is clean by axe, and does the same on a telephone', async () => {
    const { match, article, title } = await reported();
    const page = await open(match);
    await goTo(article, 'en');
    await page.keyboard.press('?');
    await page.getByRole('list', { name: 'Keys' }).waitFor();
    expect(await violations(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    expect(await violations(page, 'main')).toEqual([]);
    await page.keyboard.press('t');
    await says(page, `Taken: ${title}, English.`);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
});

describe('the panel beside an article', () => {
  it('shows what changed in the source word by word, and takes it for seen', async () => {
    const { article } = await reported();
    await rewrite(article);
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    await page.locator('del', { hasText: 'plus rien' }).waitFor();
    await page.locator('ins', { hasText: 'la fête' }).waitFor();
    await page.getByRole('button', { name: 'Nothing to change' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('del').waitFor({ state: 'detached' });
    await soon(() => desk.states(article, 'en')).toEqual(['draft']);
  });

  it('says what the facts contradict, and from the source, where the others stand', async () => {
    const { scored, article } = await reported();
    await moveGoal(scored, 58);
    await desk.settled();
    let page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    // Once: the fact check says it beside the form.
    await page.getByRole('button', { name: '(1-0, 57)' }).waitFor();
    page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=fr');
    const languages = page.getByRole('list', { name: 'Languages' });
    await soon(() => languages.innerText()).toMatch(/English\s*contradicted 1[\s\S]*Italian\s*missing/);
    await languages.getByRole('button', { name: 'Make English the source' }).waitFor();
  });
});
