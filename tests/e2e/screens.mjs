// Takes the reader's pictures in docs/screens from a newsroom with the demo in it:
//   npm run demo            in one terminal
//   node tests/e2e/screens.mjs http://127.0.0.1:1337
/* global document -- what runs in the page */
import { keep, launch } from './screen-pictures.mjs';

const BASE = process.argv[2] ?? 'http://127.0.0.1:1337';
const MATCH = '/reader/fr/matches/milan-atalanta-2024-01-10';

const latest = async (locale) => {
  const response = await fetch(`${BASE}/api/pressbox/pages/home?locale=${locale}`);
  return (await response.json()).data.latest;
};
const report = (await latest('fr')).find(({ kind, title }) => kind === 'report' && title.includes('Milan'));
const article = `/reader/fr/${report.slug}`;

const SCREENS = [
  { name: 'reader-article-fr', address: article, width: 1440, height: 1360 },
  { name: 'reader-article-fr-teams', address: article, width: 1440, height: 1500, scrollTo: '.sheets' },
  { name: 'reader-article-fr-320-dark', address: article, width: 320, height: 1500, colorScheme: 'dark' },
  {
    name: 'reader-article-fr-320-dark-teams',
    address: article,
    width: 320,
    height: 1500,
    colorScheme: 'dark',
    scrollTo: '.sheets',
  },
  { name: 'reader-match-facts', address: `${MATCH}#facts`, width: 1440, height: 1360 },
  { name: 'reader-tag', address: '/reader/fr/tags/atalanta', width: 1440, height: 1100 },
  { name: 'reader-home', address: '/reader/fr', width: 1440, height: 1360 },
  { name: 'reader-home-dark', address: '/reader/en', width: 1440, height: 1360, colorScheme: 'dark' },
  {
    name: 'reader-not-translated',
    address: `/reader/it/${(await latest('fr')).find(({ kind }) => kind === 'transfer').slug}`,
    width: 720,
    height: 520,
  },
];

const browser = await launch();
try {
  for (const { name, address, width, height, scrollTo, colorScheme = 'light' } of SCREENS) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(BASE + address);
    await page.waitForSelector('#content:not([aria-busy]) h1', { state: 'attached' });
    if (scrollTo) await page.locator(scrollTo).evaluate((element) => element.scrollIntoView());
    await page.waitForLoadState('networkidle');
    await page.evaluate(() =>
      Promise.all([...document.images].filter((image) => image.complete).map((image) => image.decode())),
    );
    await keep(page, name);
    await context.close();
  }
} finally {
  await browser.close();
}
