import { Flex, TextButton, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';

/** What a page is about could not be had: why, and a way to ask again. */
export const Failed = ({ said, again, onRetry }: { said: string; again: string; onRetry: () => void }) => (
  <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
    <Typography textColor="danger600">{said}</Typography>
    <TextButton startIcon={<ArrowClockwise />} onClick={onRetry}>
      {again}
    </TextButton>
  </Flex>
);
