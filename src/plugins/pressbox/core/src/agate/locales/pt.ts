import type { LocalePack } from './pack';

/** Portuguese of Portugal (docs/agate.md §1 to §6). */
export const pt: LocalePack = {
  locale: 'pt',
  language: 'pt',
  colon: ': ',
  minute: "{minute}[+{added}]'", // §1: 90+1'
  thousands: '\u00a0',
  score: {
    result: '{home}-{away}',
    separator: ', ',
    halfTime: '{score} ao intervalo',
    extraTime: 'a.p.',
    shootOut: '{score} g.p.',
    phases: {
      postponed: 'adiado',
      suspended: 'interrompido',
      abandoned: 'suspenso',
      cancelled: 'cancelado',
      awarded: 'na secretaria',
    },
  },
  scoreline: { played: '{home}-{away}, {score}[ ({notes})]', fixture: '{home}-{away}[ ({notes})]', halfTime: false },
  rubric: {
    separator: ' • ',
    match: '{home}-{away}[ ({result})]',
    rounds: {
      matchday: '{number}.ª jornada',
      group: 'Grupo {group}',
      preliminary: 'Pré-eliminatória',
      play_off: 'Play-off',
      round_of_64: '32 avos de final',
      round_of_32: '16 avos de final',
      round_of_16: 'Oitavos',
      quarter_final: 'Quartos',
      semi_final: 'Meias-finais', // §6
      third_place: '3.º e 4.º lugares',
      final: 'Final',
    },
    roundSeparator: ', ',
    firstLeg: '{round}, 1.ª mão',
    secondLeg: '{round}, 2.ª mão',
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
    one: 'Golo',
    many: 'Golos',
    beforeMark: ' ', // §2: "(87 gp)"
    penalty: 'g.p.',
    ownGoal: 'p.b.',
    unknownScorer: 'marcador desconhecido',
  },
  cards: {
    yellow_card: { one: 'Cartão amarelo', many: 'Cartões amarelos', mark: null },
    second_yellow_card: { one: 'Expulsão', many: 'Expulsões', mark: 'acumulação de amarelos' }, // §5
    red_card: { one: 'Expulsão', many: 'Expulsões', mark: null },
    coach: 'treinador',
    beforeMark: ', ',
    end: '.',
  },
  shootOut: { one: 'Grandes penalidades', many: 'Grandes penalidades', beforeMark: ', ', missed: 'falhado' },
  missedPenalties: { one: 'Penálti falhado', many: 'Penáltis falhados', beforeMark: ', ' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Jogaram ainda{colon}{alsoOn}.][ Não utilizados{colon}{bench}.][ Treinador{colon}{coach}.]',
    lines: '; ', // §3
    players: ', ',
    player: '{name}[ {changes}]',
    captain: '(c)',
    bench: false,
    change: '({on}[, {minute}][ {next}])', // §4: OUT (IN, 80 m)
    alsoOn: '{name}[ ({minute})][ {changes}]',
  },
  label: {
    match: '{home} - {away}[ ({result})]',
    hyphenatedMatch: null,
    before: '{match}',
    during: 'Siga {match}',
    after: 'Reviva {match}',
  },
  referee: 'Árbitro{colon}{name}.',
  attendance: 'Assistência{colon}{count}.', // §5
};
