// @loop
/** A translator's morning, paragraph by paragraph, without a mouse. */
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
const { match: play, goal, player, team } = matchDesk(newsroom);
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);

/** A match won before half-time by a team that French has a name of, and a French report that readers have. */
const reported = async () => {
  const called = unique('Netherlands');
  const home = await team({ name: called, names: { fr: { name: 'Pays-Bas' } } });
  const match = await play({ homeTeam: home.documentId });
  await goal(match, 'home', { minute: 45, player: (await player()).documentId });
  const body = [paragraph('Pays-Bas mène à la pause (1-0, 45e).'), paragraph('Puis plus rien.')];
  const title = unique('Un rapport');
  const article = await articles.published({ title, standfirst: 'Un but.', body, matches: [match.documentId] });
  return { article, title, called, match };
};
/** The same, in English too. */
const translated = async (english: object = {}) => {
  const made = await reported();
  const body = [paragraph(`${made.called} lead at the break (1-0, 45).`), paragraph('Then nothing.')];
  await articles.put(made.article, { title: unique('A report'), standfirst: 'A goal.', body, ...english }, 'en');
  await desk.settled();
  return made;
};
const open = async ({ documentId }: Created, locale: string, language = 'English'): Promise<Page> => {
  await panel.page.goto(`/admin/plugins/pressbox-translations/${documentId}/${locale}`);
  await box('Title', language).waitFor();
  return panel.page;
};
const box = (name: string, language = 'English'): Locator =>
  panel.page.getByRole('textbox', { name: `${name}, ${language}`, exact: true });
const first = () => box('Body, paragraph 1');
const second = () => box('Body, paragraph 2');
const isSaved = (page: Page): Promise<void> => says(page, 'All is saved as a draft.');
const stored = async ({ documentId }: Created, locale = 'en', status = 'draft') =>
  newsroom.strapi.documents('plugin::pressbox.article').findOne({ documentId, locale, status: status as 'draft' });
const bodyOf = (row: { body?: unknown } | null): string[] =>
  ((row?.body ?? []) as { children: { text: string }[] }[]).map(({ children }) =>
    children.map(({ text }) => text).join(''),
  );

