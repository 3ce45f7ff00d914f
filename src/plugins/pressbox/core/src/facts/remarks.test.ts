/** What is borne out and never contradicted, and what must stay quiet. */
import { checkNarrative } from '.';
import { aCupTie, aMatch } from './testing/match';

const check = (locale: string, sentence: string, matches = [aMatch()]) =>
  checkNarrative(`Borvik, Halden\nUne soirée\n${sentence}\nFin.`, matches, { locale });
const printed = (locale: string, sentence: string, verdict: string): string[] => {
  const whole = `Borvik, Halden\nUne soirée\n${sentence}\nFin.`;
  return check(locale, sentence)
    .filter((finding) => finding.verdict === verdict)
    .map(({ start, end }) => whole.slice(start, end));
};

describe('a minute that is reckoned from something else', () => {
  it.each([
    ['fr', 'À neuf minutes de la fin, Brandel marque encore.', 'neuf minutes de la fin'],
    ['en', 'Nine minutes from time Brandel scored again.', 'Nine minutes from time'],
    ['it', 'A nove minuti dalla fine segna ancora Brandel.', 'nove minuti dalla fine'],
    ['es', 'A nueve minutos del final volvió a marcar Brandel.', 'nueve minutos del final'],
    ['de', 'Neun Minuten vor Schluss traf Brandel erneut.', 'Neun Minuten vor Schluss'],
    ['pt', 'A nove minutos do fim, Brandel voltou a marcar.', 'nove minutos do fim'],
    ['nl', 'Negen minuten voor tijd scoorde Brandel opnieuw.', 'Negen minuten voor tijd'],
  ])('%s bears out the minute: %s', (locale, sentence, minute) => {
    expect(printed(locale, sentence, 'right')).toContain(minute);
  });

  it.each([
    ['fr', 'À vingt minutes de la fin, Brandel marque encore.'],
    ['en', 'Thirty minutes from time Brandel scored again.'],
    ['de', 'Drei Minuten vor Schluss traf Brandel erneut.'],
  ])('%s says nothing against a round one: %s', (locale, sentence) => {
    expect(printed(locale, sentence, 'contradicted')).toEqual([]);
  });
});

describe('what is no slip', () => {
  it('takes a penalty without a figure for the other goal of its scorer', () => {
    expect(printed('en', 'Sarvo, who put away the penalty, equalised twice.', 'contradicted')).toEqual([]);
  });

  it('takes a score behind a kick for the kicks so far', () => {
    const text = 'In the shoot-out Brandel scores, 1-0. Then Kestner scores, 2-0.';
    expect(check('en', text, [aCupTie()]).filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });

  it('does not count those who are hurt among those sent off', () => {
    // All changes are made, so that nobody comes on for whoever is hurt.
    const match = aMatch();
    const change = match.events.filter(({ kind, side }) => kind === 'substitution' && side === 'away');
    const spent = { ...match, events: [...match.events, ...change, ...change, ...change, ...change] };
    const findings = check('en', 'Down to nine men, Halden hung on.', [spent]);
    expect(findings.filter(({ verdict }) => verdict === 'contradicted')).toEqual([]);
  });

  it.each([
    ['en', 'Against ten men Borvik took their time.'],
    ['nl', 'Tegen tien man nam Borvik de tijd.'],
    ['de', 'In Überzahl spielte Borvik geduldig.'],
  ])('%s leaves the side with the more players alone: %s', (locale, sentence) => {
    expect(printed(locale, sentence, 'contradicted')).toEqual([]);
  });
});
