/** Every kind, as it is typed in each of seven languages, at desks of others too. */
import { readLine } from '..';
import { aContext, idOf } from '../testing/a-match';

const LINES: Readonly<Record<string, readonly [string, string][]>> = {
  fr: [
    ['57 but Leao', 'goal'],
    ['57 pén. Leao', 'penalty_goal'],
    ['57 csc Calabria', 'own_goal'],
    ['57 Leao penalty manqué', 'penalty_missed'],
    ['57 but refusé Leao', 'goal_disallowed'],
    ['57 jaune Leao', 'yellow_card'],
    ['57 deuxième avertissement Éderson', 'second_yellow_card'],
    ['57 carton rouge Leao', 'red_card'],
    ['62e Adli pour Musah', 'substitution'],
    ['62 Musah remplacé par Adli', 'substitution'],
  ],
  en: [
    ['57 goal Leao', 'goal'],
    ['57 pen Leao', 'penalty_goal'],
    ['57 own goal Calabria', 'own_goal'],
    ['57 Leao penalty saved', 'penalty_missed'],
    ['57 Leao goal ruled out', 'goal_disallowed'],
    ['57 booked Leao', 'yellow_card'],
    ['57 second yellow Ederson', 'second_yellow_card'],
    ['57 sent off Leao', 'red_card'],
    ['62 Adli for Musah', 'substitution'],
    ['62 sub Musah Adli', 'substitution'],
  ],
  it: [
    ['57 gol di Leao', 'goal'],
    ['57 Leao (rig.)', 'penalty_goal'],
    ['57 autogol Calabria', 'own_goal'],
    ['57 rigore sbagliato Leao', 'penalty_missed'],
    ['57 gol annullato Leao', 'goal_disallowed'],
    ['57 amm. Leao', 'yellow_card'],
    ['57 doppia ammonizione Ederson', 'second_yellow_card'],
    ['57 esp. Leao', 'red_card'],
    ["17' st Adli per Musah", 'substitution'],
    ['62 Adli al posto di Musah', 'substitution'],
  ],
  es: [
    ['57 gol de Leao', 'goal'],
    ['m. 57 Leao de penalti', 'penalty_goal'],
    ['57 Calabria en propia puerta', 'own_goal'],
    ['57 Leao penalti fallado', 'penalty_missed'],
    ['57 gol anulado Leao', 'goal_disallowed'],
    ['57 amarilla a Leao', 'yellow_card'],
    ['57 doble amarilla Ederson', 'second_yellow_card'],
    ['57 roja directa Leao', 'red_card'],
    ['62 Adli por Musah', 'substitution'],
    ['62 entra Adli sale Musah', 'substitution'],
  ],
  de: [
    ['57. Tor Leao', 'goal'],
    ['57. Leao (FE)', 'penalty_goal'],
    ['57 Eigentor Calabria', 'own_goal'],
    ['57 Leao Elfmeter verschossen', 'penalty_missed'],
    ['57 Leao Tor aberkannt', 'goal_disallowed'],
    ['gelb Leao 57', 'yellow_card'],
    ['57 gelb-rot Ederson', 'second_yellow_card'],
    ['57 Rote Karte Leao', 'red_card'],
    ['62. Adli für Musah', 'substitution'],
    ['62 Wechsel Musah Adli', 'substitution'],
  ],
  pt: [
    ['57 golo de Leao', 'goal'],
    ['57 Leao (g.p.)', 'penalty_goal'],
    ['57 Calabria p.b.', 'own_goal'],
    ['57 penálti falhado Leao', 'penalty_missed'],
    ['57 golo anulado Leao', 'goal_disallowed'],
    ['aos 57 cartão amarelo Leao', 'yellow_card'],
    ['57 duplo amarelo Ederson', 'second_yellow_card'],
    ['57 vermelho direto Leao', 'red_card'],
    ['62 Adli por Musah', 'substitution'],
    ['62 saiu Musah, entrou Adli', 'substitution'],
  ],
  nl: [
    ['57 doelpunt Leao', 'goal'],
    ['57 Leao strafschop', 'penalty_goal'],
    ['57 eigen doelpunt Calabria', 'own_goal'],
    ['57 Leao strafschop gemist', 'penalty_missed'],
    ['57 Leao doelpunt afgekeurd', 'goal_disallowed'],
    ['57 gele kaart Leao', 'yellow_card'],
    ['57 tweede geel Ederson', 'second_yellow_card'],
    ['57 rode kaart Leao', 'red_card'],
    ['62e Adli voor Musah', 'substitution'],
    ['62 wissel Musah Adli', 'substitution'],
  ],
};

describe.each(Object.keys(LINES))('what is typed in %s', (locale) => {
  it.each(LINES[locale] ?? [])('%s: %s', (text, kind) => {
    for (const desk of [locale, 'fr', 'it', 'de']) {
      const { act, problem } = readLine(text, aContext({ locale: desk }));
      expect({ text, desk, problem, kind: act?.kind }).toEqual({ text, desk, problem: null, kind });
      if (kind === 'substitution')
        expect([act?.player, act?.playerOff]).toEqual([idOf('Yacine Adli'), idOf('Yunus Musah')]);
      else expect(act?.player).toMatch(/^(rafael-leão|davide-calabria|éderson)$/);
    }
  });
});
