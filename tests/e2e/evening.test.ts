// @loop
/**
 * A whole evening at the desk, counted: from the first click to the page that readers get. Words, what is pasted and the
 * letters of typed lines cost nothing; every other key and every click does.
 */
import type { Locator } from 'playwright-core';
import type { FindArticlePage } from '../../src/plugins/pressbox/contracts/src';
import { fixturesOf, goals, type Fixture } from '../api/agate-fixture';
import { EDITOR, says, useAdminPanel } from '../support/admin-panel';
import { handsOn } from '../support/hands';
import { unique } from '../support/match';

const panel = useAdminPanel();
const { newsroom } = panel;
const fixture = fixturesOf(newsroom);

/** Names of the away side: none is like another, or like one of the home side. */
const AWAY = ['lopes', 'moric', 'nunez', 'oppel', 'perin', 'quint', 'rossi', 'sander', 'tonel', 'urbin', 'vidal'];
const CHANGES = ['wagner', 'xavier', 'yildiz', 'zanet', 'kovac', 'lindt', 'marin', 'novak', 'olsen', 'prado'];

const hasFocus = async (target: Locator): Promise<void> => {
  const element = await target.elementHandle();
  await panel.page.waitForFunction((one) => one === document.activeElement, element);
};
const button = (name: string | RegExp): Locator => panel.page.getByRole('button', { name });
const link = (name: string | RegExp): Locator => panel.page.getByRole('link', { name });
const line = (): Locator => panel.page.getByLabel('What happens');
const row = (text: string | RegExp, page = panel.page): Locator => page.locator('main ol > li', { hasText: text });

/** Signs in, as one does who comes to the office. */
const signIn = async (hands: ReturnType<typeof handsOn>): Promise<void> => {
  const { page } = panel;
  await page.context().clearCookies();
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto('/admin');
  await hands.click(page.getByRole('textbox', { name: 'Email' }));
  await hands.write(EDITOR.email);
  await hands.press('Tab');
  await hands.write(EDITOR.password);
  await hands.press('Enter');
  await link('Content Manager').first().waitFor();
};
/** From the panel’s home page to the match that is typed in one line, open at its desk. */
const begin = async (
  { home, away }: Fixture,
  hands: ReturnType<typeof handsOn>,
  competition?: string,
): Promise<string> => {
  const { page } = panel;
  await panel.open('/');
  await hands.click(link('Pressbox').or(link('Newsroom')).first());
  await page.getByRole('textbox', { name: 'New match' }).waitFor();
  await hands.press('n');
  await hasFocus(page.getByRole('textbox', { name: 'New match' }));
  await hands.write(`${home} - ${away}, 20.45${competition ? `, ${competition} quarti` : ''}`);
  if (competition)
    await page
      .getByText(new RegExp(`${competition}.*Quarter-final`))
      .first()
      .waitFor();
  await says(page, 'Enter creates it');
  await hands.press('Enter');
  await says(page, `${home} – ${away} is created.`);
  await page.locator('main li', { hasText: home }).waitFor();
  await hands.press('Escape');
  await hands.press('Enter');
  await page.waitForURL((url) => url.pathname.includes('/plugins/pressbox/matches/'));
  await line().waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};
/** Through the phases of a match, to its end. */
const playToTheEnd = async (hands: ReturnType<typeof handsOn>): Promise<void> => {
  for (const [key, next] of [
    ['k', 'Half-time'],
    ['h', 'Second half'],
    ['s', 'Full time'],
    ['f', 'Full time'],
  ] as const) {
    // prettier-ignore
    await hands.press(key);
    await button(next).waitFor({ state: key === 'f' ? 'detached' : 'visible' });
  }
};

