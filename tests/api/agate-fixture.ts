/** Matches to paste into, and what is pasted. */
import type { Created, Newsroom } from '../support/newsroom';

const START = [...'bdfghjklmnprstvwz'].flatMap((first) =>
  [...'aiou'].map((second) => `${first.toUpperCase()}${second}n`),
);
const NAMES = ['arnau', 'berta', 'caste', 'dupuy', 'esnol', 'faure', 'girar', 'hamel', 'istre', 'jober', 'kerme'];

export interface Fixture {
  match: Created;
  home: string;
  away: string;
  /** A name that no other test has. */
  named(name: string): string;
  /** The home sheet, with a change behind each player who is named. */
  sheet(changes?: Record<string, string>): string;
}

/**
 * Makes a match of its own for each test, with players who are like nobody in another: names that start alike are
 * compared. Files share a newsroom, so the newsroom is asked which names are still free.
 */
export const fixturesOf = (newsroom: Newsroom): ((data?: object) => Promise<Fixture>) => {
  const isFree = async (start: string): Promise<boolean> =>
    (await newsroom.strapi.db.query('plugin::pressbox.team').count({ where: { name: `${start}avel` } })) === 0;
  let next = 0;
  const freeStart = async (): Promise<string> => {
    for (const start of START.slice(next)) {
      next += 1;
      if (await isFree(start)) return start;
    }
    throw new Error('There are no more names that nobody else has. Add to START.');
  };
  return async (data = {}) => {
    const start = await freeStart();
    const named = (name: string) => `${start}${name}`;
    const [home, away] = [named('avel'), `Bourg-${start}`];
    const team = (name: string) => newsroom.create('teams', { name });
    const match = await newsroom.create('matches', {
      homeTeam: (await team(home)).documentId,
      awayTeam: (await team(away)).documentId,
      phase: 'full_time',
      ...data,
    });
    const sheet = (changes: Record<string, string> = {}) => {
      const printed = NAMES.map((name) => `${named(name)}${changes[name] ? ` (${named(changes[name])})` : ''}`);
      const line = (from: number, to: number) => printed.slice(from, to).join(', ');
      return `${home} (4-4-2) : ${line(0, 1)} – ${line(1, 5)} – ${line(5, 9)} – ${line(9, 11)}. Entraîneur : ${named('masson')}.`;
    };
    return { match, home, away, named, sheet };
  };
};

/** A list of scorers: "kerme (12e)". */
export const goals = ({ home, away, named }: Fixture, ours: string[], theirs: string[]) =>
  `Buts : ${ours.map(named).join(', ')} pour ${home} // ${theirs.map(named).join(', ')} pour ${away}`;

/** A match with a text of its sheet and its goals. */
export const gameOf = (fixture: ReturnType<typeof fixturesOf>) => async () => {
  const made = await fixture();
  const text = (minute = '12e') => `${goals(made, [`kerme (${minute})`], ['autre (80e)'])}\n\n${made.sheet()}`;
  return { ...made, text };
};
