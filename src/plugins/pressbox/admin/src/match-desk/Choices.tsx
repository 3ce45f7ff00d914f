import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { LineName } from '../../../core/src/desk';
import type { MatchFacts } from '../../../core/src/match';
import { useText } from '../utils/text';
import { teamOf } from './say-event';

/** As many as there are keys for. */
const MOST = 9;

const Choice = styled.button`
  all: unset;
  box-sizing: border-box;
  cursor: pointer;
  width: 100%;
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;

interface ChoicesProps {
  name: LineName;
  match: Pick<MatchFacts, 'home' | 'away'>;
  /** Whether the keys go here now. */
  isAsked: boolean;
  onChoose(id: string): void;
  onLeave(): void;
}

/** Whom a name may mean: a number, a click, or Enter for the first. */
export const Choices = ({ name, match, isAsked, onChoose, onLeave }: ChoicesProps) => {
  const { say } = useText();
  const first = useRef<HTMLButtonElement>(null);
  const candidates = name.candidates.slice(0, MOST);
  useEffect(() => {
    if (isAsked) first.current?.focus();
  }, [isAsked, name]);

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const chosen = /^[1-9]$/.test(event.key) ? candidates[Number(event.key) - 1] : undefined;
    if (chosen) onChoose(chosen.id);
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const item = event.target instanceof HTMLElement ? event.target.closest('li') : null;
      const next = event.key === 'ArrowDown' ? item?.nextElementSibling : item?.previousElementSibling;
      next?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <Box tag="section" aria-label={say('match-desk.who', { name: name.printed })} onKeyDown={press}>
      <Typography variant="pi" fontWeight="semiBold" tag="p">
        {say('match-desk.who', { name: name.printed })}
      </Typography>
      <Flex tag="ol" direction="column" alignItems="stretch">
        {candidates.map((one, index) => (
          <li key={one.id}>
            <Choice type="button" ref={index === 0 ? first : undefined} onClick={() => onChoose(one.id)}>
              <Typography variant="omega">
                <strong>{index + 1}</strong> {one.name}{' '}
                <Typography variant="pi" textColor="neutral700">
                  {[
                    teamOf(match, one.side),
                    one.shirtNumber !== null && say('match-desk.shirt', { number: one.shirtNumber }),
                    one.onField !== null && say(one.onField ? 'match-desk.on-field' : 'match-desk.on-bench'),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Typography>
              </Typography>
            </Choice>
          </li>
        ))}
      </Flex>
    </Box>
  );
};
