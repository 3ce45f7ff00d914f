import { matchOf } from '../match';
import { LOCALE_PACKS } from './locales';
import { printMatch } from './print';
import { parseMatchText, type MatchText } from './read';

it.each(Object.values(LOCALE_PACKS))(
  'a shoot-out of eleven to ten is read back as printed: $locale (promise reading)',
  (pack) => {
    const match = matchOf({
      home: { id: 'n', name: 'Nord' },
      away: { id: 's', name: 'Sud' },
      phase: 'full_time',
      homeScore: 1,
      awayScore: 1,
      homeShootOutScore: 11,
      awayShootOutScore: 10,
    });
    const { scoreline, text } = printMatch(match, pack);
    for (const printed of [scoreline, text]) {
      const read = parseMatchText(printed, { locale: pack.locale }) as MatchText;
      expect([printed, read.score?.home, read.score?.away, read.shootOut]).toEqual([
        printed,
        1,
        1,
        { home: 11, away: 10 },
      ]);
    }
  },
);
