/**
 * The content manager's own lists and pickers of our types: what they show tells things apart, what they are asked finds
 * by any name. The content manager goes on deciding what may be seen; it is asked for what has been found, and what it
 * answers is given its labels.
 */
import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { attributesOf, isLocalized } from '../platform/content-type';
import { isOurs } from '../platform/documents';
import { isRecord } from '../platform/record';
import { createDesk, type Ability } from '../roles/desk';
import { createFinder } from './finder';
import { LABELLED, LABELLED_IN_LISTS } from './ingredients';
import { labelsOf, type ForWhom } from './labels';
import { createNameIndex } from './name-index';
import { ownFirst, ownMatchOf } from './own-first';
import { SEARCHED } from './search-plans';

type Action = (this: unknown, ctx: Context) => Promise<unknown>;
type Query = Record<string, unknown>;
interface Result {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}
interface Answer {
  results: Result[];
  pagination?: { page: number; pageSize: number; pageCount: number; total: number };
}

/** What a picker shows of what is found, which is all on one page; and what a list counts. */
const MOST_PICKED = 100;
const MOST_LISTED = 2_000;
/** Drafts and languages of one document are rows of their own. */
const ALL = 100;

const answerOf = (ctx: Context): Answer | null => {
  const body: unknown = ctx.body;
  return isRecord(body) && Array.isArray(body.results) ? (body as unknown as Answer) : null;
};
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Strapi takes an empty list for no question at all. */
const among = (documents: readonly string[]) => ({ documentId: { $in: documents.length > 0 ? documents : ['-'] } });

/** The same request with another question. What the content manager answers goes to the one that was made. */
const asking = (ctx: Context, query: Query): Context =>
  Object.create(ctx, {
    request: { value: Object.create(ctx.request, { query: { value: query } }) },
  }) as Context;

const forWhom = (strapi: Core.Strapi, ctx: Context): ForWhom => {
  const { userAbility, user } = ctx.state as { userAbility?: Ability; user?: { preferedLanguage?: string | null } };
  return { desk: createDesk(strapi, userAbility), language: languageFor(user?.preferedLanguage) };
};
/** A language that `Intl` knows how to speak: the panel's own list, or English. */
const languageFor = (preferred: string | null | undefined): string => {
  try {
    return preferred ? (Intl.getCanonicalLocales(preferred)[0] ?? 'en') : 'en';
  } catch {
    return 'en';
  }
};

const inOrder = <Key extends 'id' | 'documentId'>(
  results: readonly Result[],
  order: readonly Result[Key][],
  key: Key,
): Result[] => {
  const place = new Map(order.map((value, index) => [value, index]));
  return [...results].sort((one, other) => (place.get(one[key]) ?? 0) - (place.get(other[key]) ?? 0));
};

/** Strapi shows of a row one attribute. What cannot name it alone has our label in its place. */
const putLabels = (uid: string, results: readonly Result[], labels: ReadonlyMap<number, string>): void => {
  for (const result of results) {
    const label = labels.get(result.id);
    for (const shown of LABELLED[uid]?.shown ?? []) if (label && shown in result) result[shown] = label;
  }
};

