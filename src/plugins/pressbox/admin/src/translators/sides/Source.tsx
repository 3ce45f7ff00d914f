import { Fragment, useMemo } from 'react';
import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SourceChange } from '../../../../core/src/translations/since';
import { Diff } from '../panel/Changes';

const Words = styled(Typography)`
  display: block;
  padding: 0.9rem 0;
  font-size: 1.6rem;
  line-height: 1.6;
  overflow-wrap: anywhere;
  white-space: pre-line;
`;
/** A tag is no word of the text. */
const Tag = styled.code`
  padding: 0 0.2rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;
const TAGS = /(<\/?(?:b|i|u|s|code|a[1-9]\d?)>)/;

interface SourceProps {
  text: string;
  language: string;
  /** What changed in it since it was translated. */
  change: SourceChange | undefined;
}

/** The words of the source: with what changed since, word by word. */
export const Source = ({ text, language, change }: SourceProps) => {
  const parts = useMemo(() => text.split(TAGS), [text]);
  return (
    <Words tag="div" textColor="neutral800" lang={language}>
      {change && <Diff before={change.before} now={change.now} />}
      {change && parts.length > 1 && <br />}
      {
        (!change || parts.length > 1) &&
        parts.map((part, index) => (index % 2 === 1 ? <Tag key={index}>{part}</Tag> : <Fragment key={index}>{part}</Fragment>)) // prettier-ignore
      }
    </Words>
  );
};
