import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import type { Conflict } from './conflict';
import { useKeepTyped } from './keep-typed';
import { settle, takeStored, useConflict } from './store';
import { StoredValues } from './StoredValues';
import { documentOf, rowOf } from './versions';

interface ConflictContentProps {
  conflict: Conflict;
  row: string;
  model: string;
}

/** What to do stands first: the list of fields may be long. */
const ConflictContent = ({ conflict, row, model }: ConflictContentProps) => {
  const { say } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="alert">
      <Box background="danger100" padding={3} hasRadius>
        <Typography variant="omega" textColor="danger700">
          {conflict.message}
        </Typography>
      </Box>
      <Button variant="secondary" startIcon={<ArrowClockwise />} onClick={() => takeStored(row)}>
        {say('conflict.take')}
      </Button>
      <Button variant="tertiary" onClick={() => settle(row)}>
        {say('conflict.keep')}
      </Button>
      <StoredValues changed={conflict.changed} model={model} />
    </Flex>
  );
};

/** Stays until the editor has settled it: somebody else has saved this document, and this save was refused. */
export const ConflictPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say } = useText();
  const { params } = useContentLocale(document);
  const row = rowOf({ model, documentId, params });
  const resetForm = useForm('PressboxConflict', (form) => form.resetForm);
  const conflict = useConflict(row, resetForm);
  useKeepTyped(documentOf({ model, documentId }));
  if (!conflict || row === null) return null;
  return {
    title: say('conflict.title'),
    content: <ConflictContent conflict={conflict} row={row} model={model} />,
  };
};
