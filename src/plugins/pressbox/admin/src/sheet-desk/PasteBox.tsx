import { forwardRef, useImperativeHandle, useRef } from 'react';
import { Field } from '@strapi/design-system';
import { css, styled } from 'styled-components';
import type { Diagnostic } from '../../../core/src/agate/read';
import { useText } from '../utils/text';
import { segmentsOf } from '../desks/segments';

const Frame = styled.div`
  position: relative;
  width: 100%;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  &:focus-within {
    border-color: ${({ theme }) => theme.colors.primary600};
    box-shadow: 0 0 0 2px ${({ theme }) => theme.colors.primary600};
  }
`;
/** The text stands twice, letter over letter: once to be typed, once to be underlined. */
const letters = css`
  box-sizing: border-box;
  display: block;
  width: 100%;
  height: 38rem;
  margin: 0;
  padding: 1.2rem 1.6rem;
  border: 0;
  font-family: inherit;
  font-size: 1.4rem;
  font-weight: 400;
  line-height: 1.6;
  letter-spacing: normal;
  white-space: pre-wrap;
  overflow-wrap: break-word;
  scrollbar-gutter: stable;
  @media (max-width: 767px) {
    height: 22rem;
  }
`;
const Area = styled.textarea`
  ${letters}
  position: relative;
  overflow-y: auto;
  resize: none;
  outline: none;
  color: ${({ theme }) => theme.colors.neutral800};
  background: transparent;
  &::placeholder {
    color: ${({ theme }) => theme.colors.neutral600};
    opacity: 1;
  }
`;
const Under = styled.div`
  ${letters}
  position: absolute;
  inset: 0;
  overflow: hidden;
  color: transparent;
`;
const LINES = { error: 'danger600', warning: 'warning600', info: 'secondary600' } as const;
const Mark = styled.span<{ $severity: Diagnostic['severity']; $isActive: boolean }>`
  text-decoration: underline ${({ $severity }) => ($severity === 'info' ? 'dotted' : 'wavy')}
    ${({ theme, $severity }) => theme.colors[LINES[$severity]]};
  text-decoration-skip-ink: none;
  text-underline-offset: 0.3rem;
  background: ${({ theme, $isActive }) => ($isActive ? theme.colors.warning100 : 'transparent')};
`;

export interface PasteBoxHandle {
  /** Selects a stretch of the text and brings it into sight. */
  select(start: number, end: number): void;
  focus(): void;
}

interface PasteBoxProps {
  text: string;
  remarks: readonly Diagnostic[];
  active: number | null;
  onText(text: string): void;
  onPlace(place: number): void;
}

/** Where a print is pasted, with what the reader was not sure of underlined. */
export const PasteBox = forwardRef<PasteBoxHandle, PasteBoxProps>(({ text, remarks, active, onText, onPlace }, ref) => {
  const { say } = useText();
  const area = useRef<HTMLTextAreaElement>(null);
  const under = useRef<HTMLDivElement>(null);
  const follow = (): void => {
    if (under.current && area.current) under.current.scrollTop = area.current.scrollTop;
  };
  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select: (start, end) => {
      const field = area.current;
      if (!field) return;
      field.focus();
      field.setSelectionRange(start, end);
      const mark = under.current?.querySelector<HTMLElement>(`[data-start="${start}"]`);
      if (mark) field.scrollTop = Math.max(0, mark.offsetTop - field.clientHeight / 3);
      follow();
    },
  }));
  let start = 0;
  return (
    <Field.Root id="pressbox-paste" hint={say('sheet-desk.paste.hint')} width="100%">
      <Field.Label>{say('sheet-desk.paste.label')}</Field.Label>
      <Frame>
        <Under ref={under} aria-hidden>
          {segmentsOf(text, remarks).map(({ text: words, remark }) => {
            const at = start;
            start += words.length;
            const severity = remark === null ? undefined : remarks[remark]?.severity;
            if (!severity) return words;
            return (
              <Mark key={at} data-start={at} $severity={severity} $isActive={remark === active}>
                {words}
              </Mark>
            );
          })}
          {'\n'}
        </Under>
        <Area
          ref={area}
          id="pressbox-paste"
          name="pressbox-paste"
          spellCheck={false}
          value={text}
          placeholder={say('sheet-desk.paste.placeholder')}
          onChange={({ target }) => onText(target.value)}
          onScroll={follow}
          onSelect={({ currentTarget }) => onPlace(currentTarget.selectionStart)}
        />
      </Frame>
      <Field.Hint />
    </Field.Root>
  );
});
PasteBox.displayName = 'PasteBox';
