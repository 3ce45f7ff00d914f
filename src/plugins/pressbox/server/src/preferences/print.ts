import type { Core } from '@strapi/strapi';
import { EXAMPLE_MATCH, layStyle, printMatch, type PrintedMatch } from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import type { PrintTyped } from '../../../contracts/src';
import { notFound, refuse } from '../platform/refuse';
import { getService } from '../platform/service';
import { slipInStyle, toldOf, withoutBare } from './rules';

/** A match, printed in a house style that is being typed. */
export const createTypedPrintService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** @throws ValidationError naming the setting that is not what it may be */
  async print({ locale, houseStyle, match }: PrintTyped.Request['body']): Promise<PrintedMatch> {
    const settings = getService(strapi, 'settings');
    const files = settings.files().houseStyle;
    const { houseStyle: others } = await settings.page();
    // A language without words of its own has no house style, and is printed in another.
    const own = withoutBare({ [locale]: houseStyle });
    const { [locale]: _saved, ...rest } = others;
    const typed = { ...rest, ...own };
    // What is wrong with another language is told where that is typed.
    const slip = slipInStyle(own, files);
    if (slip) refuse(slip.path, toldOf(slip));
    const facts = match ? await getService(strapi, 'match-facts').find(match) : EXAMPLE_MATCH;
    if (!facts) throw notFound(sayRefusal('match.none', { id: String(match) }));
    return printMatch(facts, await getService(strapi, 'house-style').packInStyle(locale, layStyle(files, typed)));
  },
});
