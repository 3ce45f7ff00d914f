import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import { css, styled } from 'styled-components';
import { segmentsOf } from '../../desks/segments';
import type { Mark } from './marks';

const Frame = styled.div<{ $isOpen: boolean }>`
  position: relative;
  border: 1px solid ${({ theme, $isOpen }) => theme.colors[$isOpen ? 'neutral200' : 'neutral150']};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $isOpen }) => theme.colors[$isOpen ? 'neutral0' : 'neutral100']};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
`;
/** The text stands twice, letter over letter: once to be typed, once to be underlined. The lower one gives the height. */
const letters = css`
  box-sizing: border-box;
  display: block;
  width: 100%;
  margin: 0;
  padding: 0.8rem 1.2rem;
  border: 0;
  font-family: inherit;
  font-size: 1.6rem;
  font-weight: 400;
  line-height: 1.6;
  letter-spacing: normal;
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
const Area = styled.textarea`
  ${letters}
  position: absolute;
  inset: 0;
  height: 100%;
  overflow: hidden;
  resize: none;
  outline: none;
  color: ${({ theme }) => theme.colors.neutral800};
  background: transparent;
`;
const Under = styled.div`
  ${letters}
  min-height: 4.2rem;
  color: transparent;
`;
const LINES = { contradiction: 'danger600', mark: 'primary600', name: 'primary600' } as const;
const Marked = styled.span<{ $kind: Mark['kind'] }>`
  text-decoration: underline ${({ $kind }) => ($kind === 'contradiction' ? 'wavy' : 'dotted')} 2px
    ${({ theme, $kind }) => theme.colors[LINES[$kind]]};
  text-decoration-skip-ink: none;
  text-underline-offset: 0.3rem;
`;

interface TypeBoxProps {
  id: string;
  text: string;
  marks: readonly Mark[];
  language: string;
  label: string;
  describedBy: string | undefined;
  isReadOnly: boolean;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Where a paragraph is typed: as high as its words, with what is said of them underlined. */
export const TypeBox = ({
  id,
  text,
  marks,
  language,
  label,
  describedBy,
  isReadOnly,
  onText,
  onKeyDown,
}: TypeBoxProps) => {
  const area = useRef<HTMLTextAreaElement>(null);
  // A browser scrolls a field to its cursor, even where all of it is in sight.
  useLayoutEffect(() => {
    if (area.current) area.current.scrollTop = 0;
  }, [text]);
  let start = 0;
  return (
    <Frame $isOpen={!isReadOnly}>
      <Under aria-hidden lang={language}>
        {segmentsOf(text, marks).map(({ text: words, remark }) => {
          const at = start;
          start += words.length;
          const kind = remark === null ? undefined : marks[remark]?.kind;
          return kind ? (
            <Marked key={at} $kind={kind}>
              {words}
            </Marked>
          ) : (
            words
          );
        })}
        {'\u200b'}
      </Under>
      <Area
        ref={area}
        id={id}
        value={text}
        lang={language}
        spellCheck
        readOnly={isReadOnly}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={({ target }) => onText(target.value)}
        onKeyDown={onKeyDown}
      />
    </Frame>
  );
};

/** Types words over a stretch of a field, as by hand: Ctrl+Z takes it back. */
export const typeOver = (field: HTMLTextAreaElement, { start, end }: { start: number; end: number }, words: string) => {
  field.focus();
  field.setSelectionRange(start, end);
  if (document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, start, end, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
