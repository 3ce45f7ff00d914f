import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { Box, Field, Flex } from '@strapi/design-system';
import { useText } from '../utils/text';
import { Understood } from './Understood';
import { useNewMatch, type CreatedMatch } from './use-new-match';

interface NewMatchLineProps {
  day: string;
  timeZone: string;
  inputRef: RefObject<HTMLInputElement>;
  onCreated: (match: CreatedMatch) => void;
  /** Out of the line, down to the list. */
  onLeave: () => void;
}

const FIRST_QUESTION = '[data-asks=first] button';

/** A new match in one line. The list below, the questions in between and the line are all reached without a mouse. */
export const NewMatchLine = ({ day, timeZone, inputRef, onCreated, onLeave }: NewMatchLineProps) => {
  const { say } = useText();
  const box = useRef<HTMLDivElement>(null);
  const typing = useNewMatch(day, onCreated);
  const { line, understood, match, isRead, refused } = typing;
  // Enter, and the number of an answer, may come before the line is read. A state would lag behind the next key.
  const entered = useRef<{ answer: number } | null>(null);

  const act = ({ answer }: { answer: number }): void => {
    const [ask] = match?.asks ?? [];
    const option = ask?.options[answer - 1];
    if (ask && option) typing.pick(ask.key, option.pick);
    else if (ask) box.current?.querySelector<HTMLButtonElement>(FIRST_QUESTION)?.focus();
    else void typing.create();
  };
  useEffect(() => {
    const waiting = entered.current;
    if (!waiting || !isRead) return;
    entered.current = null;
    act(waiting);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isInLine = event.target === inputRef.current;
    const [ask] = match?.asks ?? [];
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1] ?? /^Numpad([1-9])$/.exec(event.code)?.[1];
    const option = digit && (event.altKey || !isInLine) ? ask?.options[Number(digit) - 1] : undefined;
    if (ask && option) {
      event.preventDefault();
      typing.pick(ask.key, option.pick);
      inputRef.current?.focus();
    } else if (digit && isInLine && entered.current) {
      event.preventDefault();
      entered.current.answer = Number(digit);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (!isInLine) inputRef.current?.focus();
      else if (line === '') onLeave();
      else typing.clear();
    } else if (event.key === 'Enter' && isInLine) {
      event.preventDefault();
      if (line.trim() === '') return;
      if (isRead) act({ answer: 0 });
      else entered.current = { answer: 0 };
    }
  };

  return (
    <Box ref={box} onKeyDown={onKeyDown}>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Field.Root name="line" hint={say('newsroom.new.hint')} error={refused ?? undefined}>
          <Field.Label>{say('newsroom.new')}</Field.Label>
          <Field.Input
            ref={inputRef}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={line}
            placeholder={say('newsroom.new.example')}
            onChange={({ target }) => {
              entered.current = null;
              typing.type(target.value);
            }}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
        {understood && match && line.trim() !== '' && (
          <Understood
            understood={understood}
            match={match}
            timeZone={timeZone}
            onPick={(key, pick) => {
              typing.pick(key, pick);
              inputRef.current?.focus();
            }}
          />
        )}
      </Flex>
    </Box>
  );
};
