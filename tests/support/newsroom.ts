/**
 * A newsroom for a test file: a real Strapi on a database, asked over HTTP. Files share it, one after the other: each
 * test makes its own data and presumes nothing about what else is there.
 *
 * @example
 * const newsroom = useNewsroom();
 * it('…', async () => { await newsroom.get('/api/pressbox/matches').expect(200); });
 * // Settings, languages, an empty database: that needs one of its own.
 * const newsroom = useNewsroom({ own: true });
 */
import request, { type Response, type Test } from 'supertest';
import type { Core } from '@strapi/strapi';
import type { Loans, Running, Wish } from './lending';

declare global {
  /** Set by `newsroom-environment.ts`, from outside of the sandbox. */
  var pressboxLending: Loans;
}

/** Who asks: nobody, a full-access token, a token that may only read, or one with the actions it names. */
export type Caller = 'anyone' | 'desk' | 'reader' | readonly string[];
type Method = 'get' | 'post' | 'put' | 'delete' | 'head';

export interface Newsroom {
  readonly strapi: Core.Strapi;
  /** What is lent: the same for files that follow each other. */
  readonly running: Running;
  get(path: string, as?: Caller): Test;
  post(path: string, body: object | string, as?: Caller): Test;
  put(path: string, body: object | string, as?: Caller): Test;
  delete(path: string, as?: Caller): Test;
  /** Asks the admin panel's own routes as a super admin. */
  admin: AsStaff;
  /** Signs a new member of staff in to the admin panel, with one role by its name. */
  signIn(role: string, person?: Partial<Person>): Promise<SignedIn>;
  /** Stops the newsroom and starts it again on the same database. */
  restart(): Promise<void>;
  /** The statements that `task` needs: the shortest of five runs, since clocks ask questions of their own in between. */
  statements(task: () => PromiseLike<unknown>): Promise<string[]>;
  /** Creates a document over HTTP with the desk's token and returns it; fails the test where that is refused. */
  create<T extends Created = Created>(plural: string, data: object, query?: string): Promise<T>;
}
/** Asks the admin panel's own routes as somebody who has signed in. */
export type AsStaff = (method: Method, path: string, body?: object) => Promise<Response>;
/** The same, with the token that they were given. */
export type SignedIn = AsStaff & { readonly token: string };
interface Person {
  firstname: string;
  lastname: string;
  email: string;
}
export interface Created {
  id: number;
  documentId: string;
  [attribute: string]: unknown;
}

const PASSWORD = 'Test-password-1';

/** Signs somebody in with a role, hired on the first day. */
const signInAs = async (strapi: Core.Strapi, role: string, person: Person): Promise<string> => {
  const users = strapi.service('admin::user');
  if (!(await users.exists({ email: person.email }))) {
    const { id } = await strapi.service('admin::role').findOne({ name: role });
    await users.create({ ...person, password: PASSWORD, isActive: true, roles: [id] });
  }
  const answer = await request(strapi.server.httpServer)
    .post('/admin/login')
    .send({ email: person.email, password: PASSWORD });
  if (answer.status !== 200) throw new Error(`${person.email} is not let in: ${JSON.stringify(answer.body)}`);
  return answer.body.data.token as string;
};

const createToken = async (strapi: Core.Strapi, caller: Exclude<Caller, 'anyone'>): Promise<string> => {
  const kinds = { desk: 'full-access', reader: 'read-only' } as const;
  const isList = Array.isArray(caller);
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: `${String(caller)}`.slice(0, 60),
    description: '',
    type: isList ? 'custom' : kinds[caller as keyof typeof kinds],
    lifespan: null,
    ...(isList && { permissions: caller }),
  });
  return accessKey as string;
};

/** Borrows a newsroom before the tests of a file. It goes back when the file is done, with all that it says to do last. */
export const useNewsroom = (wish: Wish = {}): Newsroom => {
  let running: Running | undefined;
  const now = (): Running => {
    if (!running) throw new Error('The newsroom runs only inside tests');
    return running;
  };

  // A real server on a real database: a busy machine may take its time.
  jest.setTimeout(60_000);
  beforeAll(async () => {
    running = await globalThis.pressboxLending.borrow(wish);
  }, 120_000);

  const tokenOf = (caller: Exclude<Caller, 'anyone'>): Promise<string> => {
    const { strapi, tokens } = now();
    const key = String(caller);
    const known = tokens.get(key);
    return known
      ? Promise.resolve(known)
      : createToken(strapi, caller).then((token) => (tokens.set(key, token), token));
  };

  /** A supertest request whose token is fetched when it is sent. */
  const ask = (method: Method, path: string, as: Caller, body?: object | string): Test => {
    const test = request(now().strapi.server.httpServer)[method](path);
    if (body !== undefined) test.set('content-type', 'application/json').send(body);
    if (as === 'anyone') return test;
    const then = test.then.bind(test);
    test.then = ((resolve, reject) =>
      tokenOf(as).then((token) => {
        test.set('authorization', `Bearer ${token}`);
        return then(resolve, reject);
      }, reject)) as typeof test.then;
    return test;
  };

  const newsroom: Newsroom = {
    get strapi() {
      return now().strapi;
    },
    get running() {
      return now();
    },
    get: (path, as = 'anyone') => ask('get', path, as),
    post: (path, body, as = 'desk') => ask('post', path, as, body),
    put: (path, body, as = 'desk') => ask('put', path, as, body),
    delete: (path, as = 'desk') => ask('delete', path, as),
    async admin(method, path, body) {
      const chief = await newsroom.signIn('Super Admin', { firstname: 'Chief', lastname: 'Editor' });
      return chief(method, path, body);
    },
    async signIn(role, person = {}) {
      const { strapi, staff } = now();
      const firstname = person.firstname ?? role;
      const email = `${firstname}-${role}@pressbox.test`.toLowerCase().replace(/[^a-z@.]+/g, '-');
      // Strapi counts sign-ins: everybody does it once.
      const known = staff.get(email);
      const token = known ?? (await signInAs(strapi, role, { firstname, lastname: 'Staff', email, ...person }));
      staff.set(email, token);
      const ask: AsStaff = async (method, path, body) => {
        const test = request(strapi.server.httpServer)[method](path).set('authorization', `Bearer ${token}`);
        return body === undefined ? test : test.send(body);
      };
      return Object.assign(ask, { token });
    },
    async restart() {
      running = await globalThis.pressboxLending.restart(now());
    },
    async statements(task) {
      const { connection } = now().strapi.db;
      const runs: string[][] = [];
      for (let run = 0; run < 5; run += 1) {
        // What was written before is looked at meanwhile, and asks questions of its own.
        await now().strapi.plugin('pressbox').service('translation-looks').settled();
        const seen: string[] = [];
        const listen = ({ sql }: { sql: string }) => seen.push(sql);
        connection.on('query', listen);
        try {
          await task();
        } finally {
          connection.removeListener('query', listen);
        }
        runs.push(seen);
      }
      return runs.reduce((fewest, seen) => (seen.length < fewest.length ? seen : fewest));
    },
    async create<T extends Created>(plural: string, data: object, query = '') {
      const answer = await newsroom.post(`/api/pressbox/${plural}${query}`, { data });
      if (answer.status !== 201) throw new Error(`${plural}: ${answer.status} ${JSON.stringify(answer.body.error)}`);
      return answer.body.data as T;
    },
  };
  return newsroom;
};