export const registerManagerLabels = (strapi: Core.Strapi): void => {
  const finder = createFinder(strapi, createNameIndex(strapi));

  const targetOf = ({ model, targetField }: { model?: string; targetField?: string }): UID.ContentType | null => {
    const attribute = attributesOf(strapi, model ?? '')?.[targetField ?? ''];
    return attribute?.type === 'relation' && attribute.target && attribute.target in LABELLED ? attribute.target : null;
  };
  const namesLocale = (uid: UID.ContentType, locale: unknown): string | null =>
    isLocalized(strapi, uid) ? textOf(locale) : null;

  const label = async (ctx: Context, uid: string, source: string, document: string | null): Promise<void> => {
    const answer = answerOf(ctx);
    if (!answer) return;
    const who = forWhom(strapi, ctx);
    const own = await ownMatchOf(strapi, source, document);
    putLabels(uid, answer.results, await labelsOf(strapi, uid, answer.results.map(({ id }) => id), who, own)); // prettier-ignore
  };

  /** Strapi itself stumbles where a field may not be read. */
  const mayAsk = (ctx: Context): boolean => {
    const { model = '', targetField = '' } = ctx.params as { model?: string; targetField?: string };
    const { desk } = forWhom(strapi, ctx);
    return !(model in strapi.contentTypes) || desk.mayType('read', model as UID.ContentType, [targetField]);
  };

  /** What is found, in the order of how well it is meant, on one page. */
  const search = async (ctx: Context, action: () => (query: Query) => Promise<unknown>, uid: UID.ContentType) => {
    const { _q: typed, ...query } = ctx.request.query as Query;
    const question = { desk: forWhom(strapi, ctx).desk, locale: namesLocale(uid, query.locale) };
    const found = await finder.find(uid, String(typed), question, MOST_PICKED);
    if (found === null) return action()(query);
    await action()({ ...query, filters: among(found), pageSize: ALL });
    const answer = answerOf(ctx);
    if (!answer) return undefined;
    const results = inOrder(answer.results, found, 'documentId');
    ctx.body = { ...answer, results, pagination: { ...answer.pagination, pageCount: 1 } };
    return undefined;
  };

  /** Nothing is typed yet: what belongs to the match, then everything, the newest first where a name says nothing. */
  const offer = async (ctx: Context, action: () => (query: Query) => Promise<unknown>, uid: UID.ContentType) => {
    const query = ctx.request.query as Query;
    const { model, targetField } = ctx.params as { model: string; targetField: string };
    const { desk } = forWhom(strapi, ctx);
    const sort = Object.entries(SEARCHED[uid]?.sort ?? {}).map(([field, order]) => `${field}:${order}`);
    const asked = { ...query, sort };
    const first = await ownFirst(strapi, desk, model, targetField, textOf(query.id));
    if (first.length === 0) return action()(asked);
    let own: Result[] = [];
    if (Number(query.page ?? 1) === 1) {
      await action()({ ...asked, filters: { id: { $in: first } }, page: 1, pageSize: ALL });
      own = inOrder(answerOf(ctx)?.results ?? [], first, 'id');
    }
    await action()({ ...asked, filters: { id: { $notIn: first } } });
    const rest = answerOf(ctx);
    if (rest) ctx.body = { ...rest, results: [...own, ...rest.results] };
    return undefined;
  };

  strapi.get('controllers').extend('plugin::content-manager.relations', (controller: Record<string, Action>) => {
    const { findAvailable, findExisting } = controller;
    if (!findAvailable || !findExisting) return controller;
    return {
      ...controller,
      async findAvailable(this: unknown, ctx: Context) {
        const uid = targetOf(ctx.params as Record<string, string>);
        if (!uid) return findAvailable.call(this, ctx);
        if (!mayAsk(ctx)) return ctx.forbidden();
        const { _q: typed, id } = ctx.request.query as Query;
        const action = () => (query: Query) => findAvailable.call(this, asking(ctx, query));
        const isTyped = typeof typed === 'string' && typed.trim() !== '' && finder.isSearched(uid);
        await (isTyped ? search(ctx, action, uid) : offer(ctx, action, uid));
        return label(ctx, uid, String((ctx.params as { model?: string }).model), textOf(id));
      },
      async findExisting(this: unknown, ctx: Context) {
        if (!mayAsk(ctx)) return ctx.forbidden();
        await findExisting.call(this, ctx);
        const { model = '', id } = ctx.params as { model?: string; id?: string };
        const uid = targetOf(ctx.params as Record<string, string>);
        if (uid) await label(ctx, uid, model, textOf(id));
        return undefined;
      },
    };
  });

  strapi.get('controllers').extend('plugin::content-manager.collection-types', (controller: Record<string, Action>) => {
    const { find } = controller;
    if (!find) return controller;
    return {
      ...controller,
      async find(this: unknown, ctx: Context) {
        const { model = '' } = ctx.params as { model?: string };
        if (!isOurs(model)) return find.call(this, ctx);
        await find.call(this, await listed(ctx, model as UID.ContentType));
        return labelColumns(ctx, model);
      },
    };
  });

  /** A search in a list, as a question for what was found. The list goes on being sorted and filtered as it was. */
  const listed = async (ctx: Context, uid: UID.ContentType): Promise<Context> => {
    const { _q: typed, ...query } = ctx.request.query as Query;
    if (typeof typed !== 'string' || !finder.isSearched(uid)) return ctx;
    const question = { desk: forWhom(strapi, ctx).desk, locale: namesLocale(uid, query.locale) };
    const found = await finder.find(uid, typed, question, MOST_LISTED);
    // More than can be named: the content manager's own search goes through all of them, in the order of the list.
    if (found === null || found.length === MOST_LISTED) return ctx;
    const filters = isRecord(query.filters) ? query.filters : {};
    const and = Array.isArray(filters.$and) ? (filters.$and as unknown[]) : [];
    return asking(ctx, { ...query, filters: { ...filters, $and: [...and, among(found)] } });
  };

  const labelColumns = async (ctx: Context, model: string): Promise<void> => {
    const answer = answerOf(ctx);
    if (!answer) return;
    const who = forWhom(strapi, ctx);
    for (const [name, { target }] of Object.entries(attributesOf(strapi, model) ?? {}).map(
      ([key, value]) => [key, value ?? { target: undefined }] as const,
    )) {
      // prettier-ignore
      if (!target || !LABELLED_IN_LISTS.includes(target)) continue;
      const cells = answer.results.flatMap((row) => (isRecord(row[name]) && 'id' in row[name] ? [row[name] as Result] : [])); // prettier-ignore
      putLabels(target, cells, await labelsOf(strapi, target, cells.map(({ id }) => id), who)); // prettier-ignore
    }
  };
};
