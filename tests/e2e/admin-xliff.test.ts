/** A translator takes an article into their own tool, and brings it back. */
import { readFile } from 'node:fs/promises';
import { paragraph } from '../api/fact-desk';
import { translationDesk } from '../api/translation-desk';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { articleDesk } from '../support/articles';
import { unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const articles = articleDesk(newsroom);
const desk = translationDesk(newsroom);

const reported = async (): Promise<{ article: Created; title: string }> => {
  const title = unique('Un rapport');
  const article = await articles.published({ title, standfirst: 'Un but.', body: [paragraph('Puis plus rien.')] });
  await desk.settled();
  return { article, title };
};
const download = async (name: string): Promise<{ name: string; xliff: string }> => {
  const button = panel.page.getByRole('button', { name });
  await button.waitFor();
  const waiting = panel.page.waitForEvent('download');
  await panel.tabTo(button);
  await panel.page.keyboard.press('Enter');
  const file = await waiting;
  return { name: file.suggestedFilename(), xliff: await readFile(await file.path(), 'utf8') };
};
const choose = async (xliff: string): Promise<void> => {
  const waiting = panel.page.waitForEvent('filechooser');
  await panel.tabTo(panel.page.getByRole('button', { name: 'XLIFF: bring back' }));
  await panel.page.keyboard.press('Enter');
  await (await waiting).setFiles({ name: 'back.xlf', mimeType: 'application/xliff+xml', buffer: Buffer.from(xliff) });
};
const box = (name: string) => panel.page.getByRole('textbox', { name: `${name}, English`, exact: true });

describe('an article as a file', () => {
  it('is downloaded, translated elsewhere and brought back, with every warning', async () => {
    const { article, title } = await reported();
    await panel.page.goto(`/admin/plugins/pressbox-translations/${article.documentId}/en`);
    await box('Title').waitFor();
    const { name, xliff } = await download('XLIFF: download');
    expect(name).toBe(`${article.documentId}.en.xlf`);
    await choose(
      xliff
        .replace(`${title}</source>`, `${title}</source><target>A report</target>`)
        .replace('Puis plus rien.</source>', 'Puis plus rien.</source><target>Then nothing.</target>'),
    );
    await says(panel.page, '2 places written, 0 stood there already.');
    await panel.page
      .getByRole('list', { name: 'What to look at' })
      .getByText('Standfirst: the file has no translation, or not all of it.')
      .waitFor();
    await soon(() => box('Title').inputValue()).toBe('A report');
    await soon(() => box('Body, paragraph 1').inputValue()).toBe('Then nothing.');
    expect(await violations(panel.page, 'main')).toEqual([]);
    await choose('<!DOCTYPE x><x/>');
    await panel.page.getByRole('alert').getByText('The file declares a document type').waitFor();
  });

  it('is one of all that are shown in a language', async () => {
    const { article, title } = await reported();
    await panel.page.goto(`/admin/plugins/pressbox-translations?language=en&q=${encodeURIComponent(title)}`);
    const { xliff } = await download('XLIFF into English: download 1 article');
    expect(xliff).toContain(`<file id="${article.documentId}"`);
  });
});
