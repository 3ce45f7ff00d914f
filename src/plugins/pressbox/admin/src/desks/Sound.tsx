import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';

/** Says that nothing is wrong. The sign keeps its size beside a sentence of two lines. */
export const Sound = ({ children }: { children: ReactNode }) => (
  <Flex gap={2} alignItems="flex-start">
    <Box shrink={0} paddingTop={1}>
      <CheckCircle fill="success600" aria-hidden />
    </Box>
    <Typography variant="omega" textColor="success700">
      {children}
    </Typography>
  </Flex>
);
