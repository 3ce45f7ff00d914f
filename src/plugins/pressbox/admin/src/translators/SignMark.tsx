import { Flex, Typography } from '@strapi/design-system';
import {
  ArrowsCounterClockwise,
  Check,
  Clock,
  CrossCircle,
  Feather,
  Pencil,
  Minus,
  WarningCircle,
} from '@strapi/icons';
import { useText } from '../utils/text';
import type { Sign } from './cells';

/** A sign and a colour for each; the word beside them says the same. */
const LOOKS = {
  missing: { Icon: Minus, color: 'neutral500', words: 'neutral600' },
  contradicted: { Icon: CrossCircle, color: 'danger600', words: 'danger700' },
  outdated: { Icon: Clock, color: 'warning600', words: 'neutral800' },
  incomplete: { Icon: WarningCircle, color: 'warning600', words: 'neutral800' },
  draft: { Icon: Pencil, color: 'neutral600', words: 'neutral800' },
  published: { Icon: Check, color: 'success600', words: 'success700' },
  modified: { Icon: ArrowsCounterClockwise, color: 'secondary600', words: 'secondary700' },
  source: { Icon: Feather, color: 'primary600', words: 'primary700' },
} as const;

interface SignMarkProps {
  sign: Sign;
  count?: number | null;
}

/** How a language stands: sign, word and figure. */
export const SignMark = ({ sign, count = null }: SignMarkProps) => {
  const { say } = useText();
  const { Icon, color, words } = LOOKS[sign];
  return (
    <Flex tag="span" gap={1} alignItems="center">
      <Icon fill={color} aria-hidden width="1.4rem" height="1.4rem" style={{ flex: 'none' }} />
      <Typography variant="pi" fontWeight={sign === 'missing' ? 'regular' : 'semiBold'} textColor={words}>
        {say('translators.sign', { state: sign })}
        {count !== null && ` ${count}`}
      </Typography>
    </Flex>
  );
};
