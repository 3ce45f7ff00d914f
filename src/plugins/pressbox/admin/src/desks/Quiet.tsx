import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';

interface QuietProps {
  children: ReactNode;
  isGrave?: boolean;
  /** Whether it may hold a word that is longer than its line, such as the name of a file. */
  breaks?: boolean;
}

/** What is told beside the thing itself, in small letters. */
export const Quiet = ({ children, isGrave = false, breaks = false }: QuietProps) => (
  <Typography
    variant="pi"
    textColor={isGrave ? 'danger600' : 'neutral600'}
    style={breaks ? { overflowWrap: 'anywhere' } : undefined}
  >
    {children}
  </Typography>
);
