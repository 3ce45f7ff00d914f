import { forwardRef, useImperativeHandle, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Box, Button, Field, Flex, TextInput } from '@strapi/design-system';
import type { LineContext } from '../../../core/src/desk';
import type { EventValues } from '../../../contracts/src';
import { useText } from '../utils/text';
import { Choices } from './Choices';
import { Examples } from './Examples';
import { doubtfulIn, readTyped } from './read';
import { Understood } from './Understood';

export interface LineHandle {
  /** Puts a line into the input, ready to be corrected or finished; `pick` settles whom it names. */
  type(text: string, pick?: string | null): void;
  focus(): void;
}

interface LineInputProps {
  context: LineContext;
  /** What is amended: a new event where nothing is. */
  amending: string | null;
  isBusy: boolean;
  /** Answers whether it was written: what is refused stays typed. */
  onLog(values: EventValues & { isMinuteTyped?: boolean }): Promise<boolean>;
  onUndo(): void;
  /** Nothing is amended any more. */
  onLeave(): void;
}

/** One line that reads agate: it shows what it understood as one types, Enter logs it. */
export const LineInput = forwardRef<LineHandle, LineInputProps>(
  ({ context, amending, isBusy, onLog, onUndo, onLeave }, ref) => {
    const { say } = useText();
    const input = useRef<HTMLInputElement>(null);
    const last = useRef('');
    const standing = useRef('');
    const refused = useRef<{ typed: string; picked: readonly string[] }[]>([]);
    const [text, setText] = useState('');
    const [picks, setPicks] = useState<readonly string[]>([]);
    const [isAsked, setAsked] = useState(false);
    const [hasHelp, setHelp] = useState(false);
    const reading = useMemo(() => readTyped(text, picks, context), [text, picks, context]);
    const doubtful = doubtfulIn(reading);

    const type = (typed: string, pick: string | null = null): void => {
      standing.current = typed;
      setText(typed);
      setPicks(pick ? [pick] : []);
      setAsked(false);
    };
    useImperativeHandle(ref, () => ({
      type: (typed, pick) => {
        type(typed, pick);
        input.current?.focus();
      },
      focus: () => input.current?.focus(),
    }));

    /** A correction stands until it is written: nothing else is typed over it. */
    const correct = async (values: EventValues, typed: string): Promise<void> => {
      if (isBusy || !(await onLog(values))) return;
      last.current = typed;
      if (standing.current === typed) type('');
    };
    /** What happens next is typed while the last is on its way; what is refused comes back, or waits behind ↑. */
    const add = async (values: EventValues, typed: string, picked: readonly string[]): Promise<void> => {
      last.current = typed;
      type('');
      if (await onLog(values)) return;
      refused.current.push({ typed, picked });
      if (standing.current === '') recall();
    };
    /** The last line again: first those that were refused. */
    const recall = (): void => {
      const back = refused.current.pop();
      type(back?.typed ?? last.current);
      if (back) setPicks(back.picked);
    };
    const log = (from: typeof reading, picked: readonly string[] = picks): void => {
      if (!from?.act) return;
      const values = { ...from.act, isMinuteTyped: from.minuteFrom === 'typed' };
      void (amending === null ? add(values, text, picked) : correct(values, text));
      input.current?.focus();
    };
    const choose = (id: string): void => {
      const chosen = [...picks, id];
      const next = readTyped(text, chosen, context);
      setPicks(chosen);
      if (doubtfulIn(next) !== null) return;
      setAsked(false);
      if (next?.act) log(next, chosen);
      else input.current?.focus();
    };

    const press = (event: KeyboardEvent<HTMLInputElement>): void => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
        if (doubtful !== null) setAsked(true);
        else log(reading);
      } else if (event.key === 'Escape') {
        type('');
        onLeave();
      } else if (event.key === 'ArrowUp' && text === '' && (last.current || refused.current.length > 0)) recall();
      else if (event.key === '?' && text === '') setHelp((shown) => !shown);
      else if (isUndo && text === '' && !event.repeat) onUndo();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };

    return (
      <Box background="neutral0" padding={4} shadow="tableShadow" hasRadius>
        <Field.Root name="line" hint={say('match-desk.line.keys')}>
          <Field.Label>{say(amending ? 'match-desk.line.amend' : 'match-desk.line')}</Field.Label>
          <Flex gap={2} alignItems="center">
            <Box flex="1">
              <TextInput
                ref={input}
                value={text}
                autoComplete="off"
                spellCheck={false}
                placeholder={say('match-desk.line.placeholder')}
                onChange={({ target }: { target: HTMLInputElement }) => type(target.value)}
                onKeyDown={press}
              />
            </Box>
            <Button disabled={!reading?.act || (amending !== null && isBusy)} onClick={() => log(reading)}>
              {say(amending ? 'match-desk.amend' : 'match-desk.log')}
            </Button>
          </Flex>
          <Field.Hint />
        </Field.Root>
        {hasHelp && <Examples />}
        <Understood reading={reading} match={context.match} />
        {reading && doubtful !== null && reading.names[doubtful] && (
          <Box paddingTop={2}>
            <Choices
              name={reading.names[doubtful]}
              match={context.match}
              isAsked={isAsked}
              onChoose={choose}
              onLeave={() => {
                setAsked(false);
                input.current?.focus();
              }}
            />
          </Box>
        )}
      </Box>
    );
  },
);
LineInput.displayName = 'LineInput';
