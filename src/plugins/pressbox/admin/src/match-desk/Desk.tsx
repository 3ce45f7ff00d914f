import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Box, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { DeskEvent, EventValues, MatchDeskState } from '../../../contracts/src';
import { clockOf } from '../../../core/src/clock';
import type { LineContext } from '../../../core/src/desk';
import { isShootOut, type Side } from '../../../core/src/events';
import type { Entity } from '../../../core/src/match';
import type { MatchPhase } from '../../../core/src/phase';
import { matchFormAddress, newsroomAddress, sheetDeskAddress } from '../desks/addresses';
import { Findings } from '../match-check/Findings';
import { useDeskQuery, useSquadsQuery } from '../services/match-desk';
import { useAskedDay } from '../desks/use-asked-day';
import { useText } from '../utils/text';
import { useNow } from '../utils/use-now';
import { amendedBy, type Act } from './acts';
import { Elevens } from './Elevens';
import { lineOf } from './line-of';
import { LineInput, type LineHandle } from './LineInput';
import { startsFor, stepsFrom } from './phases';
import { Printed } from './Printed';
import { sayEvent } from './say-event';
import { Scoreboard } from './Scoreboard';
import { StaleDialog } from './StaleDialog';
import { Timeline } from './Timeline';
import { useActs, type Stale } from './use-acts';
import { useKeys } from './use-keys';
import { useTold } from './use-told';

/** The minute of the clock is looked at again as often as this. */
const CLOCK_MS = 5_000;

const Columns = styled.div`
  display: grid;
  gap: ${({ theme }) => theme.spaces[4]};
  grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  @media (max-width: 1000px) {
    grid-template-columns: minmax(0, 1fr);
  }
`;
const Panel = ({ children }: { children: ReactNode }) => (
  <Box background="neutral0" padding={4} shadow="tableShadow" hasRadius>
    {children}
  </Box>
);

