/** A line that tells one thing from another of its kind: what is stored of it, printed in a language. */
import { findLocalePack, LOCALE_PACKS } from '../agate/locales/registry';
import { fillTemplate, joinKnown } from '../agate/locales/template';
import { printMinute, minuteOf } from '../agate/print/minute';
import { printScoreline } from '../agate/print/score';
import { sayCountry } from '../country';
import { matchOf } from '../match';
import { nameIn, shortNameIn, type Named } from '../names';
import { sayDay, saySeason } from './say';
import { labelWords } from './words';
import type { Labelled, LabelledEdition, LabelledMatch, LabelledSheet } from './labelled';

type Of<Type extends Labelled['type']> = Extract<Labelled, { type: Type }>;

const packOf = (locale: string) => findLocalePack(locale) ?? { ...LOCALE_PACKS.en, locale };

/** "Juan Jesus (Napoli, defender, 1991)"; the name alone where nothing more is known. */
const withDetails = (name: string, details: readonly (string | null)[]): string => {
  const known = joinKnown(details, ', ');
  return known === null ? name : `${name} (${known})`;
};

const nameOf = (thing: Named | null, locale: string): string | null => thing && nameIn(thing, locale).name;
const shortOf = (thing: Named | null, locale: string): string | null => thing && shortNameIn(thing, locale);

const sayEdition = ({ name, competition }: LabelledEdition, locale: string): string =>
  joinKnown([shortOf(competition, locale), saySeason(name)], ' ') ?? name;

const sayMatch = (match: LabelledMatch, locale: string): string => {
  const team = (side: Named | null) => ({ id: '', name: shortOf(side, locale) ?? labelWords(locale).noTeam });
  const { homeScore, awayScore, phase, day, edition } = match;
  const facts = matchOf({
    home: team(match.home),
    away: team(match.away),
    homeScore,
    awayScore,
    ...(phase && { phase }),
  });
  const when = day === null ? edition && sayEdition(edition, locale) : sayDay(day, locale);
  return joinKnown([printScoreline(facts, packOf(locale)), when], ', ') ?? '';
};

const saySheet = ({ side, team, formation, match }: LabelledSheet, locale: string): string => {
  const { noTeam, sheets } = labelWords(locale);
  const sheet = fillTemplate(sheets[side], { team: shortOf(team, locale) ?? noTeam });
  return joinKnown([sheet, formation, match && sayMatch(match, locale)], ', ') ?? '';
};

const sayEvent = (event: Of<'event'>, locale: string): string => {
  const { kinds, change } = labelWords(locale);
  const on = shortOf(event.person, locale);
  const off = event.kind === 'substitution' ? shortOf(event.playerOff, locale) : null;
  const who = (off === null ? null : fillTemplate(change, { on, off })) ?? on ?? off;
  const minute = printMinute(minuteOf(event), packOf(locale));
  // Some languages print a bare number, which says little outside of a list of goals.
  const when = minute !== null && /^\d+(\+\d+)?$/.test(minute) ? `${minute}'` : minute;
  const what = joinKnown([who, kinds[event.kind]], ', ');
  return joinKnown([joinKnown([when, what], ' '), event.match && sayMatch(event.match, locale)], ' – ') ?? '';
};

const sayTie = ({ first, second, round, edition }: Of<'tie'>, locale: string): string => {
  const { noTeam } = labelWords(locale);
  const pairing = [first, second].map((team) => shortOf(team, locale) ?? noTeam).join(' – ');
  const rounds: Readonly<Record<string, unknown>> = packOf(locale).rubric.rounds;
  const said = round === null ? undefined : rounds[round];
  const where = typeof said === 'string' && !said.includes('{') ? said : null;
  return joinKnown([pairing, where, edition && sayEdition(edition, locale)], ', ') ?? pairing;
};

const sayPlayer = ({ player, team, position, bornOn }: Of<'player'>, locale: string): string =>
  withDetails(nameIn(player, locale).name, [
    shortOf(team, locale),
    position && labelWords(locale).positions[position],
    bornOn && bornOn.slice(0, 4),
  ]);

const sayAppearance = ({ name, player, role, shirtNumber, sheet }: Of<'appearance'>, locale: string): string | null => {
  const who = name ?? nameOf(player, locale);
  if (who === null) return null;
  return withDetails(who, [
    sheet && shortOf(sheet.team, locale),
    role && labelWords(locale).roles[role],
    shirtNumber === null ? null : String(shirtNumber),
    sheet?.match ? sayMatch(sheet.match, locale) : null,
  ]);
};

/**
 * What tells a thing from others of its kind, in the language of a locale. Null where nothing is known to tell it by.
 *
 * @example
 * const napoli = { name: 'SSC Napoli', shortName: 'Napoli' };
 * const player = { type: 'player', player: { name: 'Juan Jesus' }, team: napoli, position: 'defender', bornOn: '1991-06-10' } as const;
 * labelOf(player, 'en'); //=> 'Juan Jesus (Napoli, defender, 1991)'
 * labelOf({ type: 'edition', name: '2023/2024', competition: { name: 'Serie A' } }, 'fr'); //=> 'Serie A 2023/24'
 * labelOf({ type: 'sheet', side: 'home', team: { name: 'Atalanta' }, formation: '3-4-1-2', match: null }, 'en'); //=> 'Atalanta home sheet, 3-4-1-2'
 * const goal = { type: 'event', kind: 'penalty_goal', minute: 57, addedTime: null, person: { name: 'Koopmeiners' }, playerOff: null, match: null } as const;
 * labelOf(goal, 'en'); //=> "57' Koopmeiners, penalty"
 * labelOf(goal, 'de'); //=> '57. Koopmeiners, Elfmeter'
 */
export const labelOf = (thing: Labelled, locale: string): string | null => {
  const words = labelWords(locale);
  switch (thing.type) {
    case 'edition':
      return sayEdition(thing, locale);
    case 'match':
      return sayMatch(thing, locale);
    case 'sheet':
      return saySheet(thing, locale);
    case 'event':
      return sayEvent(thing, locale);
    case 'tie':
      return sayTie(thing, locale);
    case 'player':
      return sayPlayer(thing, locale);
    case 'appearance':
      return sayAppearance(thing, locale);
    case 'team': {
      const national = thing.isNational ? words.nationalTeam : null;
      // A national team has the name of its country.
      return withDetails(nameIn(thing.team, locale).name, [national ?? sayCountry(thing.country, locale)]);
    }
    case 'person':
    case 'competition':
      return withDetails(nameIn(thing.thing, locale).name, [sayCountry(thing.country, locale)]);
    case 'venue':
      return withDetails(nameIn(thing.venue, locale).name, [thing.city, sayCountry(thing.country, locale)]);
    case 'author':
      return withDetails(thing.name, [thing.initials]);
    case 'tag':
      return withDetails(thing.name, [thing.kind && words.tags[thing.kind]]);
    case 'article':
      return withDetails(thing.title, [
        thing.kind && words.articles[thing.kind],
        thing.day && sayDay(thing.day, locale),
      ]);
  }
};
