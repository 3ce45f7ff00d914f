/** The page of settings: what is set there, how it prints while it is typed, and what becomes of a save. */
import type { Locator, Page } from 'playwright-core';
import type { NewsroomSettings } from '../../src/plugins/pressbox/contracts/src';
import { KEEP, says, TAKE, useAdminPanel, violations } from '../support/admin-panel';
import { cutOff, onTelephone, violationsIn } from '../support/everybody';
import { matchDesk, unique } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel({ own: true });
const { newsroom } = panel;
const desk = matchDesk(newsroom);

const PATH = '/pressbox/settings';
const NOTHING = { timeZone: null, publish: null, houseStyle: {} };
const stored = async (): Promise<NewsroomSettings> => (await newsroom.admin('get', PATH)).body.data;
/** What somebody at another desk saves. */
const saveElsewhere = async (page: object): Promise<void> => {
  const { version } = await stored();
  const { status, body } = await newsroom.admin('put', PATH, { ...NOTHING, ...page, version });
  expect([status, body.error]).toEqual([200, undefined]);
};
afterEach(() => saveElsewhere(NOTHING));

const zone = (page: Page): Locator => page.getByRole('combobox', { name: 'Time zone of the newsroom' });
const save = (page: Page): Locator => page.getByRole('button', { name: 'Save', exact: true });
const print = (page: Page): Locator => page.getByRole('region', { name: 'As it is printed' });
const field = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

/** Loaded anew, in French, with its print. */
const open = async (): Promise<Page> => {
  const { page } = panel;
  await page.goto('/admin/settings/pressbox');
  await zone(page).waitFor();
  const language = page.getByRole('combobox', { name: 'Language' });
  if ((await language.innerText()) !== 'French') {
    await language.click();
    await page.getByRole('option', { name: 'French', exact: true }).click();
  }
  await print(page).getByText('Buts : ').waitFor();
  return page;
};

it('is found in Settings, says that nobody has set a zone, and sets one, which the newsroom follows', async () => {
  const { page } = panel;
  await page.goto('/admin/plugins/pressbox');
  await says(page, 'Nobody has set the newsroom’s time zone');
  await page.getByRole('link', { name: 'Set it' }).click();
  await says(page, 'Nobody has set a time zone.');
  const link = page.getByRole('navigation').getByRole('link', { name: 'Newsroom', exact: true }).last();
  await soon(() => link.getAttribute('href')).toBe('/admin/settings/pressbox');

  await soon(() => save(page).isDisabled()).toBe(true);
  await zone(page).fill('Asia/Tokyo');
  await says(page, /There it is \w+ \d+:\d\d/);
  await panel.told('Saved. It is in force.', () => page.keyboard.press('Enter'));
  expect((await stored()).page.timeZone).toBe('Asia/Tokyo');
  await says(page, /Last saved by Ada Moretti/);
  await page.goto('/admin/plugins/pressbox');
  await says(page, /Asia\/Tokyo/);
  await soon(() => page.getByRole('link', { name: 'Set it' }).count()).toBe(0);
});

it('prints a match in the style as it is typed, says what is wrong with it beside it, and gives it back', async () => {
  const page = await open();
  const penalty = field(page, 'Penalty');
  await soon(() => penalty.inputValue()).toBe('SP');
  await penalty.fill('s.p.');
  await print(page).getByText('57e, s.p.').waitFor();
  expect((await stored()).page).toEqual(NOTHING);

  await field(page, 'Minute').fill('{minuet}e');
  await print(page)
    .getByText(/Not printed: \{minuet\} is not known here/)
    .waitFor();
  await save(page).click();
  await says(page, /Nothing was saved: /);
  await soon(() => field(page, 'Minute').inputValue()).toBe('{minuet}e');
  await soon(() => field(page, 'Minute').getAttribute('aria-invalid')).toBe('true');
  await soon(() => penalty.inputValue()).toBe('s.p.');

  await page.getByRole('button', { name: 'Give back: Minute' }).click();
  await soon(() => field(page, 'Minute').inputValue()).toBe('{minute}e[+{added}]');
  await panel.told('Saved. It is in force.', () => save(page).click());
  expect((await stored()).page.houseStyle).toEqual({ fr: { goals: { penalty: 's.p.' } } });
  await page.getByRole('button', { name: 'Give back: Penalty' }).click();
  await print(page).getByText('57e, SP').waitFor();
});

it('prints a match that one chooses, and any other setting by its path', async () => {
  const match = await desk.match({ homeScore: 3, awayScore: 1 });
  const { slug } = await desk.read(match);
  const page = await open();
  await print(page).getByRole('combobox', { name: 'Match' }).fill(String(slug));
  await print(page)
    .getByText(`${String(match.home.name)} 3-1 ${String(match.away.name)}`)
    .first()
    .waitFor();
  await page.getByText(/other settings, by the names/).click();
  await field(page, 'scoreline.played').fill('{home} {away} {score}[ ({notes})]');
  await print(page)
    .getByText(`${String(match.home.name)} ${String(match.away.name)} 3-1`)
    .first()
    .waitFor();
});

it('keeps what is typed when somebody else has saved, and saves both', async () => {
  const page = await open();
  await page.getByRole('radio', { name: /^Refuse them/ }).click();
  await field(page, 'Own goal').fill('c.s.c.');
  await saveElsewhere({ timeZone: 'Europe/Rome', houseStyle: { fr: { goals: { penalty: 'pen.' } } } });
  await save(page).click();
  await says(page, /Chief Editor has saved meanwhile/);
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[name=timeZone]')?.value === 'Europe/Rome',
  );
  await soon(() => field(page, 'Own goal').inputValue()).toBe('c.s.c.');
  await soon(() => page.getByRole('radio', { name: /^Refuse them/ }).isChecked()).toBe(true);
  await panel.told('Saved. It is in force.', () => save(page).click());
  expect((await stored()).page).toEqual({
    timeZone: 'Europe/Rome',
    publish: 'refuse',
    houseStyle: { fr: { goals: { penalty: 'pen.', ownGoal: 'c.s.c.' } } },
  });
});

