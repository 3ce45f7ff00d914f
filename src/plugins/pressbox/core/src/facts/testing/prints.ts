/** The ways in which lists, live reports and remarks say it: `{right|wrong}`, as in `sentences.ts`. */
import type { Sentence } from './sentences';

const of = (which: Sentence['which'], lines: Record<string, string>): Sentence[] =>
  Object.entries(lines).map(([kind, text]) => ({ kind: kind.replace(/ \d$/, ''), text, which }));

export const PRINTS: Readonly<Record<string, readonly Sentence[]>> = {
  fr: [
    ...of('match', {
      scorer: '1-0, 12e : {Brandel|Kestner}.',
      mark: '{81|80} min : BUT ! Borvik 3-2 Halden (Brandel).',
      card: '{Réduits à dix, les Haldenais|Réduits à dix, les Borvikois} reculent.',
      coach: '{Mara Holt|Otto Frings} fait entrer Falck.',
      formation: '{Mara Holt|Otto Frings} opte pour un 4-3-3 sans surprise.',
      result: 'Borvik {terrasse|s’incline contre} Halden (3-2).',
      'scorer 3': 'L’ouverture du score de {Brandel|Dolmer} récompense Borvik.',
      'final-score': 'Borvik - Halden : {3-2|2-3}',
    }),
    ...of('cup', { 'half-time-score': 'À la pause, {rien n’est fait, zéro partout|un partout}.' }),
  ],
  en: [
    ...of('match', {
      scorer: '1-0, 12 min: {Brandel|Kestner}.',
      mark: '{81|80} min: GOAL! Borvik 3-2 Halden (Brandel)',
      'scorer 2': '81 min: GOAL! Borvik 3-2 Halden ({Brandel|Menzo})',
      card: 'Ten-man {Halden|Borvik} dropped deeper and deeper.',
      coach: '{Mara Holt|Otto Frings} threw on Falck for the last half hour.',
      formation: '{Mara Holt|Otto Frings} went with a flat 4-3-3.',
      result: 'Borvik {got the better of|fell to} Halden 3-2.',
      'scorer 3': 'A header from {Brandel|Dolmer} won it.',
      'final-score': 'Borvik {3|4} Halden 2',
    }),
    ...of('cup', {
      'half-time-score': '{Nil-nil|One-nil} at the break.',
      'shoot-out': 'In the shoot-out {Kestner|Dolmer} scores, 2-0.',
    }),
  ],
  it: of('match', {
    scorer: "1-0, 12': {Brandel|Kestner}.",
    mark: "{36|35}' st - GOL! Borvik-Halden 3-2 (Brandel).",
    card: 'In dieci {l’Halden|il Borvik} soffre.',
    coach: '{Mara Holt|Otto Frings} inserisce Falck.',
    formation: '{Mara Holt|Otto Frings} conferma il 4-3-3.',
    result: 'Il Borvik {stende|cede contro} l’Halden 3-2.',
    'scorer 3': 'Il raddoppio è di {Sarvo|Dolmer}.',
    'final-score': 'Borvik - Halden {3-2|2-3}',
  }),
  es: of('match', {
    scorer: 'Goles: 1-0, m.12: {Brandel|Kestner}.',
    mark: 'Brandel marcó de cabeza (1-0, m.{12|13}).',
    card: 'Con diez, {el Halden|el Borvik} se encerró.',
    coach: '{Mara Holt|Otto Frings} dio entrada a Falck.',
    formation: '{Mara Holt|Otto Frings} apostó por un 4-3-3.',
    result: 'El Borvik {doblega|cae ante} al Halden (3-2).',
    'scorer 3': 'El tanto de {Brandel|Dolmer} lo cambió todo.',
    'final-score': 'Borvik - Halden: {3-2|2-3}',
  }),
  de: of('match', {
    scorer: '1:0, 12.: {Brandel|Kestner}.',
    mark: '{81|80}. Min.: TOR! Borvik – Halden 3:2 (Brandel).',
    card: 'In Unterzahl {verteidigte Halden|verteidigte Borvik} nur noch.',
    coach: 'Borvik, trainiert von {Mara Holt|Otto Frings}, begann stark.',
    formation: '{Mara Holt|Otto Frings} setzte auf ein 4-3-3.',
    result: 'Borvik {besiegt|unterliegt} Halden 3:2.',
    'scorer 3': 'Das Siegtor von {Brandel|Dolmer} fiel spät.',
    'card 2': 'Verwarnt wurde nur {Kestner|Anselm}.',
    'final-score': 'Borvik – Halden {3:2|2:3}',
  }),
  pt: of('match', {
    scorer: '1-0, 12 min: {Brandel|Kestner}.',
    mark: 'Brandel marcou de cabeça (1-0, {12|13} m).',
    card: 'Com dez, {o Halden|o Borvik} recuou.',
    coach: 'O Borvik, orientado por {Mara Holt|Otto Frings}, entrou forte.',
    formation: '{Mara Holt|Otto Frings} apostou num 4-3-3.',
    result: 'O Borvik {despacha|perde com} o Halden por 3-2.',
    'scorer 3': 'O golo de {Brandel|Dolmer} mudou tudo.',
    'final-score': 'Borvik - Halden: {3-2|2-3}',
  }),
  nl: of('match', {
    scorer: "1-0, 12': {Brandel|Kestner}.",
    mark: '{81|80} min: DOELPUNT! Borvik - Halden 3-2 (Brandel).',
    card: 'Met tien man {hield Halden|hield Borvik} het niet.',
    coach: 'Borvik, getraind door {Mara Holt|Otto Frings}, begon sterk.',
    formation: '{Mara Holt|Otto Frings} koos voor een 4-3-3.',
    result: 'Borvik {rekent af met|verliest van} Halden (3-2).',
    'scorer 3': 'De openingstreffer van {Brandel|Dolmer} brak de ban.',
    'final-score': 'Borvik - Halden {3-2|2-3}',
  }),
};
