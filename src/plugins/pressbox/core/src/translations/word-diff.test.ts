/** Two texts, word by word. */
import { wordDiff, type DiffPart } from './word-diff';

/** As one would write it by hand: [-taken out-], {+new+}. */
const shown = (parts: readonly DiffPart[]): string =>
  parts.map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`)).join('');
const diff = (before: string, now: string): string => shown(wordDiff(before, now));

it.each([
  ['Kerr scored.', 'Kerr scored.', 'Kerr scored.'],
  ['Kerr scored (1-0, 57).', 'Kerr scored (1-0, 58).', 'Kerr scored (1-0, [-57-]{+58+}).'],
  ['A draw at home', 'A late win at home', 'A [-draw-]{+late win+} at home'],
  ['They won.', 'They won again.', 'They won{+ again+}.'],
  ['They won again.', 'They won.', 'They won[- again-].'],
  ['', 'All new', '{+All new+}'],
  ['All gone', '', '[-All gone-]'],
  ['', '', ''],
  ['Dans les arrêts de jeu (45e+2)', 'Dans les arrêts de jeu (45e+3)', 'Dans les arrêts de jeu ([-45e+2-]{+45e+3+})'],
  ['Saint-Étienne gagne', 'Saint-Denis gagne', '[-Saint-Étienne-]{+Saint-Denis+} gagne'],
  ['early and easy win', 'late but hard win', '[-early and easy-]{+late but hard+} win'],
])('"%s" became "%s"', (before, now, expected) => expect(diff(before, now)).toBe(expected));

it('loses no letter of either text', () => {
  const words = ['Kerr', 'a', 'marqué', '(1-0,', '57e)', '\n', 'Łódź', '🙂', '...', 'l’équipe'];
  const text = (seed: number, length: number): string =>
    Array.from({ length }, (_, index) => words[(seed * 7 + index * index * 3 + seed * index) % words.length]).join(' ');
  for (let seed = 0; seed < 300; seed += 1) {
    const [before, now] = [text(seed, seed % 11), text(seed + 3, (seed * 3) % 13)];
    const parts = wordDiff(before, now);
    const without = (kind: DiffPart['kind']) => parts.filter((part) => part.kind !== kind).map(({ text: own }) => own).join(''); // prettier-ignore
    expect([without('new'), without('gone')]).toEqual([before, now]);
    expect(parts.every(({ text: own }, index) => own !== '' && parts[index - 1]?.kind !== parts[index]?.kind)).toBe(
      true,
    );
  }
});

it('is told of a text that is as long as an article', () => {
  const long = Array.from({ length: 900 }, (_, index) => `word${index}`).join(' ');
  expect(wordDiff(long, `${long} more`).at(-1)).toEqual({ kind: 'new', text: ' more' });
});
