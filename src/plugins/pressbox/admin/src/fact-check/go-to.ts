/** Takes an editor from a finding to the words it is about, in the form of the edit view. */
import type { ArticleFinding } from '../../../core/src/facts/article';
import { nearest } from './places';

type Wanted = Pick<ArticleFinding, 'field' | 'block' | 'start' | 'printed'>;
type TextField = HTMLInputElement | HTMLTextAreaElement;

const show = (element: Element): void => element.scrollIntoView({ block: 'center' });

/** Marks the words in a field; says whether they stand there, and may be typed over. */
const goToField = (field: TextField, { printed, start }: Wanted): boolean => {
  const at = nearest(field.value, printed, start);
  show(field);
  field.focus({ preventScroll: true });
  if (at !== null) field.setSelectionRange(at, at + printed.length);
  return at !== null && !field.readOnly && document.activeElement === field;
};

/** The letters of a block, without what the editor of blocks puts between them for the cursor. */
const textNodes = (block: Element): Text[] =>
  [...block.querySelectorAll('[data-slate-string]')].flatMap(({ firstChild }) =>
    firstChild instanceof Text ? [firstChild] : [],
  );

/** The letters from one place to another, over bold words and links. */
const rangeOf = (texts: readonly Text[], from: number, to: number): Range => {
  const range = document.createRange();
  let before = 0;
  for (const text of texts) {
    const end = before + text.length;
    if (from >= before && from < end) range.setStart(text, from - before);
    if (to > before && to <= end) range.setEnd(text, to - before);
    before = end;
  }
  return range;
};

/** Selects the words, as far as they still stand in the block. */
const select = (element: Element, { printed, start }: Wanted): void => {
  const texts = textNodes(element);
  const at = nearest(texts.map(({ data }) => data).join(''), printed, start);
  const selection = document.getSelection();
  if (at === null || !selection || selection.toString() === printed) return;
  selection.removeAllRanges();
  selection.addRange(rangeOf(texts, at, at + printed.length));
};

/** Milliseconds in which the editor of blocks, as it is focused, may put back the selection that it had before. */
const SETTLED_MS = 120;

const goToBlock = async (editor: HTMLElement, wanted: Wanted): Promise<boolean> => {
  const element = editor.children.item(wanted.block ?? 0) ?? editor;
  show(element);
  editor.focus({ preventScroll: true });
  select(element, wanted);
  await new Promise((resolve) => window.setTimeout(resolve, SETTLED_MS));
  if (document.activeElement !== editor) return false;
  select(element, wanted);
  return document.getSelection()?.toString() === wanted.printed;
};

/** On a telephone the panels lie in a drawer over the form: it is shut as a touch beside it shuts it. */
export const shutDrawer = (): void =>
  document.querySelector<HTMLElement>('[data-testid=actions-drawer-overlay]')?.click();

const editorOfBody = (): HTMLElement | null => document.querySelector('[data-slate-editor=true]');
const inputOf = (field: string): TextField | null =>
  document.querySelector(`input[name=${field}], textarea[name=${field}]`);

/**
 * Puts the cursor on the words of a finding, marked as if by hand. Where they have been typed over, it goes to their
 * field; where the form does not show the field, nowhere.
 *
 * @returns whether the words are marked, and may be typed over
 */
export const goTo = async (wanted: Wanted): Promise<boolean> => {
  shutDrawer();
  if (wanted.field === 'body') {
    const editor = editorOfBody();
    return editor !== null && (await goToBlock(editor, wanted));
  }
  const field = inputOf(wanted.field);
  return field !== null && goToField(field, wanted);
};

/** Types words over those of a finding, as by hand: the form hears of it, and Ctrl+Z takes it back. */
export const typeOver = async (wanted: Wanted, words: string): Promise<boolean> => {
  if (!(await goTo(wanted))) return false;
  // The editor of blocks listens for what is about to be typed; a field is typed into by the browser.
  if (wanted.field === 'body')
    editorOfBody()?.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertText', data: words, bubbles: true, cancelable: true }),
    );
  else document.execCommand('insertText', false, words);
  return goTo({ ...wanted, printed: words });
};
