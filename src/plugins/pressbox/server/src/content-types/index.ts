import { article } from './article';
import { competition, edition } from './competition';
import {
  articleRating,
  articleReads,
  articleScore,
  matchEntry,
  overtakenValue,
  readMark,
  slugRedirect,
  authorEntry,
  tagEntry,
} from './internal';
import { match, tie } from './match';
import { matchEvent } from './match-event';
import { coach, player, referee } from './people';
import { team, venue } from './team';
import { appearance, teamSheet } from './team-sheet';
import { author, commentaryEntry, partner, tag } from './words';

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
