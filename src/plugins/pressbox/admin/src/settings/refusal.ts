/** What the server says of a save or a print that it refuses. Pure. */
import type { SettingsStaleDetails } from '../../../contracts/src';

interface Refusal {
  status?: number;
  message?: string;
  details?: { errors?: { path?: string[]; message: string }[] } & Partial<SettingsStaleDetails>;
}

const refusalOf = (error: unknown): Refusal => (typeof error === 'object' && error !== null ? error : {}) as Refusal;

/** The sentences by the settings that they are about: "timeZone", "houseStyle.fr.goals.penalty". */
export const refusedFields = (error: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (refusalOf(error).details?.errors ?? []).map(({ path = [], message }) => [path.join('.'), message]),
  );

/** Who has saved meanwhile, or null where the save was refused for another reason. */
export const staleBy = (error: unknown): Pick<SettingsStaleDetails, 'who'> | null => {
  const { status, details } = refusalOf(error);
  return status === 409 || (details && 'who' in details) ? { who: details?.who ?? null } : null;
};
