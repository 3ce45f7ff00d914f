import type { ReactNode } from 'react';
import { Badge } from '@strapi/design-system';

/** That a match is on. The design system's own active badge has too little contrast for small letters (4.2 to 1). */
export const LiveBadge = ({ children }: { children: ReactNode }) => (
  <Badge backgroundColor="primary100" textColor="primary700">
    {children}
  </Badge>
);
