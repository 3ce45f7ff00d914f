/**
 * Many people by the words of their names, so that a printed name is held against the few it may mean. Words are kept
 * by their sound; a slip of the hand is found among the words that start alike.
 */
import { localNameOf } from '../names';
import type { KnownPerson, NameDistance } from './likeness';
import { isParticleWord, nameWords } from './words';

const PREFIX = 3;
/** A surname that more people share than this is no help; the squad is. */
const MOST = 60;

const textsOf = ({ name, shortName, names }: KnownPerson): string[] => {
  const local = Object.keys(names ?? {}).flatMap((locale) => {
    const { name: inFull, shortName: short } = localNameOf(names, locale);
    return [inFull, short];
  });
  return [name, shortName, ...local].filter((text): text is string => Boolean(text));
};

/** What a person is found by: the words of all their names. */
const soundsOf = (person: KnownPerson): Set<string> => {
  const sounds = new Set<string>();
  for (const text of textsOf(person))
    for (const word of nameWords(text).words) if (!isParticleWord(word)) sounds.add(word.sound);
  return sounds;
};

export interface NameIndex<T extends KnownPerson> {
  readonly size: number;
  /** Adds a person, in the place of what was known before. */
  set(person: T): void;
  delete(id: string): void;
  get(id: string): T | undefined;
  /** The people that a printed name may mean; a bounded number. */
  search(printed: string, distance: NameDistance): T[];
}

/**
 * An index of people by name.
 *
 * @example
 * const index = createNameIndex<{ id: string; name: string }>();
 * index.set({ id: '1', name: 'Aleksei Miranchuk' });
 * index.set({ id: '2', name: 'Berat Djimsiti' });
 * index.search('Mirančuk', () => 99).map(({ id }) => id); //=> ['1']
 * index.search('Nobody', () => 99); //=> []
 */
export const createNameIndex = <T extends KnownPerson>(): NameIndex<T> => {
  const people = new Map<string, T>();
  const bySound = new Map<string, Set<string>>();
  const byPrefix = new Map<string, Set<string>>();

  const remove = (id: string): void => {
    const known = people.get(id);
    if (!known) return;
    for (const sound of soundsOf(known)) {
      const ids = bySound.get(sound);
      ids?.delete(id);
      if (ids?.size !== 0) continue;
      bySound.delete(sound);
      byPrefix.get(sound.slice(0, PREFIX))?.delete(sound);
    }
    people.delete(id);
  };

  const similar = (sound: string, distance: NameDistance): string[] => {
    if (sound.length < 5) return [];
    const most = sound.length < 9 ? 1 : 2;
    return [...(byPrefix.get(sound.slice(0, PREFIX)) ?? [])].filter(
      (other) => other.length >= 5 && Math.abs(other.length - sound.length) <= most && distance(other, sound) <= most,
    );
  };

  return {
    get size() {
      return people.size;
    },
    set(person) {
      remove(person.id);
      people.set(person.id, person);
      for (const sound of soundsOf(person)) {
        const ids = bySound.get(sound);
        if (ids) ids.add(person.id);
        else bySound.set(sound, new Set([person.id]));
        const prefix = sound.slice(0, PREFIX);
        const sounds = byPrefix.get(prefix);
        if (sounds) sounds.add(sound);
        else byPrefix.set(prefix, new Set([sound]));
      }
    },
    delete: remove,
    get: (id) => people.get(id),
    search(printed, distance) {
      const { words } = nameWords(printed);
      const telling = words.filter((word) => !isParticleWord(word));
      const sounds = [...telling.map(({ sound }) => sound), words.map(({ sound }) => sound).join('')];
      // Who has every word of the name comes first; who has one of them follows.
      const hits = new Map<string, number>();
      for (const sound of new Set(sounds)) {
        const like = bySound.has(sound) ? [sound] : similar(sound, distance);
        for (const other of like) for (const id of bySound.get(other) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
      }
      const found = [...hits].sort((a, b) => b[1] - a[1]).slice(0, MOST);
      return found.flatMap(([id]) => people.get(id) ?? []);
    },
  };
};
