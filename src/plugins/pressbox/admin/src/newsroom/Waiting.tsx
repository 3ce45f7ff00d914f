import { Box, Flex, VisuallyHidden } from '@strapi/design-system';
import { Bone } from '../desks/Bone';
import { useText } from '../utils/text';

const ROWS = [0, 1, 2, 3];

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
