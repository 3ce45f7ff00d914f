// @database one: what is read and printed here, agate-read and agate-apply write on all.
// @loop
import { readFileSync } from 'node:fs';
import { useNewsroom } from '../support/newsroom';
import { describeWithShared, sharedPath } from '../support/shared';
import { AWAY, HOME, pasteWhole, SCORERS } from './agate-page';

describeWithShared('the reference page pasted as it stands', () => {
  const newsroom = useNewsroom({ own: true });
  const page = () => readFileSync(sharedPath('seed', 'match-report.fr.txt') ?? '', 'utf8');

  it('has the lines that we hold it against', () => {
    const lines = page()
      .split('\n')
      .map((line) => line.trim());
    expect(lines).toEqual(expect.arrayContaining([SCORERS, HOME, AWAY]));
  });

  it('comes out of its facts byte for byte', () => pasteWhole(newsroom, page()));
});
