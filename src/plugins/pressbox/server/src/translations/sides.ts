/** A source and one of its translations beside each other: what a translator works on, and how it is kept. */
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import {
  checkArticle,
  proposeMends,
  suggestionsFor,
  TRANSLATED_FIELDS,
  type MatchFacts,
  type NewsroomStyle,
  type OwnFactWords,
  type SuggestOptions,
  type Told,
  type TranslatedField,
  type TranslatedWords,
} from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { CheckSides, TranslationSides, WriteSides } from '../../../contracts/src';
import { factsOfLinked } from '../facts/facts-of-linked';
import type { Linked } from '../facts/legs';
import { instant } from '../platform/moments';
import { invalid, notFound, refusal } from '../platform/refuse';
import { withRetries } from '../platform/retries';
import { rowsNow } from '../platform/rows';
import { getService } from '../platform/service';
import { ARTICLE, COMMENTARY_ENTRY, MATCH, TRANSLATED_ARTICLE } from '../platform/uids';
import { mayReadWholeMatch } from '../roles/policies';
import { languagesOf, READ_OF_ARTICLE, readSegments, sourceRow, type ArticleRow } from './article';
import type { Caller, Which } from './languages';
import { readableFields } from './readable';
import { translationRights } from './rights';

interface Cover {
  url: string;
  alternativeText: string | null;
}
/** The two texts, what they are about, and how a language prints it. */
export interface Material {
  source: Told;
  own: TranslatedWords | null;
  kind: string;
  matches: MatchFacts[];
  options: SuggestOptions;
}
type SideRow = ArticleRow & { cover?: Cover | null };

const LINKS = { matches: { select: ['id', 'documentId'] }, cover: { select: ['id', 'url', 'alternativeText'] } };

const wordsOf = (row: ArticleRow, fields: ReadonlySet<TranslatedField>): TranslatedWords =>
  Object.fromEntries(
    TRANSLATED_FIELDS.filter((field) => fields.has(field)).map((field) => [field, row[field] ?? null]),
  );

/** Empty is empty, however it was stored. */
const plain = (value: unknown): unknown => (value === undefined || value === '' ? null : value);

