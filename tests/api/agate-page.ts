/** A page of our own, printed the way the reference page is, and the empty match that it is about. */
import type { Created, Newsroom } from '../support/newsroom';
import { agateDesk } from './agate-desk';

export const SCORERS = 'Buts : Leão (45e) pour les Milanais // Koopmeiners (45e+2, 57e, SP) pour les Bergamasques';
export const HOME =
  'AC Milan (4-3-3) : Maignan – Hernández, Jiménez (Terracciano, 62e), Gabbia (Kjaer, 42e), Calabria (Simić, 62e) – Reijnders (Adli, 73e), Musah, Loftus-Cheek (Giroud, 73e) – Rafael Leão, Jović, Pulisic. Entraîneur : Stefano Pioli.';
export const AWAY =
  'Atalanta (3-4-1-2) : Carnesecchi – Kolašinac, Djimsiti, Scalvini (Hien, 86e) – Ruggeri (Zappacosta, 78e), Ederson, de Roon (Pašalić, 42e), Holm – Koopmeiners (Muriel, 86e) – De Ketelaere (Scamacca, 78e), Mirančuk. Entraîneur : Gian Piero Gasperini.';
export const OUR_PAGE = [
  'Le Milan éliminé de la Coppa par l’Atalanta',
  'AC Milan 1-2 Atalanta',
  SCORERS,
  'Comme en championnat, le Gasp donne la leçon (tactique) à Pioli, et le Milan pousse en vain (70e).',
  HOME,
  AWAY,
].join('\n\n');

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
  expect(data.scoreline).toBe('AC Milan 1-2 Atalanta');
  expect(data.rubric.line).toBe("Coupe d'Italie • Quarts • Milan-Atalanta (1-2)");
};
