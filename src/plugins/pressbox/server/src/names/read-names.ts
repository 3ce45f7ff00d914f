import { LOCAL_NAME_FIELDS, type LocalName, type Names } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import { isRecord } from '../platform/record';
import { refuse } from '../platform/refuse';

const MAX_LENGTH = 200;

const readLocalName = (locale: string, value: unknown): LocalName => {
  if (!isRecord(value)) return refuse('names', sayRefusal('names.language-shape', { locale }));
  const name: LocalName = {};
  for (const [field, word] of Object.entries(value)) {
    const known = LOCAL_NAME_FIELDS.find((candidate) => candidate === field);
    if (!known) return refuse('names', sayRefusal('names.kind', { kind: field, kinds: LOCAL_NAME_FIELDS }));
    if (word === null || word === undefined) continue;
    if (typeof word !== 'string')
      return refuse('names', sayRefusal('names.word', { kind: field, locale, value: JSON.stringify(word) }));
    if (word.length > MAX_LENGTH)
      return refuse('names', sayRefusal('names.too-long', { kind: field, locale, most: MAX_LENGTH }));
    if (word.trim() !== '') name[known] = word.trim();
  }
  return name;
};

/**
 * Reads the `names` of a fact: words by language, of the languages that the newsroom writes in. Empty words and
 * languages without a word are left out.
 *
 * @throws ValidationError for an unknown language, an unknown kind of name or a word that is none
 */
export const readNames = (value: unknown, locales: readonly string[]): Names | null => {
  if (value === null || value === undefined) return null;
  if (!isRecord(value)) return refuse('names', sayRefusal('names.shape'));
  const names: Names = {};
  for (const [locale, words] of Object.entries(value)) {
    if (!locales.includes(locale)) {
      return refuse('names', sayRefusal('names.language', { locale, locales }));
    }
    const name = readLocalName(locale, words);
    if (Object.keys(name).length > 0) names[locale] = name;
  }
  return names;
};
