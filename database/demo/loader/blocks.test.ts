import { toBlocks } from './blocks';

describe('the body of a demo article', () => {
  it('is paragraphs between blank lines, whatever the line breaks inside them', () => {
    expect(toBlocks('One\nline.\n\n\nTwo.\n')).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'One line.' }] },
      { type: 'paragraph', children: [{ type: 'text', text: 'Two.' }] },
    ]);
  });

  it('has subheadings, bold and italic words', () => {
    expect(toBlocks('## Then\n\nA **bold** word and an _italic_ one')).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Then' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'A ' },
          { type: 'text', text: 'bold', bold: true },
          { type: 'text', text: ' word and an ' },
          { type: 'text', text: 'italic', italic: true },
          { type: 'text', text: ' one' },
        ],
      },
    ]);
  });
});
