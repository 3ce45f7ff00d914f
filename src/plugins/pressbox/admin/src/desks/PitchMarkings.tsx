import { styled } from 'styled-components';
import { HEIGHT, WIDTH } from './pitch-places';

const Lines = styled.g`
  fill: none;
  stroke: ${({ theme }) => theme.colors.success200};
  stroke-width: 1.4;
`;
const MIDDLE = WIDTH / 2;

/** The white lines of a half pitch, the goal at the foot. */
export const PitchMarkings = () => (
  <Lines aria-hidden>
    <rect x={4} y={4} width={WIDTH - 8} height={HEIGHT - 8} rx={2} />
    <path d={`M ${MIDDLE - 46} 4 A 46 46 0 0 0 ${MIDDLE + 46} 4`} />
    <rect x={MIDDLE - 92} y={HEIGHT - 84} width={184} height={80} />
    <rect x={MIDDLE - 42} y={HEIGHT - 34} width={84} height={30} />
    <path d={`M ${MIDDLE - 34} ${HEIGHT - 84} A 46 46 0 0 1 ${MIDDLE + 34} ${HEIGHT - 84}`} />
  </Lines>
);
