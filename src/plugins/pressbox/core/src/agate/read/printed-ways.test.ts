import fc from 'fast-check';
import { fuzz } from '../../../../../../../tests/support/fuzz';
import { printedWay } from '../testing/printed-ways';
import { brief, matchesIn } from './testing/brief';

const { parameters, timeout } = fuzz({ name: 'printed-ways', short: 150, long: 100_000 });

it(
  'whatever the mixture of conventions, what is read is what was printed',
  () => {
    fc.assert(
      fc.property(printedWay, ({ text, locale, facts }) => {
        const [match, ...more] = matchesIn(text, locale);
        expect(more).toEqual([]);
        if (!match) throw new Error('nothing was read');
        const { changes, goals, cards, score } = brief(match);
        expect({
          text,
          sheets: match.teams.map(({ starters }) => starters.map(({ name }) => name).join(', ')),
          changes: [...changes].sort(),
          goals: [...goals].sort(),
          cards: [...cards].sort(),
          score,
          coaches: match.teams.map(({ coach }) => coach),
        }).toEqual({ text, ...facts });
      }),
      parameters,
    );
  },
  timeout,
);
