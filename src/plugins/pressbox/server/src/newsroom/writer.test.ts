import { authorNamed } from './writer';

const authors = [{ name: 'Ada Moretti' }, { name: 'Chloé Martin' }, { name: 'Jan Kerr' }, { name: 'JAN KERR' }];
const nameOf = (firstname: string | null, lastname: string | null) =>
  authorNamed({ firstname, lastname }, authors)?.name ?? null;

it.each([
  ['Ada', 'Moretti', 'Ada Moretti'],
  ['Moretti', 'Ada', 'Ada Moretti'],
  ['chloe', 'MARTIN', 'Chloé Martin'],
  ['Jan', 'Kerr', null],
  ['Ada', null, null],
  [null, null, null],
])('%p %p signs as %p', (first, last, author) => expect(nameOf(first, last)).toBe(author));
