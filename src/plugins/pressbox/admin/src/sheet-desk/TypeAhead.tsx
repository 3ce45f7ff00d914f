import { useId, useState, type KeyboardEvent } from 'react';
import { Box, Field, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { KnownPerson } from '../../../core/src/matching';
import { useText } from '../utils/text';
import { findInSquad } from './squad-search';
import type { TypedPlayer, Worn } from './typed-player';

const List = styled.ul`
  position: absolute;
  z-index: 4;
  left: 0;
  right: 0;
  top: 100%;
  margin-top: 0.4rem;
  padding: 0.4rem;
  background: ${({ theme }) => theme.colors.neutral0};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.filterShadow};
`;
const Item = styled.li`
  padding: 0.8rem;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  &[aria-selected='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

const NOBODY: ReadonlySet<string> = new Set();
const isWorn = ({ shirtNumber, captain }: Worn): boolean => shirtNumber !== null || captain;
const isShown = (part: unknown): boolean => part !== null && part !== false;

interface TypeAheadProps {
  label: string;
  hint: string;
  squad: readonly KnownPerson[];
  /** Who stands on the sheet already. */
  taken: ReadonlySet<string>;
  /** What is typed: a name, and what else the field takes. */
  read(text: string): TypedPlayer;
  /** Whether somebody can be captain: nobody on the bench is. */
  mayLead?(person: KnownPerson | string): boolean;
  onAdd(person: KnownPerson | string, worn: Worn): void;
  onTakeBack(): void;
}

/** A sheet is typed name by name: Enter adds the one who is marked, Backspace in an empty field takes the last back. */
export const TypeAhead = ({ label, hint, squad, taken, read, mayLead, onAdd, onTakeBack }: TypeAheadProps) => {
  const { say } = useText();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const { name, ...worn } = read(typed);
  // Who stands on the sheet is offered where a number is typed, or who is captain.
  const found = findInSquad(squad, name, isWorn(worn) ? NOBODY : taken);
  // Somebody new is the last choice, never the first of several.
  const choices: (KnownPerson | string)[] = name === '' ? [] : [...found, name];
  const marked = Math.min(at, choices.length - 1);
  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  const asWorn = (choice: KnownPerson | string): string => {
    const isCaptain = worn.captain && (mayLead?.(choice) ?? true);
    const who = typeof choice === 'string' ? choice : choice.name;
    return [worn.shirtNumber, who, isCaptain && '(c)'].filter(isShown).join(' ');
  };
  const add = (choice: KnownPerson | string | undefined): void => {
    if (choice === undefined) return;
    onAdd(choice, worn);
    type('');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Backspace' && typed === '') return event.repeat ? undefined : onTakeBack();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' && typed !== '') type('');
    else if (step && choices.length > 0) setAt((marked + step + choices.length) % choices.length);
    else if (event.key === 'Enter') add(choices[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <Box position="relative">
      <Field.Root id={id} hint={hint}>
        <Field.Label>{label}</Field.Label>
        <TextInput
          value={typed}
          autoComplete="off"
          role="combobox"
          aria-expanded={choices.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={choices.length > 0 ? `${id}-${marked}` : undefined}
          onChange={({ target }: { target: { value: string } }) => type(target.value)}
          onKeyDown={press}
        />
        <Field.Hint />
      </Field.Root>
      <List id={`${id}-list`} role="listbox" aria-label={label} hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <Item
            key={typeof choice === 'string' ? 'new' : choice.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === marked}
            // The field keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(choice)}
          >
            <Typography>
              {typeof choice === 'string' ? say('sheet-desk.type.new', { name: asWorn(choice) }) : asWorn(choice)}
            </Typography>
          </Item>
        ))}
      </List>
    </Box>
  );
};
