// Takes the desks' pictures in docs/screens from a newsroom with the demo in it, in this folder. What it writes there for
// a picture, it takes away again.
//   npm run demo            in one terminal
//   node tests/e2e/desk-screens.mjs http://127.0.0.1:1337            all of them
//   node tests/e2e/desk-screens.mjs http://127.0.0.1:1337 desk-undo  this one
import { readEnvironment } from '../../scripts/lib/environment.mjs';
import { borrow } from './screen-world.mjs';
import { keep, launch } from './screen-pictures.mjs';

const BASE = process.argv[2] ?? 'http://127.0.0.1:1337';
const ONLY = process.argv.slice(3);
const PLUGIN = `${BASE}/admin/plugins/pressbox`;
const ask = async (path) => (await (await fetch(`${BASE}/api/pressbox/${path}`)).json()).data;

const [match] = await ask('matches?filters[slug]=milan-atalanta-2024-01-10');
const [article] = await ask(
  'articles?locale=fr&filters[kind]=report&filters[title][$contains]=Milan&sort=releasedAt:desc',
);
const { text } = await ask(`matches/${match.documentId}/agate?locale=fr`);

const world = await borrow(BASE, 'demo@example.com', readEnvironment().PRESSBOX_DEMO_PASSWORD);
const browser = await launch();
const WIDE = { width: 1440, height: 1000 };
const NARROW = { width: 390, height: 844 };