describe('an evening at the desk', () => {
  it('goes from a pasted print to a published report with at most 40 keys and clicks beside the words', async () => {
    const game = await fixture();
    const { named, home, away } = game;
    for (const name of ['berta', 'caste']) {
      await newsroom.create('players', { name: `Filip ${named(name)}`, position: 'defender' });
      await newsroom.create('players', { name: `Pietro ${named(name)}`, position: 'goalkeeper' });
    }
    const cup = await newsroom.create('competitions', { name: unique('Coppa') });
    await newsroom.create('editions', { name: '2026/27', competition: cup.documentId });
    const { page } = panel;
    const hands = handsOn(page);
    await signIn(hands);
    const match = await begin(game, hands, String(cup.name));
    await hands.press('Escape'); // out of the line, to where keys are keys
    await playToTheEnd(hands);

    await hands.click(link('Team sheets'));
    await page.getByRole('textbox', { name: 'Print to read' }).waitFor();
    const theirs = AWAY.map(named);
    const other = `${away} (4-3-3) : ${theirs[0]} – ${theirs.slice(1, 5).join(', ')} – ${theirs.slice(5, 8).join(', ')} – ${theirs.slice(8).join(', ')}. Entraîneur : ${named('weber')}.`;
    await hands.paste(`${goals(game, ['kerme (45e)'], ['vidal (80e)'])}\n\n${game.sheet()}\n\n${other}`);
    await says(page, `Who is ${named('berta')}?`);
    await hands.press('2');
    await says(page, `Who is ${named('caste')}?`);
    await hands.press('Enter');
    await says(page, /^Creates \d+/);
    await hands.press('Control+Enter');
    await says(page, /^Applied: \d+ created/);
    await hasFocus(button('Undo'));
    await hands.press('Enter');
    await says(page, /^Undone: the match says again what it said before/);
    await button('Undo').waitFor({ state: 'detached' });
    await page.getByText('Reading …').waitFor({ state: 'detached' });
    await says(page, /^Creates \d+/);
    await panel.told(/^Applied: \d+ created/, () => hands.press('Control+Enter'));

    await hands.click(page.locator('main').getByRole('link').first()); // back to the desk
    await line().waitFor();
    const second = await page.context().newPage();
    try {
      await second.goto(`/admin/plugins/pressbox/matches/${match}`);
      await row(named('kerme'), second).waitFor();
      await hands.press('/');
      await hands.write(`j ${named('girar')} 88`);
      await hands.press('Enter');
      await row(named('girar')).waitFor();
      await hands.write(`90+2 ${named('kerme')}`);
      await hands.press('Enter');
      await row("90+2'").waitFor();
      await row(named('girar'), second).waitFor();
      await row("90+2'", second).waitFor();
    } finally {
      await second.close();
    }

    await hands.click(link('Back to the newsroom'));
    const ours = page.locator('main li', { hasText: home });
    await ours.getByText(`${home} 2–1 ${away}`).waitFor();
    await hands.click(ours.getByRole('button', { name: 'Write the report' }));
    const title = page.locator('input[name=title]');
    await title.waitFor();
    await hasFocus(title);
    const headline = `${home} renverse ${away}`;
    await hands.write(headline);
    await hands.click(page.getByRole('textbox', { name: /^Standfirst/ }));
    await hands.write(`${named('kerme')} a ouvert le score (1-0, 54e), puis l’a emporté (2-1, 90e+2).`);
    const mend = button('Take “(1-0, 45e)”');
    await mend.waitFor();
    await page.getByRole('listitem').filter({ hasText: '(1-0, 54e)' }).getByText(/45/).first().waitFor();
    await hands.click(mend);
    await mend.waitFor({ state: 'detached' });
    await says(page, 'Nothing contradicts the facts');
    await panel.told('Saved document', () => hands.click(page.getByRole('button', { name: 'Save', exact: true })));
    await hands.click(link('Open preview'));
    await page.frameLocator('iframe[title=Preview]').getByText('(1-0, 45e)').first().waitFor();
    await panel.told('Published document', () => hands.click(button('Publish')));
    console.log(`The evening took ${hands.done} keys and clicks.`);
    expect(hands.done).toBeLessThanOrEqual(40);

    const [article] = await newsroom.strapi.db
      .query('plugin::pressbox.article')
      .findMany({ where: { matches: { documentId: match }, publishedAt: { $notNull: true } } });
    const { body } = await newsroom.get(`/api/pressbox/pages/articles/${String(article.slug)}?locale=fr`).expect(200);
    const { data } = body as FindArticlePage.Response;
    expect(data.title).toBe(headline);
    expect(data.match?.facts).toMatchObject({ round: { type: 'quarter_final' } });
    expect(data.standfirst).toBe(`${named('kerme')} a ouvert le score (1-0, 45e), puis l’a emporté (2-1, 90e+2).`);
    expect(data.match?.agate.sheets.away).toContain('4-3-3');
    expect(data.match?.agate.text).toContain(named('girar'));
  });

  it('types a match without any print with at most 120 keys and clicks beside names and minutes', async () => {
    const game = await fixture();
    const { named, home, away } = game;
    const { page } = panel;
    const hands = handsOn(page);
    const ours = ['arnau', 'berta', 'caste', 'dupuy', 'esnol', 'faure', 'hamel', 'istre', 'jober', 'kerme', 'girar'];
    const match = await begin(game, hands);
    await hands.press('Escape');
    await playToTheEnd(hands);
    await hands.click(link('Team sheets'));
    for (const [team, names] of [
      [home, ours],
      [away, AWAY],
    ] as const) {
      // prettier-ignore
      const field = page.getByRole('combobox', { name: `Add a player of ${team}` });
      await hands.click(field);
      for (const name of [...names, ...(team === home ? CHANGES.slice(0, 5) : CHANGES.slice(5))]) {
        await hands.write(named(name));
        await hands.press('Enter');
        await page.locator('main').getByText(named(name)).first().waitFor();
      }
    }
    await says(page, /^Creates \d+/);
    await panel.told(/^Applied: \d+ created/, () => hands.press('Control+Enter'));

    await hands.click(page.locator('main').getByRole('link').first());
    await line().waitFor();
    await hands.press('/');
    const log = async (text: string, shown: string): Promise<void> => {
      await hands.write(text);
      await hands.press('Enter');
      await row(shown).waitFor();
    };
    for (const [index, on] of CHANGES.entries()) {
      const off = (index < 5 ? ours : AWAY)[1 + (index % 5)] ?? '';
      await log(`${60 + index} ${named(on)} ${named(off)}`, `${60 + index}'`);
    }
    for (const [minute, scorer] of [
      [12, 'kerme'],
      [34, 'vidal'],
      [81, 'girar'],
    ] as const)
      // prettier-ignore
      await log(`${minute} ${named(scorer)}`, `${minute}'`);
    await log(`j ${named('tonel')} 85`, "85'");
    expect(hands.done).toBeLessThanOrEqual(120);

    const { body } = await newsroom.get(`/api/pressbox/matches/${match}/agate?locale=fr`).expect(200);
    expect(body.data.score).toBe('2-1');
    for (const on of CHANGES) expect(JSON.stringify(body.data.sheets)).toContain(named(on));
  });
});
