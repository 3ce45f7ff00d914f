/** The phrases that a newsroom adds to the fact check, as `factWords` of its settings. */
import { CUES } from '../../../core/src';
import { isRecord } from '../platform/record';

const PARTS = ['cues', 'numbers', 'ordinals', 'notNames'] as const;
const EXAMPLE = '{ fr: { cues: { scores: "claque, fait trembler les filets" } } }';

const isOneOf = (names: readonly string[], name: string): boolean => names.includes(name);

const checkTexts = (path: string, texts: Record<string, unknown>, names: readonly string[]): void => {
  for (const [name, text] of Object.entries(texts)) {
    if (!isOneOf(names, name))
      throw new Error(`pressbox: there is no setting ${path}.${name}. There are: ${names.join(', ')}`);
    if (typeof text !== 'string')
      throw new Error(`pressbox: ${path}.${name} is phrases divided by commas, not ${JSON.stringify(text)}`);
  }
};

/**
 * Refuses a slip in `factWords` when the newsroom starts, and names the setting.
 *
 * @throws Error naming the setting by its path
 */
export const checkFactWords = (words: unknown): void => {
  if (words === undefined) return;
  if (!isRecord(words)) throw new Error(`pressbox: factWords is an object, a language an entry: ${EXAMPLE}`);
  for (const [language, own] of Object.entries(words)) {
    if (!/^[a-z]{2,3}$/.test(language))
      throw new Error(
        `pressbox: factWords.${language} is no language, as in ${EXAMPLE}; all its regions share its words`,
      );
    if (!isRecord(own))
      throw new Error(`pressbox: factWords.${language} is an object, as in ${EXAMPLE}, not ${JSON.stringify(own)}`);
    const { cues = {}, ...lists } = own;
    if (!isRecord(cues))
      throw new Error(`pressbox: factWords.${language}.cues is an object of phrases, not ${JSON.stringify(cues)}`);
    checkTexts(`factWords.${language}`, lists, PARTS);
    checkTexts(`factWords.${language}.cues`, cues, CUES);
  }
};
