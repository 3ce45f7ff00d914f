import { Box, Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise, CheckCircle, CrossCircle, WarningCircle } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import type { Finding } from '../../../core/src/check';
import { useMatchCheckQuery } from '../services/newsroom';
import { MATCH } from '../uids';
import { useText } from '../utils/text';

const LOOKS = {
  contradiction: { color: 'danger600', text: 'danger600', background: 'danger100', Icon: CrossCircle },
  // Its own colour is too light to be read on its background.
  warning: { color: 'warning700', text: 'neutral800', background: 'warning100', Icon: WarningCircle },
} as const;

const FindingItem = ({ finding }: { finding: Finding }) => {
  const { say } = useText();
  const { color, text, background, Icon } = LOOKS[finding.severity];
  const sentence = say(`finding.${finding.code}`, { side: finding.side, ...finding.params });
  return (
    <Box tag="li" background={background} padding={2} hasRadius>
      <Flex gap={2} alignItems="flex-start">
        <Flex paddingTop={1} shrink={0}>
          <Icon fill={color} role="img" aria-hidden={false} aria-label={say(`match-check.${finding.severity}`)} />
        </Flex>
        <Typography variant="pi" textColor={text}>
          {sentence}
        </Typography>
      </Flex>
    </Box>
  );
};

const Sound = () => {
  const { say } = useText();
  return (
    <Flex gap={2}>
      <CheckCircle fill="success600" aria-hidden />
      <Typography variant="omega" textColor="success700">
        {say('match-check.sound')}
      </Typography>
    </Flex>
  );
};

const MatchCheck = ({ documentId }: { documentId: string }) => {
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  // Another desk logs events in another window.
  const { data, error, isLoading, refetch } = useMatchCheckQuery(documentId, { refetchOnMountOrArgChange: true });
  if (isLoading) return <Loader small>{say('match-check.loading')}</Loader>;
  if (error) {
    return (
      <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
        <Typography variant="pi" textColor="danger600">
          {say('match-check.failed', { reason: sayError(error) })}
        </Typography>
        <TextButton startIcon={<ArrowClockwise />} onClick={() => refetch()}>
          {say('match-check.retry')}
        </TextButton>
      </Flex>
    );
  }
  if (!data || data.length === 0) return <Sound />;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {data.map((finding) => (
        <FindingItem key={JSON.stringify(finding)} finding={finding} />
      ))}
    </Flex>
  );
};

/** Holds a saved match against itself and says what does not add up. */
export const MatchCheckPanel: PanelComponent = ({ model, documentId }) => {
  const { say } = useText();
  if (model !== MATCH || !documentId) return null;
  return { title: say('match-check.title'), content: <MatchCheck documentId={documentId} /> };
};
