// @loop
/** The pictures of an article, as an editor meets them beside its form. */
import type { Page } from 'playwright-core';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { eventually } from '../support/eventually';
import { unique } from '../support/match';
import { storePicture } from '../support/picture';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;

const ENGLISH = '?plugins[i18n][locale]=en';
const SAID = {
  caption: 'Kerr scores.',
  photographer: 'Ada Kerr',
  credit: 'AFP / Getty Images',
  takenAt: '2025-05-07T20:15:00+02:00',
  place: 'Milan, Italy',
  captions: [{ text: 'Kerr scores.', language: null }],
};

const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'It rained.' }] };
const imageBlock = (name: string) => ({
  type: 'image',
  image: { name, alternativeText: name, url: `/uploads/${name}.jpg`, hash: name, ext: '.jpg', mime: 'image/jpeg', size: 1, provider: 'local', width: 8, height: 6, createdAt: '2025-05-07T20:15:00.000Z', updatedAt: '2025-05-07T20:15:00.000Z' },
  children: [{ type: 'text', text: '' }],
}); // prettier-ignore
const open = async (data: object): Promise<Page> => {
  const { documentId } = await newsroom.create('articles', { title: unique('Report'), ...data }, '?locale=en&status=draft'); // prettier-ignore
  return panel.edit('article', documentId, ENGLISH);
};

describe('the pictures of an article', () => {
  it('say who made them, and what they show, and one press takes it over', async () => {
    const cover = await storePicture(newsroom, SAID);
    const page = await open({ cover: cover.id, body: [paragraph] });
    await says(page, 'The cover has no credit.');
    await says(page, 'The cover has no alternative text in English.');
    await says(page, 'Taken May 7, 2025, 8:15 PM (UTC+02:00) · Milan, Italy');

    const credit = page.getByRole('button', { name: 'Use as credit' });
    await credit.focus();
    await page.keyboard.press('Enter');
    await says(page, 'It stands in the form and is not saved yet.');
    const field = page.getByRole('textbox', { name: /^Credit/ });
    await soon(() => field.inputValue()).toBe('Ada Kerr/AFP/Getty Images');
    await soon(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.getByText('The cover has no credit.').waitFor({ state: 'detached' });
    await credit.waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Use as caption' }).click();
    await soon(() => page.getByRole('textbox', { name: /^Caption/ }).inputValue()).toBe('Kerr scores.');
    await page.getByRole('textbox', { name: /^Alternative text/ }).fill('Kerr, arms wide');
    await says(page, 'Every picture has a credit and an alternative text.');
  });

  it('of the text are named where their files name nobody, at the width of a telephone', async () => {
    // Read, and found to say nothing.
    const [nameless, known] = [await storePicture(newsroom, { captions: [] }), await storePicture(newsroom, SAID)];
    const page = await open({ body: [paragraph, imageBlock(nameless.name), imageBlock(known.name)] });
    await says(page, `${nameless.name}: its file does not say who made it.`);
    await says(page, `${nameless.name} has no alternative text.`);
    await says(page, `${known.name}: Ada Kerr/AFP/Getty Images`);
    const list = 'ul[aria-label=Pictures]';
    expect(await violations(page, list)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    // There the panels lie in a drawer at the foot of the page.
    await page.getByRole('button', { name: 'Open more actions' }).click();
    await page.getByRole('button', { name: 'Close more actions' }).waitFor();
    const warnings = page.locator(list);
    await warnings.scrollIntoViewIfNeeded();
    await eventually(async () => {
      const box = await warnings.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
    });
    expect(await violations(page, list)).toEqual([]);
    await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.setViewportSize({ width: 1440, height: 1000 });
  });
});
