import type { ReadingWords } from './types';

/** What Brazil prints otherwise than Portugal, and is not among the words of Portuguese. */
export const ptBR: ReadingWords = {
  headings: {
    coach: ['técnico interino', 'técnica interina'],
    'second-yellow': ['segundo cartão amarelo'],
    bench: ['não entraram', 'não entrou', 'reservas não utilizados'],
    'missed-penalties': ['pênalti desperdiçado', 'pênaltis desperdiçados', 'pênaltis defendidos'],
    note: ['assistências', 'bandeirinhas', 'árbitro de vídeo', 'cabine do var', 'craque do jogo', 'acréscimos', 'escanteios'],
  },
  clauses: { note: ['assistências', 'impedimentos', 'parada técnica'] },
  extraFirstHalf: ['do primeiro tempo da prorrogação', 'do 1 tempo da prorrogação'],
  extraSecondHalf: ['do segundo tempo da prorrogação', 'do 2 tempo da prorrogação'],
  missed: ['desperdiçou', 'desperdiçado', 'na trave'],
  secondYellow: ['segundo cartão amarelo'],
  extraTime: ['prorrogação', 'prorr', 'na prorr'],
  shootOut: ['pênaltis', 'nos pên', 'na disputa de pênaltis'],
  halfTime: ['no intervalo'],
}; // prettier-ignore
