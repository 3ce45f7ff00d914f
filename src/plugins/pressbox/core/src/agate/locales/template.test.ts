import { fillTemplate } from './template';

describe('a template', () => {
  it.each<[string, Record<string, string | number | null>, string | null]>([
    ['{a}', { a: 0 }, '0'], // zero is known
    ['{a}', { a: '' }, null],
    ['{a}[ ({b})]', { a: 'x', b: null }, 'x'],
    ['{a}[ ({b}, {c})]', { a: 'x', b: 'y', c: null }, 'x'],
    ['[{b} ]{a}', { a: 'x', b: 'y' }, 'y x'],
    ['\\[{a}\\]', { a: 'x' }, '[x]'],
    ['{a} [unclosed', { a: 'x' }, 'x [unclosed'],
    ['back\\slash', {}, 'back\\slash'],
    ['no slots', {}, 'no slots'],
  ])('%s', (template, values, printed) => {
    expect(fillTemplate(template, values)).toBe(printed);
  });

  it('does not fill what it has filled', () => {
    expect(fillTemplate('{a}', { a: '{b}[{c}]', b: 'no' })).toBe('{b}[{c}]');
  });
});
