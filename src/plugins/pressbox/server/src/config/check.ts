/** What a newsroom has set, held against what may be set. Pure. */
import { isRecord } from '../platform/record';
import { GROUPS, RULES } from './rules';

const isGroup = (path: string): boolean => Object.keys(RULES).some((known) => known.startsWith(`${path}.`));

const check = (path: string, value: unknown): void => {
  const rule = RULES[path];
  if (rule) {
    if (!rule.holds(value)) throw new Error(`pressbox: ${path} is ${rule.says}, not ${JSON.stringify(value)}`);
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
