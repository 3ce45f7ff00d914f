/** Who plays, and where: teams, venues, players, coaches, referees. Types alone; their rules hold for every type. */
import { coach, player, referee } from './people-types';
import { team, venue } from './team-types';

export const contentTypes = { team, player, coach, referee, venue };
