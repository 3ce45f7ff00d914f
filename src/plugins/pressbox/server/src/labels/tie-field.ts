import type { Core } from '@strapi/strapi';
import { doneOnce } from '../platform/marks';
import { MATCH } from '../platform/uids';

interface Configuration {
  metadatas: Record<string, { edit: { mainField?: string } }>;
}

/**
 * A newsroom of an earlier version names the tie of a match by its documentId, in whose place no label can stand: the
 * panel writes with it. Where nobody has chosen another attribute since, it is named by its round now.
 */
export const nameTies = (strapi: Core.Strapi): Promise<void> =>
  doneOnce(strapi).run('ties named by a label', async () => {
    const types = strapi.plugin('content-manager').service('content-types');
    const configuration: Configuration = await types.findConfiguration({ uid: MATCH });
    const { tie } = configuration.metadatas;
    if (tie?.edit.mainField !== 'documentId') return;
    await types.updateConfiguration(
      { uid: MATCH },
      {
        ...configuration,
        metadatas: { ...configuration.metadatas, tie: { ...tie, edit: { ...tie.edit, mainField: 'roundType' } } },
      },
    );
  });
