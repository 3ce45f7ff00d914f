/** What an editor begins in the newsroom: a match typed in a line, an article on a match. */
import { on } from '../api/day-desk';
import { says, useAdminPanel, violations } from '../support/admin-panel';
import { matchDesk, unique } from '../support/match';
import type { Created } from '../support/newsroom';
import { hasFocus, line, link, newsroomPage, row } from './newsroom-page';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match: play, goal, player, team } = matchDesk(newsroom);
const { open, freshDay } = newsroomPage(panel, 2033);

const draftsOf = ({ documentId }: Created) =>
  newsroom.strapi.db.query('plugin::pressbox.article').findMany({
    where: { matches: { documentId } },
    populate: { tags: true, matches: true },
  });

describe('a match', () => {
  it('is typed in a line, asked about where it is in doubt, created, and written of, without a mouse', async () => {
    const day = freshDay();
    const name = unique('Gemella');
    await team({ name, countryCode: 'IT' });
    await team({ name, countryCode: 'FR' });
    const away = await team({ name: unique('Ponente') });
    const page = await open(day);
    await says(page, 'No match on this day');
    await page.keyboard.press('n');
    await soon(() => hasFocus(line(page))).toBe(true);
    await page.keyboard.type(`${name} - ${String(away.name)}, 20.45`);
    await says(page, `Which ${name}?`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('2');
    await says(page, 'Enter creates it');
    await page.keyboard.press('Enter');
    await says(page, `${name} – ${String(away.name)} is created.`);
    const match = await newsroom.strapi.db.query('plugin::pressbox.match').findOne({
      where: { awayTeam: { documentId: away.documentId } },
      populate: { homeTeam: true },
    });
    expect([new Date(match.kickOff).toISOString(), match.homeTeam.name]).toEqual([`${day}T20:45:00.000Z`, name]);

    await soon(() => line(page).inputValue()).toBe('');
    await row(page, match).waitFor();
    await page.keyboard.press('Escape');
    await soon(() => hasFocus(link(page, match))).toBe(true);
    await page.keyboard.press('r');
    const title = page.locator('input[name=title]');
    await title.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    const [draft, ...others] = await draftsOf(match);
    expect([draft?.kind, draft?.title, others]).toEqual(['report', null, []]);

    await open(day);
    await row(page, match).waitFor();
    await page.keyboard.press('r'); // on no row: nothing is begun
    await page.keyboard.press('j');
    await page.keyboard.press('r');
    await title.waitFor();
    await soon(() => draftsOf(match)).toHaveLength(1);
  });

  it('that cannot be made yet says what is missing, and keeps what was typed', async () => {
    const [home, away] = [await team({ name: unique('Zefiro') }), await team({ name: unique('Ponente') })];
    const page = await open(freshDay());
    await line(page).fill(`${String(home.name)} - ${String(away.name)}`);
    await says(page, /^The hour is missing/);
    await page.keyboard.press('Enter');
    await soon(() => line(page).inputValue()).toBe(`${String(home.name)} - ${String(away.name)}`);
    await line(page).fill('');
  });
});

describe('an article', () => {
  it('is suggested tags, which its form takes and nothing saves', async () => {
    const match = await play({ ...on(freshDay()), phase: 'full_time' });
    const scorer = await player({ name: unique('Ada Kerr') });
    await goal(match, 'home', { minute: 45, player: scorer.documentId });
    await newsroom.create('tags', { kind: 'team', team: match.home.documentId }, '?locale=en');
    const theme = await newsroom.create('tags', { kind: 'theme', name: unique('Refereeing') }, '?locale=en');
    const article = await newsroom.create(
      'articles',
      { title: unique('Report'), standfirst: `All about ${String(theme.name)}.`, matches: [match.documentId] },
      '?locale=en&status=draft',
    );
    const page = await panel.edit('article', article.documentId, '?plugins[i18n][locale]=en');
    await page.getByRole('button', { name: 'Suggest tags' }).click();
    const offered = page.getByRole('list', { name: 'Tags from the match and the text' }).getByRole('button');
    await offered.first().waitFor();
    await soon(async () => (await offered.allInnerTexts()).map((text) => text.trim())).toEqual([
      `Add ${String(match.home.name)} (team)`,
      `Add ${String(match.away.name)} (team, new)`,
      `Add ${String(scorer.name)} (player, new)`,
      `Add ${String(theme.name)} (theme)`,
    ]);
    expect(await violations(page, '[aria-label="Tags from the match and the text"]')).toEqual([]);
    await page.getByRole('button', { name: 'Add all 4' }).click();
    await says(page, '4 tags are added to the form. Save to keep them.');
    const tagsOf = async (): Promise<string[]> => {
      const address = `/api/pressbox/articles/${article.documentId}?locale=en&status=draft&populate[0]=tags`;
      const { body } = await newsroom.get(address, 'desk').expect(200);
      return (body.data.tags as { name: string }[]).map(({ name }) => name);
    };
    await soon(() => tagsOf()).toEqual([]);
    await panel.told('Saved document', () => panel.save());
    await soon(() => tagsOf()).toEqual([match.home.name, match.away.name, scorer.name, theme.name]);
    await page.getByRole('button', { name: 'Suggest tags' }).click();
    await says(page, 'The matches and the text suggest no other tag.');
  });

  it('is begun from the form of its match too, with its title to be written', async () => {
    const match = await play(on(freshDay()));
    const page = await panel.edit('match', match.documentId);
    await page.getByRole('button', { name: 'Write the report' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'title');
    await soon(() => draftsOf(match)).toMatchObject([{ kind: 'report', title: null }]);
  });
});