describe('a translator’s morning', () => {
  it('mends what went stale: a mark, a name, a contradiction; and publishes it', async () => {
    const { article, called } = await translated();
    const body = [paragraph('Pays-Bas mène à la pause (1-0, 45e).'), paragraph('Puis la fête.')];
    await articles.put(article, { body }, 'fr', 'published');
    await desk.settled();
    const page = await open(article, 'en');
    // What changed in the source is marked word by word, and the keys stand where the work is.
    await page.locator('ins', { hasText: 'la fête' }).waitFor();
    await soon(() => hasFocus(second())).toBe(true);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('Pays-Bas had a party (1-0, 45e), and it was (1-0, 54).');
    await page.getByRole('button', { name: `Pays-Bas → ${called}` }).waitFor();
    await says(page, /goal was in minute 45/);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('Alt+Enter');
    await soon(() => second().inputValue()).toContain(`${called} had a party (1-0, 45e)`);
    await page.getByRole('button', { name: '(1-0, 45e) → (1-0, 45)' }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await soon(() => second().inputValue()).toContain('a party (1-0, 45), and');
    await page.getByRole('button', { name: '(1-0, 54) → (1-0, 45)' }).waitFor();
    await page.keyboard.press('Alt+Enter');
    await soon(() => second().inputValue()).toBe(`${called} had a party (1-0, 45), and it was (1-0, 45).`);
    await isSaved(page);
    await soon(() => desk.states(article, 'en')).toEqual(['draft']);
    // What changed stands there as long as somebody may be at it.
    await page.locator('ins', { hasText: 'la fête' }).waitFor();
    await panel.tabTo(page.getByRole('button', { name: 'Publish' }));
    await page.keyboard.press('Enter');
    await says(page, 'Published');
    await soon(async () => bodyOf(await stored(article, 'en', 'published'))[1]).toContain('had a party (1-0, 45)');
    // And once more: what is stored has another version since.
    await box('Title').fill('A better title');
    await isSaved(page);
    await panel.tabTo(page.getByRole('button', { name: 'Publish' }));
    await page.keyboard.press('Enter');
    await soon(async () => (await stored(article, 'en', 'published'))?.title).toBe('A better title');
  });

  it('begins a language from its source, and takes all marks and names at once', async () => {
    const { article, called } = await reported();
    const page = await open(article, 'it', 'Italian');
    await panel.tabTo(page.getByRole('button', { name: 'Start from the source' }));
    await page.keyboard.press('Enter');
    await says(page, '4 places have the words of the source now.');
    const all = page.getByRole('button', { name: 'Take all 2 suggestions' });
    await all.waitFor();
    await panel.tabTo(all);
    await page.keyboard.press('Enter');
    await soon(() => box('Body, paragraph 1', 'Italian').inputValue()).toBe(`${called} mène à la pause (1-0, 45').`);
    await isSaved(page);
    expect(bodyOf(await stored(article, 'it'))).toEqual([`${called} mène à la pause (1-0, 45').`, 'Puis plus rien.']);
    expect((await articles.links(article, 'it'))?.matches).toHaveLength(1);
  });
});

it('a machine that the newsroom brings fills what is empty', async () => {
  const { article, called } = await reported();
  const machines = newsroom.strapi.plugin('pressbox').service('machine-translation');
  machines.register({ name: 'Babel', translate: async (texts: string[]) => texts.map((text) => `${text} (en)`) });
  try {
    const page = await open(article, 'en');
    await panel.tabTo(page.getByRole('button', { name: 'Let Babel fill what is empty' }));
    await page.keyboard.press('Enter');
    await says(page, 'Filled by Babel. Read it before you publish it.');
    await soon(() => first().inputValue()).toBe(`${called} mène à la pause (1-0, 45). (en)`);
    expect(bodyOf(await stored(article))[1]).toBe('Puis plus rien. (en)');
  } finally {
    machines.register(null);
  }
});

describe('what is typed', () => {
  it('is saved by itself, and goes on to the next paragraph with Tab', async () => {
    const { article } = await translated();
    const page = await open(article, 'en');
    await box('Title').focus();
    for (const name of ['Standfirst', 'Body, paragraph 1', 'Body, paragraph 2']) {
      await page.keyboard.press('Tab');
      await soon(() => hasFocus(box(name))).toBe(true);
    }
    await page.keyboard.press('End');
    await page.keyboard.type(' At all.');
    await says(page, 'Not saved yet.');
    await isSaved(page);
    expect(bodyOf(await stored(article))[1]).toBe('Then nothing. At all.');
  });

  it('stays where somebody else has written elsewhere, and is asked about where they have written there', async () => {
    const { article } = await translated();
    const page = await open(article, 'en');
    await articles.put(article, { title: 'Theirs', body: [paragraph('Their first.'), paragraph('Then nothing.')] }, 'en'); // prettier-ignore
    await box('Title').fill('Mine');
    await second().fill('My second.');
    await says(page, 'Somebody else has saved this here meanwhile:');
    await soon(() => first().inputValue()).toBe('Their first.');
    await soon(() => box('Title').inputValue()).toBe('Mine');
    await soon(() => second().inputValue()).toBe('My second.');
    await soon(async () => (await stored(article))?.title).toBe('Theirs');
    expect(await violations(page, 'main')).toEqual([]);
    await panel.tabTo(page.getByRole('button', { name: 'Keep mine' }));
    await page.keyboard.press('Enter');
    await isSaved(page);
    const now = await stored(article);
    expect([now?.title, bodyOf(now)]).toEqual(['Mine', ['Their first.', 'My second.']]);
  });

  it('is there again when the page was left before it could be saved', async () => {
    const { article } = await translated();
    let page = await open(article, 'en');
    await page.route(/\/sides(\?|$)/, (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.continue(),
    );
    await second().fill('Typed on a train.');
    await says(page, 'Not saved:');
    // As a tab that is shut on a dead line.
    await page.goto('about:blank');
    await page.unrouteAll();
    expect(bodyOf(await stored(article))[1]).toBe('Then nothing.');
    page = await open(article, 'en');
    await soon(() => second().inputValue()).toBe('Typed on a train.');
    await says(page, 'What you typed last time');
    await isSaved(page);
    expect(bodyOf(await stored(article))[1]).toBe('Typed on a train.');
  });

  it('keeps bold words and links, which stand as tags', async () => {
    const link = { type: 'link', url: 'https://a.test', children: [{ type: 'text', text: 'une table' }] };
    const children = [{ type: 'text', text: 'Ils ont ' }, { type: 'text', text: 'gagné', bold: true }, { type: 'text', text: ', voir ' }, link, { type: 'text', text: '.' }]; // prettier-ignore
    const article = await articles.published({ body: [{ type: 'paragraph', children }] });
    const page = await open(article, 'en');
    await first().fill('They <b>won</b>, see <a1>a table</a1>.');
    await isSaved(page);
    expect((await stored(article))?.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'They ' },
          { type: 'text', text: 'won', bold: true },
          { type: 'text', text: ', see ' },
          { type: 'link', url: 'https://a.test', children: [{ type: 'text', text: 'a table' }] },
          { type: 'text', text: '.' },
        ],
      },
    ]);
  });
});

describe('the page', () => {
  it('is clean by axe, and has the same rows one above the other on a telephone', async () => {
    const { article } = await translated({ standfirst: 'It was (1-0, 54).' });
    const page = await open(article, 'en');
    await says(page, /goal was in minute 45/);
    expect(await violations(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
    expect(await violations(page, 'main')).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('says why it shows nothing where there is no such article', async () => {
    await panel.page.goto('/admin/plugins/pressbox-translations/none/en');
    await says(panel.page, 'The two languages could not be loaded');
  });
});
