/** What the fact check borrows from agate: its tokens, its minutes, its vocabulary. Nothing else reaches in there. */
export { tokenize, type Token } from '../../agate/read/text/lexer';
export { absoluteMinute, minuteOfPeriod, readMinute, type PrintedMinute } from '../../agate/read/marks/minute';
export { vocabularyFor, type Vocabulary } from '../../agate/read/words/vocabulary';
