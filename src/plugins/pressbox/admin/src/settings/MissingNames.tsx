import { Box, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { MissingNames as Missing } from '../../../contracts/src';
import { formAddress } from '../desks/addresses';
import { useMissingNamesQuery } from '../services/settings';
import { PLUGIN_ID } from '../uids';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { Pairs, Section } from './layout';

const OfType = ({ type, count, missing, first }: Missing) => {
  const { say } = useText();
  return (
    <Box tag="li">
      <Typography tag="h3" fontWeight="semiBold">
        {say('settings.names.type', { type })}
      </Typography>
      <Typography variant="pi" textColor={missing > 0 ? 'neutral800' : 'neutral600'}>
        {missing > 0 ? say('settings.names.missing', { missing, count }) : say('settings.names.whole', { count })}
      </Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
        {first.map(({ documentId, name }) => (
          <li key={documentId}>
            <Link tag={NavLink} to={formAddress(`plugin::${PLUGIN_ID}.${type}`, documentId)}>
              {name}
            </Link>
          </li>
        ))}
      </Flex>
      {missing > first.length && (
        <Typography variant="pi" textColor="neutral600">
          {say('settings.names.more', { count: missing - first.length })}
        </Typography>
      )}
    </Box>
  );
};

/** What has no name in a language, with the way to where it is given one. */
export const MissingNames = ({ locale }: { locale: string }) => {
  const { say, locale: reader } = useText();
  const { currentData: types, isError, refetch } = useMissingNamesQuery(locale, { refetchOnMountOrArgChange: true });
  const language = languageName(locale, reader);
  return (
    <Section id="pressbox-names" title={say('settings.names', { language })} hint={say('settings.names.hint')}>
      {!types && !isError && <Typography textColor="neutral600">{say('settings.loading')}</Typography>}
      {isError && (
        <Typography role="alert" textColor="danger600">
          {say('settings.names.failed')}{' '}
          <TextButton type="button" onClick={() => void refetch()}>
            {say('newsroom.retry')}
          </TextButton>
        </Typography>
      )}
      {types?.length === 0 && <Typography textColor="neutral600">{say('settings.names.nothing')}</Typography>}
      {types && types.length > 0 && (
        <Pairs as="ul">
          {types.map((each) => (
            <OfType key={each.type} {...each} />
          ))}
        </Pairs>
      )}
    </Section>
  );
};
