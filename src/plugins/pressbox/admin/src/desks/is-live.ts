import { LIVE_PHASES } from '../../../core/src/phase';
import type { DayMatch } from '../../../contracts/src';

/** Whether a match is on. */
export const isLive = ({ phase }: Pick<DayMatch, 'phase'>): boolean =>
  (LIVE_PHASES as readonly string[]).includes(phase);
