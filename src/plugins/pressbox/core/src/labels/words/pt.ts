import type { LabelWords } from './types';

/** Portuguese as Brazil says it, which is the Portuguese of the admin panel. */
export const pt: LabelWords = {
  kinds: {
    goal: 'gol',
    penalty_goal: 'pênalti',
    own_goal: 'gol contra',
    penalty_missed: 'pênalti perdido',
    goal_disallowed: 'gol anulado',
    yellow_card: 'cartão amarelo',
    second_yellow_card: 'segundo cartão amarelo',
    red_card: 'cartão vermelho',
    substitution: 'substituição',
    shoot_out_scored: 'disputa de pênaltis, convertido',
    shoot_out_missed: 'disputa de pênaltis, perdido',
  },
  positions: { goalkeeper: 'gol', defender: 'defesa', midfielder: 'meio-campo', forward: 'ataque' },
  roles: { starter: 'titular', substitute: 'banco' },
  sheets: { home: '{team}, escalação em casa', away: '{team}, escalação fora' },
  sides: { home: 'casa', away: 'fora' },
  change: '{on} por {off}',
  nationalTeam: 'seleção',
  noTeam: 'time desconhecido',
  articles: {
    report: 'crônica',
    preview: 'pré-jogo',
    live: 'tempo real',
    ratings: 'notas',
    analysis: 'análise',
    interview: 'entrevista',
    news: 'notícia',
    transfer: 'transferência',
  },
  tags: {
    competition: 'competição',
    team: 'time',
    player: 'em campo',
    coach: 'no banco',
    country: 'país',
    theme: 'tema',
  },
};