export const Desk = ({ state }: { state: MatchDeskState }) => {
  const { say, locale } = useText();
  const day = useAskedDay();
  const { match, findings, version, may } = state;
  const line = useRef<LineHandle>(null);
  const [amending, setAmending] = useState<DeskEvent | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const [said, setSaid] = useState('');
  const { data: squads } = useSquadsQuery(match.id);
  const { refetch } = useDeskQuery(match.id);
  const isLive = useTold(match.id, version);
  const { act, undo, isBusy } = useActs(match.id, state, setStale);

  const now = useNow(CLOCK_MS, version);
  const clock = clockOf(match.phase, match, now);
  const [minute, added] = [clock?.minute ?? null, clock?.added ?? 0];
  const isKick = amending !== null && isShootOut(amending.kind);
  const context = useMemo<LineContext>(
    () => ({
      // A kick of a shoot-out is corrected as one, though the match is over.
      match: isKick ? { ...match, phase: 'penalty_shoot_out' } : match,
      ...(squads && { squads: { home: squads.home.players, away: squads.away.players } }),
      locale,
      clock: minute === null ? null : { minute, added },
    }),
    [match, isKick, squads, locale, minute, added],
  );

  /** Does an act and says it. Answers whether it was written. */
  const perform = async (what: Act, sentence: (after: MatchDeskState) => string): Promise<boolean> => {
    const after = await act(what);
    if (after) setSaid(`${sentence(after)} ${after.match.homeScore ?? '–'}–${after.match.awayScore ?? '–'}`);
    return after !== null;
  };
  const eventSaid = (values: EventValues) => (after: MatchDeskState) => {
    const event = after.match.events.find(({ kind, minute, player }) => kind === values.kind && minute === (values.minute ?? null) && (player?.id ?? null) === (values.player ?? null)); // prettier-ignore
    return event ? sayEvent(say, event, match) : '';
  };

  const log = async ({ isMinuteTyped, ...values }: EventValues & { isMinuteTyped?: boolean }): Promise<boolean> => {
    const what: Act = amending
      ? {
          act: 'amend',
          event: amending.id,
          updatedAt: amending.updatedAt,
          values: amendedBy({ ...values, isMinuteTyped }, amending),
        }
      : { act: 'log', values };
    const isWritten = await perform(what, eventSaid(values));
    // Another correction may have begun while this was on its way.
    if (isWritten && amending) setAmending((now) => (now?.id === amending.id ? null : now));
    return isWritten;
  };
  const withdraw = (event: DeskEvent): void => {
    const sentence = say('match-desk.withdrawn', { event: sayEvent(say, event, match) });
    void perform({ act: 'withdraw', event: event.id, updatedAt: event.updatedAt }, (after) => {
      // The last row is gone: the focus has nowhere else to go.
      if (after.match.events.length === 0) line.current?.focus();
      return sentence;
    });
  };
  const changePhase = (phase: MatchPhase, starts = startsFor(match.phase, phase, match)): void => {
    const values = { from: match.phase, phase, ...(starts && { starts }) };
    void perform({ act: 'phase', values }, (after) => say('newsroom.phase', { phase: after.match.phase }));
  };
  const takeBack = async (): Promise<void> =>
    setSaid(say((await undo()) ? 'match-desk.undone' : 'match-desk.nothing-to-undo'));
  // The line is there once somebody amends, also for those who log nothing.
  useEffect(() => {
    if (amending) line.current?.type(lineOf(amending), (amending.player ?? amending.coach)?.id ?? null);
  }, [amending]);
  /** Nothing is amended any more, and nothing is left in the line that would be logged by mistake. */
  const leave = (): void => {
    setAmending(null);
    line.current?.type('');
  };
  /** A player of the drawing: their name stands in the line, with what happened. */
  const press = (player: Entity, _side: Side, key: string): void => {
    const short = { p: 'p ', o: 'og ', y: 'y ', r: 'r ', g: 'g ', s: '' }[key] ?? '';
    setAmending(null);
    line.current?.type(`${short}${player.name} `, player.id);
  };

  useKeys({
    ...Object.fromEntries(
      (may.changePhase && !isBusy ? stepsFrom(match.phase) : []).map(({ key, phase }) => [
        key,
        () => changePhase(phase),
      ]),
    ),
    'ctrl+z': () => void takeBack(),
    '/': () => line.current?.focus(),
  });

  return (
    <>
      <Layouts.Header
        title={`${match.home.name} – ${match.away.name}`}
        subtitle={[match.competition?.name, !isLive && say('match-desk.polling')].filter(Boolean).join(' · ')}
        navigationAction={
          <Link tag={NavLink} to={newsroomAddress(day)} startIcon={<ArrowLeft />}>
            {say('match-desk.back')}
          </Link>
        }
        primaryAction={
          <Flex gap={4} wrap="wrap">
            <Link tag={NavLink} to={sheetDeskAddress(match.id, day)}>
              {say('match-desk.sheets')}
            </Link>
            <Link tag={NavLink} to={matchFormAddress(match.id)}>
              {say('match-desk.form')}
            </Link>
          </Flex>
        }
      />
      <Layouts.Content>
        <VisuallyHidden role="status">{said}</VisuallyHidden>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Panel>
            <Scoreboard
              match={match}
              mayChange={may.changePhase}
              isBusy={isBusy}
              onPhase={changePhase}
              onClock={(starts) => changePhase(match.phase, starts)}
            />
          </Panel>
          {(may.log || amending) && (
            <LineInput
              ref={line}
              context={context}
              amending={amending?.id ?? null}
              isBusy={isBusy}
              onLog={log}
              onUndo={() => void takeBack()}
              onLeave={() => setAmending(null)}
            />
          )}
          <Columns>
            <Panel>
              <Elevens match={match} mayLog={may.log} onPress={press} />
            </Panel>
            <Flex direction="column" alignItems="stretch" gap={4}>
              <Panel>
                <Typography variant="delta" tag="h2">
                  {say('match-desk.timeline')}
                </Typography>
                <Box paddingTop={2}>
                  <Timeline
                    state={state}
                    amending={amending?.id ?? null}
                    isBusy={isBusy}
                    onAmend={setAmending}
                    onWithdraw={withdraw}
                  />
                </Box>
              </Panel>
              <Panel>
                <Typography variant="delta" tag="h2">
                  {say('match-check.title')}
                </Typography>
                <Box paddingTop={2}>
                  <Findings findings={findings} />
                </Box>
              </Panel>
              <Panel>
                <Printed match={match.id} version={version} />
              </Panel>
            </Flex>
          </Columns>
        </Flex>
        <StaleDialog
          stale={stale}
          match={match}
          onTakeTheirs={() => {
            setStale(null);
            leave();
            void refetch();
          }}
          onPutOff={() => setStale(null)}
          onClosed={() => line.current?.focus()}
          onKeepMine={({ act: mine, stored }) => {
            setStale(null);
            const again: Act | null =
              stored && 'updatedAt' in mine
                ? { ...mine, updatedAt: stored.updatedAt }
                : mine.act === 'amend'
                  ? { act: 'log', values: mine.values, replaces: mine.event }
                  : null;
            if (!again) return leave();
            void act(again).then((after) => after && leave());
          }}
        />
      </Layouts.Content>
    </>
  );
};
