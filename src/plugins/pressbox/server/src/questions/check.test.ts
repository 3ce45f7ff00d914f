import type { Attributes } from '../platform/content-type';
import { checkLength, checkQuestion } from './check';
import { questionsDefaults } from './settings';

const many = (target: string) => ({ type: 'relation', relation: 'manyToMany', target }) as const;
const one = (target: string) => ({ type: 'relation', relation: 'manyToOne', target }) as const;
const string = { type: 'string' } as const;
const MODELS = {
  article: {
    title: string, slug: string, standfirst: { type: 'text' }, body: { type: 'blocks' }, cover: { type: 'media' },
    tags: many('tag'), matches: many('match'), related: many('article'), secret: { ...many('article'), private: true },
  },
  match: { slug: string, kickOff: { type: 'datetime' }, homeTeam: one('team'), awayTeam: one('team'), edition: one('edition'), events: many('event') },
  edition: { name: string, matches: many('match') },
  event: { kind: string, match: one('match') },
  team: { name: string },
  tag: { name: string, slug: string, team: one('team') },
} as unknown as Record<string, Attributes>; // prettier-ignore
const modelOf = (uid: string) => (Object.hasOwn(MODELS, uid) ? MODELS[uid] : undefined);

const refusal = (query: Record<string, unknown>, uid = 'article', bounds = questionsDefaults.anyone): string | null => {
  try {
    checkQuestion(query, uid, modelOf, { bounds, who: 'without a token' });
    return null;
  } catch (error) {
    return (error as Error).message;
  }
};
const only = (bounds: Partial<typeof questionsDefaults.anyone>) => ({ ...questionsDefaults.anyone, ...bounds });

describe('populate (promise 28)', () => {
  const tooDeep = 'populate goes 5 relations deep; 4 is the most without a token.';
  it.each([
    ['a path', 'matches.edition.matches.edition.matches'],
    ['a list of paths', ['tags', 'matches.edition.matches.edition.matches']],
    ['a long list, as a query string gives it', { 0: 'tags', 1: 'matches.edition.matches.edition.matches' }],
    [
      'a tree',
      { matches: { populate: { edition: { populate: { matches: { populate: { edition: { populate: '*' } } } } } } } },
    ],
    ['a star at the end', { matches: { populate: { edition: { populate: { matches: { populate: 'edition.*' } } } } } }],
  ])('is too deep as %s', (_, populate) => {
    expect(refusal({ populate })).toBe(tooDeep);
  });

  it('may be as deep as the bound', () => {
    expect(refusal({ populate: 'matches.edition.matches.edition' })).toBeNull();
  });

  it('counts a star as all that it stands for, and what is private as nothing', () => {
    expect(refusal({ populate: '*' }, 'article', only({ populated: 4 }))).toBeNull();
    expect(refusal({ populate: '*' }, 'article', only({ populated: 3 }))).toBe(
      'populate names 4 relations; 3 is the most without a token.',
    );
  });

  it('carries filters, sorts and searches of its own, which count as well', () => {
    const inside = { filters: { title: { $contains: 'a' } }, sort: 'standfirst' };
    expect(refusal({ populate: { related: inside }, filters: { title: { $contains: 'a' } } })).toBe(
      'The question reads 3 texts from end to end (a body and _q count as two); 2 is the most without a token.',
    );
  });
});

