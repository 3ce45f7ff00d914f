/** A page pasted into an empty match, and the match that it is about. */
import { AWAY, HOME, OUR_PAGE, SCORELINE, SCORERS } from '../../src/plugins/pressbox/core/src/agate/testing/our-page';
import type { Created, Newsroom } from '../support/newsroom';
import { agateDesk } from './agate-desk';

export { AWAY, HOME, OUR_PAGE, SCORERS };

/** The match before anybody has pasted anything: two teams, a cup, a round. */
export const emptyMatch = async (newsroom: Newsroom): Promise<Created> => {
  const names = (demonym: string, nickname: string) => ({ names: { fr: { demonym, nickname } } });
  const home = await newsroom.create('teams', {
    name: 'AC Milan',
    shortName: 'Milan',
    ...names('les Milanais', 'les Rossoneri'),
  });
  const away = await newsroom.create('teams', { name: 'Atalanta', ...names('les Bergamasques', 'la Dea') });
  const competition = await newsroom.create('competitions', {
    name: 'Coppa Italia',
    kind: 'cup',
    names: { fr: { name: "Coupe d'Italie" } },
  });
  const edition = await newsroom.create('editions', { name: '2023/2024', competition: competition.documentId });
  return newsroom.create('matches', {
    homeTeam: home.documentId,
    awayTeam: away.documentId,
    edition: edition.documentId,
    roundType: 'quarter_final',
    phase: 'full_time',
  });
};

/** Pastes a page into an empty match, says yes to everything, and holds the print against the page. */
export const pasteWhole = async (newsroom: Newsroom, text: string): Promise<void> => {
  const desk = agateDesk(newsroom);
  const match = await emptyMatch(newsroom);
  const reading = await desk.read(match, text);
  expect(reading.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(reading.teams).toMatchObject({ home: { by: 'name' }, away: { by: 'name' }, sure: true });
  const { findings, byType } = await desk.apply(match, desk.accept(reading));
  expect(findings).toEqual([]);
  expect(byType).toMatchObject({
    players: { created: 32 },
    coaches: { created: 2 },
    sheets: { created: 2 },
    appearances: { created: 32 },
    events: { created: 13 },
  });
  const { data, meta } = await desk.print(match, 'fr');
  expect(meta).toEqual({ locale: 'fr' });
  expect(data.goals).toBe(SCORERS);
  expect(data.sheets).toEqual({ home: HOME, away: AWAY });
  expect(data.scoreline).toBe(SCORELINE);
  expect(data.rubric.line).toBe("Coupe d'Italie • Quarts • Milan-Atalanta (1-2)");
};
