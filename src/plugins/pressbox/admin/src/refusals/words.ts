/** What the server says of a case, in the words of the panel: `homeScore` is "Home score" there. Pure. */
import { SOMEONE_ELSE } from '../../../contracts/src/stale';
import type { RefusalParam } from '../../../core/src/refusals';
import { keyOfField } from '../labels/fields';
import { keyOfOption, keyOfType } from '../labels/words';
import { ENGLISH, type TextKey } from '../translations/english';
import { languageName } from '../utils/languages';

/** What speaks for the panel where no component does. */
export interface Speaker {
  locale: string;
  /** Null where the values are not those that the sentence has slots for. */
  say(key: TextKey, values?: Readonly<Record<string, string | number>>): string | null;
}

type Say = (word: string, speaker: Speaker) => string;

/** Says a word by its key, and an unknown one as it is. */
const byKey =
  (keyOf: (word: string) => TextKey | null): Say =>
  (word, { say }) => {
    const key = keyOf(word);
    return (key && say(key)) ?? word;
  };
const known = (key: string): TextKey | null => (Object.hasOwn(ENGLISH, key) ? (key as TextKey) : null);

const sayField = byKey(keyOfField);
const sayType = byKey((name) => keyOfType(name.replaceAll(' ', '-')));
const sayChoice = byKey((choice) => keyOfOption(choice) ?? known(`names.${choice}`));
const sayPart = byKey((part) => known(`sheet-desk.part.${part}`));
const sayLanguage: Say = (code, { locale }) => languageName(code, locale);
/** "Somebody" of the desks, and of a form. */
const NOBODY_KNOWN: readonly string[] = ['Somebody', SOMEONE_ELSE];
const sayWho: Say = (who, { say }) => (NOBODY_KNOWN.includes(who) ? (say('refusal.somebody') ?? who) : who);
/** "3 match homeTeam": how many of what name it, and where. */
const sayUse: Say = (use, speaker) => {
  const [count = '', type = '', field = ''] = use.split(' ');
  return `${count} × ${sayType(type, speaker)} (${sayField(field, speaker)})`;
};
/** "standfirst: “(1-0, 54)”" */
const sayPlace: Say = (place, speaker) =>
  place.replace(/^(\w+):/, (_, field: string) => `${sayField(field, speaker)}:`);
/** A kind of person; whatever else stands in the slot is a name, and stays one. */
const PERSON_TYPES: readonly string[] = ['player', 'coach', 'referee'];
const sayPerson: Say = (word, speaker) => (PERSON_TYPES.includes(word) ? sayType(word, speaker) : word);

/** What stands in each slot. What is not here is said as it came: a number, a name, what was typed. */
const WORDS: Readonly<Record<string, Say>> = {
  field: sayField,
  fields: sayField,
  count: sayField,
  type: sayType,
  one: sayPerson,
  other: sayPerson,
  kind: sayChoice,
  kinds: sayChoice,
  choices: sayChoice,
  period: sayChoice,
  sheet: sayChoice,
  parts: sayPart,
  locale: sayLanguage,
  locales: sayLanguage,
  who: sayWho,
  uses: sayUse,
  places: sayPlace,
};
/** A slot by which a sentence chooses among its forms, in each language. ICU takes no hyphen there. */
const sayForm: Say = (word) => word.replace(/[- ]/g, '_');
const FORMS: Readonly<Record<string, readonly string[]>> = {
  part: ['part.move', 'part.loss', 'part.anothers', 'part.not-deleted'],
  type: ['part.parent-gone', 'role.no-new-person'],
};

/**
 * The slots of a refusal, filled with the words of the panel.
 *
 * @example
 * wordsOf('text.blank', { field: 'standfirst' }, french); //=> { field: 'Chapô' }
 */
export const wordsOf = (
  code: string,
  params: Readonly<Record<string, RefusalParam>>,
  speaker: Speaker,
): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([slot, value]) => {
      const say = FORMS[slot]?.includes(code) ? sayForm : (WORDS[slot] ?? ((word: string) => word));
      if (typeof value === 'number') return [slot, value];
      return [
        slot,
        [value]
          .flat()
          .map((word) => say(word, speaker))
          .join(', '),
      ];
    }),
  );
