import type { HouseStyle } from './house-style';

/** Portuguese of Brazil, where it differs from that of Portugal. */
export const ptBR = {
  thousands: '.',
  score: {
    result: '{home} x {away}',
    halfTime: '{score} no intervalo',
    extraTime: 'na prorrogação',
    shootOut: '{score} nos pênaltis',
    phases: { suspended: 'paralisado', awarded: 'W.O.' },
  },
  scoreline: { played: '{home} {score} {away}[ ({notes})]', fixture: '{home} x {away}[ ({notes})]' },
  rubric: {
    match: '{home} x {away}[ ({result})]',
    rounds: {
      matchday: '{number}ª rodada',
      preliminary: 'Fase preliminar',
      play_off: 'Repescagem',
      round_of_64: '32-avos de final',
      round_of_32: '16-avos de final',
      round_of_16: 'Oitavas',
      quarter_final: 'Quartas',
      semi_final: 'Semifinais',
      third_place: 'Disputa do 3º lugar',
    },
    firstLeg: '{round}, jogo de ida',
    secondLeg: '{round}, jogo de volta',
  },
  goals: { one: 'Gol', many: 'Gols', penalty: 'pên.', ownGoal: 'contra', unknownScorer: 'autor desconhecido' },
  cards: { second_yellow_card: { mark: 'segundo amarelo' }, coach: 'técnico' },
  shootOut: { one: 'Pênaltis', many: 'Pênaltis', missed: 'perdido' },
  missedPenalties: { one: 'Pênalti perdido', many: 'Pênaltis perdidos' },
  sheet: {
    sheet:
      '{team}[ ({formation})]{colon}{players}.[ Entraram{colon}{alsoOn}.][ Não entraram{colon}{bench}.][ Técnico{colon}{coach}.]',
  },
  label: {
    match: '{home} x {away}[ ({result})]',
    during: 'Acompanhe {match}',
    after: 'Relembre {match}',
  },
  attendance: 'Público{colon}{count}.',
} satisfies HouseStyle;
