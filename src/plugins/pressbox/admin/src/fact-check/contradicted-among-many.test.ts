import { contradictedAmongMany } from './contradicted-among-many';
import type { Answer, Question } from './ask';

jest.mock('@strapi/strapi/admin', () => ({ adminApi: {} }));

const finding = (printed: string) => ({ field: 'title', printed, code: 'minute-of-goal' });
const known = (more: object = {}) => ({ rule: 'warn', mayAccept: true, contradicted: [], accepted: [], ...more });
const many = { documentIds: ['one', 'two'], locales: ['fr', 'it'] };

interface Request {
  url: string;
  method?: string;
  data?: object;
  config: { params: { locale?: string } };
}

/** A server that knows what is contradicted in a language of an article; what it is told is kept. */
const server = (contradicted: Record<string, object>) => {
  const told: [string, object | undefined][] = [];
  const ask = (asked: unknown) => {
    const { url, method, data, config } = asked as Request;
    const key = `${url.split('/').at(url.startsWith('/pressbox') ? -2 : -1)} ${config.params.locale}`;
    if (method === 'POST') told.push([key, data]);
    if (url.startsWith('/content-manager')) return { data: { data: { title: `Title of ${key}` } } };
    return key in contradicted ? { data: { data: contradicted[key] } } : { data: { data: known() } };
  };
  return { ask, told };
};
const asked: Question[] = [];
const guard = (answer: Answer) =>
  contradictedAmongMany(async (question) => {
    asked.push(question);
    return answer;
  });
beforeEach(() => void (asked.length = 0));

it('asks nothing where nothing is contradicted', async () => {
  expect(await guard(null)(many, server({}).ask)).toBeNull();
  expect(asked).toEqual([]);
});

it('asks once about all of them, by title and language, and keeps who stands by each', async () => {
  const { ask, told } = server({
    'one fr': known({ contradicted: [finding('(1-0, 54e)')] }),
    'two it': known({ contradicted: [finding('(1-0, 54’)')] }),
  });
  expect(await guard({ reason: 'source' })(many, ask)).toBeNull();
  expect(asked).toEqual([
    {
      texts: [
        { title: 'Title of one fr', language: 'fr', contradicted: [finding('(1-0, 54e)')] },
        { title: 'Title of two it', language: 'it', contradicted: [finding('(1-0, 54’)')] },
      ],
      needsReason: false,
      mayPublish: true,
    },
  ]);
  expect(told).toEqual([
    ['one fr', { contradictions: [finding('(1-0, 54e)')], reason: 'source' }],
    ['two it', { contradictions: [finding('(1-0, 54’)')], reason: 'source' }],
  ]);
});

it('publishes none of them when somebody goes back', async () => {
  const { ask, told } = server({ 'one fr': known({ contradicted: [finding('(1-0, 54e)')] }) });
  expect(await guard(null)(many, ask)).toMatchObject({ message: 'pressbox.publish.none' });
  expect(told).toEqual([]);
});

it('asks for a reason where the newsroom refuses, and of somebody who may', async () => {
  const contradicted = [finding('(1-0, 54e)')];
  const { ask } = server({
    'one fr': known({ contradicted, rule: 'refuse' }),
    'one it': known({ contradicted, rule: 'refuse', mayAccept: false }),
  });
  await guard(null)(many, ask);
  expect(asked[0]).toMatchObject({ needsReason: true, mayPublish: false });
});

it('does not ask again about what somebody stands by', async () => {
  const contradicted = [finding('(1-0, 54e)')];
  const { ask } = server({
    'one fr': known({ contradicted, accepted: [{ contradictions: contradicted, isEntitled: false }] }),
  });
  expect(await guard(null)(many, ask)).toBeNull();
  expect(asked).toEqual([]);
});

it('keeps nobody from publishing where the check does not answer', async () => {
  expect(await guard(null)(many, () => ({ error: { status: 403 } }))).toBeNull();
});

it('says what the server says where it takes no word', async () => {
  const { ask } = server({ 'one fr': known({ contradicted: [finding('(1-0, 54e)')] }) });
  const refusing = (request: unknown) =>
    (request as Request).method === 'POST' ? { error: { status: 403, message: 'No.' } } : ask(request);
  expect(await guard({ reason: null })(many, refusing)).toEqual({ status: 403, message: 'No.' });
});
