/** What a file says is to be seen in a picture, and in which language. */
import { languageOf } from '../locale';

export interface PhotoCaption {
  text: string;
  /** As the file names it; null where it does not say. */
  language: string | null;
}

/** Agencies repeat the credit behind the caption; the credit has its own place. */
const CREDIT_BEHIND = /\s*\((?:photos?|fotos?|photo credit|crédit photo)\b[^()]{0,200}\)\.?$/iu;

/**
 * The caption of a file for an article in a language: the one in that language, else the one that the file has for
 * anybody, else the first. Its own language comes along: it may have to be translated.
 *
 * @example
 * const captions = [{ text: 'Kerr scores.', language: null }, { text: 'Kerr marque.', language: 'fr-FR' }];
 * captionFor(captions, 'fr')?.text; //=> 'Kerr marque.'
 * captionFor(captions, 'it')?.text; //=> 'Kerr scores.'
 * captionFor([{ text: 'Kerr scores. (Photo by Ada Kerr/AFP)', language: null }], 'en')?.text; //=> 'Kerr scores.'
 */
export const captionFor = (captions: readonly PhotoCaption[], locale: string): PhotoCaption | null => {
  const wanted = locale.toLowerCase();
  const speaks = ({ language }: PhotoCaption): string => language?.toLowerCase() ?? '';
  const chosen =
    captions.find((one) => speaks(one) === wanted) ??
    captions.find((one) => languageOf(speaks(one)) === languageOf(wanted)) ??
    captions.find(({ language }) => language === null) ??
    captions[0];
  if (!chosen) return null;
  const text = chosen.text.replace(CREDIT_BEHIND, '').trim();
  return { ...chosen, text: text === '' ? chosen.text : text };
};
