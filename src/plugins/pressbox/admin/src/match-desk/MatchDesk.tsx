import { Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { newsroomAddress } from '../desks/addresses';
import { useDeskQuery } from '../services/match-desk';
import { useAskedDay } from '../desks/use-asked-day';
import { useText } from '../utils/text';
import { Desk } from './Desk';

/** The desk of one match. */
const MatchDesk = () => {
  const { say } = useText();
  const { match = '' } = useParams();
  const day = useAskedDay();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const { currentData: state, error } = useDeskQuery(match, { refetchOnMountOrArgChange: true });
  if (!state && !error) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{state ? `${state.match.home.name} – ${state.match.away.name}` : say('match-desk.title')}</Page.Title>
      {state ? (
        <Desk key={match} state={state} />
      ) : (
        <>
          <Layouts.Header
            title={say('match-desk.title')}
            navigationAction={
              <Link tag={NavLink} to={newsroomAddress(day)} startIcon={<ArrowLeft />}>
                {say('match-desk.back')}
              </Link>
            }
          />
          <Layouts.Content>
            <Typography role="alert" textColor="danger600">
              {say('match-desk.failed', { reason: error ? sayError(error) : '' })}
            </Typography>
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
};

export default MatchDesk;
