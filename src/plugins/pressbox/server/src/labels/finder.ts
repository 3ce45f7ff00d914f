/**
 * Finds things by what is typed of them. Each word must be in the thing, in one of its names in whatever language or in
 * what it is linked to: "milan atalanta" finds their matches, "serie 2023" an edition. Accents do not matter. Only
 * fields and rows count that whoever asks may read.
 */
import type { Core, UID } from '@strapi/strapi';
import { typedWords } from '../../../core/src/labels';
import { attributesOf } from '../platform/content-type';
import type { Desk } from '../roles/desk';
import { NAME_FIELDS, type Known, type NameIndex } from './name-index';
import { readable } from './permitted';
import { SEARCHED, type SearchPlan } from './search-plans';

/** How many linked things of one word count, and how many words of a typed text. */
const MOST_LINKED = 500;
const MOST_WORDS = 8;

interface Question {
  desk: Desk;
  /** Names of this language count, of types that have a row for each. */
  locale: string | null;
}
/** A question under way: the names of a type are looked at once. */
interface Asked extends Question {
  /** The words as they were typed, by their folded form: a column holds accents. */
  typed: ReadonlyMap<string, string>;
  names: Map<UID.ContentType, Promise<Known | null>>;
}

export const createFinder = (strapi: Core.Strapi, index: NameIndex) => {
  const mayRead = (desk: Desk, uid: UID.ContentType, names: readonly string[]): string[] =>
    names.filter((name) => name in (attributesOf(strapi, uid) ?? {}) && desk.mayType('read', uid, [name]));

  const namesOf = (uid: UID.ContentType, { names }: Asked): Promise<Known | null> => {
    const known = names.get(uid) ?? index.rowsOf(uid);
    names.set(uid, known);
    return known;
  };

  const inColumn = (column: string, word: string, { typed }: Asked): object[] =>
    [...new Set([word, typed.get(word) ?? word])].map((form) => ({ [column]: { $containsi: form } }));

  /** What a word says of a row itself: ids where names are held in memory, else a condition on columns. */
  const ownNames = async (uid: UID.ContentType, word: string, asked: Asked): Promise<object[]> => {
    const { desk, locale } = asked;
    const fields = mayRead(desk, uid, NAME_FIELDS);
    if (fields.length === 0) return [];
    const known = await namesOf(uid, asked);
    const meant = known && index.meant(uid, known, [word], fields, locale);
    if (meant) return meant.length > 0 ? [{ id: { $in: meant.slice(0, MOST_LINKED).map(({ id }) => id) } }] : [];
    const columns = fields.filter((field) => field !== 'names').flatMap((field) => inColumn(field, word, asked));
    return [...columns, ...mayRead(desk, uid, ['slug']).map((slug) => ({ [slug]: { $contains: word } }))];
  };

  const oneOf = (conditions: object[]): object | null =>
    conditions.length === 0 ? null : conditions.length === 1 ? (conditions[0] ?? null) : { $or: conditions };

  /** Null: no row has the word. */
  const holds = async (uid: UID.ContentType, word: string, question: Asked): Promise<object | null> => {
    const plan: SearchPlan | undefined = SEARCHED[uid];
    if (!plan) return null;
    const { desk } = question;
    const found: object[] = plan.named ? await ownNames(uid, word, question) : [];
    for (const text of mayRead(desk, uid, plan.texts ?? [])) found.push(...inColumn(text, word, question));
    if (plan.slug) for (const slug of mayRead(desk, uid, ['slug'])) found.push({ [slug]: { $contains: word } });
    for (const link of mayRead(desk, uid, plan.links ?? [])) {
      const target = attributesOf(strapi, uid)?.[link]?.target;
      const condition = target && (await linked(target, word, question));
      if (condition) found.push({ [link]: condition });
    }
    return oneOf(found);
  };

  /** Ids of linked things, not conditions on them: several links of one row would be joined once for each word. */
  const linked = async (target: UID.ContentType, word: string, question: Asked): Promise<object | null> => {
    const [where, condition] = [await readable(question.desk, target), await holds(target, word, question)];
    if (where === null || condition === null) return null;
    const ids = (condition as { id?: object }).id;
    if (ids && Object.keys(where).length === 0) return { id: ids };
    const rows: { id: number }[] = await strapi.db.query(target).findMany({
      select: ['id'],
      where: { $and: [where, condition] },
      orderBy: SEARCHED[target]?.sort ?? {},
      limit: MOST_LINKED,
    });
    return rows.length > 0 ? { id: { $in: rows.map(({ id }) => id) } } : null;
  };

  return {
    isSearched: (uid: string): boolean => uid in SEARCHED,

    /** The documents that are meant, best first; null where nothing is typed that could name one. */
    async find(uid: UID.ContentType, typed: string, asked: Question, most: number): Promise<string[] | null> {
      const words = typedWords(typed).slice(0, MOST_WORDS);
      if (words.length === 0) return null;
      const question: Asked = {
        ...asked,
        names: new Map(),
        typed: new Map(typed.split(/\s+/).flatMap((form) => typedWords(form).map((word) => [word, form] as const))),
      };
      const plan = SEARCHED[uid];
      const where = await readable(question.desk, uid);
      if (!plan || where === null) return [];
      const isNarrowed = Object.keys(where).length > 0;
      const best: string[] = [];
      if (plan.named) {
        const fields = mayRead(question.desk, uid, NAME_FIELDS);
        const known = await namesOf(uid, question);
        const meant = known ? index.meant(uid, known, words, fields, question.locale) : [];
        best.push(...new Set(meant.map(({ documentId }) => documentId)));
        // Names alone are enough: nobody looks further than that.
        if (best.length >= most && !isNarrowed) return best.slice(0, most);
      }
      const conditions: object[] = [];
      for (const word of words) {
        const condition = await holds(uid, word, question);
        if (condition === null) return isNarrowed ? [] : best;
        conditions.push(condition);
      }
      const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
        select: ['id', 'documentId'],
        where: { $and: [where, ...conditions] },
        orderBy: plan.sort,
        limit: most,
      });
      const found = new Set(rows.map(({ documentId }) => documentId));
      // Names that belong to rows which they may not see do not take the place of those which they may.
      const first = isNarrowed ? best.filter((documentId) => found.has(documentId)) : best;
      return [...new Set([...first, ...found])].slice(0, most);
    },
  };
};
export type Finder = ReturnType<typeof createFinder>;
