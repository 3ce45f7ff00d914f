import { useEffect, useState } from 'react';
import { useDocumentRBAC, useForm } from '@strapi/strapi/admin';
import type { ArticleFinding } from '../../../core/src/facts/article';
import { blockText, type ArticleWords } from '../../../core/src/facts/article-text';
import type { TextKey } from '../utils/text';
import { goTo, typeOver } from './go-to';

/** The text that a finding is about. */
const textAt = (words: ArticleWords, { field, block }: ArticleFinding): string => {
  if (field === 'body') return Array.isArray(words.body) ? blockText(words.body[block ?? -1]) : '';
  return words[field] ?? '';
};

interface Told {
  key: TextKey & `fact-check.${string}`;
  mend: string;
}

/**
 * Types the right figure over the wrong one and marks it; nothing is saved. A text that has changed since it was checked
 * is left alone: the same words may stand there in another sense.
 *
 * @param checked the words that were held against the facts
 */
export const useMend = (checked: ArticleWords) => {
  const getValues = useForm('PressboxFactCheck', ({ getValues }) => getValues) as () => ArticleWords;
  const isLocked = useForm('PressboxFactCheck', ({ disabled }) => disabled);
  const isModified = useForm('PressboxFactCheck', ({ modified }) => modified);
  const mayUpdate = useDocumentRBAC('PressboxFactCheck', ({ canUpdateFields }) => canUpdateFields);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => setTold((now) => (now?.key === 'fact-check.moved' ? null : now)), [checked]);
  useEffect(() => {
    if (!isModified) setTold(null);
  }, [isModified]);

  return {
    told,
    mayMend: ({ field }: ArticleFinding): boolean => !isLocked && Boolean(mayUpdate?.includes(field)),
    async mend(finding: ArticleFinding, mend: string): Promise<void> {
      if (textAt(getValues(), finding) === textAt(checked, finding)) {
        if (await typeOver(finding, mend)) setTold({ key: 'fact-check.mended', mend });
        return;
      }
      // Pressed twice: it is mended already.
      if (await goTo({ ...finding, printed: mend })) return;
      await goTo(finding);
      setTold({ key: 'fact-check.moved', mend });
    },
  };
};
