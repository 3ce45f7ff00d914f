/** Everybody and both teams of a match, by the forms in which a report may name them. */
import { opposite, SIDES, type Side } from '../../events';
import type { Entity, MatchFacts } from '../../match';
import { soundOfFolded } from '../../matching/sound';
import { localNameOf } from '../../names';
import { piecesOf } from '../text/pieces';
import { AFFIXES, GENERIC, PARTICLES } from '../words/name-parts';

export type PersonRole = 'player' | 'coach' | 'referee';

export interface Person {
  id: string;
  name: string;
  roles: ReadonlySet<PersonRole>;
  /** Whose sheet they are on; null: a referee, or nobody says. */
  side: Side | null;
  starter: boolean;
  keeper: boolean;
}

/** How much of a name a form is: a whole one, a surname, a given name or another part. */
export type Strength = 3 | 2 | 1;

export interface NameForm {
  sounds: readonly string[];
  strength: Strength;
  person: Person | null;
  team: Side | null;
  /** A demonym or a nickname, which is inflected: the last word need only begin so. */
  inflected: boolean;
}

export interface Cast {
  people: readonly Person[];
  /** By the first sound, the longest first. */
  forms: ReadonlyMap<string, readonly NameForm[]>;
  stems: readonly NameForm[];
  /** Numbers that stand in a name, of a side or of a person: "Schalke 04", "TSV 1860". */
  numerals: ReadonlyMap<Side | Person, ReadonlySet<string>>;
}

/** The sounds of a name's words. */
export const soundsOf = (text: string): string[] =>
  piecesOf(text)
    .pieces.filter(({ kind }) => kind === 'word')
    .map(({ fold }) => soundOfFolded(fold));

/** The numbers of a name. */
const numeralsOf = ({ name }: { name: string }): ReadonlySet<string> =>
  new Set(piecesOf(name).pieces.flatMap((piece) => (piece.kind === 'number' ? [piece.text] : [])));

const namesOf = ({ name, shortName, names }: Entity, ...more: (string | null)[]): string[] => {
  const local = Object.keys(names ?? {}).flatMap((locale) => {
    const { name: whole, shortName: short } = localNameOf(names, locale);
    return [whole, short];
  });
  return [...new Set([name, shortName, ...local, ...more].filter((each): each is string => Boolean(each)))];
};

const personForms = (person: Person, names: readonly string[]): NameForm[] => {
  const forms: NameForm[] = [];
  const add = (sounds: string[], strength: Strength): void => {
    if (sounds.length > 0 && sounds.join('').length > 1)
      forms.push({ sounds, strength, person, team: null, inflected: false });
  };
  for (const name of names) {
    const sounds = soundsOf(name);
    add(sounds, 3);
    for (let from = 1; from < sounds.length; from += 1) {
      const rest = sounds.slice(from);
      if (PARTICLES.has(rest[rest.length - 1] ?? '')) continue;
      add(rest, 2);
      if (from < sounds.length - 1 && !PARTICLES.has(sounds[from] ?? '')) add([sounds[from] ?? ''], 1);
      add([sounds[0] ?? '', sounds[from] ?? ''], from === sounds.length - 1 ? 3 : 2);
    }
    if (sounds.length > 1 && (sounds[0] ?? '').length >= 4) add([sounds[0] ?? ''], 1);
  }
  return forms;
};

const teamForms = (team: Entity, side: Side, language: string): NameForm[] => {
  const form = (sounds: readonly string[], strength: Strength, inflected = false): NameForm => ({
    sounds,
    strength,
    person: null,
    team: side,
    inflected,
  });
  const forms: NameForm[] = [];
  for (const name of namesOf(team)) {
    const sounds = soundsOf(name);
    forms.push(form(sounds, 3));
    const core = sounds.filter((sound) => !AFFIXES.has(sound));
    if (core.length > 0 && core.length < sounds.length) forms.push(form(core, 3));
    if (core.length > 1)
      for (const word of core) if (word.length >= 4 && !GENERIC.has(word)) forms.push(form([word], 1));
  }
  const { demonym, nickname } = localNameOf(team.names, language);
  for (const text of [demonym, nickname]) {
    const sounds = soundsOf(text ?? '').filter((sound, index) => index > 0 || !AFFIXES.has(sound));
    if (sounds.length > 0 && sounds.join('').length >= 4) forms.push(form(sounds, 2, true));
  }
  return forms.filter(({ sounds }) => sounds.length > 0);
};

interface Known {
  entity: Entity;
  roles: Set<PersonRole>;
  side: Side | null;
  starter: boolean;
  keeper: boolean;
  printed: Set<string>;
}

const peopleOf = (match: MatchFacts): Known[] => {
  const known = new Map<string, Known>();
  const add = (
    entity: Entity | null,
    role: PersonRole,
    side: Side | null,
    starter = false,
    printed: string | null = null,
  ) => {
    if (!entity) return;
    const before = known.get(entity.id);
    const one = before ?? { entity, roles: new Set(), side, starter, keeper: false, printed: new Set() };
    one.roles.add(role);
    one.side ??= side;
    one.starter ||= starter;
    if (printed) one.printed.add(printed);
    known.set(entity.id, one);
  };
  for (const { side, coach, appearances } of match.sheets) {
    for (const { player, role, printedAs, line } of appearances) {
      add(player, 'player', side, role === 'starter', printedAs);
      const one = known.get(player.id);
      if (one && line === 0) one.keeper = true;
    }
    add(coach, 'coach', side);
  }
  for (const { side, kind, player, playerOff, assistBy, coach } of match.events) {
    // An own goal's player is the other side's.
    const own = kind === 'own_goal' ? opposite(side) : side;
    add(player, 'player', own);
    add(playerOff, 'player', side);
    add(assistBy, 'player', side);
    add(coach, 'coach', side);
  }
  add(match.referee, 'referee', null);
  return [...known.values()];
};

/** The people and teams of a match, and the players of others that the text is linked to. */
export const castOf = (match: MatchFacts, language: string, others: readonly MatchFacts[] = []): Cast => {
  const forms = new Map<string, NameForm[]>();
  const stems: NameForm[] = [];
  const put = (form: NameForm): void => {
    if (form.inflected) stems.push(form);
    const first = form.sounds[0] ?? '';
    const list = forms.get(first) ?? [];
    list.push(form);
    forms.set(first, list);
  };
  const own = peopleOf(match);
  const ids = new Set(own.map(({ entity }) => entity.id));
  // Who is known from a linked match is somebody here too, on no sheet of this one.
  const guests = others.flatMap(peopleOf).filter(({ entity, roles }) => roles.has('player') && !ids.has(entity.id));
  const people = [...own, ...guests.map((guest) => ({ ...guest, side: null, starter: false }))].map(
    ({ entity, roles, side, starter, keeper, printed }) => {
      const person: Person = { id: entity.id, name: entity.name, roles, side, starter, keeper };
      personForms(person, namesOf(entity, ...printed)).forEach(put);
      return person;
    },
  );
  for (const side of SIDES) teamForms(match[side], side, language).forEach(put);
  for (const list of forms.values()) list.sort((a, b) => b.sounds.length - a.sounds.length || b.strength - a.strength);
  const named: [Side | Person, { name: string }][] = [
    ...SIDES.map((side): [Side, Entity] => [side, match[side]]),
    ...people.map((person): [Person, Person] => [person, person]),
  ];
  const numerals = new Map(named.map(([who, { name }]) => [who, numeralsOf({ name })]));
  for (const [who, numbers] of numerals) if (numbers.size === 0) numerals.delete(who);
  return { people, forms, stems, numerals };
};
