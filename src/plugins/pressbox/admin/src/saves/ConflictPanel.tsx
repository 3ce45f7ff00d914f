import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { unstable_useDocumentLayout as useDocumentLayout, useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useIntl } from 'react-intl';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import { previewOf, type Conflict, type Difference } from './conflict';
import { settle, useConflict } from './store';
import { rowOf } from './versions';

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

interface ConflictContentProps {
  conflict: Conflict;
  row: string;
  model: string;
}

const ConflictContent = ({ conflict, row, model }: ConflictContentProps) => {
  const { say } = useText();
  const labelOf = useLabels(model);
  const resetForm = useForm('PressboxConflict', (form) => form.resetForm);
  const takeStored = () => {
    settle(row);
    resetForm();
    // Not all of Strapi's inputs take a new value from outside: one for numbers goes on showing the old one.
    window.setTimeout(() => window.location.reload());
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="alert">
      <Box background="danger100" padding={3} hasRadius>
        <Typography variant="omega" textColor="danger700">
          {conflict.message}
        </Typography>
      </Box>
      {conflict.changed.length > 0 && (
        <>
          <Typography variant="sigma" textColor="neutral600">
            {say('conflict.stored')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {conflict.changed.map(({ field, stored }) => (
              <DifferenceItem key={field} label={labelOf(field)} stored={stored} />
            ))}
          </Flex>
        </>
      )}
      <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={takeStored}>
        {say('conflict.take')}
      </Button>
      <Button variant="tertiary" onClick={() => settle(row)}>
        {say('conflict.keep')}
      </Button>
    </Flex>
  );
};

/** Stays until the editor has settled it: somebody else has saved this document, and this save was refused. */
export const ConflictPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say } = useText();
  const { params } = useContentLocale(document);
  const row = rowOf({ model, documentId, params });
  const conflict = useConflict(row);
  if (!conflict || row === null) return null;
  return {
    title: say('conflict.title'),
    content: <ConflictContent conflict={conflict} row={row} model={model} />,
  };
};
