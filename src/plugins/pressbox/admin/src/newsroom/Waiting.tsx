import { Box, Flex, TextButton, Typography, VisuallyHidden } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { styled } from 'styled-components';
import { useText } from '../utils/text';

const ROWS = [0, 1, 2, 3];

const Bone = styled.span<{ $width: string }>`
  display: block;
  width: ${({ $width }) => $width};
  max-width: 100%;
  height: 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
`;

/** Rows as they will stand, so that nothing jumps when they are there. */
export const Waiting = () => {
  const { say } = useText();
  return (
    <Box aria-busy background="neutral0" hasRadius shadow="tableShadow">
      <VisuallyHidden>{say('newsroom.loading')}</VisuallyHidden>
      {ROWS.map((row) => (
        <Flex key={row} padding={4} gap={4} minHeight="7.2rem" alignItems="flex-start" aria-hidden>
          <Bone $width="4rem" />
          <Flex direction="column" alignItems="flex-start" gap={2} flex="1">
            <Bone $width="24rem" />
            <Bone $width="16rem" />
          </Flex>
        </Flex>
      ))}
    </Box>
  );
};

/** The day could not be had. */
export const Failed = ({ reason, onRetry }: { reason: string; onRetry: () => void }) => {
  const { say } = useText();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} role="alert">
      <Typography textColor="danger600">{say('newsroom.failed', { reason })}</Typography>
      <TextButton startIcon={<ArrowClockwise />} onClick={onRetry}>
        {say('newsroom.retry')}
      </TextButton>
    </Flex>
  );
};