export const createTranslationSidesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { insistOnReading, insistOnWriting, writableFields } = translationRights(strapi);

  const rowsOf = (documentId: string): Promise<SideRow[]> =>
    strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId }, select: READ_OF_ARTICLE, orderBy: { id: 'asc' }, populate: LINKS });

  const sourceOf = async (documentId: string): Promise<string | null> => {
    const find = (): Promise<{ sourceLanguage: string } | null> =>
      strapi.db
        .query(TRANSLATED_ARTICLE)
        .findOne({ where: { targetDocumentId: documentId }, select: ['id', 'sourceLanguage'] });
    const known = await find();
    if (known) return known.sourceLanguage;
    await getService(strapi, 'translation-looks').look([documentId]);
    return (await find())?.sourceLanguage ?? null;
  };

  /** The two languages of an article, as they are stored. */
  const pairOf = async ({ documentId, locale }: Which): Promise<{ source: SideRow; own: SideRow | null }> => {
    const language = await sourceOf(documentId);
    if (language === locale) throw invalid(sayRefusal('translation.is-source', { locale }));
    const languages = languagesOf(await rowsOf(documentId));
    const there = languages.find((one) => one.locale === language);
    const source = there && sourceRow(there);
    if (!source) throw notFound(sayRefusal('article.no-draft', { locale }));
    return { source, own: languages.find((one) => one.locale === locale)?.draft ?? null };
  };

  /** The paragraphs that a translation is one of. */
  const baseOf = async ({ documentId, locale }: Which, source: string): Promise<string[] | null> => {
    const bases = await getService(strapi, 'translation-bases').all([documentId]);
    const own = bases.find(({ language, sourceLanguage }) => language === locale && sourceLanguage === source);
    const segments = readSegments(own?.segments);
    return segments && segments.filter(({ field }) => field === 'body').map(({ text }) => text);
  };

  /** The match of an article that has a live text; null where the caller may read none. */
  const liveTextOf = async ({ matches }: SideRow, { desk }: Caller): Promise<string | null> => {
    const [first] = matches ?? [];
    const mayRead = desk.mayType('read', ARTICLE, ['matches']) && desk.mayType('read', COMMENTARY_ENTRY, ['text']);
    const isTold = first && mayRead && (await desk.mayAll('read', MATCH, { documentId: first.documentId }));
    return isTold && (await getService(strapi, 'live-text').isThere(first.documentId)) ? first.documentId : null;
  };

  const find = async (which: Which, caller: Caller): Promise<TranslationSides> => {
    await insistOnReading(which, caller);
    const { source, own } = await pairOf(which);
    const sourceLocale = source.locale ?? '';
    const inSource = await readableFields({ documentId: which.documentId, locale: sourceLocale }, caller);
    const fields = own ? await readableFields(which, caller) : new Set<TranslatedField>();
    const maySeeCover = inSource.size > 0 && caller.desk.mayType('read', ARTICLE, ['cover']);
    const { url, alternativeText } = source.cover ?? {};
    return {
      documentId: which.documentId,
      locale: which.locale,
      sourceLocale,
      isSourcePublished: source.publishedAt !== null,
      source: wordsOf(source, inSource),
      translation: own && wordsOf(own, fields),
      base: own && inSource.has('body') ? await baseOf(which, sourceLocale) : null,
      changedAt: instant(own?.updatedAt),
      liveText: await liveTextOf(own ?? source, caller),
      machine: getService(strapi, 'machine-translation').name(),
      writable: (await writableFields(which, caller)).filter((field) => !own || fields.has(field)),
      cover: url && maySeeCover ? { url, alternativeText: alternativeText ?? null } : null,
    };
  };

  /** What there is to translate, and the facts it is about: of both, what the caller may read. */
  const material = async (which: Which, caller: Caller): Promise<Material> => {
    await insistOnReading(which, caller);
    const { source, own } = await pairOf(which);
    const locale = source.locale ?? '';
    const linked = caller.desk.mayType('read', ARTICLE, ['matches']) ? ((own ?? source).matches ?? []) : [];
    const maySee = (match: string) => mayReadWholeMatch(caller.desk, match);
    const ids = (linked as Linked[]).map(({ documentId }) => documentId);
    return {
      source: { locale, words: wordsOf(source, await readableFields({ ...which, locale }, caller)) },
      own: own && wordsOf(own, await readableFields(which, caller)),
      kind: source.kind,
      matches: (await factsOfLinked(strapi, ids, maySee)).facts.map(({ match }) => match),
      options: {
        houseStyle: strapi.config.get<NewsroomStyle>('plugin::pressbox.houseStyle', {}),
        words: strapi.config.get<OwnFactWords>('plugin::pressbox.factWords', {}),
      },
    };
  };

  /** @throws 403 where the caller may not write one of the fields; what they may not read, they write blindly, and so not */
  const insistOnWords = async (which: Which, caller: Caller, words: TranslatedWords): Promise<void> => {
    const fields = Object.keys(words) as TranslatedField[];
    await insistOnWriting(which, caller, fields);
    const isThere = (await strapi.db.query(ARTICLE).count({ where: { ...which } })) > 0;
    const readable = isThere ? await readableFields(which, caller) : null;
    const hidden = fields.filter((field) => readable !== null && !readable.has(field));
    if (hidden.length > 0) caller.desk.refuse('update', ARTICLE, hidden);
  };

  /** @throws 409 where one of the fields is another by now than its translator has seen */
  const insistOnSeen = async (which: Which, { words, seen }: WriteSides.Request['body']): Promise<boolean> => {
    const fields = Object.keys(words) as TranslatedField[];
    const [stored] = await rowsNow<TranslatedWords>(strapi, ARTICLE, { ...which, publishedAt: null }, fields);
    const moved = fields.filter((field) => !isDeepStrictEqual(plain(stored?.[field]), plain(seen[field])));
    if (moved.length > 0) throw refusal(409, sayRefusal('translation.words-moved'), { moved });
    return stored !== undefined;
  };

  /** Keeps words while the article is held. */
  const keep = async (which: Which, body: WriteSides.Request['body'], caller: Caller): Promise<void> => {
    const { documentId, locale } = which;
    await insistOnWords(which, caller, body.words);
    const isThere = await insistOnSeen(which, body);
    const author = { ...(!isThere && { createdBy: caller.id }), updatedBy: caller.id };
    await strapi.documents(ARTICLE).update({ documentId, locale, data: { ...body.words, ...author } as never });
  };

  return {
    keep,

    /**
     * @throws NotFoundError where there is no such article that the caller may read
     * @throws ValidationError where the language is the source itself
     */
    find,

    /**
     * Keeps some words of a translation as a draft; where the article has none in this language, it is begun.
     *
     * @throws 403 where the caller may not write the language or a field, 409 where a field is another by now
     */
    async write(which: Which, body: WriteSides.Request['body'], caller: Caller): Promise<TranslationSides> {
      const { documentId } = which;
      await insistOnWords(which, caller, body.words);
      await pairOf(which);
      await withRetries(() =>
        getService(strapi, 'holds').during([{ uid: ARTICLE, documentId }], async () => {
          // Asked again: somebody may have begun the language since.
          await keep(which, body, caller);
        }),
      );
      return find(which, caller);
    },

    /** What the facts contradict in words that are being typed, and what in them is in the print of the source. */
    async check(which: Which, words: TranslatedWords, caller: Caller): Promise<CheckSides.Response['data']> {
      const { locale } = which;
      const { source, kind, matches, options } = await material(which, caller);
      const facts = { locale, words: options.words, isBefore: kind === 'preview' };
      const findings = proposeMends(words, checkArticle(words, matches, facts), matches, facts);
      return {
        findings: findings.filter(({ verdict }) => verdict === 'contradicted'),
        suggestions: suggestionsFor(source, { locale, words }, matches, options),
      };
    },

    material,
  };
};
