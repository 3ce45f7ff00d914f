import type { Core } from '@strapi/strapi';
import { sayRefusal } from '../../../core/src/refusals';
import { notFound } from '../platform/refuse';
import { printMatch } from '../../../core/src';
import type { PrintMatch } from '../../../contracts/src/agate';
import { getService } from '../platform/service';

/** The facts of a match, printed in the newsroom's style. */
export const createAgatePrintService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `forReaders`: without the sheets that are still being entered. */
  async print(documentId: string, locale: string, { forReaders = false } = {}): Promise<PrintMatch.Response> {
    const facts = await getService(strapi, 'match-facts').find(documentId);
    if (!facts) throw notFound(sayRefusal('match.none', { id: documentId }));
    const sheets = forReaders ? facts.sheets.filter(({ ready }) => ready !== false) : facts.sheets;
    const printed = printMatch({ ...facts, sheets }, await getService(strapi, 'house-style').packFor(locale));
    return { data: printed, meta: { locale: printed.printedIn } };
  },
});
