import { missingIn } from './missing';

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const whole = {
  kind: 'report',
  title: 'Milan battu',
  standfirst: 'Koopmeiners deux fois.',
  body: [paragraph('San Siro.')],
  cover: { id: 1 },
  authors: [{ id: 1 }],
  tags: [{ id: 1 }],
  matches: [{ id: 1 }],
};

describe('what is missing in an article', () => {
  it('is nothing in a whole one', () => expect(missingIn(whole)).toEqual([]));
  it('is each part that is empty, or blank', () => {
    expect(missingIn({ kind: 'report' })).toEqual([
      ...['title', 'standfirst', 'body', 'cover', 'authors', 'tags', 'matches'],
    ]);
    expect(missingIn({ ...whole, title: '  ', body: [paragraph(' ')] })).toEqual(['title', 'body']);
  });
  it('is no match where the article is about none', () =>
    expect(missingIn({ ...whole, kind: 'transfer', matches: [] })).toEqual([]));
  it('is told of what may be spoken of', () => expect(missingIn({ kind: 'news' }, ['tags'])).toEqual(['tags']));
});
