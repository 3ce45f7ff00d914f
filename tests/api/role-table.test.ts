/**
 * Who may do what, held against the tables beside this file: every route of the plugin against every caller, and the
 * content manager's writes against every role and language. A route without a row fails.
 */
import request from 'supertest';
import { articleDesk } from '../support/articles';
import { manager, unique } from '../support/match';
import { useNewsroom, type AsStaff, type Caller, type Created, type SignedIn } from '../support/newsroom';
import { oneOfEach, ourTypes } from '../support/one-of-each';
import { openStream } from '../support/stream';
import { CONTENT_API, LANGUAGES, MANAGER, PANEL, ROLES, rowsOf } from './role-tables';

const newsroom = useNewsroom({ own: true });
const articles = articleDesk(newsroom);

const UNKNOWN = 401;
const FORBIDDEN = 403;
/** Opened by a token in the address, whoever asks: nobody is known without it. */
const OPENED_BY: readonly string[] = ['/pages/preview/:documentId'];
/** What a status says to who asks: 401 is for nobody who has signed in, 403 for somebody without the right. */
const isRefused = (status: number, refusal = FORBIDDEN): boolean => {
  if (status !== UNKNOWN && status !== FORBIDDEN) return false;
  if (status !== refusal) throw new Error(`Refused with ${status}, where ${refusal} is meant`);
  return true;
};

interface Route {
  method: string;
  path: string;
}
const routesOf = (type: 'content-api' | 'admin'): Route[] => {
  const { routes } = newsroom.strapi.plugin('pressbox') as unknown as { routes: Record<string, { routes: Route[] }> };
  return routes[type]?.routes ?? [];
};

const staff = new Map<string, SignedIn>();
const made = new Map<string, Created>();
beforeAll(async () => {
  const roles = newsroom.strapi.service('admin::role');
  if (!(await roles.exists({ name: 'Nobody' }))) await roles.create({ name: 'Nobody', description: '' });
  for (const [column, role] of Object.entries(ROLES)) staff.set(column, await newsroom.signIn(role));

  for (const [type, document] of await oneOfEach(newsroom)) made.set(type, document);
  for (const [plural, type, words] of [
    ['articles', 'article', { title: unique('Title') }],
    ['commentary-entries', 'commentary-entry', { text: 'Goal' }],
    ['partners', 'partner', { name: 'P', url: 'https://a.example' }],
  ] as const) {
    for (const locale of ['en', 'it']) {
      const status = type === 'article' ? '&status=draft' : '';
      const path = `/api/pressbox/${plural}/${made.get(type)?.documentId}?locale=${locale}${status}`;
      await newsroom.put(path, { data: words }).expect(200);
    }
  }
}, 120_000);
const idOf = (type: string): string => made.get(type)?.documentId ?? '';

describe('the content API', () => {
  const [columns = [], ...rows] = rowsOf(CONTENT_API);
  const plurals = () =>
    routesOf('content-api').flatMap(({ method, path }) =>
      method === 'GET' && /^\/[a-z-]+$/.test(path) ? [path.slice(1)] : [],
    );
  const expand = (row: string): Route[] => {
    const [method = '', path = ''] = row.split(' ');
    return (path.includes('{type}') ? plurals() : ['']).map((type) => ({ method, path: path.replace('{type}', type) }));
  };

  it('has a row in the table for each of its routes (promise 29)', () => {
    const known = rows.flatMap(([row = '']) => expand(row)).map(({ method, path }) => `${method} ${path}`);
    const there = routesOf('content-api').map(({ method, path }) => `${method} ${path}`);
    expect(plurals()).toHaveLength(17);
    expect(known.sort()).toEqual(there.sort());
  });

  it.each(rows)('%s: who may (promise 29)', async (row, ...cells) => {
    const found: Record<string, string[]> = {};
    const reader = await signedInReader();
    for (const { method, path } of expand(row ?? '')) {
      const address = `/api/pressbox${path.replace(/:\w+/, 'nothing-here')}`;
      for (const column of columns.slice(1)) {
        const status = (await askAs(column, method, address, reader)).status;
        (found[column] ??= []).push(isRefused(status, OPENED_BY.includes(path) ? UNKNOWN : FORBIDDEN) ? 'no' : 'yes');
      }
    }
    const answers = columns.slice(1).map((column) => [...new Set(found[column])].join(' and '));
    expect(answers).toEqual(cells);
  });
});

const KINDS: Readonly<Record<string, Caller>> = {
  anyone: 'anyone',
  custom: ['plugin::pressbox.article.preview'],
  'read-only': 'reader',
  full: 'desk',
};
const askAs = (column: string, method: string, path: string, reader: string) => {
  if (column === 'signed-in') {
    const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
    return request(newsroom.strapi.server.httpServer)[verb](path).set('authorization', `Bearer ${reader}`).send({});
  }
  const caller = KINDS[column] ?? 'anyone';
  if (method === 'GET') return newsroom.get(path, caller);
  if (method === 'DELETE') return newsroom.delete(path, caller);
  return method === 'POST' ? newsroom.post(path, {}, caller) : newsroom.put(path, {}, caller);
};