describe('a setting that two set at once', () => {
  /** Mine is typed and refused; theirs, of the same setting, is stored. */
  const refused = async (): Promise<Page> => {
    const page = await open();
    await zone(page).fill('Europe/London');
    await field(page, 'Own goal').fill('c.s.c.');
    await saveElsewhere({
      timeZone: 'Europe/Rome',
      houseStyle: { fr: { goals: { ownGoal: 'csc', penalty: 's.p.' } } },
    });
    await save(page).click();
    await page.getByRole('button', { name: KEEP }).waitFor();
    return page;
  };

  it('is asked about, by name and with what is stored, and nothing is written over meanwhile', async () => {
    const page = await refused();
    const question = page.getByRole('alert').filter({ has: page.getByRole('button', { name: KEEP }) });
    await question.getByText(/^Chief Editor has saved meanwhile, and has set otherwise/).waitFor();
    await soon(() => question.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^Time zone\s+Stored now: Europe\/Rome$/),
      expect.stringMatching(/^House style, French: Own goal\s+Stored now: “csc”$/),
    ]);
    await soon(() => save(page).isDisabled()).toBe(true);
    await field(page, 'Own goal').press('Enter');
    expect((await stored()).page.timeZone).toBe('Europe/Rome');
    await soon(() => field(page, 'Own goal').inputValue()).toBe('c.s.c.');
    expect(await violationsIn(question)).toEqual([]);
    await onTelephone(page, async () => expect(await cutOff(question)).toEqual([]));
  });

  it('is kept as one has typed it by the keyboard, and saved then', async () => {
    const page = await refused();
    const keep = page.getByRole('button', { name: KEEP });
    await soon(() => keep.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await keep.waitFor({ state: 'detached' });
    expect((await stored()).page.timeZone).toBe('Europe/Rome');
    await panel.told('Saved. It is in force.', () => save(page).click());
    expect((await stored()).page).toEqual({
      ...NOTHING,
      timeZone: 'Europe/London',
      houseStyle: { fr: { goals: { ownGoal: 'c.s.c.', penalty: 's.p.' } } },
    });
  });

  it('is taken as it is stored, and what nobody else has set stays typed', async () => {
    const page = await refused();
    await page.getByRole('radio', { name: /^Refuse them/ }).click();
    await page.getByRole('button', { name: TAKE }).click();
    await soon(() => zone(page).inputValue()).toBe('Europe/Rome');
    await soon(() => field(page, 'Own goal').inputValue()).toBe('csc');
    await soon(() => page.getByRole('radio', { name: /^Refuse them/ }).isChecked()).toBe(true);
    await panel.told('Saved. It is in force.', () => save(page).click());
    expect((await stored()).page).toMatchObject({ timeZone: 'Europe/Rome', publish: 'refuse' });
  });
});

it('asks before one leaves what is typed behind, and stays where one says so', async () => {
  const page = await open();
  await field(page, 'Own goal').fill('c.s.c.');
  const elsewhere = page.getByRole('link', { name: 'Content Manager' }).first();
  const question = page.getByRole('alertdialog').filter({ hasText: 'What you have typed here is not saved.' });
  await elsewhere.click();
  expect(await violationsIn(question)).toEqual([]);
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  await soon(() => elsewhere.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await onTelephone(page, async () => {
    expect(await cutOff(question)).toEqual([]);
    expect(await violationsIn(question)).toEqual([]);
  });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await question.waitFor({ state: 'detached' });
  await soon(() => field(page, 'Own goal').inputValue()).toBe('c.s.c.');
  await elsewhere.click();
  await question.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL(/content-manager/);
  expect((await stored()).page).toEqual(NOTHING);
});

it('points at a team without a name in the language, and leads to its form', async () => {
  const team = await desk.team({ name: `00 ${unique('Nameless')}` });
  const page = await open();
  const link = page
    .getByRole('region', { name: /Names in this language: French/ })
    .getByRole('link', { name: String(team.name) });
  await soon(() => link.getAttribute('href')).toContain(team.documentId);
});

it('is worked without a mouse', async () => {
  const page = await open();
  await page.locator('h1').click();
  await panel.tabTo(zone(page));
  await page.keyboard.type('Europe/Madrid');
  await panel.tabTo(page.getByRole('radio', { name: /^As the files say/ }));
  await page.keyboard.press('ArrowDown', { delay: 100 });
  await panel.pressUntil('Shift+Tab', save(page));
  await panel.told('Saved. It is in force.', () => page.keyboard.press('Enter'));
  expect((await stored()).page).toEqual({ ...NOTHING, timeZone: 'Europe/Madrid', publish: 'warn' });
});

it('is clean by axe, and as narrow as a telephone', async () => {
  const page = await open();
  await page.getByText(/other settings, by the names/).click();
  await field(page, 'Minute').fill('{minuet}e');
  await print(page)
    .getByText(/Not printed/)
    .waitFor();
  expect(await violations(page, 'main')).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);
  const wide = await page
    .locator('main')
    .evaluate(
      (main) =>
        [...main.querySelectorAll('input, button, section, dd')].filter(
          (element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1,
        ).length,
    );
  expect(wide).toBe(0);
  await page.setViewportSize({ width: 1440, height: 1000 });
});
