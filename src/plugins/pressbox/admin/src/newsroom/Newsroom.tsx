import { useEffect, useRef, useState } from 'react';
import { Box, Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { NavLink, useNavigate } from 'react-router-dom';
import type { DayMatch, NewsroomDay } from '../../../contracts/src';
import { dayAfter } from '../../../core/src/days';
import { matchDeskAddress } from '../desks/addresses';
import { useText } from '../utils/text';
import { sayDay } from './dates';
import { DayBar } from './DayBar';
import { Empty } from './Empty';
import { Hints } from './Hints';
import { Container } from './layout';
import { MatchRow } from './MatchRow';
import { NoZone } from './NoZone';
import { NewMatchLine } from './NewMatch';
import { useDay } from './use-day';
import { focusRow, useKeys } from './use-keys';
import type { CreatedMatch } from './use-new-match';
import { useWrite } from './use-write';
import { useWriteIn } from './write-in';
import { Failed } from '../desks/Failed';
import { Waiting } from './Waiting';
import type { Kind } from './WriteButtons';

const NOTHING: NewsroomDay['may'] = { createMatches: false, readArticles: false, writeIn: [], translateInto: [] };

const useCount = (day: NewsroomDay | undefined, typed: string): string => {
  const { say } = useText();
  if (!day) return say('newsroom.loading');
  const { matches, count } = day;
  return typed ? say('newsroom.found', { found: matches.length, count }) : say('newsroom.count', { count });
};

/** The first page of an editor: a day's matches, and what is written of them. */
const Newsroom = () => {
  const { say, locale } = useText();
  const navigate = useNavigate();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { day: asked, typed, go, search, data: known, currentData, error, refetch } = useDay();
  // While another day is fetched, what is typed for a new match stays.
  const day = asked ?? currentData?.day ?? known?.today;
  const isToday = currentData !== undefined && currentData.day === currentData.today;
  const { createMatches, writeIn } = known?.may ?? NOTHING;
  const { language, choose } = useWriteIn(writeIn);
  const { write, open, isLoading } = useWrite();
  const [created, setCreated] = useState<CreatedMatch | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const [searchRef, lineRef] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const counted = useCount(currentData, typed);
  const title = day ? sayDay(day, locale) : say('newsroom.title');

  const onWrite = (match: DayMatch, kind: Kind): void => {
    const languages = match.articles.find((article) => article.kind === kind);
    const there = languages?.languages.find((one) => one.locale === language) ?? languages?.languages[0];
    if (languages && there) open(languages.documentId, there.locale);
    else if (language !== null) void write(match.documentId, kind, language);
  };
  useKeys(list, {
    open: (match) => navigate(matchDeskAddress(match, day)),
    write: (id, kind) => {
      const match = currentData?.matches.find(({ documentId }) => documentId === id);
      if (match) onWrite(match, kind);
    },
    on: (act) => {
      if (act === 'search') searchRef.current?.focus();
      else if (act === 'new') lineRef.current?.focus();
      else if (act === 'today') go(null);
      else if (day) go(dayAfter(day, act === 'after' ? 1 : -1));
    },
  });
  useEffect(() => setCreated((now) => (now && now.day === day ? now : null)), [day]);
  const onCreated = (match: CreatedMatch): void => {
    if (match.day !== day) go(match.day);
    setCreated(match);
  };

  return (
    <Page.Main>
      <Page.Title>{say('newsroom.title')}</Page.Title>
      <Layouts.Header
        title={title}
        subtitle={`${counted}${currentData ? ` · ${say('newsroom.zone', { zone: currentData.timeZone })}` : ''}`}
      />
      <Layouts.Content>
        <Container>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {currentData && !currentData.hasTimeZone && <NoZone />}
            <DayBar
              {...{ day, isToday, typed, searchRef, language }}
              languages={writeIn}
              onChoose={choose}
              onGo={go}
              onSearch={search}
            />
            {createMatches && day && (
              <NewMatchLine
                day={day}
                timeZone={known?.timeZone ?? 'UTC'}
                inputRef={lineRef}
                onCreated={onCreated}
                onLeave={() => focusRow(list.current, created?.documentId)}
              />
            )}
            <Box role="status" aria-live="polite">
              {created && (
                <Flex gap={2} wrap="wrap">
                  <Typography textColor="success700">
                    {say(created.isNew ? 'newsroom.new.created' : 'newsroom.new.there', { match: created.name })}
                  </Typography>
                  <Link tag={NavLink} to={matchDeskAddress(created.documentId, created.day)}>
                    {say('newsroom.new.open')}
                  </Link>
                </Flex>
              )}
              {!created && <VisuallyHidden>{`${title}: ${counted}`}</VisuallyHidden>}
            </Box>
            {error && !currentData && (
              <Failed
                said={say('newsroom.failed', { reason: sayError(error as never) })}
                again={say('newsroom.retry')}
                onRetry={() => void refetch()}
              />
            )}
            {!error && !currentData && <Waiting />}
            {currentData?.matches.length === 0 && <Empty day={currentData} typed={typed} />}
            {currentData && currentData.matches.length > 0 && (
              <Box
                tag="ul"
                ref={list}
                aria-label={say('newsroom.matches')}
                background="neutral0"
                hasRadius
                shadow="tableShadow"
              >
                {currentData.matches.map((match) => (
                  <MatchRow key={match.documentId} day={currentData} isBusy={isLoading} {...{ match, onWrite }} />
                ))}
              </Box>
            )}
          </Flex>
          <Hints mayWrite={writeIn.length > 0} mayCreate={createMatches} />
        </Container>
      </Layouts.Content>
    </Page.Main>
  );
};

export default Newsroom;
