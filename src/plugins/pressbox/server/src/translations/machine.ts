/** Machine translation as a port: a newsroom brings a machine, and none is brought along. */
import type { Core } from '@strapi/strapi';
import type { TranslationMachine, TranslationSides } from '../../../contracts/src';
import {
  glossaryFor,
  isEmptyBesideSource,
  sideRows,
  typedWords,
  withGlossary,
  type SideRow,
  type TranslatedField,
} from '../../../core/src';
import { sayRefusal } from '../../../core/src/refusals';
import { invalid, refusal } from '../platform/refuse';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import type { Caller, Which } from './languages';
import { translationRights } from './rights';

/** A translator waits no longer; what is missing then is asked for again. */
const PATIENCE_MS = 60_000;

export const createMachineTranslationService = ({ strapi }: { strapi: Core.Strapi }) => {
  const { insistOnWriting } = translationRights(strapi);
  const longest = (field: TranslatedField): number => {
    const { maxLength } = strapi.contentType(ARTICLE).attributes[field] as { maxLength?: number };
    return maxLength ?? Infinity;
  };
  let machine: TranslationMachine | null = null;

  const ask = async (asking: TranslationMachine, ...asked: Parameters<TranslationMachine['translate']>) => {
    const { name } = asking;
    try {
      const { signal } = asked[1];
      const tooLate = new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(signal.reason as Error)),
      );
      const texts: unknown = await Promise.race([asking.translate(...asked), tooLate]);
      const isWhole = Array.isArray(texts) && texts.length === asked[0].length && texts.every((text) => typeof text === 'string'); // prettier-ignore
      if (!isWhole) throw new Error(`It answers with one text for each of ${asked[0].length}, in their order`);
      return texts as string[];
    } catch (error) {
      strapi.log.error(new Error(`The machine translation "${name}" has failed`, { cause: error }));
      throw refusal(502, sayRefusal('translation.machine-failed', { name }));
    }
  };

  return {
    /**
     * Brings a machine, in the place of one that was there; null takes it away.
     *
     * @example
     * strapi.plugin('pressbox').service('machine-translation').register({ name: 'Ours', translate });
     */
    register(brought: TranslationMachine | null): void {
      machine = brought;
    },

    name: (): string | null => machine?.name ?? null,

    /**
     * Fills what has no words yet of a translation, as a draft. Names and marks are those of the facts, whatever the
     * machine says.
     *
     * @throws 403 where the caller may not write the language, 502 where the machine fails, 409 where somebody else has written meanwhile
     */
    async fill(which: Which, caller: Caller): Promise<TranslationSides> {
      await insistOnWriting(which, caller);
      if (!machine) throw invalid(sayRefusal('translation.no-machine'));
      const sides = getService(strapi, 'translation-sides');
      const { source, own, matches, options } = await sides.material(which, caller);
      const { writable, base } = await sides.find(which, caller);
      const rows = sideRows(source.words, own, base);
      const isAsked = (row: SideRow): boolean => writable.includes(row.field) && isEmptyBesideSource(row);
      const segments = rows.filter(isAsked).map((row) => row.source ?? '');
      if (segments.length === 0) return sides.find(which, caller);
      const glossary = glossaryFor(source, which.locale, matches, options);
      const about = { from: source.locale, to: which.locale, glossary, signal: AbortSignal.timeout(PATIENCE_MS) };
      const texts = await ask(machine, segments, about);
      const filled = rows.map((row) => {
        if (!isAsked(row)) return row;
        const text = withGlossary(texts.shift() ?? '', row.source ?? '', glossary);
        // What is too long for its field is left to its translator, and keeps no other text from being kept.
        return text.length > longest(row.field) ? row : { ...row, text };
      });
      const words = typedWords(filled);
      const seen = Object.fromEntries(
        Object.keys(words).map((field) => [field, own?.[field as keyof typeof own] ?? null]),
      );
      return sides.write(which, { words, seen }, caller);
    },
  };
};
