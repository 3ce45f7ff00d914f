/**
 * Our types and their fields in the language of the admin panel. The content manager keeps what a field is called in
 * its database, in English at first. A field that still has its English text is said in the language of the panel; one
 * that an administrator has called otherwise stays as it is.
 */
import ENGLISH_LABELS from '../translations/labels/en.json';
import type { TextKey } from '../translations/english';

type Key = keyof typeof ENGLISH_LABELS;

type Kind = 'label' | 'hint';

const keysOf = (kind: Kind): ReadonlyMap<string, TextKey> =>
  new Map(
    (Object.keys(ENGLISH_LABELS) as Key[])
      .filter((key) => key.startsWith(`${kind}.`))
      .map((key) => [ENGLISH_LABELS[key], key]),
  );
const KEYS: Readonly<Record<Kind, ReadonlyMap<string, TextKey>>> = { label: keysOf('label'), hint: keysOf('hint') };

/** As an earlier version said it: a newsroom’s database still does. */
const EARLIER: Readonly<Record<string, TextKey>> = {
  'events: it is counted from the goals. entered: it is what you type, and any difference is reported.':
    'hint.score-source',
};

/** The key of a text that is ours and in English; null for anybody else's. */
export const keyOfText = (kind: Kind, text: unknown): TextKey | null =>
  typeof text === 'string' ? (KEYS[kind].get(text) ?? EARLIER[text] ?? null) : null;

const keyOf = (prefix: string, name: string): TextKey | null => {
  const key = `${prefix}.${name}`;
  return key in ENGLISH_LABELS ? (key as Key) : null;
};

/** The key of one choice of a field: `full_time`. */
export const keyOfOption = (value: string): TextKey | null => keyOf('option', value);

/** The key of a type, by its uid. */
export const keyOfType = (uid: string): TextKey | null => keyOf('type', uid.replace('plugin::pressbox.', ''));
