/**
 * The bodies of the demo are written as plain text: paragraphs between blank lines, `## ` for a subheading,
 * `**bold**` and `_italic_`. The content manager keeps them as blocks.
 */
interface Text {
  type: 'text';
  text: string;
  bold?: true;
  italic?: true;
}
export type Block = { type: 'paragraph'; children: Text[] } | { type: 'heading'; level: 2; children: Text[] };

const MARKED = /\*\*([^*]+)\*\*|_([^_]+)_/g;

const textsOf = (line: string): Text[] => {
  const texts: Text[] = [];
  let from = 0;
  for (const mark of line.matchAll(MARKED)) {
    if (mark.index > from) texts.push({ type: 'text', text: line.slice(from, mark.index) });
    const [whole, bold, italic] = mark;
    texts.push(bold ? { type: 'text', text: bold, bold: true } : { type: 'text', text: italic ?? '', italic: true });
    from = mark.index + whole.length;
  }
  if (from < line.length || texts.length === 0) texts.push({ type: 'text', text: line.slice(from) });
  return texts;
};

/** Turns a body into blocks. */
export const toBlocks = (body: string): Block[] =>
  body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.startsWith('## ')
        ? { type: 'heading', level: 2, children: textsOf(paragraph.slice(3)) }
        : { type: 'paragraph', children: textsOf(paragraph) },
    );
