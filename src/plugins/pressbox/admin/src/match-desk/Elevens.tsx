import type { KeyboardEvent } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskMatch } from '../../../contracts/src';
import { SIDES, type Side } from '../../../core/src/events';
import type { Appearance } from '../../../core/src/match';
import { sheetDeskAddress } from '../desks/addresses';
import { Pitch, type PitchMark } from '../desks/Pitch';
import { useAskedDay } from '../desks/use-asked-day';
import { useText } from '../utils/text';
import { cameOnAt, marksOf } from './marks';
import { teamOf } from './say-event';

const Name = styled.button`
  all: unset;
  cursor: pointer;
  border-radius: ${({ theme }) => theme.borderRadius};
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

interface ElevensProps {
  match: DeskMatch;
  mayLog: boolean;
  /** A key on a player, as in `g` for a goal; a click is the key of Enter. */
  onPress(player: Appearance['player'], side: Side, key: string): void;
}

/** Both elevens as they are drawn, with what became of each player, and the bench beneath. */
export const Elevens = ({ match, mayLog, onPress }: ElevensProps) => {
  const { say } = useText();
  const day = useAskedDay();
  const marks: Record<string, PitchMark> = marksOf(match.events);
  const on = cameOnAt(match.events);
  const sheetOf = (side: Side) => match.sheets.find((sheet) => sheet.side === side);

  const press = (side: Side, appearances: readonly Appearance[]) => (id: string, key: string) => {
    const player = appearances.find((one) => one.player.id === id)?.player;
    if (player && mayLog) onPress(player, side, key);
  };

  return (
    <Flex gap={4} wrap="wrap" alignItems="flex-start">
      {SIDES.map((side) => {
        const sheet = sheetOf(side);
        const appearances = sheet?.appearances ?? [];
        const take = press(side, appearances);
        const bench = appearances.filter(({ role }) => role === 'substitute');
        return (
          <Box key={side} tag="section" aria-label={teamOf(match, side)} flex="1 1 28rem" minWidth={0}>
            <Typography variant="delta" tag="h2">
              {teamOf(match, side)} {sheet?.formation}
            </Typography>
            {sheet ? (
              <>
                <Pitch
                  sheet={sheet}
                  label={say('match-desk.pitch', { team: teamOf(match, side), formation: sheet.formation })}
                  marks={marks}
                  onSelect={(id) => take(id, 'Enter')}
                  onKey={(id, event: KeyboardEvent) => {
                    if (event.ctrlKey || event.metaKey || event.altKey || !/^[gpoyrs]$/.test(event.key)) return;
                    event.preventDefault();
                    event.stopPropagation();
                    take(id, event.key);
                  }}
                />
                {bench.length > 0 && (
                  <Typography variant="pi" tag="p" paddingTop={2}>
                    {say('match-desk.bench')}{' '}
                    {bench.map(({ player, printedAs }, index) => (
                      <span key={player.id}>
                        <Name type="button" onClick={() => take(player.id, 'Enter')} disabled={!mayLog}>
                          {printedAs ?? player.shortName ?? player.name}
                          {on[player.id] !== undefined && (
                            <>
                              {' '}
                              <span aria-hidden>↑</span>
                              {on[player.id] || say('match-desk.on-field')}
                            </>
                          )}
                        </Name>
                        {index < bench.length - 1 && ', '}
                      </span>
                    ))}
                  </Typography>
                )}
                {sheet.coach && (
                  <Typography variant="pi" tag="p" textColor="neutral600">
                    {say('match-desk.coach', { coach: sheet.coach.name })}
                  </Typography>
                )}
              </>
            ) : (
              <Box paddingTop={2}>
                <Typography textColor="neutral600">{say('match-desk.no-sheet')} </Typography>
                {mayLog && (
                  <Link tag={NavLink} to={sheetDeskAddress(match.id, day)}>
                    {say('match-desk.paste-sheet')}
                  </Link>
                )}
              </Box>
            )}
          </Box>
        );
      })}
    </Flex>
  );
};
