/** The reader with the demo newsroom behind it: every block of the report, in every language, at both widths. */
import type { Locator, Page } from 'playwright-core';
import type { Created } from '../support/newsroom';
import { flat, settled, standsIn, useReader, type Width } from '../support/reader';
import { reportIn, wordsOf, type DemoReport, type Locale } from './demo-report';

jest.setTimeout(60_000);
const reader = useReader();
const MATCH = 'matches/milan-atalanta-2024-01-10';

const textOf = async (place: Locator): Promise<string> => flat(await place.first().textContent());
const textsOf = async (place: Locator): Promise<string[]> => (await place.allTextContents()).map(flat);

/** The blocks of the reference page, in its order: where each stands, and what it must say. */
const blocks = (report: DemoReport): [name: string, selector: string, text: string | RegExp][] => [
  ['rubric', '.story > .rubric', report.rubric],
  ['title', '.story > h1', flat(report.words.title ?? '')],
  ['byline', '.story > .byline', report.author],
  ['caption', '.cover .caption', flat(report.words.coverCaption ?? '')],
  ['credit', '.cover .credit', /Pressbox$/], // a credit is in no language
  ['scoreline', '.scoreboard h2', report.scoreline],
  ['scorers', '.scoreboard .scorers', report.scorers],
  ['standfirst', '.story > .standfirst', flat(report.words.standfirst ?? '')],
  ['first paragraph', '.body > p:first-child', report.opening],
  ['last paragraph', '.body > p:last-child', report.closing],
  ['home sheet', '.sheet.home figcaption', report.sheets[0]],
  ['away sheet', '.sheet.away figcaption', report.sheets[1]],
  ['initials', '.signed', 'MF'],
  ['read also, its rubric', '.read-also .teaser .rubric', report.readAlso.rubric],
  ['read also', '.read-also .teaser h3', flat(report.readAlso.title)],
  ['tags', '.tags li', report.tags[0] ?? ''],
  ['recent matches', '.recent-matches h3', 'Rafael Leão'],
  ['rating', '.vote button', report.vote],
  ['trending', '.trending li', /\S/],
  ['latest', '.latest li', /\S/],
  ['partners', '.partners li', report.partner],
];

