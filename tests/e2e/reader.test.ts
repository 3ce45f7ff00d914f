// @loop
/** The reader with the demo newsroom behind it: every block of the report, in every language, at both widths. */
import type { Page } from 'playwright-core';
import { flat, settled, textOf, textsOf, useReader, type Width } from '../support/reader';
import { reportIn, type DemoReport, type Locale } from './demo-report';
import { readLatest } from './trending';
import { soon } from '../support/soon';

jest.setTimeout(60_000);
const reader = useReader();
beforeAll(() => readLatest(reader), 60_000);

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
    await soon(() => textsOf(page.locator('.tags li'))).toEqual(report.tags);
    const [leao, koopmeiners] = report.recentMatches;
    const recent = (index: number) => textOf(page.locator('.recent-row').nth(index).locator('li').first());
    await soon(() => recent(0)).toContain(leao?.join(''));
    await soon(() => recent(1)).toContain(koopmeiners?.join(''));
    for (const side of ['home', 'away']) {
      await soon(() => page.locator(`.sheet.${side} .pitch .player`).count()).toBe(11);
    }
    const [scrollWidth, clientWidth] = await page.evaluate(() => {
      const { documentElement: html } = document;
      return [html.scrollWidth, html.clientWidth] as const;
    });
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await soon(() =>
      page.locator('.cover img').evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
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
    await soon(() => attribute('html', 'lang')).toBe(locale);
    await soon(() => page.title()).toContain(report.words.metaTitle);
    await soon(() => attribute('link[rel=canonical]', 'href')).toBe(reader.origin + report.address);
    for (const other of ['fr', 'en', 'it'] as Locale[]) {
      await soon(() => attribute(`link[hreflang=${other}]`, 'href')).toBe(reader.origin + reportIn(other).address);
    }
    await soon(() => attribute('meta[property="og:title"]', 'content')).toBe(report.words.metaTitle);
    await soon(() => attribute('meta[property="og:image"]', 'content')).toMatch(/^http:.*\.jpg$/);
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
    await soon(async () => flat(await votes.locator('.average').textContent())).toBe('2 / 5 · 1 avis');
    await soon(() => page.getByRole('radio', { name: '2 étoiles' }).isChecked()).toBe(true);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  it.each(['fr', 'en', 'it'] as const)('who cannot see the cover is told of it in %s (promise 23)', async (locale) => {
    const { page } = await reader.open(reportIn(locale).address);
    const words = { fr: 'Un grand stade vu de dehors', en: 'A large stadium seen from outside', it: 'Un grande stadio visto da fuori' }; // prettier-ignore
    await soon(() => page.locator('.cover img').getAttribute('alt')).toContain(words[locale]);
    await soon(() => page.locator('meta[property="og:image:alt"]').getAttribute('content')).toContain(words[locale]);
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
});
