import { Box, Flex, Typography } from '@strapi/design-system';
import { unstable_useDocumentLayout as useDocumentLayout } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { Difference } from '../../../contracts/src';
import { useText } from '../utils/text';
import { previewOf, type Conflict } from './conflict';

/** The labels that the edit view prints above its fields. */
const useLabels = (model: string): ((field: string) => string) => {
  const { formatMessage } = useIntl();
  const { edit } = useDocumentLayout(model);
  const fields = edit.layout.flat(2);
  return (name) => {
    const label = fields.find((field) => field.name === name)?.label ?? name;
    return formatMessage({ id: `content-manager.content-types.${model}.${name}`, defaultMessage: label });
  };
};

const DifferenceItem = ({ label, difference }: { label: string; difference: Difference }) => {
  const { say } = useText();
  // What somebody may not read, they are told of by its name alone.
  const value = 'stored' in difference ? (previewOf(difference.stored) ?? say('conflict.nothing')) : null;
  return (
    <Box tag="li">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
        {label}
      </Typography>
      {value !== null && (
        <Typography variant="pi" textColor="neutral700" tag="p">
          {value}
        </Typography>
      )}
    </Box>
  );
};

interface StoredValuesProps {
  conflict: Conflict;
  model: string;
}

/** What is stored now in each field that both have changed, and the names of those that the other desk alone has. */
export const StoredValues = ({ conflict: { changed, theirs, isPartial }, model }: StoredValuesProps) => {
  const { say, locale } = useText();
  const labelOf = useLabels(model);
  const names = new Intl.ListFormat(locale).format(theirs.map(labelOf));
  return (
    <>
      {changed.length > 0 && (
        <>
          <Typography variant="sigma" textColor="neutral600">
            {say('conflict.stored')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {changed.map((difference) => (
              <DifferenceItem key={difference.field} label={labelOf(difference.field)} difference={difference} />
            ))}
          </Flex>
        </>
      )}
      {changed.length === 0 && !isPartial && (
        <Typography variant="pi" textColor="neutral700">
          {say('conflict.apart')}
        </Typography>
      )}
      {theirs.length > 0 && (
        <Typography variant="pi" textColor="neutral700">
          {say('conflict.theirs', { fields: names })}
        </Typography>
      )}
    </>
  );
};
