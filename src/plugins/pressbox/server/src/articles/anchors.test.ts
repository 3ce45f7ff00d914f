import { underRoot } from './anchors';

const link = (url: unknown) => ({ type: 'link', url, children: [{ type: 'text', text: 'here' }] });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });

it('shows a link to an anchor under the root, wherever it stands', () => {
  const body = [paragraph(link('#top')), { type: 'list', children: [{ type: 'list-item', children: [link('#a')] }] }];
  expect(underRoot(body)).toEqual([
    paragraph(link('/#top')),
    { type: 'list', children: [{ type: 'list-item', children: [link('/#a')] }] },
  ]);
  expect(body[0]).toEqual(paragraph(link('#top')));
});

it.each([['#'], ['# a'], ['javascript:#a'], ['/tags/milan'], [null], [3]])(
  'leaves a link to %p for Strapi to judge',
  (url) => {
    const body = [paragraph(link(url))];
    expect(underRoot(body)).toBe(body);
  },
);

it.each([[null], ['text'], [[null]], [{}], [[[[]]]]])('leaves %j as it is', (body) => {
  expect(underRoot(body)).toBe(body);
});
