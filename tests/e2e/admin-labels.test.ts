/** The content manager's own forms and lists: what a picker finds and shows, and in which language they speak. */
import { useAdminPanel, violations } from '../support/admin-panel';
import { matchDesk, unique } from '../support/match';
import { soon } from '../support/soon';

const panel = useAdminPanel();
const { newsroom } = panel;
const { match, goal, player, team } = matchDesk(newsroom);

it('finds a player without accents and by a nickname, and shows what tells them apart', async () => {
  const [word, nickname] = [unique('Éderson'), unique('Aranha')];
  const club = await team();
  const keeper = await player({
    name: word,
    names: { fr: { nickname } },
    currentTeam: club.documentId,
    position: 'goalkeeper',
  });
  await player({ name: `${word}inho` });
  const event = await goal(await match(), 'home', { minute: 9 });
  const page = await panel.edit('match-event', event.documentId);
  const option = page.getByRole('option', { name: `${word} (${String(club.name)}, goalkeeper)` });
  const picker = page.getByRole('combobox', { name: /^Player/ });
  await picker.click(); // The choices open by a key or a click.
  for (const typed of [word.replace('É', 'e'), nickname.toLowerCase()]) {
    await picker.fill(typed);
    await option.waitFor();
    await picker.fill('nobody at all');
    await option.waitFor({ state: 'detached' });
  }
  await picker.fill(nickname);
  await option.click();
  expect(await panel.answered(() => page.getByRole('button', { name: 'Save', exact: true }).click())).toBe(200);
  const stored = await newsroom.get(`/api/pressbox/match-events/${event.documentId}?populate=player`);
  expect(stored.body.data.player.documentId).toBe(keeper.documentId);
});

it('speaks the language of the panel, and takes ids of providers in a table', async () => {
  const game = await match({ phase: 'full_time' });
  try {
    await panel.speak('fr');
    const page = panel.page;
    await page.goto(`/admin/content-manager/collection-types/plugin::pressbox.match/${game.documentId}`);
    await page.getByRole('combobox', { name: /^Équipe à domicile/ }).waitFor();
    await page
      .getByRole('combobox', { name: /^Phase/ })
      .filter({ hasText: 'Terminé' })
      .waitFor();
    const menu = page.getByRole('link', { name: 'Partenaire', exact: true });
    await menu.waitFor();
    await soon(() => page.getByRole('link', { name: /^(Fait de match|Match event|Feuille de match)$/ }).count()).toBe(
      0,
    );
    const ids = page.getByRole('group', { name: 'Identifiants des fournisseurs' });
    await ids.getByRole('button', { name: 'Ajouter un identifiant' }).click();
    await ids.getByRole('textbox', { name: 'Fournisseur' }).fill('opta');
    await ids.getByRole('textbox', { name: 'Identifiant' }).fill('g2384');
    expect(await violations(page, '[name=externalIds], [role=group][aria-label^=Identifiants]')).toEqual([]);
    expect(await panel.answered(() => page.locator('button[type=submit]').first().click())).toBe(200);
    const { body } = await newsroom.admin('get', `/content-manager/collection-types/plugin::pressbox.match/${game.documentId}`); // prettier-ignore
    expect(body.data.externalIds).toEqual({ opta: 'g2384' });
    await page.goto('/admin/content-manager/collection-types/plugin::pressbox.match');
    await page.getByText('Terminé', { exact: true }).first().waitFor();
  } finally {
    await panel.speak(null);
  }
});
