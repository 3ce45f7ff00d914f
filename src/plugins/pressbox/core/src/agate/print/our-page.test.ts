import { fr, NARROW_SPACES, withHouseStyle } from '../locales';
import { atalantaMilan, milanAtalanta } from '../testing/milan-atalanta';
import { AWAY, EARLIER_RUBRIC, HOME, OUR_PAGE, RUBRIC, SCORELINE, SCORERS } from '../testing/our-page';
import { printMatch } from '.';

describe('a report page of our own, printed in French from its facts', () => {
  const printed = printMatch(milanAtalanta, fr);

  it('has every line of its block, byte for byte', () => {
    expect(printed.scoreline).toBe(SCORELINE);
    expect(printed.goals).toBe(SCORERS);
    expect(printed.sheets).toEqual({ home: HOME, away: AWAY });
    const lines = OUR_PAGE.split('\n').map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining([SCORELINE, SCORERS, HOME, AWAY]));
  });

  it('has the rubric of its match, and of the one that it links to, part by part', () => {
    expect(printed.rubric.parts).toEqual(RUBRIC);
    expect(printMatch(atalantaMilan, fr).rubric.parts).toEqual(EARLIER_RUBRIC);
  });

  it('sets the narrow spaces that typography asks for only where the house style wants them', () => {
    const narrow = printMatch(milanAtalanta, withHouseStyle(fr, NARROW_SPACES));
    expect(narrow.goals).toMatch(/^Buts\u202f: Leão/);
    expect(narrow.sheets.home).toContain('Entraîneur\u202f: Stefano Pioli.');
    expect(printed.text).not.toMatch(/[\u00a0\u202f]/);
  });
});
