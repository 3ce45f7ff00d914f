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

const DifferenceItem = ({ label, stored }: { label: string; stored: Difference['stored'] }) => {
  const { say } = useText();
  return (
    <Box tag="li">
      <Typography variant="pi" fontWeight="bold" textColor="neutral800" tag="p">
        {label}
      </Typography>
      <Typography variant="pi" textColor="neutral700" tag="p">
        {previewOf(stored) ?? say('conflict.nothing')}
      </Typography>
    </Box>
  );
};

interface StoredValuesProps {
  conflict: Conflict;
  model: string;
}

/** What is stored now in each field that both have changed, and the names of those that the other desk alone has. */
export const StoredValues = ({ conflict: { changed, theirs }, model }: StoredValuesProps) => {
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
            {changed.map(({ field, stored }) => (
              <DifferenceItem key={field} label={labelOf(field)} stored={stored} />
            ))}
          </Flex>
        </>
      )}
      {changed.length === 0 && (
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
