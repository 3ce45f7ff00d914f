import { useState } from 'react';
import { Box, Checkbox, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page, useAPIErrorHandler } from '@strapi/strapi/admin';
import { NavLink, useParams } from 'react-router-dom';
import { translationsAddress } from '../../desks/addresses';
import { Failed } from '../../desks/Failed';
import { Quiet } from '../../desks/Quiet';
import { Container } from '../../newsroom/layout';
import type { OfLiveText } from '../../services/translations';
import { languageInSentence } from '../../utils/languages';
import { useText } from '../../utils/text';
import { Line } from './Line';
import { useLiveText } from './use-live-text';

const Desk = (of: OfLiveText) => {
  const { say, locale: reader } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const desk = useLiveText(of);
  const [isMissingOnly, setMissingOnly] = useState(false);
  const { lines, error, refetch } = desk;
  const title = say('translators.live.into', { language: languageInSentence(of.locale, reader) });
  const shown = (lines ?? []).filter(({ text, state }) => !isMissingOnly || text === null || state !== 'stored');
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title}
        navigationAction={
          <Link startIcon={<ArrowLeft />} tag={NavLink} to={translationsAddress({ match: of.match })}>
            {say('translators.title')}
          </Link>
        }
      />
      <Layouts.Content>
        {!lines && error !== undefined && (
          <Failed
            said={say('translators.live.failed', { reason: sayError(error) })}
            again={say('translators.retry')}
            onRetry={() => void refetch()}
          />
        )}
        {!lines && error === undefined && <Page.Loading />}
        {lines && lines.length === 0 && (
          <Box>
            <Typography tag="h2" variant="delta">
              {say('translators.live.empty')}
            </Typography>
            <Quiet>{say('translators.live.empty.hint')}</Quiet>
          </Box>
        )}
        {lines && lines.length > 0 && (
          <Container>
            <Checkbox checked={isMissingOnly} onCheckedChange={(checked: boolean) => setMissingOnly(checked)}>
              {say('translators.live.missing')}
            </Checkbox>
            <Box tag="ol" background="neutral0" hasRadius shadow="tableShadow" marginTop={3} aria-label={title}>
              {shown.map((line) => (
                <Line key={line.documentId} {...{ line, desk }} locale={of.locale} />
              ))}
            </Box>
          </Container>
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

/** The live text of a match, line by line in another language, in the order of play. */
const LiveText = () => {
  const { match, locale } = useParams();
  return match && locale ? <Desk key={`${match} ${locale}`} {...{ match, locale }} /> : <Page.Error />;
};

export default LiveText;
