import { Link } from 'react-router-dom';
import { clockOf } from '../../../core/src/clock';
import type { DayArticle, DayMatch, NewsroomDay } from '../../../contracts/src';
import { matchDeskAddress, newsroomAddress } from '../desks/addresses';
import { isLive } from '../desks/is-live';
import { LiveBadge } from '../desks/LiveBadge';
import { Quiet } from '../desks/Quiet';
import { minuteOf } from '../match-desk/marks';
import { sayDay, sayTime } from '../newsroom/dates';
import { sayScore } from '../newsroom/match-words';
import { useDayQuery } from '../services/day';
import { useText } from '../utils/text';
import { useComingBack } from '../utils/use-coming-back';
import { useNow } from '../utils/use-now';
import { Answered, Item, List, Nothing } from './layout';

/** Scores move while the page stands open. */
const EVERY_MS = 30_000;
/** The minute goes on by itself. */
const TICK_MS = 10_000;

const Match = ({ match, day, now }: { match: DayMatch; day: NewsroomDay; now: Date }) => {
  const { say, locale } = useText();
  const { phase, kickOff, shootOut, competition, round } = match;
  const time = kickOff ? sayTime(kickOff, locale, day.timeZone) : null;
  const clock = match.clock && clockOf(phase, match.clock, now);
  const minute = clock && minuteOf({ minute: clock.minute, addedTime: clock.added || null });
  const state = [say('newsroom.phase', { phase }), minute].filter(Boolean).join(' ');
  const kicks = shootOut && say('newsroom.shoot-out', { score: `${shootOut.home}–${shootOut.away}` });
  const article = ({ kind, languages }: DayArticle): string =>
    `${say('newsroom.kind', { kind })} ${languages.map((one) => one.locale.toUpperCase()).join(', ')}`;
  return (
    <Item
      to={matchDeskAddress(match.documentId)}
      name={sayScore(match, say)}
      mark={isLive(match) ? <LiveBadge>{state}</LiveBadge> : <Quiet>{state}</Quiet>}
    >
      <Quiet>{[time, kicks, competition, round].filter(Boolean).join(' · ')}</Quiet>
      {day.may.readArticles && (
        <Quiet>{match.articles.map(article).join(' · ') || say('home.tonight.no-article')}</Quiet>
      )}
    </Item>
  );
};

const NoMatch = ({ day: { may, nearest } }: { day: NewsroomDay }) => {
  const { say, locale } = useText();
  const next = nearest?.after;
  return (
    <Nothing
      more={
        next && (
          <Link to={newsroomAddress(next.day)}>
            {say('newsroom.nearest.after', {
              match: [next.home, next.away].filter(Boolean).join(' – '),
              day: sayDay(next.day, locale),
            })}
          </Link>
        )
      }
    >
      {say(may.createMatches ? 'home.tonight.empty.may' : 'home.tonight.empty.read')}
    </Nothing>
  );
};

/** Today's matches, on the newsroom's clock. */
export const Tonight = () => {
  const { say, locale } = useText();
  const now = useNow(TICK_MS);
  const asked = useDayQuery({ language: locale }, { refetchOnMountOrArgChange: true, pollingInterval: EVERY_MS });
  useComingBack(() => void asked.refetch());
  return (
    <Answered asked={asked}>
      {(day) =>
        day.matches.length === 0 ? (
          <NoMatch day={day} />
        ) : (
          <List label={say('home.tonight.title')}>
            {day.matches.map((match) => (
              <Match key={match.documentId} match={match} day={day} now={now} />
            ))}
          </List>
        )
      }
    </Answered>
  );
};
