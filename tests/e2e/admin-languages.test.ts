/** Every screen of ours in every language of the panel: nothing on it is left in English. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { useAdminPanel } from '../support/admin-panel';
import { ROOT } from '../support/environment';
import { eventually } from '../support/eventually';
import { manager, matchDesk, unique } from '../support/match';

const panel = useAdminPanel();
const { newsroom } = panel;
const desk = matchDesk(newsroom);

type Texts = Readonly<Record<string, string>>;
const FOLDER = path.join(ROOT, 'src/plugins/pressbox/admin/src/translations');
/** All sentences of the panel in a language, from all its files. */
const textsOf = (language: string): Texts =>
  Object.assign(
    {},
    ...[FOLDER, ...readdirSync(FOLDER, { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? [path.join(FOLDER, one.name)] : []))] // prettier-ignore
      .map((folder) => JSON.parse(readFileSync(path.join(folder, `${language}.json`), 'utf8')) as Texts),
  ) as Texts;

/** The stretches of a sentence that are words whatever stands in its slots: two words at least. */
const stretchesIn = (text: string): string[] =>
  text.split(/\{\w+, (?:select|plural),|\{\w+\}|[{}]/).flatMap((part) => {
    const words = part.replace(/\b(?:null|other|one)\s*$/, '').trim();
    return words.length > 9 && words.includes(' ') ? [words] : [];
  });
/** What an English panel would say and this one would not. */
const foreign = (language: string): readonly string[] => {
  const [english, own] = [textsOf('en'), textsOf(language)];
  const all = Object.values(own).join('\n');
  const short = Object.entries(english).filter(([key, text]) => !text.includes('{') && own[key] !== text && text.length > 4); // prettier-ignore
  return [...new Set([...Object.values(english).flatMap(stretchesIn), ...short.map(([, text]) => text)])].filter(
    (text) => !all.includes(text),
  );
};

/** How long a page says the same before it is looked at. */
const STILL_MS = 400;

/** All that is read or heard of a page: its text, and what names its inputs and pictures. */
const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const named = [...document.querySelectorAll('main [aria-label], main [placeholder], main [title], main [alt]')];
    const names = named.flatMap((one) => ['aria-label', 'placeholder', 'title', 'alt'].map((name) => one.getAttribute(name) ?? '')); // prettier-ignore
    const text = (document.querySelector('main') as HTMLElement).innerText;
    return [...text.split('\n'), ...names].map((line) => line.trim()).filter((line) => line !== '');
  });

/** What a page says once it has said the same for a while: its panels ask the server when they are drawn. */
const saidAtLast = async (page: Page): Promise<string[]> => {
  let before: string[] = [];
  await eventually(async () => {
    const now = await saidOn(page);
    const isStill = now.length > 0 && now.join('\n') === before.join('\n');
    before = now;
    if (!isStill) await page.waitForTimeout(STILL_MS);
    expect(isStill).toBe(true);
  });
  return before;
};
const isShort = (text: string): boolean => !text.includes(' ') || text.length < 10;
/** The English sentences among what is said. */
const englishIn = (said: readonly string[], english: readonly string[]): string[] =>
  english.filter((text) => said.some((line) => (isShort(text) ? line === text : line.includes(text))));

interface Evening {
  match: string;
  article: string;
  team: string;
}
/** A match that is played, with a sheet, a goal, and a report that says it wrongly. */
const evening = async (): Promise<Evening> => {
  const match = await desk.match({ phase: 'second_half', kickOff: new Date().toISOString() });
  await desk.goal(match, 'home', { minute: 45 });
  await desk.sheet(match, { side: 'home' });
  const data = {
    title: unique('Essai'),
    standfirst: 'Un but (1-0, 54e).',
    kind: 'report',
    matches: [match.documentId],
  };
  const article = await newsroom.create('articles', data, '?locale=fr&status=draft');
  return { match: match.documentId, article: article.documentId, team: match.home.documentId };
};
/** The screens, and what stands on each once it is drawn. */
const screensOf = ({ match, article, team }: Evening): readonly (readonly [name: string, address: string, drawn: string])[] => [
  ['home', '/', '[data-strapi-widget-id^="plugin::pressbox"]'],
  ['newsroom', '/plugins/pressbox', `a[href*="${match}"]`],
  ['match desk', `/plugins/pressbox/matches/${match}`, 'ol > li'],
  ['team sheets', `/plugins/pressbox/matches/${match}/sheets`, 'textarea'],
  ['settings', '/settings/pressbox', 'input[name=timeZone]'],
  ['article', manager('article', article, '?plugins[i18n][locale]=fr'), '[name=standfirst]'],
  ['match', manager('match', match), '[name=attendance]'],
  ['team', manager('team', team), '[name=shortName]'],
]; // prettier-ignore

describe.each(['fr', 'it', 'es', 'de', 'pt-BR', 'nl'])('an editor who reads %s', (language) => {
  it('finds nothing in English on any screen of ours', async () => {
    const screens = screensOf(await evening());
    const english = foreign(language);
    expect(english.length).toBeGreaterThan(300);
    const { page } = panel;
    await panel.speak(language);
    try {
      for (const [name, address, drawn] of screens) {
        // Loaded once in this language; from screen to screen as its own links go.
        if (name !== 'home') await panel.open(address);
        await page.locator(drawn).first().waitFor();
        expect([name, englishIn(await saidAtLast(page), english)]).toEqual([name, []]);
      }
      // A sentence that was left in English would have been found, in the text as in a name.
      const [left] = english.filter((text) => !isShort(text));
      await page.evaluate((text) => {
        const button = document.createElement('button');
        button.textContent = 'x';
        button.setAttribute('aria-label', text ?? '');
        document.querySelector('main')?.append(text ?? '', button);
      }, left);
      expect(englishIn(await saidOn(page), english)).toEqual([left]);
    } finally {
      await panel.speak(null);
    }
  });
});
