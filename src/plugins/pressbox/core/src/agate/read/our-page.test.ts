import { OUR_PAGE } from '../testing/our-page';
import { brief, readOne } from './testing/brief';

describe('a report page of our own, pasted whole', () => {
  const match = readOne(OUR_PAGE, 'fr');

  it('gives both sheets with all ten changes, three goals, the score and both coaches', () => {
    expect(
      match.teams.map(({ label, formation, coach, starters }) => [label, formation, coach, starters.length]),
    ).toEqual([
      ['AC Milan', '4-3-3', 'Stefano Pioli', 11],
      ['Atalanta', '3-4-1-2', 'Gian Piero Gasperini', 11],
    ]);
    expect(brief(match)).toMatchObject({
      goals: ['Leão 45 0', 'Koopmeiners 45+2 1', 'Koopmeiners 57 penalty 1'],
      score: '1-2',
    });
    expect(brief(match).changes).toHaveLength(10);
  });

  it('takes nothing from what stands around them', () => {
    expect(match.cards).toEqual([]);
    expect(match.diagnostics).toEqual([]);
  });
});
