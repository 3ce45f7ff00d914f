import type { KeyboardEvent } from 'react';
import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { DeskEvent, MatchDeskState } from '../../../contracts/src';
import type { EventKind } from '../../../core/src/events';
import { useText } from '../utils/text';
import { minuteOf, runningScores } from './marks';
import { sayEvent, sayKind, sayPeople, teamOf } from './say-event';
import { useRows } from './use-rows';

/** A sign a kind; its words stand beside it. */
const SIGNS: Readonly<Record<EventKind, string>> = {
  goal: '●',
  penalty_goal: '●',
  own_goal: '●',
  penalty_missed: '○',
  goal_disallowed: '⊘',
  yellow_card: '▮',
  second_yellow_card: '▮',
  red_card: '▮',
  substitution: '⇄',
  shoot_out_scored: '●',
  shoot_out_missed: '○',
};
const isRed = (kind: EventKind): boolean => kind === 'red_card' || kind === 'second_yellow_card' || kind === 'own_goal';

const Sign = styled.span<{ $kind: EventKind }>`
  width: 1.6rem;
  flex-shrink: 0;
  text-align: center;
  color: ${({ theme, $kind }) =>
    $kind === 'yellow_card'
      ? theme.colors.warning500
      : isRed($kind)
        ? theme.colors.danger600
        : theme.colors.neutral800};
`;
const Row = styled.li`
  display: flex;
  align-items: center;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};
  &[aria-current='true'] {
    background: ${({ theme }) => theme.colors.primary100};
  }
  &:focus-within,
  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;
const TAKES_OUT = ['Delete', 'Backspace'];

interface TimelineProps {
  state: MatchDeskState;
  /** The event that is being amended. */
  amending: string | null;
  isBusy: boolean;
  onAmend(event: DeskEvent): void;
  onWithdraw(event: DeskEvent): void;
}

/** What happened, newest first; each to be amended or taken out, by its buttons or by a key on its row. */
export const Timeline = ({ state: { match, may }, amending, isBusy, onAmend, onWithdraw }: TimelineProps) => {
  const { say } = useText();
  const scores = runningScores(match.events);
  const rows = match.events.map((event, index) => ({ event, score: scores[index] ?? null })).reverse();
  const row = useRows(rows.map(({ event }) => event.id));
  const keys = [may.amend && 'e', may.withdraw && 'Delete Backspace'].filter(Boolean).join(' ');
  const press = (event: DeskEvent, key: KeyboardEvent, walk: (key: KeyboardEvent) => boolean): void => {
    if (key.ctrlKey || key.metaKey || key.altKey) return;
    const isAct = !key.repeat && !isBusy;
    if (walk(key)) key.preventDefault();
    else if (key.key.toLowerCase() === 'e' && may.amend && isAct) {
      key.preventDefault();
      onAmend(event);
    } else if (TAKES_OUT.includes(key.key) && may.withdraw && isAct) {
      key.preventDefault();
      onWithdraw(event);
    }
  };
  if (rows.length === 0)
    return (
      <Box padding={4}>
        <Typography textColor="neutral600">{say(may.log ? 'match-desk.empty' : 'match-desk.empty.reader')}</Typography>
      </Box>
    );
  return (
    <Flex tag="ol" direction="column" alignItems="stretch">
      {rows.map(({ event, score }) => {
        const { walk, ...handlers } = row(event.id);
        const { tabIndex } = handlers;
        return (
          <Row
            key={event.id}
            aria-current={amending === event.id}
            {...(keys && {
              ...handlers,
              'aria-keyshortcuts': keys,
              onKeyDown: (key: KeyboardEvent) => press(event, key, walk),
            })}
          >
            <Box width="4.4rem" shrink={0}>
              <Typography variant="omega" fontWeight="semiBold">
                {minuteOf(event) || '–'}
              </Typography>
            </Box>
            <Sign $kind={event.kind} aria-hidden>
              {SIGNS[event.kind]}
            </Sign>
            <Flex direction="column" alignItems="flex-start" flex="1" minWidth={0}>
              <Typography variant="omega">
                {sayPeople(say, event)} {score && <strong>{score}</strong>}
              </Typography>
              <Typography variant="pi" textColor="neutral600">
                {[sayKind(say, event.kind), teamOf(match, event.side), event.note, event.by]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
            </Flex>
            <Flex gap={1} shrink={0}>
              {may.amend && (
                <IconButton
                  variant="ghost"
                  tabIndex={tabIndex}
                  label={say('match-desk.amend.of', { event: sayEvent(say, event, match) })}
                  onClick={() => onAmend(event)}
                >
                  <Pencil />
                </IconButton>
              )}
              {may.withdraw && (
                <IconButton
                  variant="ghost"
                  tabIndex={tabIndex}
                  label={say('match-desk.withdraw.of', { event: sayEvent(say, event, match) })}
                  onClick={() => onWithdraw(event)}
                >
                  <Trash />
                </IconButton>
              )}
            </Flex>
          </Row>
        );
      })}
    </Flex>
  );
};