try {
  const context = await browser.newContext({
    viewport: WIDE,
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${BASE}/admin`);
  await page.getByRole('textbox', { name: 'Email' }).fill('demo@example.com');
  await page.getByLabel('Password', { exact: false }).first().fill(readEnvironment().PRESSBOX_DEMO_PASSWORD);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).first().waitFor();
  /** Opens a screen, does something there, and keeps it at a width. */
  const show = async (name, address, act, { size = WIDE, settle = 1500 } = {}) => {
    if (ONLY.length > 0 && !ONLY.includes(name)) return;
    await page.setViewportSize(size);
    await page.goto(address);
    await act();
    await page.waitForTimeout(settle); // pictures, faces and what is drawn a moment later
    // Strapi's own news stand over every page until they are put away.
    const news = page.getByText('Introducing the new Media Library').locator('xpath=ancestor::*[.//button][1]');
    if (await news.isVisible()) await news.getByRole('button').last().dispatchEvent('click'); // It may lie beneath another page.
    await keep(page, name);
  };
  const day = `${PLUGIN}?day=2024-01-10`;
  const row = () => page.locator('[data-match]').first().waitFor();
  const typeLine = async () => {
    await row();
    await page.getByRole('textbox', { name: 'New match' }).fill('Milan - Atalanta, 20.45, Coppa Italia semi-final');
  };
  await show('desk-newsroom', day, typeLine);
  await show('desk-newsroom-390', day, row, { size: NARROW });

  const desk = `${PLUGIN}/matches/${match.documentId}`;
  const log = async () => {
    const line = page.getByRole('textbox').first();
    await line.waitFor();
    await line.fill('78 scamacca de ketelaere');
  };
  await show('desk-match', desk, log);
  await show('desk-match-390', desk, () => page.getByRole('textbox').first().waitFor(), { size: NARROW });

  const paste = async () => {
    const box = page.locator('textarea').first();
    await box.waitFor();
    await box.fill(text);
  };
  await show('desk-sheets', `${desk}/sheets`, paste, { settle: 3000 });

  const form = `${BASE}/admin/content-manager/collection-types/plugin::pressbox.article/${article.documentId}?plugins[i18n][locale]=fr`;
  const slip = async () => {
    const standfirst = page.locator('textarea[name=standfirst]');
    await standfirst.waitFor();
    await standfirst.fill(`${await standfirst.inputValue()} Leão avait ouvert le score (1-0, 54e).`);
    const wrong = page.getByRole('button', { name: /\(1-0, 54e\)/ }).first();
    await wrong.waitFor();
    await wrong.scrollIntoViewIfNeeded();
  };
  await show('desk-fact-check', form, slip);
  const askToPublish = async () => {
    await slip();
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    await page.getByRole('dialog').or(page.getByRole('alertdialog')).first().waitFor();
  };
  await show('desk-publish', form, askToPublish);
  const pick = async () => {
    const matches = page.getByRole('combobox', { name: 'Matches' });
    await matches.waitFor();
    await matches.click();
    await page.keyboard.type('milan');
    await page.getByRole('option').first().waitFor();
  };
  await show('desk-picker', form, pick);
  const preview = async () => {
    await page.getByRole('link', { name: 'Open preview' }).click();
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  };
  await show('desk-preview', form, preview, { settle: 4000 });

  const translations = `${BASE}/admin/plugins/pressbox-translations?language=en`;
  const matrix = () => page.getByRole('grid').waitFor();
  await show('desk-translations', translations, matrix);
  await show('desk-translations-390', translations, matrix, { size: NARROW });
  const [transfer] = await ask('articles?locale=en&filters[kind]=transfer');
  const english = form.replace(article.documentId, transfer.documentId).replace('=fr', '=en');
  const panel = async () => {
    await page.getByRole('button', { name: 'Nothing to change' }).waitFor();
  };
  await show('desk-translation-panel', english, panel, { settle: 3000 });

  const sides = `${BASE}/admin/plugins/pressbox-translations/${transfer.documentId}/en`;
  const changed = () => page.locator('ins').first().waitFor();
  await show('desk-side-by-side', sides, changed, { settle: 2500 });
  await show('desk-side-by-side-390', sides, changed, { size: NARROW, settle: 2500 });

  const home = async () => {
    await page.getByRole('heading', { name: 'Tonight’s matches' }).waitFor();
    await page.getByText(/^Looked at/).waitFor({ timeout: 90_000 }); // the last of the widgets that answers
  };
  await show('desk-home', `${BASE}/admin`, home, { settle: 4000 });
  await show('desk-home-390', `${BASE}/admin`, home, { size: NARROW, settle: 4000 });

  const settings = async () => {
    await page.getByRole('heading', { name: 'House style' }).first().waitFor();
  };
  await show('desk-settings', `${BASE}/admin/settings/pressbox`, settings, { settle: 3000 });
  await show('desk-settings-390', `${BASE}/admin/settings/pressbox`, settings, { size: NARROW, settle: 3000 });

  // The desks' other parts, on what was borrowed.
  const newForm = (documentId) =>
    `${BASE}/admin/content-manager/collection-types/plugin::pressbox.article/${documentId}?plugins[i18n][locale]=fr`;
  const panelOf = (title) =>
    page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const bringUp = async (place) => {
    await place.waitFor();
    await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  };
  const suggest = async () => {
    await page.getByRole('button', { name: 'Suggest tags' }).click();
    await bringUp(page.getByRole('button', { name: /^Add all/ }));
  };
  await show('desk-tags', newForm(world.draft), suggest);
  await show('desk-photos', newForm(world.draft), () => bringUp(panelOf('Pictures').getByRole('button').first()));
  const conflict = async () => {
    const title = page.locator('[name=title]');
    await title.waitFor();
    await page.waitForTimeout(1500);
    await title.fill('Milan mène deux minutes, l’Atalanta passe');
    await world.saveElsewhere();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Keep my changes' }).first().waitFor();
  };
  await show('desk-conflict', newForm(world.draft), conflict);

  const sheetsOf = (documentId) => `${PLUGIN}/matches/${documentId}/sheets`;
  const doubt = async () => {
    const box = page.locator('textarea').first();
    await box.waitFor();
    await box.fill(world.doubtful(text));
    await page
      .getByText(/^Who is /)
      .first()
      .waitFor();
  };
  await show('desk-names-in-doubt', sheetsOf(world.match), doubt, { settle: 3000 });
  await show('desk-names-in-doubt-390', sheetsOf(world.match), doubt, { size: NARROW, settle: 3000 });
  const apply = async () => {
    const box = page.locator('textarea').first();
    await box.waitFor();
    await box.fill(text);
    await page
      .getByText(/^Creates/)
      .first()
      .waitFor();
    while (
      await page
        .getByText(/^Who is /)
        .first()
        .isVisible()
    )
      await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await bringUp(page.getByRole('button', { name: 'Undo' }));
  };
  await show('desk-undo', sheetsOf(world.match), apply, { settle: 3000 });

  const milan = `${BASE}/admin/content-manager/collection-types/plugin::pressbox.team/${match.homeTeam?.documentId ?? world.team}`;
  await show('desk-names', milan, () => bringUp(page.getByRole('group', { name: 'Names by language' })));
  const missing = () => bringUp(page.getByRole('region', { name: /^Names in this language/ }));
  await show('desk-missing-names', `${BASE}/admin/settings/pressbox`, missing, { settle: 2000 });

  await show('desk-sheets-390', `${desk}/sheets`, paste, { size: NARROW, settle: 3000 });
  const drawer = async () => {
    await page.locator('[name=title]').waitFor();
    await page.getByRole('button', { name: 'Open more actions' }).click();
    await bringUp(panelOf('Fact check'));
  };
  await show('desk-article-390', newForm(world.draft), drawer, { size: NARROW, settle: 2500 });
} finally {
  await browser.close();
  await world.giveBack();
}
