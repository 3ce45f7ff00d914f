// @loop
/** Names by language, as an editor writes them in the admin panel. Every test makes its own documents. */
import type { Locator, Page } from 'playwright-core';
import { says, useAdminPanel } from '../support/admin-panel';
import { eventually } from '../support/eventually';
import { matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { team } = matchDesk(newsroom);

const row = (page: Page, language: string): Locator => page.getByRole('group', { name: language, exact: true });
const word = (page: Page, language: string, column: string): Locator =>
  row(page, language).getByRole('textbox', { name: column, exact: true });
const storedNames = async ({ documentId }: Created): Promise<unknown> => {
  const { body } = await newsroom.get(`/api/pressbox/teams/${documentId}`).expect(200);
  return body.data.names;
};

describe('names by language', () => {
  /** Chooses a language and adds its row: Tab, Enter and arrows, and not once a mouse. */
  const addByKeyboard = async (page: Page, language: string): Promise<void> => {
    await panel.tabTo(page.getByRole('combobox', { name: 'Language to add' }));
    await page.keyboard.press('Enter');
    const option = page.getByRole('option', { name: language, exact: true });
    await option.waitFor();
    await panel.pressUntil('ArrowDown', option);
    await page.keyboard.press('Enter');
    await option.waitFor({ state: 'hidden' });
    await panel.tabTo(page.getByRole('button', { name: 'Add a language' }));
    await page.keyboard.press('Enter');
    await word(page, language, 'Name').waitFor();
  };

  it('are written in French and Italian with the keyboard alone, and are there after a reload', async () => {
    const atalanta = await team({ name: unique('Atalanta') });
    const page = await panel.edit('team', atalanta.documentId);
    await page.getByRole('textbox', { name: 'Name' }).first().focus();

    await addByKeyboard(page, 'French');
    await page.keyboard.type('Atalanta Bergame '); // the cursor is in the new row
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('les Bergamasques');
    await page.keyboard.press('Tab');
    await page.keyboard.type('la Dea');
    await addByKeyboard(page, 'Italian');
    await panel.tabTo(word(page, 'Italian', 'Demonym'));
    await page.keyboard.type('i bergamaschi');
    await panel.told('Saved document', () => page.keyboard.press('Control+Enter'));

    await page.reload();
    await soon(() => word(page, 'French', 'Nickname').inputValue()).toBe('la Dea');
    await soon(() => word(page, 'French', 'Nickname').getAttribute('lang')).toBe('fr');
    await soon(() => word(page, 'Italian', 'Demonym').inputValue()).toBe('i bergamaschi');
    expect(await storedNames(atalanta)).toEqual({
      fr: { name: 'Atalanta Bergame', demonym: 'les Bergamasques', nickname: 'la Dea' },
      it: { demonym: 'i bergamaschi' },
    });
  });

  it('shows in an empty field what is printed meanwhile', async () => {
    const milan = await team({
      name: unique('AC Milan'),
      shortName: 'Milan',
      names: { fr: { nickname: 'les Rossoneri' } },
    });
    const page = await panel.edit('team', milan.documentId);
    await soon(() => word(page, 'French', 'Name').getAttribute('placeholder')).toBe(milan.name);
    await soon(() => word(page, 'French', 'Demonym').getAttribute('placeholder')).toBe('les Milanais');
  });

  it('loses a language by its button, and is null without any', async () => {
    const one = await team({ names: { fr: { name: 'Un' } } });
    const page = await panel.edit('team', one.documentId);
    await page.getByRole('button', { name: 'Remove French' }).click();
    await soon(() => row(page, 'French').count()).toBe(0);
    await panel.told('Saved document', () => panel.save());
    expect(await storedNames(one)).toBeNull();
  });

  it('keeps what was typed when the server refuses something else, and says what', async () => {
    const refused = await team({ names: { fr: { name: 'Un' } } });
    const page = await panel.edit('team', refused.documentId);
    await word(page, 'French', 'Nickname').fill('les Autres');
    await page.getByRole('textbox', { name: 'Country' }).fill('ZZ');
    const refusal = async () => {
      await panel.save();
      await says(page, /There is no country "ZZ"/);
    };
    expect(await panel.fetches(refusal)).toBe(0); // Strapi itself would fill the form with what is stored.
    await soon(() => word(page, 'French', 'Nickname').inputValue()).toBe('les Autres');
    await soon(() => page.getByRole('textbox', { name: 'Country' }).inputValue()).toBe('ZZ');
    expect(await storedNames(refused)).toEqual({ fr: { name: 'Un' } });
    await page.getByRole('textbox', { name: 'Country' }).fill('IT');
    await panel.told('Saved document', () => panel.save());
    expect(await storedNames(refused)).toEqual({ fr: { name: 'Un', nickname: 'les Autres' } });
  });

  it('stacks its columns where the window is narrow, each with its label', async () => {
    const narrow = await team({ names: { fr: { name: 'Un' } } });
    const page = await panel.edit('team', narrow.documentId);
    await page.setViewportSize({ width: 420, height: 900 });
    try {
      const [name, nickname] = [word(page, 'French', 'Name'), word(page, 'French', 'Nickname')];
      await eventually(async () => {
        const [first, last] = [await name.boundingBox(), await nickname.boundingBox()];
        expect(last?.x).toBe(first?.x);
        expect(last?.y).toBeGreaterThan((first?.y ?? 0) + (first?.height ?? 0));
        expect(await row(page, 'French').getByText('Nickname', { exact: true }).boundingBox()).not.toBeNull();
        await soon(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
      });
    } finally {
      await page.setViewportSize({ width: 1440, height: 1000 });
    }
  });
});

// The last: it takes a language away from everybody.
describe('a language that the newsroom gives up', () => {
  it('stays in sight with its names, is refused by the server, and is removed by hand', async () => {
    const left = await team({ names: { fr: { name: 'Un' }, it: { name: 'Uno' } } });
    const locales = newsroom.strapi.plugin('i18n').service('locales');
    const { id, ...italian } = await locales.findByCode('it');
    await locales.delete({ id });
    const page = await panel.edit('team', left.documentId);
    await page.reload(); // the panel asks for the languages once
    await says(page, 'The newsroom no longer has this language. Remove the row to save.');
    await word(page, 'French', 'Nickname').fill('les Uns');
    await panel.save();
    await says(page, /The newsroom has no language “Italian”/);
    await page.getByRole('button', { name: 'Remove Italian' }).click();
    await panel.told('Saved document', () => panel.save());
    expect(await storedNames(left)).toEqual({ fr: { name: 'Un', nickname: 'les Uns' } });
    await locales.create({ code: italian.code, name: italian.name }); // others go on with it
  });
});
