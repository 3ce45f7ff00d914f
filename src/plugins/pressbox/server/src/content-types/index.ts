import { article } from '../articles/article-type';
import { author } from '../articles/author-type';
import { overtakenValue } from '../languages/shared/overtaken-type';
import { commentaryEntry } from '../match/types/commentary-entry';
import { competition, edition } from '../match/types/competition';
import { match, tie } from '../match/types/match';
import { matchEvent } from '../match/types/match-event';
import { appearance, teamSheet } from '../match/types/team-sheet';
import { authorEntry, matchEntry, tagEntry } from '../pages/entries/types';
import { articleRating, articleReads, articleScore, readMark } from '../readers/types';
import { slugRedirect } from '../slugs/redirect-type';
import { tag } from '../tags/tag-type';
import { partner } from './partner';
import { coach, player, referee } from './people';
import { team, venue } from './team';

/** Every type of the plugin, by the name Strapi knows it by. */
export const contentTypes = {
  competition,
  edition,
  team,
  player,
  coach,
  referee,
  venue,
  match,
  tie,
  'team-sheet': teamSheet,
  appearance,
  'match-event': matchEvent,
  article,
  tag,
  'commentary-entry': commentaryEntry,
  author,
  partner,
  'overtaken-value': overtakenValue,
  'slug-redirect': slugRedirect,
  'article-rating': articleRating,
  'article-reads': articleReads,
  'article-score': articleScore,
  'read-mark': readMark,
  'author-entry': authorEntry,
  'tag-entry': tagEntry,
  'match-entry': matchEntry,
};
