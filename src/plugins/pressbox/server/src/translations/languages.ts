/** Which languages somebody may read and write, and who else may write one. */
import type { Core } from '@strapi/strapi';
import type { Colleague } from '../../../contracts/src';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { nameOfUser } from '../platform/users';
import type { Desk } from '../roles/desk';

const UPDATE = 'plugin::content-manager.explorer.update';
/** What a condition asks of an article that there is. */
const ANY = 'any';

export interface Caller {
  id: number;
  desk: Desk;
  /** As a condition asks for who has made a row: their roles too. */
  person: { id: number; roles: readonly { id: number }[] };
}

interface UserRow {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string | null;
}

/** A user as colleagues know them. */
const nameOf = (user: UserRow): string => nameOfUser(user) ?? user.email ?? '';

/** One language of one article. */
export interface Which {
  documentId: string;
  locale: string;
}

export interface KnownLanguage {
  code: string;
  name: string;
  mayWrite: boolean;
}

/** The languages of the newsroom that the caller may read, its own first. */
export const languagesFor = async (strapi: Core.Strapi, { desk, person }: Caller): Promise<KnownLanguage[]> => {
  const { codes, defaultCode } = await getService(strapi, 'locales').all();
  const rows: { code: string; name: string }[] = await strapi.plugin('i18n').service('locales').find();
  const nameOfCode = (code: string) => rows.find((row) => row.code === code)?.name ?? code;
  return [defaultCode, ...codes.filter((code) => code !== defaultCode)]
    .filter((code) => desk.mayRow('read', ARTICLE, { locale: code, createdBy: person }))
    .map((code) => ({
      code,
      name: nameOfCode(code),
      mayWrite:
        desk.mayRow('update', ARTICLE, { locale: code, documentId: ANY, createdBy: person }, ['title']) &&
        desk.mayBegin(ARTICLE, { locale: code, documentId: ANY, createdBy: person }, ['title']),
    }));
};

/** Users of the panel by their ids, as colleagues know them. */
export const peopleOf = async (strapi: Core.Strapi, ids: readonly number[]): Promise<Map<number, Colleague>> => {
  if (ids.length === 0) return new Map();
  const rows: UserRow[] = await strapi.db.query('admin::user').findMany({
    where: { id: { $in: [...new Set(ids)] } },
    select: ['id', 'firstname', 'lastname', 'username', 'email'],
  });
  return new Map(rows.map((row) => [row.id, { id: row.id, name: nameOf(row) }]));
};

/** Who may write articles in a language, by their name. */
export const writersOf = async (strapi: Core.Strapi, locale: string): Promise<Colleague[]> => {
  const permissions: { properties?: { locales?: string[] } | null; role: { id: number } | null }[] = await strapi.db
    .query('admin::permission')
    .findMany({ where: { action: UPDATE, subject: ARTICLE }, populate: { role: { select: ['id'] } } });
  const roles = permissions.flatMap(({ properties, role }) =>
    role && (properties?.locales?.includes(locale) ?? true) ? [role.id] : [],
  );
  const users: UserRow[] = await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true }, roles: { id: { $in: roles } } },
    select: ['id', 'firstname', 'lastname', 'username', 'email'],
  });
  return users.map((user) => ({ id: user.id, name: nameOf(user) })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
};
