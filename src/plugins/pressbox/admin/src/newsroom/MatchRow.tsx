import { memo } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import type { DayMatch, NewsroomDay } from '../../../contracts/src';
import { matchDeskAddress } from '../desks/addresses';
import { isLive } from '../desks/is-live';
import { LiveBadge } from '../desks/LiveBadge';
import { Quiet } from '../desks/Quiet';
import { useText } from '../utils/text';
import { ArticleChips } from './ArticleChips';
import { sayMoment, sayTime } from './dates';
import { MatchLink, Row, Under } from './layout';
import { sayMatch, sayScore } from './match-words';
import { USUAL, WriteButtons, type Kind } from './WriteButtons';

interface MatchRowProps {
  match: DayMatch;
  day: Pick<NewsroomDay, 'day' | 'timeZone' | 'languages' | 'may'>;
  isBusy: boolean;
  onWrite: (match: DayMatch, kind: Kind) => void;
}

const Head = ({ match, day }: { match: DayMatch; day: string }) => {
  const { say } = useText();
  const { competition, round, shootOut, findings } = match;
  const where = [competition, round].filter(Boolean).join(' · ');
  const kicks = shootOut && say('newsroom.shoot-out', { score: `${shootOut.home}–${shootOut.away}` });
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0}>
      <MatchLink to={matchDeskAddress(match.documentId, day)} data-match={match.documentId}>
        {sayScore(match, say)}
      </MatchLink>
      {(where || kicks) && <Quiet>{[kicks, where].filter(Boolean).join(' · ')}</Quiet>}
      {findings !== null && findings > 0 && (
        <Flex gap={1} tag={Link} to={matchDeskAddress(match.documentId, day)}>
          <WarningCircle fill="warning600" aria-hidden />
          <Quiet>{say('newsroom.findings', { count: findings })}</Quiet>
        </Flex>
      )}
    </Flex>
  );
};

/** A match of the day: when, who, how it stands, and what is written of it. */
export const MatchRow = memo(({ match, day, isBusy, onWrite }: MatchRowProps) => {
  const { say, locale } = useText();
  const { phase, kickOff, articles, authors } = match;
  const sayHour = (moment: string): string => sayMoment(moment, day.day, locale, day.timeZone);
  const byKind = [...articles].sort((a, b) => place(a.kind) - place(b.kind));
  const there = articles.map(({ kind }) => kind);
  return (
    <Row tag="li" padding={4} background="neutral0">
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="semiBold">{kickOff ? sayTime(kickOff, locale, day.timeZone) : '–'}</Typography>
        {isLive(match) ? (
          <LiveBadge>{say('newsroom.phase', { phase })}</LiveBadge>
        ) : (
          <Quiet>{say('newsroom.phase', { phase })}</Quiet>
        )}
      </Flex>
      <Head match={match} day={day.day} />
      <Under>
        <Flex direction="column" alignItems="flex-start" gap={1}>
          {byKind.map((article) => (
            <ArticleChips
              key={article.documentId}
              article={article}
              languages={day.languages}
              beginIn={day.may.translateInto}
              sayHour={sayHour}
            />
          ))}
          {authors.length > 0 && (
            <Quiet>{say('newsroom.by', { names: new Intl.ListFormat(locale).format(authors) })}</Quiet>
          )}
        </Flex>
      </Under>
      {day.may.writeIn.length > 0 && (
        <Under>
          <WriteButtons
            match={sayMatch(match, say)}
            there={there}
            first={phase === 'scheduled' && !there.includes('preview') ? 'preview' : 'report'}
            isBusy={isBusy}
            onWrite={(kind) => onWrite(match, kind)}
          />
        </Under>
      )}
    </Row>
  );
});
MatchRow.displayName = 'MatchRow';

/** Preview and report come first. */
const place = (kind: Kind): number => {
  const at = (USUAL as readonly Kind[]).indexOf(kind);
  return at === -1 ? USUAL.length : at;
};
