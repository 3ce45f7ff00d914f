import { useState } from 'react';
import { useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import type { BroughtArticle } from '../../../../contracts/src';
import { useBringXliffMutation } from '../../services/translations';
import { useText } from '../../utils/text';

type QueryError = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError']>[0];

/** The words of a file, in UTF-8 or, where it begins so, in UTF-16. */
const wordsOf = async (file: Blob): Promise<string> => {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const mark = `${first} ${second}`;
  return new TextDecoder(mark === '254 255' ? 'utf-16be' : mark === '255 254' ? 'utf-16le' : 'utf-8').decode(bytes);
};

const save = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
};

/** Files for the tools of translators: fetched and brought back, and what became of them. */
export const useXliff = (locale: string) => {
  const { get } = useFetchClient();
  const { say } = useText();
  const { _unstableFormatAPIError: sayError } = useAPIErrorHandler();
  const [bringBack] = useBringXliffMutation();
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [brought, setBrought] = useState<BroughtArticle[] | null>(null);

  const run = async (task: () => Promise<void>): Promise<void> => {
    setFailure(null);
    setBrought(null);
    setBusy(true);
    try {
      await task();
    } catch (error) {
      setFailure(say('translators.refused', { reason: sayError(error as QueryError) }));
    }
    setBusy(false);
  };

  return {
    isBusy,
    failure,
    brought,
    /** A file for each language that the articles are written in. */
    download: (groups: readonly (readonly string[])[]): Promise<void> =>
      run(async () => {
        for (const documents of groups) {
          const params = { locale, documents: documents.join() };
          const { data } = await get<Blob>('/pressbox/translations/xliff', { params, responseType: 'blob' });
          const name = documents.length === 1 ? documents[0] : `${documents.length}-articles`;
          save(data, `${name}.${locale}.xlf`);
        }
      }),
    bring: (file: Blob): Promise<void> =>
      run(async () => setBrought((await bringBack({ locale, xliff: await wordsOf(file) }).unwrap()).articles)),
  };
};
