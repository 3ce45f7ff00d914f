import { parseMatchText, type MatchText } from '..';

const goalsOf = (text: string, locale: string) => {
  const read = parseMatchText(text, { locale }) as MatchText;
  return read.goals.map((goal) => [goal.scorer, goal.minute?.minute ?? null]);
};

it.each([
  ['en', 'Atalanta 3-0 Milan\nGoals: Lookman (×2), Kean (57)'],
  ['en', 'Atalanta 3-0 Milan\nGoals: Lookman x2, Kean 57'],
  ['fr', 'Atalanta - Milan 3-0\nButs : Lookman (x2), Kean (57e)'],
  ['de', 'Atalanta - Mailand 3:0\nTore: 2x Lookman, Kean (57.)'],
  ['it', "Atalanta - Milan 3-0\nReti: Lookman (2x), Kean (57')"],
])('counts the goals of a player whose minutes nobody gives in %s: %j (promise 23)', (locale, text) => {
  expect(goalsOf(text, locale)).toEqual([
    ['Lookman', null],
    ['Lookman', null],
    ['Kean', 57],
  ]);
});
