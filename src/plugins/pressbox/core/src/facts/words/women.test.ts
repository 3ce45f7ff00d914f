/** Half of the game is played by women: what is said of one player is said of another. */
import { checkNarrative } from '..';
import { eventOf, matchOf, sheetOf } from '../../match';
import { CUES, FACT_WORDS } from '.';

/** Words for whose it is, as a language says them of him and of her. */
const WHOSE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [[/\bhis\b/, 'her']],
  de: [
    [/\bsein\b/, 'ihr'],
    [/\bsein(?=e[mnrs]?\b)/, 'ihr'],
  ],
};

it.each(Object.entries(WHOSE))('each phrase of %s that says whose it is says so of her as well', (language, whose) => {
  const missing = CUES.flatMap((cue) => {
    const phrases = (FACT_WORDS[language]?.cues[cue] ?? '').split(',').map((phrase) => phrase.trim());
    const hers = phrases.flatMap((phrase) =>
      whose.filter(([his]) => his.test(phrase)).map(([his, her]) => phrase.replace(his, her)),
    );
    return hers.filter((phrase) => !phrases.includes(phrase)).map((phrase) => `${cue}: ${phrase}`);
  });
  expect(missing).toEqual([]);
});

const player = (name: string) => ({ id: name, name: `Ada ${name}` });
const rovers = { id: 'rovers', name: 'Rovers' };
const town = { id: 'town', name: 'Town' };
const [kerr, voss] = [player('Kerr'), player('Voss')];
const eleven = ['Hart', 'Pike', 'Ryan', 'Marsh', 'Dale', 'Lamb', 'Boyle', 'Stone', 'Nash', 'Webb'].map(player);
const match = matchOf({
  home: rovers,
  away: town,
  phase: 'full_time',
  homeScore: 0,
  awayScore: 0,
  sheets: [sheetOf({ side: 'home', team: rovers }, [[kerr], eleven])],
  events: [eventOf({ kind: 'substitution', side: 'home', minute: 62, player: voss, playerOff: kerr })],
});

it.each([
  ['fr', 'Kerr a été relevée par Nash.'],
  ['es', 'Kerr fue relevada por Nash.'],
  ['pt', 'Kerr foi rendida por Nash.'],
])('whoever did not come on for her is found in %s', (locale, text) =>
  expect(checkNarrative(text, [match], { locale })).toMatchObject([{ claim: 'substitution', verdict: 'contradicted' }]),
);

const goal = eventOf({ kind: 'goal', side: 'home', minute: 45, player: kerr });
const booking = eventOf({ kind: 'yellow_card', side: 'home', minute: 50, player: eleven[8] ?? null });
const won = { ...match, homeScore: 1, events: [goal, booking] };
it.each(
  ['his', 'her', 'their'].flatMap((whose) => [
    [`Kerr opened ${whose} account for the season.`, 'running-score', 'right'],
    [`Kerr put it through ${whose} own net (1-0, 45).`, 'own-goal', 'contradicted'],
    [`Nash was given ${whose} marching orders on 50 minutes.`, 'card', 'contradicted'],
  ]),
)('whosever it is: %s', (text, claim, verdict) =>
  expect(checkNarrative(text, [won], { locale: 'en' })).toContainEqual(expect.objectContaining({ claim, verdict })),
);
