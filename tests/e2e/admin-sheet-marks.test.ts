/** What the reader of sheets was not sure of: underlined where it stands in the pasted text, each with its sentence. */
import type { Page } from 'playwright-core';
import { fixturesOf, type Fixture } from '../api/agate-fixture';
import { says, useAdminPanel } from '../support/admin-panel';
import { onTelephone } from '../support/everybody';
import { soon } from '../support/soon';
import { BOX, onPitch, paste, sheetScreen } from './sheet-screen';

const panel = useAdminPanel();
const { open } = sheetScreen(panel);
const fixture = fixturesOf(panel.newsroom);

/** A print with one who starts twice, and a bracket that is never closed. */
const pasted = async (): Promise<{ game: Fixture; page: Page; text: string }> => {
  const game = await fixture();
  const text = `Une ligne avant.\n\n${game.sheet().replace(game.named('istre'), game.named('hamel')).replace(`${game.named('kerme')}.`, `${game.named('kerme')} (12e.`)}`; // prettier-ignore
  const page = await open(game);
  await paste(page, text);
  await onPitch(page, game.named('arnau')).waitFor();
  return { game, page, text };
};
/** The stretches that are underlined, as they are drawn, and where each begins in the text. */
const underlined = (page: Page) =>
  page.locator('[data-start]').evaluateAll((marks) =>
    marks.map((mark) => ({
      start: Number(mark.getAttribute('data-start')),
      words: mark.textContent ?? '',
      line: getComputedStyle(mark).textDecorationLine,
    })),
  );
const remarks = (page: Page) => page.getByRole('list', { name: 'What to look at' }).getByRole('button');
/** How far the letters that are typed lie from those that are underlined, in pixels. */
const apart = (page: Page) =>
  page.getByRole('textbox', { name: BOX }).evaluate((area) => {
    const under = document.querySelector('[data-start]')?.parentElement;
    const [a, b] = [area.getBoundingClientRect(), under?.getBoundingClientRect()];
    const [typed, drawn] = [getComputedStyle(area), under && getComputedStyle(under)];
    const isSame = (['fontSize', 'fontFamily', 'lineHeight', 'paddingLeft', 'letterSpacing'] as const).every(
      (name) => typed[name] === drawn?.[name],
    );
    return isSame && b ? Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.width - b.width)) : null;
  });

describe('what the reader was not sure of', () => {
  it('is underlined at its place in the pasted text, letter under letter, on a telephone too', async () => {
    const { game, page, text } = await pasted();
    await says(page, `${game.named('hamel')} stands twice among the starters.`);
    const marks = await underlined(page);
    expect(marks.length).toBeGreaterThanOrEqual(2);
    for (const { start, words, line } of marks)
      expect([text.slice(start, start + words.length), line]).toEqual([words, 'underline']);
    expect(marks.map(({ words }) => words).join(' | ')).toContain(game.named('hamel'));
    await soon(() => apart(page)).toBeLessThan(1.5);
    await onTelephone(page, () => soon(() => apart(page)).toBeLessThan(1.5));
  });

  it('has a sentence each: from the sentence to its place, and from its place to the sentence', async () => {
    const { game, page, text } = await pasted();
    const twice = remarks(page).filter({ hasText: `${game.named('hamel')} stands twice among the starters.` });
    await twice.focus();
    await page.keyboard.press('Enter');
    const box = page.getByRole('textbox', { name: BOX });
    await soon(() => box.evaluate((element) => element === document.activeElement)).toBe(true);
    await soon(() =>
      box.evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      }),
    ).toContain(game.named('hamel'));
    await soon(() => twice.getAttribute('aria-current')).toBe('true');

    const bracket = text.lastIndexOf('(12e');
    await box.evaluate((element, at) => (element as HTMLTextAreaElement).setSelectionRange(at, at), bracket + 1);
    await page.keyboard.press('ArrowRight');
    const current = page.getByRole('list', { name: 'What to look at' }).locator('[aria-current=true]');
    await soon(() => current.innerText()).toContain('12e');
  });

  it('goes once the text is mended', async () => {
    const { game, page } = await pasted();
    await says(page, `${game.named('hamel')} stands twice among the starters.`);
    await page.getByRole('textbox', { name: BOX }).fill(`Une ligne avant.\n\n${game.sheet()}`);
    await onPitch(page, game.named('istre')).waitFor();
    await remarks(page).filter({ hasText: 'stands twice' }).waitFor({ state: 'detached' });
    await soon
      .not(async () => (await underlined(page)).map(({ words }) => words).join())
      .toContain(game.named('hamel'));
  });
});
