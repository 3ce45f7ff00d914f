import type { Core } from '@strapi/strapi';
import { nameIn, printRound } from '../../../core/src';
import { countryName } from '../../../core/src/country';
import { readMatchLine, type MatchLineChoice } from '../../../core/src/desk';
import type { LineCandidate, LineChoice, ReadMatchLine, UnderstoodMatch } from '../../../contracts/src';
import { getService } from '../platform/service';

/** More are no choice. */
const MOST_CANDIDATES = 9;

type Tell = (id: string, name: string) => Omit<LineCandidate, 'documentId'>;

const choice = (read: MatchLineChoice | null, tell: Tell): LineChoice | null =>
  read && {
    printed: read.printed,
    candidates: read.candidates
      .slice(0, MOST_CANDIDATES)
      .map(({ id, name }) => ({ documentId: id, ...tell(id, name) })),
    chosen: read.chosen,
  };

/** A typed line that is a match to be, held against every team and edition. */
export const createMatchLineService = ({ strapi }: { strapi: Core.Strapi }) => ({
  async read({ line, day, language }: ReadMatchLine.Request['body']): Promise<UnderstoodMatch> {
    const known = await getService(strapi, 'known-teams').all();
    const { teams } = known;
    const timeZone = getService(strapi, 'day').timeZone();
    const reading = readMatchLine(line, { ...known, day, timeZone, locale: language });
    const ofTeam: Tell = (id, name) => {
      const team = teams.find((one) => one.id === id);
      const country = team?.country ? countryName(team.country, language) : null;
      return { name: team ? nameIn(team, language).name : name, detail: country };
    };
    // An edition is called by its competition and its season.
    const ofEdition: Tell = (_id, name) => ({ name, detail: null });
    const pack = await getService(strapi, 'house-style').packFor(language);
    return {
      home: choice(reading.home, ofTeam),
      away: choice(reading.away, ofTeam),
      day: reading.day,
      kickOff: reading.kickOff,
      edition: choice(reading.edition, ofEdition),
      round: reading.round,
      roundName: reading.round && printRound(reading.round, pack),
      problem: reading.problem,
    };
  },
});
