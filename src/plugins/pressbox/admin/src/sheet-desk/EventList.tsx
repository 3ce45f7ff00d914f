import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { AgateEvent } from '../../../contracts/src';
import type { Side } from '../../../core/src/events';
import { Quiet } from '../desks/Quiet';
import { useText } from '../utils/text';
import type { Draft } from './draft';
import { useMinute } from './use-minute';

interface EventListProps {
  draft: Draft;
  teams: Readonly<Record<Side, string>>;
  onSide(event: number, side: Side): void;
}

const pair = (score: { home: number; away: number } | null): string | null => score && `${score.home}–${score.away}`;

/** What else was read: the score, goals, cards and changes in the order of the text, the referee and the crowd. */
export const EventList = ({ draft, teams, onSide }: EventListProps) => {
  const { say, locale } = useText();
  const sayMinute = useMinute();
  const printed = (key: string | null) => draft.names.find((name) => name.key === key && !name.isLeft)?.printed[0];
  const { score, halfTime, shootOut, referee, attendance } = draft;
  const facts = [
    score && say('sheet-desk.score', { score: pair(score), halfTime: pair(halfTime), shootOut: pair(shootOut) }),
    referee && printed(referee) && say('sheet-desk.referee', { name: printed(referee) ?? '' }),
    attendance !== null && say('sheet-desk.attendance', { count: attendance }),
  ].filter(Boolean);
  const sayEvent = (event: AgateEvent): string =>
    [
      sayMinute(event),
      say('sheet-desk.kind', { kind: event.kind }),
      event.kind === 'substitution'
        ? say('sheet-desk.change', { on: printed(event.player) ?? '?', off: printed(event.playerOff) ?? null })
        : (printed(event.player) ?? printed(event.coach)),
    ]
      .filter(Boolean)
      .join(' · ');
  if (facts.length + draft.events.length === 0) return <Quiet>{say('sheet-desk.events.none')}</Quiet>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {facts.length > 0 && <Typography fontWeight="semiBold">{facts.join(' · ')}</Typography>}
      <Box tag="ul">
        {draft.events.map((event, index) => (
          <Flex key={index} tag="li" gap={2} paddingTop={1} paddingBottom={1} wrap="wrap">
            <Typography variant="pi">{sayEvent(event)}</Typography>
            {event.side ? (
              <Quiet>{teams[event.side]}</Quiet>
            ) : (
              <Flex gap={2} role="group" aria-label={say('sheet-desk.event.side')}>
                <Typography variant="pi" textColor="danger600">
                  {say('sheet-desk.event.side')}
                </Typography>
                {(['home', 'away'] as const).map((side) => (
                  <Button key={side} size="S" variant="tertiary" onClick={() => onSide(index, side)} lang={locale}>
                    {teams[side]}
                  </Button>
                ))}
              </Flex>
            )}
          </Flex>
        ))}
      </Box>
    </Flex>
  );
};
