/** The ways through the reader: by its links, its tabs and its languages, in the demo newsroom. */
import type { Created } from '../support/newsroom';
import { flat, settled, standsIn, textOf, textsOf, useReader } from '../support/reader';
import { reportIn, wordsOf } from './demo-report';
import { readLatest } from './trending';
import { soon } from '../support/soon';

jest.setTimeout(60_000);
const reader = useReader();
const MATCH = 'matches/milan-atalanta-2024-01-10';
beforeAll(() => readLatest(reader), 60_000);

describe('a reader', () => {
  const french = reportIn('fr');

  it('follows read-also, a tag and the way back without loading the site anew', async () => {
    const { page, errors, foreign } = await reader.open(french.address);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('.read-also').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: french.readAlso.title }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'content');
    await page.locator('.tags').getByRole('link', { name: 'Atalanta' }).click();
    await page.waitForURL('**/reader/fr/tags/atalanta');
    await page.getByRole('heading', { level: 1, name: 'Atalanta', exact: true }).waitFor();
    await soon(() => textsOf(page.locator('.column .teaser h3'))).toContain(flat(french.words.title ?? ''));
    await soon(() => page.locator('.results li').count()).toBe(2);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: french.readAlso.title }).waitFor();
    await soon(() => page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('follows the byline to who signed, and back to what they wrote (promise 23)', async () => {
    const { page, errors, foreign } = await reader.open(french.address);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('.byline').getByRole('link', { name: 'Maud Ferrandi' }).click();
    await page.waitForURL('**/reader/fr/authors/maud-ferrandi');
    await page.getByRole('heading', { level: 1, name: 'Maud Ferrandi' }).waitFor();
    await settled(page);
    await soon(() => textOf(page.locator('.author-head .standfirst'))).toContain('Elle compte les passes');
    await soon(() => textsOf(page.locator('.column .teaser h3'))).toContain(flat(french.words.title ?? ''));
    const jsonLd = page.locator('script[type="application/ld+json"]');
    await soon(async () => JSON.parse((await jsonLd.textContent()) ?? '')).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', name: 'Maud Ferrandi' },
    });
    await page.locator('.column').getByRole('link', { name: french.words.title }).click();
    await page.getByRole('heading', { level: 1, name: french.words.title }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Maud Ferrandi' }).waitFor();
    // In English her biography, which is French, is not shown; what she wrote in English is.
    await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'English' }).click();
    await page.waitForURL('**/reader/en/authors/maud-ferrandi');
    await standsIn(page, 'en');
    await soon(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('Maud Ferrandi');
    await soon(() => page.locator('.author-head .standfirst').count()).toBe(0);
    await soon(() => textsOf(page.locator('.column .teaser h3'))).toContain(flat(reportIn('en').words.title ?? ''));
    await soon(() => page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it('finds each of several who sign, and a sentence where one has written nothing yet (promise 23)', async () => {
    const { newsroom } = reader;
    const { body } = await newsroom.get('/api/pressbox/authors?fields[0]=name&sort=name').expect(200);
    const nobody = await newsroom.create('authors', { name: 'Nora Keller' });
    const authors = [...body.data.map(({ documentId }: { documentId: string }) => documentId)];
    const { documentId, slug } = await newsroom.create<Created & { slug: string }>(
      'articles',
      { title: 'À quatre mains', kind: 'news', authors, releasedAt: '2001-01-01T00:00:00.000Z' },
      '?locale=fr',
    );
    const { page, errors } = await reader.open(`/reader/fr/${slug}`);
    const links = page.locator('.byline a');
    await soon(async () => flat(await page.locator('.byline .author').textContent())).toBe(
      'Par Basile Quérol, Maud Ferrandi',
    );
    await soon(() => textsOf(links)).toEqual(['Basile Quérol', 'Maud Ferrandi']);
    await soon(() => links.first().getAttribute('href')).toBe('/reader/fr/authors/basile-querol');
    await page.goto('/reader/fr/authors/nora-keller');
    await page.getByRole('heading', { level: 1, name: 'Nora Keller' }).waitFor();
    await soon(() => textOf(page.locator('.column .latest p'))).toBe('Rien à lire ici pour l’instant.');
    expect(errors).toEqual([]);
    await page.context().close();
    await newsroom.delete(`/api/pressbox/articles/${documentId}`);
    await newsroom.delete(`/api/pressbox/authors/${nobody.documentId}`);
  });

  it('changes the language by the links of the masthead', async () => {
    const { page } = await reader.open(french.address);
    await page.getByRole('navigation', { name: 'Langues' }).getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`**${reportIn('en').address}`);
    await page.getByRole('heading', { level: 1, name: reportIn('en').words.title }).waitFor();
    await standsIn(page, 'en');
    await page.context().close();
  });

  it('comes in at the door and finds the front page: latest, trending, results', async () => {
    const { page, errors } = await reader.open('/reader/');
    await page.waitForURL('**/reader/fr');
    const titles = await textsOf(page.locator('.column .teaser :is(h2, h3)'));
    for (const key of [
      'milan-atalanta-report',
      'milan-atalanta-preview',
      'atalanta-milan-report',
      'de-ketelaere-transfer',
    ]) {
      expect(titles).toContain(flat(wordsOf(key, 'fr').title ?? ''));
    }
    await soon(() => page.locator('.trending li').count()).toBeGreaterThan(0);
    await soon(() => textsOf(page.locator('.over li'))).toEqual(
      expect.arrayContaining([expect.stringContaining('Revivez Milan - Atalanta (1-2)')]),
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('reads a match by its tabs, with the arrows', async () => {
    const { page, errors } = await reader.open(`/reader/fr/${MATCH}`);
    const panel = page.getByRole('tabpanel');
    await soon(async () => flat(await panel.textContent())).toContain(flat(french.words.title ?? ''));
    await page.getByRole('tab', { name: 'Récit' }).focus();
    await page.keyboard.press('ArrowRight');
    await soon(async () => flat(await panel.textContent())).toContain(
      flat(wordsOf('milan-atalanta-preview', 'fr').title ?? ''),
    );
    await page.keyboard.press('End');
    await page.waitForURL('**#facts');
    await soon(() => page.locator('.moment').count()).toBe(14);
    await soon(async () => flat(await page.locator('.moment.red-card').textContent())).toContain('36e');
    await soon(() => page.locator('.moment.goal .clock').allTextContents()).toEqual(['45e', '45e+2', '57e']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('follows the address to a tab, and Back to the one before (promise 23)', async () => {
    const { page, errors } = await reader.open(`/reader/fr/${MATCH}#facts`);
    const chosen = () => page.locator('[role=tab][aria-selected=true]').getAttribute('id');
    await soon(() => chosen()).toBe('tab-facts');
    await page.evaluate(() => (location.hash = '#preview'));
    await page.waitForSelector('#tab-preview[aria-selected=true]');
    await page.getByRole('tab', { name: 'Récit' }).click();
    await soon(() => chosen()).toBe('tab-report');
    await page.goBack();
    await page.waitForSelector('#tab-preview[aria-selected=true]');
    await page.goBack();
    await page.waitForSelector('#tab-facts[aria-selected=true]');
    await soon(() => page.getByRole('tabpanel').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('offers no tab in which there is nothing to read (promise 23)', async () => {
    const { page } = await reader.open(`/reader/fr/${MATCH}`);
    // Nobody wrote a live text about this match.
    await soon(() => textsOf(page.getByRole('tab'))).toEqual(['Récit', 'Avant-match', 'Les faits']);
    await page.context().close();
  });

  it.each([
    '/reader/fr',
    `/reader/en/${MATCH}#facts`,
    `/reader/it/${MATCH}`,
    '/reader/fr/tags/rafael-leao',
    '/reader/fr/authors/maud-ferrandi',
  ])('has nothing serious from axe-core at %s', async (address) => {
    expect(await reader.violations(address, { at: 'narrow', colorScheme: 'dark' })).toEqual([]);
    expect(await reader.violations(address, { at: 'wide', colorScheme: 'light' })).toEqual([]);
  });
});
