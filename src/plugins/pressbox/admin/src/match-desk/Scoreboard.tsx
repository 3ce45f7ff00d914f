import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Box, Button, Field, Flex, TextButton, TextInput, Typography } from '@strapi/design-system';
import { clockOf, minutesOf, runningStart, startFor, type PeriodStarts } from '../../../core/src/clock';
import type { MatchPhase } from '../../../core/src/phase';
import type { DeskMatch } from '../../../contracts/src';
import { useText } from '../utils/text';
import { useNow } from '../utils/use-now';
import { minuteOf } from './marks';
import { OtherStates } from './OtherStates';
import { stepsFrom } from './phases';

const SECOND_MS = 1_000;

interface ScoreboardProps {
  match: DeskMatch;
  mayChange: boolean;
  isBusy: boolean;
  onPhase(phase: MatchPhase): void;
  /** The clock is another: these are its starts. */
  onClock(starts: Partial<PeriodStarts>): void;
}

/** The minute that is typed to correct the clock; null where it is none. */
const typedMinute = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text.trim()) : null);

/** The score, where the match stands and its clock; a key for what comes next. */
export const Scoreboard = ({ match, mayChange, isBusy, onPhase, onClock }: ScoreboardProps) => {
  const { say } = useText();
  const now = useNow(SECOND_MS);
  const [typed, setTyped] = useState<string | null>(null);
  const clock = clockOf(match.phase, match, now);
  const start = runningStart(match.phase, match);
  const score = (value: number | null): string => (value === null ? '–' : String(value));

  const bounds = start && minutesOf(start);
  const [isWrong, setWrong] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isLeft = useRef(false);
  const type = (text: string | null): void => {
    isLeft.current = typed !== null && text === null;
    setTyped(text);
    setWrong(false);
  };
  // The input has gone, and with it the focus: it goes back to where it came from.
  useEffect(() => {
    if (isLeft.current) opener.current?.focus();
    isLeft.current = false;
  }, [typed]);

  const correct = (event: FormEvent): void => {
    event.preventDefault();
    const minute = typedMinute(typed ?? '');
    if (!start || !bounds) return type(null);
    if (minute === null || minute < bounds.first || minute > bounds.last) return setWrong(true);
    onClock({ [start]: startFor(start, minute, new Date()) });
    type(null);
  };

  return (
    <Flex gap={4} wrap="wrap" alignItems="center" justifyContent="space-between">
      <Flex gap={3} alignItems="baseline" wrap="wrap">
        <Typography variant="alpha" tag="p">
          {match.home.shortName ?? match.home.name} {score(match.homeScore)}–{score(match.awayScore)}{' '}
          {match.away.shortName ?? match.away.name}
        </Typography>
        <Typography variant="delta" tag="p" textColor="neutral700">
          {say('newsroom.phase', { phase: match.phase })}{' '}
          {clock && minuteOf({ minute: clock.minute, addedTime: clock.added || null })}
        </Typography>
        {mayChange && start && typed === null && (
          <TextButton ref={opener} onClick={() => type(clock ? String(clock.minute) : '')}>
            {say('match-desk.clock')}
          </TextButton>
        )}
      </Flex>
      {typed !== null && (
        <form onSubmit={correct}>
          <Flex gap={2} alignItems="flex-end">
            <Field.Root name="clock" error={isWrong && bounds ? say('match-desk.clock.wrong', bounds) : undefined}>
              <Field.Label>{say('match-desk.clock.minute')}</Field.Label>
              <Box width="8rem">
                <TextInput
                  autoFocus
                  inputMode="numeric"
                  value={typed}
                  onChange={({ target }: { target: HTMLInputElement }) => type(target.value)}
                  onKeyDown={(event: { key: string }) => event.key === 'Escape' && type(null)}
                />
              </Box>
              <Field.Error />
            </Field.Root>
            <Button type="submit" size="L" variant="secondary">
              {say('match-desk.clock.set')}
            </Button>
          </Flex>
        </form>
      )}
      {mayChange && (
        <Flex gap={2} wrap="wrap">
          {stepsFrom(match.phase).map(({ key, phase }, index) => (
            <Button
              key={phase}
              variant={index === 0 ? 'default' : 'tertiary'}
              disabled={isBusy}
              onClick={() => onPhase(phase)}
            >
              {say(`match-desk.go.${phase as 'half_time'}`)} <kbd aria-hidden>{key}</kbd>
            </Button>
          ))}
          <OtherStates match={match} isBusy={isBusy} onPhase={onPhase} />
        </Flex>
      )}
    </Flex>
  );
};
