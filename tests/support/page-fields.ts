/** What the attributes of each type on pages are drawn from, and which are not drawn, and why. */
import { picture, words } from './page-story';
import { HOURS, KICK_OFFS, KINDS, PHASES, type PageWorld } from './page-world';

export type Fields = Readonly<Record<string, () => unknown>>;

const EVENTS = ['goal', 'own_goal', 'penalty_goal', 'yellow_card', 'red_card', 'substitution'];
const ROUNDS = ['final', 'semi_final', 'group', 'matchday', null];
const ZONES = ['Europe/Rome', 'Asia/Tokyo', 'America/Lima', null];
const BEGUN = ['2025-03-15T19:01:00.000Z', '2025-03-15T20:05:00.000Z', null];
const COUNTRIES = ['PT', 'IT', null];

export const pageFields = (world: PageWorld) => {
  const { pick, percent, upTo, some, word, of, one, files } = world;
  const slug = () => word().toLowerCase().replace(/\W+/g, '-');
  const [image, hour, count] = [() => pick([...files, null]), () => pick(BEGUN), () => pick([0, 1, 2, 3, null])];
  const [country, zone] = [() => pick(COUNTRIES), () => pick(ZONES)];
  const names = () => pick([{ fr: { name: word() } }, { en: { name: word(), shortName: word() } }, null]);
  const person: Fields = { slug, name: word, shortName: () => pick([word(), null]), names };

  return {
    match: {
      slug,
      kickOff: () => pick(KICK_OFFS),
      phase: () => pick(PHASES),
      homeTeam: () => one('team'),
      awayTeam: () => one('team'),
      attendance: () => upTo(50_000),
      venue: () => one('venue'),
      edition: () => one('edition'),
      referee: () => one('referee'),
      roundType: () => pick(ROUNDS),
      roundNumber: () => pick([1, 2, null]),
      group: () => pick(['A', 'B', null]),
      leg: () => pick([1, 2, null]),
      tie: () => pick([one('tie'), null]),
      neutralVenue: () => percent(50),
      firstHalfAt: hour,
      secondHalfAt: hour,
      extraTimeAt: hour,
      extraTimeSecondHalfAt: hour,
      scoreSource: () => pick(['events', 'entered']),
    } as Fields,
    /** Of a match whose score is entered. */
    scores: {
      homeScore: count,
      awayScore: count,
      halfTimeHomeScore: count,
      halfTimeAwayScore: count,
      homeShootOutScore: count,
      awayShootOutScore: count,
    } as Fields,
    event: {
      kind: () => pick(EVENTS),
      side: () => pick(['home', 'away']),
      period: () => pick(['first_half', 'second_half', null]),
      minute: () => pick([3, 45, 57, 90, 105, null]),
      addedTime: () => pick([1, 2, null]),
      sequence: () => pick([0, 1, 2, null]),
      player: () => one('player'),
      assistBy: () => pick([one('player'), null]),
      playerOff: () => pick([one('player'), null]),
      coach: () => pick([one('coach'), null]),
      note: word,
    } as Fields,
    sheet: {
      side: () => pick(['home', 'away']),
      team: () => pick([one('team'), null]),
      formation: () => pick(['4-3-3', '3-5-2', null]),
      coach: () => pick([one('coach'), null]),
      ready: () => pick([true, true, false, null]),
      sourceText: word,
    } as Fields,
    appearance: {
      player: () => one('player'),
      role: () => pick(['starter', 'substitute']),
      line: () => upTo(4),
      slot: () => upTo(4),
      shirtNumber: () => pick([7, 10, null]),
      captain: () => percent(50),
      printedAs: () => pick([word(), null]),
    } as Fields,
    article: {
      title: word,
      slug,
      standfirst: word,
      // Of few pictures and few words about them, so that two languages often say the same.
      body: () => [...words(word()), ...some([picture('Rain'), picture('Snow')], 1)],
      kind: () => pick(KINDS),
      tags: () => some(of('tag'), 3),
      matches: () => some(of('match'), 2),
      authors: () => some(of('author'), 2),
      related: () => some(of('article'), 2),
      cover: image,
      coverCaption: word,
      coverAlternativeText: () => pick([word(), null]),
      coverCredit: () => pick([word(), null]),
      metaTitle: () => pick([word(), null]),
      metaDescription: () => pick([word(), null]),
      releasedAt: () => pick(HOURS),
    } as Fields,
    team: {
      ...person,
      code: () => pick(['AAA', 'BBB', 'CCC']),
      kind: () => pick(['club', 'national']),
      countryCode: country,
      crest: image,
      primaryColor: () => pick(['#c8102e', '#00ff00', null]),
    } as Fields,
    player: {
      ...person,
      bornOn: () => pick(['2000-01-01', '2001-01-01', null]),
      nationalities: () => some(['PT', 'IT'], 2),
      position: () => pick(['forward', 'goalkeeper', null]),
      currentTeam: () => pick([one('team'), null]),
      photo: image,
    } as Fields,
    /** A coach, a referee. */
    official: { ...person, nationality: country } as Fields,
    venue: { slug, name: word, names, city: word, countryCode: country, timeZone: zone, capacity: count } as Fields,
    competition: {
      ...person,
      kind: () => pick(['cup', 'league']),
      countryCode: country,
      timeZone: zone,
      emblem: image,
    } as Fields,
    edition: {
      name: word,
      competition: () => one('competition'),
      startsOn: () => pick(['2024-08-01', '2025-01-01', null]),
      endsOn: () => pick(['2025-06-30', '2099-12-31', null]),
    } as Fields,
    tie: {
      edition: () => one('edition'),
      roundType: () => pick(ROUNDS),
      firstTeam: () => one('team'),
      secondTeam: () => one('team'),
    } as Fields,
    author: {
      slug,
      name: word,
      initials: () => pick(['AB', 'CD', null]),
      biography: word,
      photo: image,
    } as Fields,
    tag: { name: word, slug, description: word } as Fields,
    partner: {
      name: word,
      url: () => `https://${slug()}.example`,
      position: () => pick([0, 1, 2]),
    } as Fields,
    commentary: {
      text: word,
      minute: () => pick([4, 45, 60, null]),
      addedTime: () => pick([1, 2, null]),
      event: () => pick([one('event'), null]),
      author: () => pick([one('author'), null]),
      pinned: () => percent(50),
    } as Fields,
  };
};
