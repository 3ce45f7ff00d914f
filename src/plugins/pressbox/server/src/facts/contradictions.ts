import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { AcceptContradictions, Acceptance, PublishRule } from '../../../contracts/src';
import type { ArticleFinding } from '../../../core/src';
import { lastWordOn, nobodyStandsBy, standingFor } from '../../../core/src/facts/stood-by';
import { withRetries } from '../platform/retries';
import { getService } from '../platform/service';
import { ARTICLE } from '../platform/uids';
import { contradictionRecords } from './contradiction-records';
import { refusal } from './refusal';
import type { FactCheckConfig } from './settings';

export interface GoingOut {
  documentId: string;
  locale: string;
  /** Who publishes; null for a token, a script and the clock. */
  by: string | null;
  at: Date;
  /** Whether readers see it now; else it waits for its hour. */
  isOut: boolean;
  /** The clock publishes what was accepted when its hour was set: nobody is there to be asked. */
  isClock: boolean;
}

const refuseAll = (contradicted: readonly ArticleFinding[]): never => {
  const { message, ...told } = refusal(contradicted);
  throw new errors.ValidationError(message, {
    errors: contradicted.map(({ field }) => ({ path: [field], message, name: 'ValidationError', ...told })),
  });
};

/** Publications that the facts contradict: judged, refused where the newsroom says so, and kept. */
export const createContradictionsService = ({ strapi }: { strapi: Core.Strapi }) => {
  const records = contradictionRecords(strapi);
  const rule = (): PublishRule =>
    strapi.config.get<FactCheckConfig>('plugin::pressbox.factCheck', { publish: 'warn' }).publish;

  return {
    rule,
    find: records.find,

    /** Notes that somebody stands by contradictions. */
    async accept(
      documentId: string,
      locale: string,
      { contradictions, reason }: AcceptContradictions.Request['body'],
      { by, isEntitled }: Pick<Acceptance, 'by' | 'isEntitled'>,
    ): Promise<Acceptance> {
      const acceptance = {
        contradictions,
        reason: reason?.trim() || null,
        by,
        at: new Date().toISOString(),
        isEntitled,
      };
      // As a publication does: neither loses what the other keeps.
      await withRetries(() =>
        getService(strapi, 'holds').during([{ uid: ARTICLE, documentId }], () =>
          records.accept(documentId, locale, acceptance),
        ),
      );
      return acceptance;
    },

    /**
     * Judges a language of an article that is published, or is given its hour.
     *
     * @throws ValidationError where the newsroom refuses and nobody who may stands by it
     */
    async judge({ documentId, locale, by, at, isOut, isClock }: GoingOut): Promise<void> {
      // Nobody would be refused, and nothing kept.
      if (!isOut && (rule() === 'warn' || isClock)) return;
      const contradicted = await getService(strapi, 'fact-check').contradictedIn(documentId, locale);
      if (contradicted.length === 0) {
        if (isOut) await records.published(documentId, locale, null);
        return;
      }
      const { accepted } = await records.find(documentId, locale);
      if (rule() === 'refuse' && !isClock) {
        const open = nobodyStandsBy(contradicted, accepted, 'refuse');
        if (open.length > 0) refuseAll(open);
      }
      if (!isOut) return;
      const contradictions = standingFor(contradicted);
      const word = lastWordOn(contradictions, accepted);
      await records.published(documentId, locale, {
        contradictions,
        reason: word?.reason ?? null,
        by: by ?? word?.by ?? null,
        at: at.toISOString(),
      });
    },
  };
};
