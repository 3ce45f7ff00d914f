/** What a translation owes its source and the facts: fields, marks, what is wrong in it. */
import { Box, Flex, Typography } from '@strapi/design-system';
import type { TranslationDetails } from '../../../../contracts/src';
import { Quiet } from '../../desks/Quiet';
import { sentenceOf } from '../../fact-check/sentences';
import { useText } from '../../utils/text';
import { FIELD_NAMES } from './field-names';

const Heading = ({ children }: { children: string }) => (
  <Typography tag="h3" variant="pi" fontWeight="bold">
    {children}
  </Typography>
);

/** Marks of the source that stand nowhere in the translation. */
const Lost = ({ details: { lostClaims, sourceLocale } }: { details: TranslationDetails }) => {
  const { say } = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Heading>{say('translators.panel.lost')}</Heading>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
        {lostClaims.map(({ field, block, start, printed }) => (
          <li key={`${field} ${block} ${start}`}>
            <Typography variant="pi" fontWeight="semiBold" lang={sourceLocale}>
              {printed}
            </Typography>{' '}
            <Quiet>{say(FIELD_NAMES[field])}</Quiet>
          </li>
        ))}
      </Flex>
    </Flex>
  );
};

type Contradicted = TranslationDetails['contradictions'][number];

/** What readers have says, and what the facts say. */
const Contradiction = ({ contradicted, language }: { contradicted: Contradicted; language: string }) => {
  const { say, locale: reader } = useText();
  const { finding } = contradicted;
  const { key, values } = sentenceOf(finding, reader);
  return (
    <Box tag="li" background="danger100" padding={2} hasRadius>
      <Typography variant="pi" fontWeight="semiBold" tag="q" lang={language}>
        {finding.printed}
      </Typography>
      <Typography variant="pi" textColor="danger700" tag="p">
        {say(key, values)}
      </Typography>
      <Typography variant="pi" textColor="neutral700" tag="p">
        {say('translators.panel.published')}
      </Typography>
    </Box>
  );
};

/** What readers have and the draft no longer says. What the draft says is the fact check's, beside it. */
export const Contradictions = ({ details: { contradictions: all, locale } }: { details: TranslationDetails }) => {
  const { say } = useText();
  const contradictions = all.filter(({ status }) => status === 'published');
  if (contradictions.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Heading>{say('translators.panel.contradictions')}</Heading>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        aria-label={say('translators.panel.contradictions')}
      >
        {contradictions.map((contradicted) => (
          <Contradiction key={JSON.stringify(contradicted)} {...{ contradicted }} language={locale} />
        ))}
      </Flex>
    </Flex>
  );
};

/** What the source has and the translation has not. */
export const Lacks = ({ details }: { details: TranslationDetails }) => {
  const { say, locale: reader } = useText();
  const { empty, lostClaims, state } = details;
  const fields = new Intl.ListFormat(reader).format(empty.map((field) => say('translators.field', { field })));
  return (
    <>
      {empty.length > 0 && state !== 'missing' && <Quiet>{say('translators.why.empty', { fields })}</Quiet>}
      {lostClaims.length > 0 && <Lost details={details} />}
    </>
  );
};