const order = (page: Page, selectors: string[]): Promise<boolean> =>
  page.evaluate((all) => {
    const nodes = all.map((selector) => document.querySelector(selector));
    return nodes.every((node, i) => {
      const next = nodes[i + 1];
      return !next || Boolean(node && node.compareDocumentPosition(next) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
  }, selectors);

// A page has no trending articles before anybody has read one, and reads are written in batches.
beforeAll(async () => {
  const trending = async (locale: Locale): Promise<unknown[]> => {
    const { body } = await reader.newsroom.get(
      `/api/pressbox/pages/articles/${reportIn(locale).slug}?locale=${locale}`,
    );
    return body.data.trending;
  };
  const { body } = await reader.newsroom.get('/api/pressbox/pages/home?locale=fr').expect(200);
  for (const { documentId } of body.data.latest) {
    await reader.newsroom.post(`/api/pressbox/articles/${documentId}/reads`, {}, 'anyone').expect(202);
  }
  const deadline = Date.now() + 30_000;
  while ((await trending('it')).length === 0) {
    if (Date.now() > deadline) throw new Error('Half a minute after they were read, no articles are trending');
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}, 60_000);

describe.each(['fr', 'en', 'it'] as Locale[])('the report in %s', (locale) => {
  const report = reportIn(locale);

  it.each(['narrow', 'wide'] as Width[])('shows every block in its order, %s', async (at) => {
    const { page, errors, foreign } = await reader.open(report.address, { at });
    for (const [name, selector, text] of blocks(report)) {
      const said = await textOf(page.locator(selector));
      const block = { name, said };
      if (text instanceof RegExp) expect(block).toEqual({ name, said: expect.stringMatching(text) });
      else expect(block).toEqual({ name, said: expect.stringContaining(flat(text)) });
    }
    expect(
      await order(
        page,
        blocks(report).map(([, selector]) => selector),
      ),
    ).toBe(true);
    expect(await textsOf(page.locator('.tags li'))).toEqual(report.tags);
    const [leao, koopmeiners] = report.recentMatches;
    const recent = (index: number) => textOf(page.locator('.recent-row').nth(index).locator('li').first());
    expect(await recent(0)).toContain(leao?.join(''));
    expect(await recent(1)).toContain(koopmeiners?.join(''));
    for (const side of ['home', 'away']) {
      expect(await page.locator(`.sheet.${side} .pitch .player`).count()).toBe(11);
    }
    const [scrollWidth, clientWidth] = await page.evaluate(() => {
      const { documentElement: html } = document;
      return [html.scrollWidth, html.clientWidth] as const;
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(
      await page.locator('.cover img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
    ).toBeGreaterThan(0);
    expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
    await page.context().close();
  });

  it.each([
    ['narrow', 'light'],
    ['wide', 'dark'],
  ] as const)('has nothing that axe-core finds serious, %s and %s', async (at, colorScheme) => {
    expect(await reader.violations(report.address, { at, colorScheme })).toEqual([]);
  });

  it('says to machines what it is', async () => {
    const { page } = await reader.open(report.address);
    const attribute = (selector: string, name: string) => page.locator(selector).first().getAttribute(name);
    expect(await attribute('html', 'lang')).toBe(locale);
    expect(await page.title()).toContain(report.words.metaTitle);
    expect(await attribute('link[rel=canonical]', 'href')).toBe(reader.origin + report.address);
    for (const other of ['fr', 'en', 'it'] as Locale[]) {
      expect(await attribute(`link[hreflang=${other}]`, 'href')).toBe(reader.origin + reportIn(other).address);
    }
    expect(await attribute('meta[property="og:title"]', 'content')).toBe(report.words.metaTitle);
    expect(await attribute('meta[property="og:image"]', 'content')).toMatch(/^http:.*\.jpg$/);
    const jsonLd = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(jsonLd).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: report.words.title,
      inLanguage: locale,
      author: [
        { '@type': 'Person', name: 'Maud Ferrandi', url: `${reader.origin}/reader/${locale}/authors/maud-ferrandi` },
      ],
      about: { '@type': 'SportsEvent', name: report.scoreline, homeTeam: { '@type': 'SportsTeam' } },
    });
    await page.context().close();
  });
});

describe('a reader', () => {
  const french = reportIn('fr');

  it('gives a rating with the keyboard, and another replaces it', async () => {
    const { page, errors } = await reader.open(french.address);
    const votes = page.locator('.opinion');
    await page.getByRole('radio', { name: '4 étoiles' }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: french.vote }).press('Enter');
    await votes.getByText('5 / 5 · 1 avis').waitFor();
    await page.getByRole('radio', { name: '2 étoiles' }).check();
    await page.getByRole('button', { name: french.vote }).click();
    await votes.getByText('2 / 5 · 1 avis').waitFor();
    await page.reload();
    await settled(page);
    expect(flat(await votes.locator('.average').textContent())).toBe('2 / 5 · 1 avis');
    expect(await page.getByRole('radio', { name: '2 étoiles' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('follows read-also, a tag and the way back without loading the site anew', async () => {
    const { page, errors, foreign } = await reader.open(french.address);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('.read-also').getByRole('link').first().click();
    await page.getByRole('heading', { level: 1, name: french.readAlso.title }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'content');
    await page.locator('.tags').getByRole('link', { name: 'Atalanta' }).click();
    await page.waitForURL('**/reader/fr/tags/atalanta');
    await page.getByRole('heading', { level: 1, name: 'Atalanta', exact: true }).waitFor();
    expect(await textsOf(page.locator('.column .teaser h3'))).toContain(flat(french.words.title ?? ''));
    expect(await page.locator('.results li').count()).toBe(2);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: french.readAlso.title }).waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
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
    expect(await textOf(page.locator('.author-head .standfirst'))).toContain('Elle compte les passes');
    expect(await textsOf(page.locator('.column .teaser h3'))).toContain(flat(french.words.title ?? ''));
    const jsonLd = page.locator('script[type="application/ld+json"]');
    expect(JSON.parse((await jsonLd.textContent()) ?? '')).toMatchObject({
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
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Maud Ferrandi');
    expect(await page.locator('.author-head .standfirst').count()).toBe(0);
    expect(await textsOf(page.locator('.column .teaser h3'))).toContain(flat(reportIn('en').words.title ?? ''));
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
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
    expect(flat(await page.locator('.byline .author').textContent())).toBe('Par Basile Quérol, Maud Ferrandi');
    expect(await textsOf(links)).toEqual(['Basile Quérol', 'Maud Ferrandi']);
    expect(await links.first().getAttribute('href')).toBe('/reader/fr/authors/basile-querol');
    await page.goto('/reader/fr/authors/nora-keller');
    await page.getByRole('heading', { level: 1, name: 'Nora Keller' }).waitFor();
    expect(await textOf(page.locator('.column .latest p'))).toBe('Rien à lire ici pour l’instant.');
    expect(errors).toEqual([]);
    await page.context().close();
    await newsroom.delete(`/api/pressbox/articles/${documentId}`);
    await newsroom.delete(`/api/pressbox/authors/${nobody.documentId}`);
  });

  it.each(['fr', 'en', 'it'] as const)('who cannot see the cover is told of it in %s (promise 23)', async (locale) => {
    const { page } = await reader.open(reportIn(locale).address);
    const words = { fr: 'Un grand stade vu de dehors', en: 'A large stadium seen from outside', it: 'Un grande stadio visto da fuori' }; // prettier-ignore
    expect(await page.locator('.cover img').getAttribute('alt')).toContain(words[locale]);
    expect(await page.locator('meta[property="og:image:alt"]').getAttribute('content')).toContain(words[locale]);
    await page.context().close();
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
    expect(await page.locator('.trending li').count()).toBeGreaterThan(0);
    expect(await textsOf(page.locator('.over li'))).toEqual(
      expect.arrayContaining([expect.stringContaining('Revivez Milan - Atalanta (1-2)')]),
    );
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('reads a match by its tabs, with the arrows', async () => {
    const { page, errors } = await reader.open(`/reader/fr/${MATCH}`);
    const panel = page.getByRole('tabpanel');
    expect(flat(await panel.textContent())).toContain(flat(french.words.title ?? ''));
    await page.getByRole('tab', { name: 'Récit' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(flat(await panel.textContent())).toContain(flat(wordsOf('milan-atalanta-preview', 'fr').title ?? ''));
    await page.keyboard.press('End');
    await page.waitForURL('**#facts');
    expect(await page.locator('.moment').count()).toBe(14);
    expect(flat(await page.locator('.moment.red-card').textContent())).toContain('36e');
    expect(await page.locator('.moment.goal .clock').allTextContents()).toEqual(['45e', '45e+2', '57e']);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('follows the address to a tab, and Back to the one before (promise 23)', async () => {
    const { page, errors } = await reader.open(`/reader/fr/${MATCH}#facts`);
    const chosen = () => page.locator('[role=tab][aria-selected=true]').getAttribute('id');
    expect(await chosen()).toBe('tab-facts');
    await page.evaluate(() => (location.hash = '#preview'));
    await page.waitForSelector('#tab-preview[aria-selected=true]');
    await page.getByRole('tab', { name: 'Récit' }).click();
    expect(await chosen()).toBe('tab-report');
    await page.goBack();
    await page.waitForSelector('#tab-preview[aria-selected=true]');
    await page.goBack();
    await page.waitForSelector('#tab-facts[aria-selected=true]');
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it('offers no tab in which there is nothing to read (promise 23)', async () => {
    const { page } = await reader.open(`/reader/fr/${MATCH}`);
    // Nobody wrote a live text about this match.
    expect(await textsOf(page.getByRole('tab'))).toEqual(['Récit', 'Avant-match', 'Les faits']);
    await page.context().close();
  });

  it('says in French from whom a pass came, as the press does (promise 23)', async () => {
    const { page } = await reader.open('/reader/fr');
    const names = ['Kean', 'Emil', 'Élie', 'Hakimi', 'Yamal', 'Ylli', 'Œrsted', 'Zidane'];
    // As text: the compiler of tests would make a require of the import, and the page has none.
    const passes = await page.evaluate(
      `import('/reader/js/words/fr.js').then(({ default: { assist } }) => ${JSON.stringify(names)}.map((name) => assist(name)))`,
    );
    expect(passes).toEqual(
      ['de Kean', 'd’Emil', 'd’Élie', 'd’Hakimi', 'de Yamal', 'd’Ylli', 'd’Œrsted', 'de Zidane'].map(
        (name) => `passe ${name}`,
      ),
    );
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
