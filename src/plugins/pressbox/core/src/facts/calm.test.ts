/** True sentences of many kinds, each by itself and behind a paragraph that tells the goals: none raises an alarm. */
import { checkNarrative } from '.';
import { CALM_NORTH } from './testing/calm-en-fr-it';
import { CALM_SOUTH } from './testing/calm-es-de-pt-nl';
import { CALM_MORE } from './testing/calm-more';
import { CALM_NEAR } from './testing/calm-near';
import { aCupTie, aMatch, withAMiss } from './testing/match';

const GOALS: Readonly<Record<string, string>> = {
  en: 'Brandel opened the scoring (1-0, 12). Sarvo levelled from the spot (1-1, 34), before Rietberg put through his own net (2-1, 45+2). Sarvo made it 2-2 (70) and Brandel won it (3-2, 81).',
  fr: 'Brandel ouvre le score (1-0, 12e). Sarvo égalise sur penalty (1-1, 34e), avant que Rietberg ne marque contre son camp (2-1, 45e+2). Sarvo égalise encore (2-2, 70e) puis Brandel donne la victoire aux siens (3-2, 81e).',
  it: "Brandel sblocca il risultato (1-0, 12'). Sarvo pareggia su rigore (1-1, 34'), poi l'autogol di Rietberg (2-1, 45'+2). Sarvo firma il 2-2 (70') e Brandel decide la gara (3-2, 81').",
  es: 'Brandel abrió el marcador (1-0, min. 12). Sarvo empató de penalti (1-1, min. 34) y Rietberg marcó en propia puerta (2-1, min. 45+2). Sarvo hizo el 2-2 (min. 70) y Brandel marcó el definitivo (3-2, min. 81).',
  de: 'Brandel brachte Borvik in Führung (1:0, 12.). Sarvo glich per Elfmeter aus (1:1, 34.), dann unterlief Rietberg ein Eigentor (2:1, 45.+2). Sarvo traf zum 2:2 (70.), Brandel zum 3:2 (81.).',
  pt: "Brandel abriu o marcador (1-0, 12'). Sarvo empatou de penálti (1-1, 34') e Rietberg marcou na própria baliza (2-1, 45'+2). Sarvo fez o 2-2 (70') e Brandel decidiu (3-2, 81').",
  nl: "Brandel opende de score (1-0, 12'). Sarvo maakte gelijk vanaf de stip (1-1, 34'), waarna Rietberg in eigen doel werkte (2-1, 45'+2). Sarvo maakte 2-2 (70') en Brandel besliste het duel (3-2, 81').",
};

const rows = [...Object.entries(CALM_NORTH), ...Object.entries(CALM_SOUTH)].flatMap(([locale, sentences]) =>
  sentences.map((sentence) => ({ locale, sentence })),
);

const alarms = (locale: string, body: string, which: 'match' | 'cup' | 'miss' = 'match'): string[] => {
  const whole = `Borvik, Halden\nUne soirée\n${body}\nFin.`;
  return checkNarrative(whole, [which === 'cup' ? aCupTie() : which === 'miss' ? withAMiss() : aMatch()], { locale })
    .filter(({ verdict }) => verdict === 'contradicted')
    .map(({ start, end }) => whole.slice(start, end));
};

it.each(rows)('$locale raises no alarm: $sentence', ({ locale, sentence }) => {
  expect(alarms(locale, sentence)).toEqual([]);
  expect(alarms(locale, `${GOALS[locale] ?? ''} ${sentence}`)).toEqual([]);
});

const more = [CALM_MORE, CALM_NEAR]
  .flatMap((calm) => Object.entries(calm))
  .flatMap(([locale, list]) => list.map(([which, sentence]) => ({ locale, which, sentence })));

it.each(more)('$locale raises no alarm: $sentence', ({ locale, which, sentence }) => {
  expect(alarms(locale, sentence, which)).toEqual([]);
  if (which === 'match') expect(alarms(locale, `${GOALS[locale] ?? ''} ${sentence}`)).toEqual([]);
});
