/** The words of made-up sheets in each language, and the names on them. */

export interface Words {
  goals: string;
  booked: string;
  sentOff: string;
  referee: string;
  coach: string;
  changes: string;
  /** Between who comes on and who goes off. */
  swap: string;
  /** A penalty and an own goal, as they stand behind a minute. */
  penalty: string;
  ownGoal: string;
}
// prettier-ignore
export const WORDS: Record<string, Words> = {
  en: { goals: 'Goals', booked: 'Booked', sentOff: 'Sent off', referee: 'Referee', coach: 'Coach', changes: 'Subs used', swap: 'for', penalty: 'pen', ownGoal: 'og' },
  fr: { goals: 'Buts', booked: 'Avertissements', sentOff: 'Expulsions', referee: 'Arbitre', coach: 'Entraîneur', changes: 'Remplacements', swap: 'pour', penalty: 'sp', ownGoal: 'csc' },
  it: { goals: 'Marcatori', booked: 'Ammoniti', sentOff: 'Espulsi', referee: 'Arbitro', coach: 'All.', changes: 'Sostituzioni', swap: 'per', penalty: 'rig.', ownGoal: 'aut.' },
  es: { goals: 'Goles', booked: 'Amonestados', sentOff: 'Expulsados', referee: 'Árbitro', coach: 'DT', changes: 'Cambios', swap: 'por', penalty: 'penal', ownGoal: 'en contra' },
  de: { goals: 'Tore', booked: 'Gelbe Karten', sentOff: 'Rote Karten', referee: 'Schiedsrichter', coach: 'Trainer', changes: 'Wechsel', swap: 'für', penalty: 'FE', ownGoal: 'Eigentor' },
  pt: { goals: 'Golos', booked: 'Cartões amarelos', sentOff: 'Cartões vermelhos', referee: 'Árbitro', coach: 'Treinador', changes: 'Substituições', swap: 'por', penalty: 'gp', ownGoal: 'p.b.' },
  nl: { goals: 'Doelpunten', booked: 'Geel', sentOff: 'Rood', referee: 'Scheidsrechter', coach: 'Trainer', changes: 'Wissels', swap: 'voor', penalty: 'strafschop', ownGoal: 'e.d.' },
};
export const TEAMS: readonly (readonly [string, string])[] = [
  ['Colburn', 'Barwick'],
  ['Denby Town', 'Elton'],
  ['FC Alnwick', 'Sporting Vila'],
];
// prettier-ignore
export const NAMES = [
  'Kolb', 'Bosman', 'Damiani', 'Rusk', 'Pimenta', 'Oorlog', 'Vosse', 'Eckert', 'Samper', 'Tavares', 'Ulmer', 'Wendt',
  'Xaver', 'Yates', 'Zanetti', 'Abelard', 'Babic', 'Cocker', 'Dodds', 'Fifield', 'Gilmour', 'Hartley', 'Iversen', 'Jansma',
  'Kessler', 'Lalande', 'Momsen', 'Ninkov', 'Ostrom', 'Pepin', 'Quirino', 'Rarick', 'Sosna', 'Tilly',
];

/** How a minute is marked. */
export const MINUTES: Record<string, (minute: number) => string> = {
  prime: (minute) => `${minute}'`,
  curly: (minute) => `${minute}’`,
  stop: (minute) => `${minute}.`,
  ordinal: (minute) => `${minute}e`,
  letter: (minute) => `${minute}m`,
  lead: (minute) => `m. ${minute}`,
  bare: (minute) => `${minute}`,
  half: (minute) => (minute > 45 ? `${minute - 45}' st` : `${minute}' pt`),
};
