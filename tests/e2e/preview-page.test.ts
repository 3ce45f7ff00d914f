/** The page of a preview, opened by its address: in each language, on a telephone, and where its token opens nothing. */
import type { Page } from 'playwright-core';
import { useAdminPanel } from '../support/admin-panel';
import { articleDesk } from '../support/articles';
import { cutOff, onTelephone, violationsIn } from '../support/everybody';
import { unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const articles = articleDesk(newsroom);

/** What the page says that is no draft's: that it is one, and that it is closed. */
const LANGUAGES = [
  ['fr', 'Brouillon – non publié', 'Cet aperçu est fermé', /Rechargez la fenêtre/],
  ['en', 'Draft – not published', 'This preview is closed', /Reload the window/],
  ['it', 'Bozza – non pubblicata', 'Questa anteprima è chiusa', /Ricaric/],
] as const;
const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A draft in three languages, by their titles. */
const written = async () => {
  const titles = { fr: unique('Brouillon'), en: unique('Draft'), it: unique('Bozza') };
  const body = [paragraph('A long word that a telephone has to break: Donaudampfschifffahrtsgesellschaftskapitän.')];
  const article = await articles.write({ title: titles.fr, body });
  for (const locale of ['en', 'it'] as const) await articles.put(article, { title: titles[locale], body }, locale);
  return { article, titles };
};
const addressOf = async ({ documentId }: Created, locale: string): Promise<string> => {
  const address = `/content-manager/preview/url/plugin::pressbox.article?documentId=${documentId}&locale=${locale}&status=draft`;
  const { body } = await newsroom.admin('get', address);
  return body.data.url as string;
};
const open = async (address: string): Promise<Page> => {
  const response = await panel.page.goto(address);
  expect(response?.headers()['content-type']).toMatch(/^text\/html/);
  return panel.page;
};
/** The same address with another token. */
const withToken = (address: string, change: (token: string) => string): string => {
  const url = new URL(address, 'http://newsroom');
  url.searchParams.set('token', change(url.searchParams.get('token') ?? ''));
  return `${url.pathname}${url.search}`;
};

describe('a preview', () => {
  it.each(LANGUAGES)('in %s says in that language that it is a draft, and fits a telephone', async (locale, draft) => {
    const { article, titles } = await written();
    const page = await open(await addressOf(article, locale));
    await page.getByRole('heading', { level: 1, name: titles[locale] }).waitFor();
    await page.getByText(draft, { exact: true }).waitFor();
    await soon(() => page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await violationsIn(page.locator('body'))).toEqual([]);
    await onTelephone(page, async () => {
      await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await cutOff(page.locator('main'))).toEqual([]);
      expect(await violationsIn(page.locator('body'))).toEqual([]);
      await page.getByText(draft, { exact: true }).waitFor();
    });
  });

  it('leads to its other languages by its own links, as a preview', async () => {
    const { article, titles } = await written();
    const page = await open(await addressOf(article, 'fr'));
    await page.getByRole('heading', { level: 1, name: titles.fr }).waitFor();
    for (const [locale, draft] of [LANGUAGES[2], LANGUAGES[1]]) {
      await page.locator(`a[hreflang=${locale}]`).click();
      await page.getByRole('heading', { level: 1, name: titles[locale] }).waitFor();
      await page.getByText(draft, { exact: true }).waitFor();
    }
  });
});

describe.each(LANGUAGES)('the address of a preview in %s', (locale, _, closed, whatToDo) => {
  const isClosed = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('heading', { level: 1, name: closed }).waitFor();
    await page.getByText(whatToDo).waitFor();
    await soon.not(() => page.locator('body').innerText()).toContain(title);
  };

  it('says what to do where it is altered, has no token, or that of another article', async () => {
    const { article, titles } = await written();
    const address = await addressOf(article, locale);
    const other = new URL(await addressOf(await articles.write(), 'fr'), 'http://newsroom').searchParams.get('token');
    const wrong = [(token: string) => `${token}x`, (token: string) => token.slice(1), () => '', () => other ?? ''];
    for (const change of wrong) await isClosed(await open(withToken(address, change)), titles[locale]);
    await onTelephone(panel.page, async () => {
      await soon(() => panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await violationsIn(panel.page.locator('body'))).toEqual([]);
    });
  });

  it('says what to do where it has run out', async () => {
    const { article, titles } = await written();
    const { config } = newsroom.strapi;
    const settings = config.get<{ minutes: number }>('plugin::pressbox.preview');
    config.set('plugin::pressbox.preview', { ...settings, minutes: 0 });
    const address = await addressOf(article, locale).finally(() => config.set('plugin::pressbox.preview', settings));
    await isClosed(await open(address), titles[locale]);
  });

  it('says that the article is gone where it is', async () => {
    const { article, titles } = await written();
    const address = await addressOf(article, locale);
    for (const one of ['fr', 'en', 'it'])
      await newsroom.delete(`/api/pressbox/articles/${article.documentId}?locale=${one}`, 'desk');
    const page = await open(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await soon.not(() => page.locator('body').innerText()).toContain(titles[locale]);
    await soon.not(() => page.locator('body').innerText()).toMatch(/[{}]|"error"/);
  });
});
