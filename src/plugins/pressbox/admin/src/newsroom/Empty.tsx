import { Box, Flex, Typography } from '@strapi/design-system';
import { Link } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { NearestDay, NewsroomDay } from '../../../contracts/src';
import { newsroomAddress } from '../desks/addresses';
import { useText } from '../utils/text';
import { sayDay } from './dates';

interface EmptyProps {
  day: NewsroomDay;
  typed: string;
}

/** Where the day has nothing: what to do, and where the nearest matches are. */
export const Empty = ({ day: { nearest, may }, typed }: EmptyProps) => {
  const { say, locale } = useText();
  const { before, after } = nearest ?? { before: null, after: null };
  const nearby = (key: 'newsroom.nearest.before' | 'newsroom.nearest.after', { day, home, away }: NearestDay) => (
    <Link tag={NavLink} to={`${newsroomAddress(day)}${typed ? `&q=${encodeURIComponent(typed)}` : ''}`}>
      {say(key, { match: [home, away].filter(Boolean).join(' – '), day: sayDay(day, locale) })}
    </Link>
  );
  return (
    <Box background="neutral0" padding={8} hasRadius shadow="tableShadow">
      <Flex direction="column" gap={4}>
        <Typography tag="h2" variant="delta">
          {typed ? say('newsroom.empty.search', { typed }) : say('newsroom.empty.title')}
        </Typography>
        {!typed && (
          <Typography textColor="neutral600" textAlign="center">
            {say(may.createMatches ? 'newsroom.empty.may' : 'newsroom.empty.read')}
          </Typography>
        )}
        {before && nearby('newsroom.nearest.before', before)}
        {after && nearby('newsroom.nearest.after', after)}
        {typed && !before && !after && <Typography textColor="neutral600">{say('newsroom.nearest.none')}</Typography>}
      </Flex>
    </Box>
  );
};
