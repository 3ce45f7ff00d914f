import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { EXAMPLE_MATCH, layStyle, printMatch, type PrintedMatch } from '../../../core/src';
import type { PrintTyped } from '../../../contracts/src';
import { refuse } from '../platform/refuse';
import { getService } from '../platform/service';
import { slipInStyle, withoutBare } from './rules';

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
    if (slip) refuse(slip.path, `${slip.message.replace(/\.$/, '')}.`);
    const facts = match ? await getService(strapi, 'match-facts').find(match) : EXAMPLE_MATCH;
    if (!facts) throw new errors.NotFoundError(`There is no match with the id ${match}.`);
    return printMatch(facts, await getService(strapi, 'house-style').packInStyle(locale, layStyle(files, typed)));
  },
});
