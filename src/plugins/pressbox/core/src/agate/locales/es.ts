import type { LocalePack } from './pack';

/** Spanish, as Spain's press prints it (docs/agate.md §2 to §5). */
export const es: LocalePack = {
  locale: 'es',
  language: 'es',
  colon: ': ',
  minute: "{minute}[+{added}]'",
  thousands: '.',
  score: {
    result: '{home}-{away}',
    separator: ', ',
    halfTime: '{score} al descanso',
    extraTime: 'prórroga',
    shootOut: '{score} pen.',
    phases: {
      postponed: 'aplazado',
      suspended: 'suspendido',
      abandoned: 'interrumpido',
      cancelled: 'cancelado',
      awarded: 'por decisión del comité',
    },
  },
  scoreline: { played: '{home} {score} {away}[ ({notes})]', fixture: '{home} - {away}[ ({notes})]', halfTime: false },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    rounds: {
      matchday: 'Jornada {number}',
      group: 'Grupo {group}',
      preliminary: 'Ronda previa',
      play_off: 'Repesca',
      round_of_64: 'Treintaidosavos',
      round_of_32: 'Dieciseisavos',
      round_of_16: 'Octavos',
      quarter_final: 'Cuartos',
      semi_final: 'Semifinales',
      third_place: 'Tercer puesto',
      final: 'Final',
    },
    roundSeparator: ', ',
    firstLeg: '{round}, ida',
    secondLeg: '{round}, vuelta',
  },
  list: {
    entry: '{name}[ ({details})]',
    entries: ', ',
    details: ', ',
    sides: '; ',
    people: ['demonym'],
    withPeople: '{entries} para {people}',
    withName: '{entries} ({team})', // §5: a tag; "para" would need the club's article
  },
  goals: {
    one: 'Gol',
    many: 'Goles',
    beforeMark: ' ',
    penalty: 'p.',
    ownGoal: 'p.p.',
    unknownScorer: 'goleador desconocido',
  },
  cards: {
    yellow_card: { one: 'Tarjeta amarilla', many: 'Tarjetas amarillas', mark: null },
    second_yellow_card: { one: 'Expulsado', many: 'Expulsados', mark: 'doble amarilla' }, // §5
    red_card: { one: 'Expulsado', many: 'Expulsados', mark: null },
    coach: 'entrenador',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Tanda de penaltis', many: 'Tanda de penaltis', beforeMark: ', ', missed: 'fallado' },
  missedPenalties: { one: 'Penalti fallado', many: 'Penaltis fallados', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ También jugaron{colon}{alsoOn}.][ Suplentes{colon}{bench}.][ Entrenador{colon}{coach}.]',
    lines: '; ', // §3
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '({on}[, {minute}][ {next}])', // §4: OUT (IN, 63’)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} - {away}[ ({result})]',
    hyphenatedMatch: null,
    before: '{match}',
    during: 'Sigue {match}',
    after: 'Revive {match}',
  },
  referee: 'Árbitro{colon}{name}.',
  attendance: 'Espectadores{colon}{count}.',
};
