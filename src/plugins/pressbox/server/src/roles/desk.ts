/**
 * What somebody may do in the admin panel, asked as the content manager asks it: of the type, of each row where their
 * role has conditions ("is creator"), and of each field.
 */
import type { Core, UID } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { refusal } from '../platform/refuse';

export type Verb = 'read' | 'create' | 'update' | 'delete' | 'publish';
export interface Ability {
  can(action: string, subject: unknown, field?: string): boolean;
}

type Entity = Record<string, unknown>;
/** The content manager's own checker; its types are not published. */
interface Checker {
  can: Record<Verb, (entity?: Entity, field?: string) => boolean>;
  requiresEntity: Record<Verb, () => boolean>;
  sanitizedQuery: Record<Verb, (query: object) => Promise<{ filters?: object }>>;
}

export const createDesk = (strapi: Core.Strapi, ability: Ability | undefined) => {
  const checkers = new Map<string, Checker>();
  const checkerOf = (uid: UID.ContentType): Checker => {
    const service = strapi.plugin('content-manager').service('permission-checker');
    const checker = checkers.get(uid) ?? (service.create({ userAbility: ability, model: uid }) as Checker);
    checkers.set(uid, checker);
    return checker;
  };

  /** Rows with all that a condition may ask of them: who made them, with their roles, and what they are linked to. */
  const rowsWhere = (uid: UID.ContentType, where: object): Promise<Entity[]> => {
    const { attributes } = strapi.db.metadata.get(uid);
    const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
    const populate = Object.fromEntries(
      relations.map((name) => [name, name === 'createdBy' ? { populate: { roles: true } } : true]),
    );
    return strapi.db.query(uid).findMany({ where, populate });
  };

  const mayType = (verb: Verb, uid: UID.ContentType, fields: readonly string[] = []): boolean => {
    if (!ability) return false;
    const { can } = checkerOf(uid);
    return can[verb]() && fields.every((field) => can[verb](undefined, field));
  };

  /** Of some rows, those of which they may do something, to some fields. */
  const among = async (
    verb: Verb,
    uid: UID.ContentType,
    where: object,
    fields: readonly string[] = [],
  ): Promise<{ all: Entity[]; allowed: Entity[] }> => {
    const all = await rowsWhere(uid, where);
    const { can } = checkerOf(uid);
    const isAllowed = (row: Entity) => can[verb](row) && fields.every((field) => can[verb](row, field));
    return { all, allowed: mayType(verb, uid) ? all.filter(isAllowed) : [] };
  };

  /** Whether they may do something to some fields of every row there is: rows are read only where a role asks. */
  const mayAll = async (
    verb: Verb,
    uid: UID.ContentType,
    where: object,
    fields: readonly string[] = [],
  ): Promise<boolean> => {
    if (!mayType(verb, uid)) return false;
    if (!checkerOf(uid).requiresEntity[verb]()) return mayType(verb, uid, fields);
    const { all, allowed } = await among(verb, uid, where, fields);
    return all.length === allowed.length;
  };

  const refuse = (verb: Verb, uid: UID.ContentType, fields: readonly string[] = []): never => {
    const type = strapi.contentType(uid).info.displayName.toLowerCase();
    throw refusal(
      403,
      fields.length > 0
        ? sayRefusal('role.denied-fields', { verb, type, fields })
        : sayRefusal('role.denied', { verb, type }),
    );
  };

  return {
    mayType,
    mayAll,
    among,

    /** Whether what they may do to a type hangs on the row. */
    dependsOnRow: (verb: Verb, uid: UID.ContentType): boolean => checkerOf(uid).requiresEntity[verb](),

    /** Whether they may do something to a row that is at hand, and to some of its fields. */
    mayRow(verb: Verb, uid: UID.ContentType, row: Entity, fields: readonly string[] = []): boolean {
      if (!mayType(verb, uid)) return false;
      const { can } = checkerOf(uid);
      return can[verb](row) && fields.every((field) => can[verb](row, field));
    },

    /** Whether they may create a document with some values, in a language: a condition may ask who makes it, and where. */
    mayBegin(uid: UID.ContentType, row: Entity, fields: readonly string[] = []): boolean {
      return mayType('create', uid, fields) && this.mayRow('create', uid, row, fields);
    },

    /**
     * What narrows a question of the database down to the rows of which they may do something: for lists, where
     * asking row by row would take too long. Null where they may do it to none.
     */
    async where(verb: Verb, uid: UID.ContentType): Promise<object | null> {
      if (!mayType(verb, uid)) return null;
      const { filters } = await checkerOf(uid).sanitizedQuery[verb]({});
      const { where } = strapi.get('query-params').transform(uid, { filters }) as { where?: object };
      return where ?? {};
    },

    refuse,

    /** Refuses to write what the content manager would refuse to write. */
    async insist(verb: Verb, uid: UID.ContentType, documentId: string | null, fields: readonly string[] = []) {
      const isAllowed =
        documentId === null ? mayType(verb, uid, fields) : await mayAll(verb, uid, { documentId }, fields);
      if (!isAllowed) refuse(verb, uid, fields);
    },
  };
};
export type Desk = ReturnType<typeof createDesk>;
