/** Translations as files for the tools of translators: given out, and brought back all or not at all. */
import type { Core } from '@strapi/strapi';
import {
  broughtBack,
  lostClaims,
  protectedMarks,
  readXliff,
  sideRows,
  standingWords,
  typedWords,
  unitIdOf,
  writeXliff,
  XliffRefused,
  type MatchFacts,
  type OwnFactWords,
  type ProtectedMarks,
  type Xliff,
  type XliffFile,
  type XliffWarning,
} from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { BringXliff, BroughtArticle, TranslationSides } from '../../../contracts/src';
import { MOST_IN_A_FILE } from '../../../contracts/src/translations.schema';
import { invalid, notFound } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import type { Caller, Which } from './languages';
import { translationRights } from './rights';
import { readXml } from './xml';

interface Marked {
  matches: MatchFacts[];
  marks: ProtectedMarks;
  /** The newsroom's own words for the fact check. */
  words: OwnFactWords | undefined;
}

const isLanguage = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
/** A file name that every system takes. */
const inName = (text: string): string => text.replace(/[^\w-]/g, '');

/** @throws 400 where it is no such file */
const read = (xliff: string): Xliff => {
  try {
    return readXliff(readXml(xliff));
  } catch (error) {
    throw error instanceof XliffRefused ? invalid(error.refusal) : error;
  }
};

export const createTranslationXliffService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { insistOnWriting } = translationRights(strapi);
  const sides = () => getService(strapi, 'translation-sides');

  const told = ({ locale, sourceLocale, source, translation }: TranslationSides) =>
    [
      { locale: sourceLocale, words: source },
      { locale, words: translation ?? {} },
    ] as const;

  const marked = async (which: Which, pair: TranslationSides, caller: Caller): Promise<Marked> => {
    const { matches, options } = await sides().material(which, caller);
    return { matches, marks: protectedMarks(...told(pair), matches, options), words: options.words };
  };

  /** @throws 404 where the file is of an article that is not here, or that the caller may not read */
  const pairOf = async (which: Which, caller: Caller): Promise<TranslationSides> => {
    try {
      return await sides().find(which, caller);
    } catch (error) {
      if ((error as { name?: unknown }).name !== 'NotFoundError') throw error;
      throw notFound(sayRefusal('xliff.other-document', { id: which.documentId.slice(0, 64) }));
    }
  };

  /** Marks that a translation told before, or that its file was given, and tells no longer. */
  const lostOf = (
    pair: TranslationSides,
    { rows, written }: ReturnType<typeof broughtBack>,
    { matches, words: own }: Marked,
  ): XliffWarning[] => {
    const [source, translation] = told(pair);
    const words = standingWords(rows);
    return lostClaims(source, { ...translation, words }, matches, own).flatMap(({ field, block, printed }) => {
      const row = written.find((one) => one.field === field && one.sourcePlace === block);
      return row ? [{ unit: unitIdOf(row), code: 'lost-claim' as const, printed }] : [];
    });
  };

  const bringOne = async (
    file: XliffFile,
    { from, to }: Xliff,
    locale: string,
    caller: Caller,
  ): Promise<BroughtArticle> => {
    const { documentId, units } = file;
    const which = { documentId, locale };
    const pair = await pairOf(which, caller);
    if (!isLanguage(from, pair.sourceLocale)) throw invalid(sayRefusal('xliff.language', { from, language: to, locale })); // prettier-ignore
    const facts = await marked(which, pair, caller);
    const brought = broughtBack(sideRows(pair.source, pair.translation, pair.base), units, facts.marks);
    const words = typedWords(brought.rows);
    const fields = Object.keys(words) as (keyof typeof words)[];
    await insistOnWriting(which, caller);
    const stored = pair.translation ?? {};
    const seen = Object.fromEntries(fields.map((field) => [field, stored[field] ?? null]));
    if (fields.length > 0) await sides().keep(which, { words, seen }, caller);
    const isKnown = (one: XliffWarning): boolean => brought.warnings.some((other) => other.unit === one.unit && other.printed === one.printed && other.code === one.code); // prettier-ignore
    return {
      documentId,
      title: pair.source.title ?? null,
      written: brought.written.length,
      unchanged: brought.unchanged,
      warnings: [...brought.warnings, ...lostOf(pair, brought, facts).filter((one) => !isKnown(one))],
    };
  };

  return {
    /**
     * Some articles and their translations into one language, as one file.
     *
     * @throws 404 where one of them is not here, or may not be read; 400 where they are written in different languages
     */
    async give(documentIds: readonly string[], locale: string, isProtecting: boolean, caller: Caller) {
      const pairs: TranslationSides[] = [];
      for (const documentId of new Set(documentIds)) pairs.push(await pairOf({ documentId, locale }, caller));
      const languages = [...new Set(pairs.map(({ sourceLocale }) => sourceLocale))];
      const [from = ''] = languages;
      if (languages.length > 1) throw invalid(sayRefusal('xliff.two-languages', { languages }));
      const articles = [];
      for (const pair of pairs) {
        const { documentId, source, translation, base } = pair;
        const marks = isProtecting ? { marks: (await marked({ documentId, locale }, pair, caller)).marks } : {};
        articles.push({ documentId, rows: sideRows(source, translation, base), ...marks });
      }
      const name = pairs.length === 1 ? inName(pairs[0]?.documentId ?? '') : `${pairs.length}-articles`;
      return { name: `${name}.${inName(from)}-${inName(locale)}.xlf`, xliff: writeXliff({ from, to: locale }, articles) }; // prettier-ignore
    },

    /**
     * Writes what a file brings back, as drafts: all of it, or nothing.
     *
     * @throws 400 where the file is refused, 403 where the caller may not write a language or a field of it, 404 where an
     * article of it is not here
     */
    async bring(xliff: string, locale: string, caller: Caller): Promise<BringXliff.Response['data']> {
      const file = read(xliff);
      if (!isLanguage(file.to, locale)) throw invalid(sayRefusal('xliff.language', { from: file.from, language: file.to, locale })); // prettier-ignore
      if (file.files.length > MOST_IN_A_FILE) throw invalid(sayRefusal('xliff.too-large'));
      const held = file.files.map(({ documentId }) => ({ uid: ARTICLE, documentId }) as const);
      // Asked before anybody waits for them: a file that is refused holds up nobody.
      for (const { documentId } of held) await pairOf({ documentId, locale }, caller);
      return withRetries(() =>
        getService(strapi, 'holds').during(held, async () => {
          const articles: BroughtArticle[] = [];
          for (const one of file.files) articles.push(await bringOne(one, file, locale, caller));
          return { articles };
        }),
      );
    },
  };
};