let readersToken: string | null = null;
/** Somebody who has registered with the newsroom, as a reader does. */
const signedInReader = async (): Promise<string> => {
  if (readersToken) return readersToken;
  const plugin = newsroom.strapi.plugin('users-permissions');
  const role = await newsroom.strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const name = unique('reader').replace(/\W/g, '-');
  const user = await plugin.service('user').add({ username: name, email: `${name}@readers.test`, password: 'Reader-1', confirmed: true, blocked: false, role: role.id, provider: 'local' }); // prettier-ignore
  readersToken = (await plugin.service('jwt').issue({ id: user.id })) as string;
  return readersToken;
};

/** With which status a route of the panel answers; a stream that begins is left at once. */
const letIn = async (method: string, address: string, token?: string): Promise<number> => {
  if (address.endsWith('/stream')) {
    const { status, leave } = await openStream(newsroom, address, token);
    leave();
    return status;
  }
  const verb = method.toLowerCase() as 'get' | 'post' | 'put' | 'delete';
  const asked = request(newsroom.strapi.server.httpServer)[verb](address);
  if (token) void asked.set('authorization', `Bearer ${token}`);
  return (await (verb === 'get' || verb === 'delete' ? asked : asked.send({}))).status;
};

describe('the admin panel’s own routes', () => {
  const [columns = [], ...rows] = rowsOf(PANEL);

  it('have a row in the table each (promise 29)', () => {
    const there = routesOf('admin').map(({ method, path }) => `${method} ${path}`);
    expect(rows.map(([row]) => row).sort()).toEqual(there.sort());
  });

  it.each(rows)('%s: who is let in (promise 29)', async (row = '', ...cells) => {
    const [method = '', path = ''] = row.split(' ');
    const address = `/pressbox${path.replace(':documentId', idOf(/^\/(?:articles|translations)/.test(path) ? 'article' : 'match'))}`;
    const found: string[] = [];
    for (const column of columns.slice(1)) {
      const who = staff.get(column);
      const answer = await letIn(method, address, who?.token);
      found.push(isRefused(answer, column === 'Visitor' ? UNKNOWN : FORBIDDEN) ? 'no' : 'yes');
    }
    expect(found).toEqual(cells);
  });
});

describe('the content manager', () => {
  const [columns = [], ...rows] = rowsOf(MANAGER);
  const words: Readonly<Record<string, object>> = {
    article: { title: 'Title' },
    tag: { description: 'Words' },
    'commentary-entry': { text: 'Words' },
    partner: { name: 'Name' },
  };

  const isLocalized = (type: string): boolean =>
    ourTypes(newsroom).some(({ name, isLocalized }) => name === type && isLocalized);

  it('has a row in the table for each type and each of its actions (promise 29)', () => {
    const there = ourTypes(newsroom).flatMap(({ name, hasDrafts }) =>
      [
        ...['read', 'begin', 'update', 'clone', 'delete'],
        ...(hasDrafts ? ['translate', 'publish', 'unpublish', 'discard'] : []),
      ].map((action) => `${name} ${action}`),
    );
    expect(rows.map(([type, action]) => `${type} ${action}`).sort()).toEqual(there.sort());
  });

  /** Whether a role gets through with one action in one language. What it begins or translates is taken away again. */
  const mayDo = async (ask: AsStaff, type: string, action: string, locale: string): Promise<boolean> => {
    const query = isLocalized(type) ? `?locale=${locale}` : '';
    const uid = `plugin::pressbox.${type}` as const;
    switch (action) {
      case 'read':
        return !isRefused((await ask('get', manager(type, idOf(type), query))).status);
      case 'begin': {
        const { status, body } = await ask('post', manager(type, '', query), { ...words[type] });
        if (status === 201) await newsroom.strapi.db.query(uid as never).deleteMany({ where: { documentId: body.data.documentId } }); // prettier-ignore
        return !isRefused(status);
      }
      case 'translate': {
        const other = LANGUAGES.find((language) => language !== locale);
        const { documentId } = await articles.write({}, other);
        return !isRefused((await ask('put', manager(type, documentId, query), { title: unique('Title') })).status);
      }
      case 'update':
        return !isRefused((await ask('put', manager(type, idOf(type), query), { ...words[type] })).status);
      case 'publish':
      case 'unpublish':
      case 'discard': {
        // In this language alone: whoever may do it in another is refused here.
        const { documentId } = await articles.published({}, locale);
        return !isRefused((await ask('post', manager(type, `${documentId}/actions/${action}`, query), { locale })).status); // prettier-ignore
      }
      case 'clone': {
        const { status, body } = await ask('post', manager(type, `clone/${idOf(type)}`, query), { ...words[type] });
        const { documentId } = (body.data ?? {}) as Partial<Created>;
        if (documentId) await newsroom.strapi.db.query(uid as never).deleteMany({ where: { documentId } });
        return !isRefused(status);
      }
      default:
        return !isRefused((await ask('delete', manager(type, 'nothing-here', query))).status);
    }
  };

  it.each(rows)('%s, %s: who may, and in which languages (promise 29)', async (type = '', action = '', ...cells) => {
    const languages = isLocalized(type) ? LANGUAGES : (['fr'] as const);
    const found: string[] = [];
    for (const column of columns.slice(2)) {
      const ask = staff.get(column);
      if (!ask) throw new Error(`Nobody has signed in as ${column}`);
      const may: string[] = [];
      for (const locale of languages) if (await mayDo(ask, type, action, locale)) may.push(locale);
      const own = may.length === 1 && may[0] === column && languages.length > 1;
      found.push(may.length === languages.length ? 'yes' : own ? 'own' : may.length === 0 ? 'no' : may.join(','));
    }
    expect(found).toEqual(cells);
  });
});
