import { useEffect, useRef } from 'react';
import { Field, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import type { LocalName } from '../../../core/src/names';
import { languageName } from '../utils/languages';
import { useText } from '../utils/text';
import { LanguageCell, RemoveCell, Row, WordInput, WordLabel, Words } from './layout';
import { NAME_FIELDS, placeholderOf, type NameField, type PlainNames } from './names-table';

interface NamesRowProps {
  path: string;
  locale: string;
  words: LocalName;
  plain: PlainNames;
  hasExamples: boolean;
  disabled: boolean;
  /** Just added: an editor goes on typing. */
  isFresh: boolean;
  /** A language that the newsroom has given up. */
  isForeign: boolean;
  onWrite: (locale: string, field: NameField, text: string) => void;
  onLeave: (locale: string, field: NameField) => void;
  onRemove: (locale: string) => void;
}

const MAX_LENGTH = 200;

/** The words for one thing in one language. */
export const NamesRow = (props: NamesRowProps) => {
  const { path, locale, words, plain, hasExamples, disabled, isFresh, isForeign, onWrite, onLeave, onRemove } = props;
  const { say, locale: reader } = useText();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isFresh) first.current?.focus();
  }, [isFresh]);
  const language = languageName(locale, reader);

  return (
    <Row role="group" aria-label={language}>
      <LanguageCell>
        <Typography variant="omega" fontWeight="semiBold" textColor="neutral800" tag="p">
          {language}
        </Typography>
        {isForeign && (
          <Typography variant="pi" textColor="danger600" tag="p">
            {say('names.foreign')}
          </Typography>
        )}
      </LanguageCell>
      <Words>
        {NAME_FIELDS.map((field, index) => (
          <Field.Root key={field} id={`${path}.${locale}.${field}`}>
            <WordLabel>
              <Field.Label>{say(`names.${field}`)}</Field.Label>
            </WordLabel>
            <WordInput
              ref={index === 0 ? first : undefined}
              name={`${path}.${locale}.${field}`}
              size="S"
              lang={locale}
              maxLength={MAX_LENGTH}
              autoComplete="off"
              disabled={disabled}
              placeholder={placeholderOf(locale, field, words, plain, hasExamples)}
              value={words[field] ?? ''}
              onChange={(event) => onWrite(locale, field, event.target.value)}
              onBlur={() => onLeave(locale, field)}
            />
          </Field.Root>
        ))}
      </Words>
      <RemoveCell>
        <IconButton
          label={say('names.remove', { language })}
          variant="ghost"
          disabled={disabled}
          onClick={() => onRemove(locale)}
        >
          <Trash />
        </IconButton>
      </RemoveCell>
    </Row>
  );
};
