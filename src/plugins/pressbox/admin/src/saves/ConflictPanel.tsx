import { useEffect, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useText } from '../utils/text';
import { useContentLocale } from '../utils/use-content-locale';
import type { Conflict } from './conflict';
import { ConflictButtons } from './ConflictButtons';
import { useKeepTyped } from './keep-typed';
import { focusUnlessTyping } from './focus';
import { useOpenForm } from './open-forms';
import { useSentence } from './sentence';
import { noteSight, useConflict } from './store';
import { StoredValues } from './StoredValues';
import { documentOf, rowOf } from './versions';

interface ConflictContentProps {
  conflict: Conflict;
  row: string;
  model: string;
}

/** Says whether an element can be seen, for what stands in for it while it cannot. */
const useSight = (row: string) => {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    const note: IntersectionObserverCallback = (entries) => noteSight(row, entries.at(-1)?.isIntersecting ?? true);
    const observer = new IntersectionObserver(note, { threshold: 0.9 });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      noteSight(row, true);
    };
  }, [row]);
  return element;
};

/** What to do stands first: the list of fields may be long. */
const ConflictContent = ({ conflict, row, model }: ConflictContentProps) => {
  const sentence = useSentence(conflict);
  const element = useSight(row);
  useEffect(() => focusUnlessTyping(element.current), [element]);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%" role="alert">
      <Flex ref={element} tabIndex={-1} direction="column" alignItems="stretch" gap={3} width="100%">
        <Box background="danger100" padding={3} hasRadius>
          <Typography variant="omega" textColor="danger700">
            {sentence}
          </Typography>
        </Box>
        <ConflictButtons unsettled={{ row, conflict }} />
      </Flex>
      <StoredValues conflict={conflict} model={model} />
    </Flex>
  );
};

/** Stays until the editor has settled it: somebody else has saved this document, and this save was refused. */
export const ConflictPanel: PanelComponent = ({ model, documentId, document }) => {
  const { say } = useText();
  const { params } = useContentLocale(document);
  const row = rowOf({ model, documentId, params });
  const conflict = useConflict(row, useOpenForm());
  useKeepTyped(documentOf({ model, documentId }));
  if (!conflict || row === null) return null;
  return {
    title: say('conflict.title'),
    content: <ConflictContent conflict={conflict} row={row} model={model} />,
  };
};
