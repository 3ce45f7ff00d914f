/** What a newsroom has set, held against what may be set. Pure. */
import { isRecord } from '../platform/record';
import { GROUPS, RULES } from './rules';

const isGroup = (path: string): boolean => Object.keys(RULES).some((known) => known.startsWith(`${path}.`));

/**
 * What is wrong with the value of a setting, as a sentence; or null.
 *
 * @example
 * problemOf('factCheck.publish', 'warn'); //=> null
 * problemOf('timeZone', 'Rome'); //=> 'timeZone is a zone of the IANA database, as in "Europe/Rome", not "Rome"'
 */
export const problemOf = (path: string, value: unknown): string | null => {
  const rule = RULES[path];
  return !rule || rule.holds(value) ? null : `${path} is ${rule.says}, not ${JSON.stringify(value)}`;
};

const check = (path: string, value: unknown): void => {
  if (RULES[path]) {
    const problem = problemOf(path, value);
    if (problem) throw new Error(`pressbox: ${problem}`);
    return;
  }
  if (!isGroup(path)) {
    const group = path.slice(0, path.lastIndexOf('.'));
    const known = Object.keys(RULES).filter((name) => name.startsWith(`${group}.`));
    throw new Error(`pressbox: there is no setting ${path}. There are: ${known.join(', ')}`);
  }
  if (!isRecord(value)) throw new Error(`pressbox: ${path} is an object of settings, not ${JSON.stringify(value)}`);
  for (const [key, inner] of Object.entries(value)) check(`${path}.${key}`, inner);
};

/**
 * Refuses a setting that is not what it should be when the newsroom starts.
 *
 * @throws Error that names the setting by its path and says what it may be
 * @example
 * checkSettings({ pages: { limits: { latest: 2.5 } } });
 * // throws "pressbox: pages.limits.latest is a whole number from 0 to 1,000, not 2.5"
 */
export const checkSettings = (config: object): void => {
  for (const [path, value] of Object.entries(config)) {
    if (RULES[path] || GROUPS.includes(path)) check(path, value);
  }
};
