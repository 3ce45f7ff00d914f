import { textOf } from './text-of';

it('reads title, standfirst, body and caption, links too', () => {
  const body = [
    { type: 'paragraph', children: [{ type: 'text', text: 'But de ' }, { type: 'link', url: '/x', children: [{ type: 'text', text: 'Leão' }] }] },
    { type: 'list', children: [{ type: 'list-item', children: [{ type: 'text', text: 'Et de Holm.' }] }] },
  ]; // prettier-ignore
  const text = textOf({ title: 'Milan', standfirst: null, body, coverCaption: 'San Siro', slug: 'unread' });
  expect(text).toContain('Leão');
  expect(text).toContain('Et de Holm.');
  expect(text).toContain('San Siro');
  expect(text).not.toContain('unread');
});

it('is empty where nothing is written', () => expect(textOf({})).toBe(''));
