import { Button, Flex, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';

interface OfferProps {
  title: string;
  words: string;
  /** The language of the words; undefined where it is not known, or they are a name. */
  language?: string | undefined;
  action: string;
  /** Null where there is nothing to take over, or nobody who may. */
  onTake: (() => void) | null;
}

/** What a file says, and a button that takes it over. */
export const Offer = ({ title, words, language, action, onTake }: OfferProps) => (
  <Flex direction="column" alignItems="flex-start" gap={1} minWidth={0} width="100%">
    <Typography variant="pi" textColor="neutral600">
      {title}
    </Typography>
    <Typography variant="omega" textColor="neutral800" lang={language} style={{ overflowWrap: 'anywhere' }}>
      {words}
    </Typography>
    {onTake && (
      <Button variant="tertiary" size="S" startIcon={<Pencil />} onClick={onTake}>
        {action}
      </Button>
    )}
  </Flex>
);
