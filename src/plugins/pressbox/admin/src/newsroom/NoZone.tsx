import { Flex, Link, Typography } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { READS_SETTINGS, SETTINGS_ADDRESS } from '../settings/permissions';
import { useText } from '../utils/text';

/** Says that the days are nobody's, with the way to where a zone is set for whoever may go there. */
export const NoZone = () => {
  const { say } = useText();
  const { allowedActions } = useRBAC([READS_SETTINGS]);
  return (
    <Flex gap={2} wrap="wrap">
      <Typography textColor="neutral600">{say('settings.zone.newsroom')}</Typography>
      {allowedActions.canRead && (
        <Link tag={NavLink} to={SETTINGS_ADDRESS}>
          {say('settings.zone.set')}
        </Link>
      )}
    </Flex>
  );
};
