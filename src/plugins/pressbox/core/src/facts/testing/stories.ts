/** What a report tells over several sentences, and without a verb of its own: `{right|wrong}`, as in `sentences.ts`. */
import type { Sentence } from './sentences';

const of = (lines: Record<string, string>): Sentence[] =>
  Object.entries(lines).map(([kind, text]) => ({ kind: kind.replace(/ \d$/, ''), text }));

export const STORIES: Readonly<Record<string, readonly Sentence[]>> = {
  fr: of({
    minute: 'La récompense est venue à la {70e|71e} minute. Sarvo a égalisé de la tête (2-2).',
    substitution: 'Double changement : {Falck pour Menzo|Falck pour Vell} (63e).',
    penalty: 'Sarvo égalise {sur penalty|d’un coup franc} (1-1, 34e).',
    card: 'Perrant est {expulsé|averti} (75e) après un tacle.',
    'minute 2': 'Dolmer est averti ({61e|60e}) pour un tacle en retard.',
    coach: 'L’équipe de {Mara Holt|Otto Frings} s’impose face à Halden (3-2).',
  }),
  en: of({
    minute: 'The reward came in the {70th|71st} minute. Sarvo headed in the equaliser (2-2).',
    substitution: 'A first change: {Falck for Menzo|Falck for Vell} (63).',
    penalty: 'Sarvo equalised {from the spot|with a free-kick} (1-1, 34).',
    card: 'Perrant was {sent off|booked} (75) for a late tackle.',
    'minute 2': 'Dolmer was booked ({61|60}) for a late tackle.',
    coach: '{Mara Holt|Otto Frings}’s side beat Halden 3-2.',
  }),
  it: of({
    minute: "Il premio arriva al {70'|71'}. Sarvo pareggia di testa (2-2).",
    substitution: "Primo cambio: {Falck per Menzo|Falck per Vell} (63').",
    penalty: "Sarvo pareggia {su rigore|su punizione} (1-1, 34').",
    card: "Perrant viene {espulso|ammonito} (75') per un fallo.",
    'minute 2': "Dolmer viene ammonito ({61'|60'}) per un fallo.",
    coach: 'La squadra di {Mara Holt|Otto Frings} batte l’Halden 3-2.',
  }),
  es: of({
    minute: 'El premio llegó en el minuto {70|71}. Sarvo empató de cabeza (2-2).',
    substitution: 'Primer cambio: {Falck por Menzo|Falck por Vell} (min. 63).',
    penalty: 'Sarvo empató {de penalti|de falta directa} (1-1, min. 34).',
    card: 'Perrant fue {expulsado|amonestado} (min. 75) por una entrada.',
    'minute 2': 'Dolmer fue amonestado (min. {61|60}) por una entrada.',
    coach: 'El equipo de {Mara Holt|Otto Frings} venció al Halden por 3-2.',
  }),
  de: of({
    minute: 'Die Belohnung folgte in der {70.|71.} Minute. Sarvo köpfte zum Ausgleich ein (2:2).',
    substitution: 'Erster Wechsel: {Falck für Menzo|Falck für Vell} (63.).',
    penalty: 'Sarvo glich {per Elfmeter|per Freistoß} aus (1:1, 34.).',
    card: 'Perrant {flog vom Platz|wurde verwarnt} (75.).',
    'minute 2': 'Dolmer wurde verwarnt ({61.|60.}).',
    coach: 'Die Elf von {Mara Holt|Otto Frings} besiegte Halden mit 3:2.',
  }),
  pt: of({
    minute: 'O prémio chegou aos {70|71} minutos. Sarvo empatou de cabeça (2-2).',
    substitution: "Primeira troca: {Falck por Menzo|Falck por Vell} (63').",
    penalty: "Sarvo empatou {de penálti|de livre direto} (1-1, 34').",
    card: "Perrant foi {expulso|admoestado} (75') por uma entrada.",
    'minute 2': "Dolmer foi admoestado ({61'|60'}) por uma entrada.",
    coach: 'A equipa de {Mara Holt|Otto Frings} venceu o Halden por 3-2.',
  }),
  nl: of({
    minute: 'De beloning volgde in de {70ste|71ste} minuut. Sarvo kopte de gelijkmaker binnen (2-2).',
    substitution: "Eerste wissel: {Falck voor Menzo|Falck voor Vell} (63').",
    penalty: "Sarvo maakte gelijk {vanaf de stip|uit een vrije trap} (1-1, 34').",
    card: "Perrant {werd van het veld gestuurd|ging op de bon} (75').",
    'minute 2': "Dolmer ging op de bon ({61'|60'}).",
    coach: 'De ploeg van {Mara Holt|Otto Frings} versloeg Halden met 3-2.',
  }),
};
