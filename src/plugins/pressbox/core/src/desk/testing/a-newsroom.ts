/** Teams and editions that a newsroom knows: names that are near each other, and names with hyphens. */
import type { MatchLineContext } from '../match-line/types';

const team = (id: string, name: string, known: Partial<MatchLineContext['teams'][number]> = {}) => ({
  id,
  name,
  ...known,
});

const TEAMS: MatchLineContext['teams'] = [
  team('milan', 'AC Milan', {
    shortName: 'Milan',
    country: 'IT',
    names: { de: { name: 'AC Mailand', shortName: 'Mailand' } },
  }),
  team('atalanta', 'Atalanta', { country: 'IT' }),
  team('inter', 'Inter', { country: 'IT', names: { fr: { name: 'Inter Milan' } } }),
  team('inter-miami', 'Inter Miami', { country: 'US' }),
  team('roma', 'AS Roma', { country: 'IT' }),
  team('psg', 'Paris Saint-Germain', { country: 'FR', shortName: 'Paris-SG' }),
  team('asse', 'AS Saint-Étienne', { country: 'FR' }),
  team('lens', 'RC Lens', { country: 'FR' }),
  team('koeln', '1. FC Köln', { country: 'DE' }),
  team('mainz', '1. FSV Mainz 05', { country: 'DE' }),
  team('arsenal', 'Arsenal', { country: 'GB' }),
  team('arsenal-ar', 'Arsenal', { country: 'AR' }),
  team('chelsea', 'Chelsea', { country: 'GB' }),
  team('wednesday', 'Sheffield Wednesday', { country: 'GB' }),
  team('united', 'Sheffield United', { country: 'GB' }),
  team('ned', 'Netherlands', {
    names: { fr: { name: 'Pays-Bas' }, nl: { name: 'Nederland' }, de: { name: 'Niederlande' } },
  }),
  team('aut', 'Austria', {
    names: { fr: { name: 'Autriche' }, nl: { name: 'Oostenrijk' }, de: { name: 'Österreich' } },
  }),
  team('atletico', 'Atlético de Madrid', { country: 'ES' }),
  team('real', 'Real Madrid', { country: 'ES' }),
  team('sociedad', 'Real Sociedad', { country: 'ES' }),
  team('benfica', 'SL Benfica', { country: 'PT' }),
  team('volta', 'Volta Redonda', { country: 'BR' }),
];

const competition = (id: string, name: string, fr?: string) => ({ id, name, names: fr ? { fr: { name: fr } } : null });
const season = (id: string, from: number, held: ReturnType<typeof competition>) => ({
  id: `${id}-${from}`,
  name: `${from}/${from + 1}`,
  competition: held,
  startsOn: `${from}-08-01`,
  endsOn: `${from + 1}-05-31`,
});

const [coppa, serieA, serieB, ligue1, euro] = [
  competition('coppa', 'Coppa Italia', "Coupe d'Italie"),
  competition('serie-a', 'Serie A'),
  competition('serie-b', 'Serie B'),
  competition('ligue-1', 'Ligue 1'),
  competition('euro', 'UEFA European Championship', 'Euro'),
];

const EDITIONS: MatchLineContext['editions'] = [
  ...[2022, 2023, 2024].flatMap((from) => [
    season('coppa', from, coppa),
    season('serie-a', from, serieA),
    season('serie-b', from, serieB),
    season('ligue-1', from, ligue1),
  ]),
  { id: 'euro-2024', name: 'Euro 2024', competition: euro, startsOn: '2024-06-14', endsOn: '2024-07-14' },
];

/** Wednesday, 10 January 2024, in Italy. */
export const aNewsroom = (known: Partial<MatchLineContext> = {}): MatchLineContext => ({
  teams: TEAMS,
  editions: EDITIONS,
  day: '2024-01-10',
  timeZone: 'Europe/Rome',
  locale: 'it',
  ...known,
});
