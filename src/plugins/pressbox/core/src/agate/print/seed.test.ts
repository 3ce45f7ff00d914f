/** A printed page of the reference material (tests/support/shared.ts), printed again from its facts. */
import { readFileSync } from 'node:fs';
import { describeWithShared, sharedPath } from '../../../../../../../tests/support/shared';
import { fr, NARROW_SPACES, withHouseStyle } from '../locales';
import { matchOf, type Entity } from '../../match';
import { atalantaMilan, milanAtalanta } from '../testing/milan-atalanta';
import { printMatch, printMatchLabel } from '.';

const page = (): string[] => {
  const file = sharedPath('seed', 'match-report.fr.txt');
  if (file === null) throw new Error('The reference material has no seed/match-report.fr.txt');
  // The page sets its block off with spaces of several kinds; within a line every byte counts.
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim());
};

const lineStarting = (start: string): string => {
  const line = page().find((candidate) => candidate.startsWith(start));
  if (line === undefined) throw new Error(`The reference page has no line that starts with "${start}"`);
  return line;
};

describeWithShared('the reference page, printed in French from its facts', () => {
  const printed = printMatch(milanAtalanta, fr);

  it('has the scoreline', () => expect(page()).toContain(printed.scoreline));
  it('has the scorers line, byte for byte', () => expect(printed.goals).toBe(lineStarting('Buts')));
  it('has both sheets, byte for byte', () => {
    expect(printed.sheets.home).toBe(lineStarting('AC Milan ('));
    expect(printed.sheets.away).toBe(lineStarting('Atalanta ('));
  });
  it.each([
    ['the match of the page', milanAtalanta],
    ['the match that it links to', atalantaMilan],
  ])('has the rubric of %s, part by part', (_, match) => {
    const bullets = page();
    const { parts } = printMatch(match, fr).rubric;
    const start = bullets.indexOf(`• ${parts[0]}`);
    expect(bullets.slice(start, start + parts.length)).toEqual(parts.map((part) => `• ${part}`));
  });

  it('has every label of a match, with spaces around the hyphen or without, as the page has them', () => {
    const labels = [...new Set(page().filter((line) => line.startsWith('Revivez')))];
    // One label stands on the page once with a double space: the slip of a hand, and the other three are right.
    const intended = labels.filter((label) => !label.includes('  '));
    const team = (name: string): Entity => ({ id: name, name });
    const again = intended.map((label) => {
      const [, home = '', away = '', homeScore, awayScore] =
        /^Revivez (Pays-Bas|[^-\s]+)\s?-\s?(.+) \((\d)-(\d)\)$/.exec(label) ?? [];
      const match = matchOf({
        home: team(home),
        away: team(away),
        phase: 'full_time',
        homeScore: Number(homeScore),
        awayScore: Number(awayScore),
      });
      return printMatchLabel(match, fr);
    });
    expect(again).toEqual(intended);
    expect(again).toHaveLength(6);
  });

  it('sets the narrow spaces that typography asks for only where the house style wants them', () => {
    const narrow = printMatch(milanAtalanta, withHouseStyle(fr, NARROW_SPACES));
    expect(narrow.goals).toMatch(/^Buts\u202f: Leão/);
    expect(narrow.sheets.home).toContain('Entraîneur\u202f: Stefano Pioli.');
    expect(printed.text).not.toMatch(/[\u00a0\u202f]/);
  });
});
