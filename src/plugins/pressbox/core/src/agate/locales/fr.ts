import type { LocalePack } from './pack';

/**
 * French, as the press of France prints it (docs/agate.md §1 to §6).
 *
 * Web pages set an ordinary space before the colon, where typography asks for one that does not break. So does this
 * pack; {@link NARROW_SPACES} is the house style for a desk that wants the other.
 */
export const fr: LocalePack = {
  locale: 'fr',
  language: 'fr',
  colon: ' : ',
  minute: '{minute}e[+{added}]', // §1: e before the plus
  thousands: '\u202f',
  score: {
    result: '{home}-{away}',
    separator: ', ',
    halfTime: '{score} à la mi-temps', // §3: behind the score
    extraTime: 'a.p.',
    shootOut: '{score} t.a.b.',
    phases: {
      postponed: 'reporté',
      suspended: 'interrompu',
      abandoned: 'arrêté',
      cancelled: 'annulé',
      awarded: 'sur tapis vert',
    },
  },
  scoreline: { played: '{home} {score} {away}[ ({notes})]', fixture: '{home} - {away}[ ({notes})]', halfTime: false },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    // §6: a breadcrumb prints "Quarts" and "J15", prose prints "quarts de finale" and "15e journée".
    rounds: {
      matchday: 'J{number}',
      group: 'Groupe {group}',
      preliminary: 'Tour préliminaire',
      play_off: 'Barrages',
      round_of_64: 'Trente-deuxièmes',
      round_of_32: 'Seizièmes',
      round_of_16: 'Huitièmes',
      quarter_final: 'Quarts',
      semi_final: 'Demi-finales',
      third_place: 'Match pour la 3e place',
      final: 'Finale',
    },
    roundSeparator: ', ',
    firstLeg: '{round} aller',
    secondLeg: '{round} retour',
  },
  list: {
    entry: '{name}[ ({details})]',
    entries: ', ',
    details: ', ',
    sides: ' // ', // §5
    people: ['demonym'],
    withPeople: '{entries} pour {people}',
    withName: '{entries} pour {team}',
  },
  goals: {
    one: 'But',
    many: 'Buts',
    beforeMark: ', ', // §2: "57e, SP"
    penalty: 'SP',
    ownGoal: 'csc',
    unknownScorer: 'buteur inconnu',
  },
  cards: {
    yellow_card: { one: 'Avertissement', many: 'Avertissements', mark: null },
    second_yellow_card: { one: 'Expulsion', many: 'Expulsions', mark: 'second avertissement' },
    red_card: { one: 'Expulsion', many: 'Expulsions', mark: null },
    coach: 'entraîneur',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Tirs au but', many: 'Tirs au but', beforeMark: ', ', missed: 'manqué' },
  missedPenalties: { one: 'Penalty manqué', many: 'Penalties manqués', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Entrés en jeu{colon}{alsoOn}.][ Remplaçants{colon}{bench}.][ Entraîneur{colon}{coach}.]',
    lines: ' – ',
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '({on}[, {minute}][ {next}])', // §4: OUT (IN, 62e)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} - {away}[ ({result})]',
    hyphenatedMatch: '{home}-{away}[ ({result})]', // the page: "Portugal - Slovénie" but "Pays-Bas-Autriche"
    before: '{match}',
    during: 'Suivez {match}',
    after: 'Revivez {match}',
  },
  referee: 'Arbitre{colon}{name}.',
  attendance: 'Affluence{colon}{count}.',
};
