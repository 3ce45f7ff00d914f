import { Flex, Loader, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useMatchCheckQuery } from '../services/newsroom';
import { MATCH } from '../uids';
import { useText } from '../utils/text';
import { Findings } from './Findings';

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
  return <Findings findings={data ?? []} />;
};

/** Holds a saved match against itself and says what does not add up. */
export const MatchCheckPanel: PanelComponent = ({ model, documentId }) => {
  const { say } = useText();
  if (model !== MATCH || !documentId) return null;
  return { title: say('match-check.title'), content: <MatchCheck documentId={documentId} /> };
};