describe('filters (promise 28)', () => {
  it.each([
    ['what it is of', { title: 'x', tags: { slug: 'a' } }],
    ['a team of a match', { matches: { homeTeam: { name: { $eq: 'x' } } } }],
    ['two tags by their names in addresses', { $and: [{ tags: { slug: 'a' } }, { tags: { slug: { $in: ['b'] } } }] }],
    ['a tag by its id', { tags: { $in: ['1', '2'] }, matches: { documentId: 'x' } }],
  ])('may ask %s', (_, filters) => {
    expect(refusal({ filters })).toBeNull();
  });

  it.each([
    ['deep', { matches: { edition: { matches: { edition: { name: 'x' } } } } }, 'A filter goes 4 relations deep; 3'],
    ['of two open lists', { tags: { name: 'x' }, matches: { events: { kind: 'goal' } } }, '2 lists of rows without naming'],
    ['of lists that an $or opens', { $or: [{ tags: { slug: 'a' } }, { matches: { slug: 'b' } }] }, '2 lists of rows without naming'],
    ['of lists that are not named but excluded', { tags: { slug: { $ne: 'a' } }, related: { slug: { $ne: 'b' } } }, '2 lists of rows without naming'],
    ['of many values', { slug: { $in: Array.from({ length: 51 }, String) } }, 'Filters compare with 51 values; 50'],
    ['of many clauses', { $or: Array.from({ length: 51 }, (_, n) => ({ slug: `${n}` })) }, 'Filters compare with 51 values; 50'],
    ['of bodies', { body: { $containsi: 'a' }, title: { $contains: 'b' } }, 'reads 3 texts from end to end'],
  ] as const)('are refused where they are %s', (_, filters, sentence) => {
    expect(refusal({ filters })).toContain(sentence);
  }); // prettier-ignore

  it('count with what is sorted by', () => {
    const sort = 'homeTeam.name';
    const filters = { homeTeam: { name: 'a' }, awayTeam: { name: 'a' } };
    expect(refusal({ filters, sort }, 'match')).toBeNull();
    expect(refusal({ filters: { ...filters, edition: { name: 'a' } }, sort }, 'match')).toBe(
      'Filters and sort join 5 relations (one that is sorted by counts twice); 4 is the most without a token.',
    );
  });
});

describe('a sort (promise 28)', () => {
  it.each(['matches.edition.name', 'matches.edition.name:desc', 'title,matches.edition.name'])('is too deep as %s', (sort) => {
    expect(refusal({ sort })).toBe('A sort goes 2 relations deep; 1 is the most without a token.');
  }); // prettier-ignore

  it('is too deep as an object', () => {
    expect(refusal({ sort: { matches: { edition: { name: 'desc' } } } })).toContain('2 relations deep');
  });

  it('has so many keys', () => {
    expect(refusal({ sort: ['title', 'slug', 'kind'] })).toBeNull();
    expect(refusal({ sort: ['title', 'slug', 'kind:asc', 'id'] })).toContain('sorts by 4 attributes; 3 is the most');
  });
});

describe('a page (promise 28)', () => {
  it('far out is refused, and of short fields goes ten times as far', () => {
    const pagination = { page: '200', pageSize: '100' };
    expect(refusal({ pagination })).toContain('The page skips 19,900 rows; 5,000 is the most without a token.');
    expect(refusal({ pagination, fields: ['body'] })).toContain('19,900');
    expect(refusal({ pagination, fields: ['title', 'slug'] })).toBeNull();
    expect(refusal({ pagination: { start: '6000' } })).toContain('6,000');
  });
});

describe('a hostile question (promise 28)', () => {
  const chain = (depth: number, key: string, end: unknown): Record<string, unknown> => {
    let value: unknown = end;
    for (let n = 0; n < depth; n += 1) value = { [key]: value };
    return value as Record<string, unknown>;
  };

  it.each([
    ['filters that never end', () => ({ filters: chain(8_000, 'related', 'x') })],
    ['a hundred thousand values', () => ({ filters: { $or: Array.from({ length: 100_000 }, () => ({ title: 'x' })) } })],
    ['a hundred thousand relations', () => ({ populate: Array.from({ length: 100_000 }, () => 'tags').concat('matches.edition.matches.edition.matches') })],
    ['populate that never ends', () => ({ populate: 'related.'.repeat(100_000) })],
  ])('of %s is refused at once', (_, make) => {
    const query = make();
    expect(refusal(query)).toMatch(/is the most without a token/);
  }); // prettier-ignore

  it.each(['constructor', '__proto__', 'toString'])('that names %s finds no relation there', (name) => {
    const query = JSON.parse(`{"populate":{"${name}":{"populate":"*"}},"filters":{"${name}":{"${name}":"x"}}}`);
    expect(refusal(query)).toBeNull();
    expect(refusal({ populate: name, sort: `${name}.${name}` })).toBeNull();
  });

  it.each([null, 0, true, 'x', [], [null], [[[]]], { populate: null }])('of the odd shape %j is left to Strapi', (odd) => {
    expect(refusal({ populate: odd, filters: odd, sort: odd, fields: odd, pagination: odd, _q: odd })).toBeNull();
  }); // prettier-ignore

  it('is no longer than the bound', () => {
    const measure = { bounds: questionsDefaults.anyone, who: 'without a token' };
    expect(() => checkLength('x'.repeat(4_001), measure)).toThrow(
      'The question is 4,001 characters long; 4,000 is the most without a token.',
    );
  });
});
