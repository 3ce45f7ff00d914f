/** What a setting of a locale pack may hold: the slots of each template, and the settings that may be null. */

const ROUND = ['number', 'group'];
const LIST = ['entries'];

/** The slots that each template may name, by its path in the pack. A star stands for any key. */
const TEMPLATE_SLOTS: Readonly<Record<string, readonly string[]>> = {
  minute: ['minute', 'added'],
  'score.result': ['home', 'away'],
  'score.halfTime': ['score'],
  'score.shootOut': ['score'],
  'scoreline.played': ['home', 'away', 'score', 'notes'],
  'scoreline.fixture': ['home', 'away', 'notes'],
  'rubric.match': ['home', 'away', 'result'],
  'rubric.rounds.*': ROUND,
  'rubric.firstLeg': ['round'],
  'rubric.secondLeg': ['round'],
  'list.entry': ['name', 'details'],
  'list.withPeople': [...LIST, 'people'],
  'list.withName': [...LIST, 'team'],
  'sheet.sheet': ['team', 'formation', 'players', 'colon', 'alsoOn', 'bench', 'coach'],
  'sheet.player': ['name', 'changes', 'number', 'captain'],
  'sheet.change': ['on', 'minute', 'next'],
  'sheet.alsoOn': ['name', 'minute', 'changes'],
  'label.match': ['home', 'away', 'result'],
  'label.hyphenatedMatch': ['home', 'away', 'result'],
  'label.before': ['match'],
  'label.during': ['match'],
  'label.after': ['match'],
  referee: ['name', 'colon'],
  attendance: ['count', 'colon'],
};

const NULLABLE: readonly string[] = ['label.hyphenatedMatch', 'cards.*.mark'];

const lookUp = <T>(find: (path: string) => T | undefined, keys: readonly string[]): T | undefined => {
  const starred = keys.map((_, star) => keys.map((key, index) => (index === star ? '*' : key)).join('.'));
  return [keys.join('.'), ...starred].map(find).find((found) => found !== undefined);
};

/**
 * The slots that the template at a path of a locale pack may name; null where the setting is plain text.
 *
 * @example
 * slotsAt(['minute']); //=> ['minute', 'added']
 * slotsAt(['rubric', 'rounds', 'final']); //=> ['number', 'group']
 * slotsAt(['colon']); //=> null
 */
export const slotsAt = (keys: readonly string[]): readonly string[] | null =>
  lookUp((path) => (Object.hasOwn(TEMPLATE_SLOTS, path) ? TEMPLATE_SLOTS[path] : undefined), keys) ?? null;

/**
 * Whether a setting may be null: the language then makes no such difference.
 *
 * @example
 * mayBeNull(['cards', 'red_card', 'mark']); //=> true
 * mayBeNull(['colon']); //=> false
 */
export const mayBeNull = (keys: readonly string[]): boolean =>
  lookUp((path) => NULLABLE.includes(path) || undefined, keys) ?? false;
