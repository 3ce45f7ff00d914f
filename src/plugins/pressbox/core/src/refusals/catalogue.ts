/**
 * The sentences with which the server refuses what an editor does, in English, by their codes. `{slot}` stands for what
 * is known of the case. The panel has the same codes in each of its languages (`admin/src/translations/refusals`); the API
 * answers the English sentence with the code and the slots beside it. What only a program gets wrong, such as a filter,
 * is told by a sentence alone.
 */
export const REFUSALS = {
  // What a field may hold.
  'choice.unknown': 'There is no {field} {value}. Choose one of: {choices}.',
  'text.invisible':
    'The {field} holds an invisible character that no text may hold (NUL, or half of a pair), as a broken file does. Take it out, or type the text again.',
  'text.blank': 'The {field} is blank. Write one.',
  'text.too-long': 'The {field} is {length} characters long; {most} is the most. Shorten it.',
  'number.too-large': 'The {field} is {value}; {most} is the largest number that is kept.',
  'json.shape': 'The {field} is a group or a list, as in { "key": "value" }, not {value}.',
  'blocks.shape':
    'The {field} is a list of blocks: [{ "type": "paragraph", "children": [{ "type": "text", "text": "…" }] }].',
  'field.unknown': 'There is no field "{field}". Leave it out.',
  'count.not-whole': '{count} is {value}. Write a whole number from 0, or leave it empty when it is not known.',
  'minute.two-fields': 'Write "{typed}" in two fields: minute {minute} and addedTime {added}.',
  'minute.range':
    'The minute is {value}. Write a whole number from 1 to {most}, or leave it empty when it is not known.',
  'added-time.range':
    'The added time is {value}. Write a whole number from 1 to {most}, or leave it empty when there is none.',
  'added-time.alone': 'Added time needs its minute: 45+{added} is minute 45 and addedTime {added}.',
  'added-time.place': 'Added time follows the last minute of a period: 45, 90, 105 or 120, not {minute}.',
  'period.minute': 'Minute {minute} is not in the period "{period}". Leave the period empty and it follows the minute.',
  'formation.sum':
    'The formation "{formation}" adds up to {sum}. Ten play in front of the goalkeeper, as in 4-3-3 or 4-2-3-1.',
  'country.unknown':
    'There is no country {value}. Use two capital letters, as in IT or FR; the British associations are GB-ENG, GB-SCT, GB-WLS and GB-NIR.',
  'nationalities.shape': 'Nationalities are a list of country codes, as in ["IT", "AR"].',
  'external-ids.shape': 'Ids of providers are written as { "provider": "id" }.',
  'time-zone.unknown':
    'There is no time zone {value}. Write its name in the IANA database, as in "Europe/Rome" or "America/New_York".',
  'publish-at.unread': 'publishAt is no moment in time. Write it as 2026-11-23T21:45:00Z.',

  // Names by language, and languages.
  'names.shape': 'Names are written by language: { "fr": { "name": "Pays-Bas" } }.',
  'names.language-shape': 'The names in "{locale}" are a group of words: { "name": "…", "shortName": "…" }.',
  'names.kind': '"{kind}" is no kind of name. A language has: {kinds}.',
  'names.word': 'The {kind} in "{locale}" is a word or two, not {value}.',
  'names.too-long': 'The {kind} in "{locale}" is longer than {most} characters.',
  'names.language':
    'The newsroom has no language "{locale}". It writes in {locales}; add a language under Settings, Internationalization.',
  'language.unknown': 'The newsroom has no language "{locale}". It writes in {locales}.',
  'language.only-translated':
    'You may put into "{locale}" what exists in another language, and begin nothing new. Open it there, and choose "{locale}".',
  'language.denied': 'You may not write in "{locale}". Ask an administrator for a role of that language.',

  // Addresses and tags.
  'slug.shape': 'The slug is {value}. Write small letters, digits and hyphens, or leave it empty.',
  'slug.marks': 'The slug "{slug}" has marks that an address does not print. Write "{suggestion}", or leave it empty.',
  'slug.only-marks': 'The slug "{slug}" has marks that an address does not print.',
  'slug.taken': 'The slug "{slug}" belongs to another {type}, {holder}. Choose another, or leave it empty.',
  'slug.taken-by-nameless':
    'The slug "{slug}" belongs to another {type}, with the id {id}. Choose another, or leave it empty.',
  'tag.nameless':
    'A tag needs a name, or a subject to be named after: a competition, a team, a player, a coach, a country.',
  'tag.one-language': 'A tag is in every language. Rename it in this one, or delete it in all of them.',

  // Rows that agree with other rows.
  'match.same-team': 'A team does not play against itself. Choose another team for one side.',
  'match.same-team-named': 'A team does not play against itself. Name another one.',
  'tie.same-team': 'A team does not meet itself. Choose another team.',
  'sheet.second': 'The {side} side already has a team sheet in this match. Change that one, or choose the other side.',
  'sheet.no-match': 'A team sheet belongs to a match. Name the match.',
  'sheet.named-twice': 'This player is on the sheet already. A name stands on a sheet once.',
  'appearance.no-sheet': 'An appearance belongs to a team sheet. Name the team sheet.',
  'appearance.no-player': 'An appearance is a player’s. Name the player.',
  'event.no-match': 'An event belongs to a match. Name the match.',
  'edition.ends-first': 'An edition ends after it starts. Change one of the two days.',
  'score.follows-events':
    '{count} follows what is logged, which says {counted}, not {sent}. Mend the events, or set scoreSource to "entered" to keep a score of your own.',
  'score.follows-nothing':
    '{count} follows what is logged, which says nothing of it, not {sent}. Mend the events, or set scoreSource to "entered" to keep a score of your own.',
  'part.move': '{part} belongs to one {parent} for life. Delete it here, and make it anew in the other {parent}.',
  'part.loss': '{part} belongs to its {parent} for life. Delete it, if it does not belong there.',
  'part.anothers': '{part} belongs to one {parent} for life, and this is another’s. Make a new one here.',
  'part.not-deleted':
    '{part} that is taken out of its {parent} is deleted, and you may not delete it. Leave it in, or ask who may.',
  'part.parent-gone': 'The {type} has been deleted in the meantime. Nothing was written.',
  'delete.in-use': '{name} is named by {uses}. Change or delete {them} first.',

  // Somebody else was there first, and whoever may not.
  'stale.save': '{who} has saved this in the meantime. Nothing of yours was written. {way}{fields}',
  'stale.language':
    'Another language has changed this in the meantime: {fields}. It is the same in every language, and nothing of yours was written. {way}',
  'stale.deletion':
    '{who} has saved this in the meantime. Nothing was deleted. Read it again, and delete it if it still has to go.',
  'write.link-gone': 'Something that this links to was deleted meanwhile. Read it again, and try again.',
  'write.twice': 'Somebody has written the same at the same moment. Read it again, and try again.',
  'write.unfit':
    'The database cannot hold or compare a value that was sent. Check numbers, dates and the length of texts.',
  'database.full': 'The disk of the database is full. Nothing was written. Ask whoever runs the newsroom to make room.',
  'database.away':
    'The database does not answer just now. Nothing was confirmed as written. Try again in a few seconds.',
  'database.busy': 'Too many desks write the same thing at this moment. Nothing was written. Try again in a second.',
  'requests.too-many': 'Too many requests. Try again in {wait} s.',
  'body.too-large': 'The body is over {most} MB. Send less at once; files go to /api/upload.',
  'picture.too-large':
    '{name} has {size} pixels, and a picture may have {most} in all. Make it smaller and send it again.',
  'picture.of-document':
    'A picture is given to a document by a write of that document. Upload it alone, and send its id there.',
  'file.from-address':
    'This newsroom fetches no files from addresses. Save the file on your own computer, and upload it from there.',
  'role.denied': 'You may not {verb} this {type}: your role does not allow it. Nothing was written. Ask whoever may.',
  'role.denied-fields':
    'You may not {verb} this {type} with {fields}: your role does not allow it. Nothing was written. Ask whoever may.',
  'role.no-new-person': 'You may not create a {type}. Choose somebody on record for {name}, or ask who may.',
  'role.no-new-team': 'You may not create a team. Choose one on record for {name}, or ask who may.',
  'preview.denied-language':
    'You may not preview this article in the language "{locale}": your role does not let you read it.',
  'preview.no-token': 'A preview is opened from the form of the article, in the admin panel: no token of it was sent.',
  'preview.over': 'This preview has run out. Open it again from the form of the article.',
  'preview.other': 'This preview opens another article, language or version. Open this one from its own form.',
  'preview.denied': 'You may not preview this: your role does not let you read it.',

  // Articles.
  'article.no-draft': 'There is no draft of this article in the language "{locale}".',
  'article.not-published': 'There is no published version of this article in the language "{locale}".',
  'line.none': 'There is no such line of this live text: {id}. Load the page again.',
  'translation.taken': '{who} has taken this translation. Nothing was changed. Give it to yourself if they agree.',
  'translation.source-moved': 'The source was changed while you looked. Look at what changed, and say it again.',
  'translation.words-moved':
    'Somebody else has changed these words since you opened them. Nothing of yours was written. Look at theirs, and save again.',
  'translation.no-machine': 'This newsroom has no machine translation. Ask whoever runs it to bring one.',
  'translation.machine-failed': '{name} has not translated it. Nothing was written. Try again in a moment.',
  'translation.nothing-sent': 'No words were sent. Send the fields that have changed.',
  'translation.is-source': 'The article is written in the language "{locale}": it is translated from nothing.',
  'translation.no-words': 'The article has no words in the language "{locale}" yet. Write some first.',
  'translation.not-theirs':
    'Whoever this is may not write articles in the language "{locale}". Choose somebody who may.',
  'xliff.unreadable':
    'The file cannot be read as XML. Nothing was written. Export it from your tool again, as XLIFF 2.0 in UTF-8.',
  'xliff.declares':
    'The file declares a document type or pulls other files in. Such files are not read. Nothing was written.',
  'xliff.too-large':
    'The file is too large, or built too deep. Nothing was written. Bring fewer articles back at once.',
  'xliff.not-xliff': 'The file is no XLIFF 2.0. Nothing was written. Export it from your tool as XLIFF 2.0.',
  'xliff.version': 'The file is XLIFF {value}. Nothing was written. Export it from your tool as XLIFF 2.0.',
  'xliff.language':
    'The file goes from "{from}" into "{language}"; this goes into "{locale}", from the language of the article. Nothing was written.',
  'xliff.twice': 'The file has "{id}" twice. Nothing was written. Bring back one translation of each article.',
  'xliff.nothing': 'The file holds no article. Nothing was written.',
  'xliff.other-document':
    'The file holds an article that is not here, or that you may not read ({id}). Nothing was written.',
  'xliff.two-languages':
    'These articles are written in different languages ({languages}). A file has one: take those of one language at a time.',
  'article.begun-unread':
    'There is an article of the kind "{kind}" on this match already, and your role does not let you read it. Nothing was written.',
  'publish.denied': 'You may not publish this article against the facts. Correct it, or ask somebody whose role may.',
  'publish.no-reason': 'Say why the article is published against the facts: this newsroom asks for a reason.',
  'publish.contradicted':
    'Not published: the facts of the match contradict the text. {places}. Correct the text or the match, or ask somebody whose role may publish against the facts to open the article, publish it and say why.',
  'publish.contradicted-more':
    'Not published: the facts of the match contradict the text. {places}, and {more} more. Correct the text or the match, or ask somebody whose role may publish against the facts to open the article, publish it and say why.',

  // The match desk.
  'match.none': 'There is no match with the id {id}.',
  'line.gone': 'There is no {type} with the id {id}. Type the line again.',
  'change.self': 'A player does not come on for themselves. Name somebody else.',
  'change.only': 'Only a change has somebody who goes off.',
  'event.gone':
    'There is no such event in this match: somebody has taken it out. Nothing was written. Log it again if it is still needed.',
  'event.amended':
    '{who} has amended this event in the meantime. Nothing of yours was written. Keep yours, or take theirs.',
  'phase.changed': '{who} has changed the phase of this match in the meantime. Nothing was written. Look at it again.',
  'desk.too-many': 'Too many match desks are open. Close some, or reload this one by hand.',

  // The team sheet.
  'sheet-text.several':
    'The text holds {count} matches ({matches}), and no single one of them is {home} - {away}. Paste that match alone.',
  'sheet-text.of-others':
    'The text is about {printedHome} - {printedAway}, and this match is {home} - {away}. Paste the text of this match. If it is the same match, give its teams the names that the text prints, as short name or nickname.',
  'sheet-text.stale':
    'The match has changed since the text was read: {parts}. Nothing was written. Read the text again and look it over.',
  'sheet-text.person-gone': 'There is no {type} with the id {id}. Read the text again.',
  'sheet-text.nothing-to-undo': 'No text has been applied to this match that could be taken back.',
  'sheet-text.not-undone':
    'This cannot be undone any more: somebody has changed {parts} since. Nothing was written. Mend by hand what is wrong.',
  'sheet-text.two-types': 'The name "{name}" is used as a {one} and as a {other}.',
  'sheet-text.same-as-nobody': '{name} is said to be "{other}", which is no name of this text.',
  'sheet-text.circle': 'The names that {name} is said to be go round in a circle.',
  'sheet-text.decision-type': '{name} is a {type}: decide with "{type}", the id of one on record, or with "create".',
  'sheet-text.same-key': 'Two names have the same key.',
  'sheet-text.no-name': '"{name}" is no name of this text.',
  'sheet-text.wrong-place': '{name} is a {type}, and stands where a {other} does.',
  'sheet-text.other-type': '{name} is a {type}, and {same} a {other}.',
  'sheet-text.undecided-one':
    'One name is not decided yet: {names}. Choose somebody on record, or create a new person.',
  'sheet-text.undecided':
    '{count} names are not decided yet: {names}. Choose somebody on record, or create a new person.',
  'sheet-text.twice-on-sheet':
    '"{printed}" and "{other}" on the {sheet} sheet are both decided to be {name}. A name stands on a sheet once.',
  'sheet-text.no-side': 'Nobody has said whose side the {kind}{whose}{when} is for. Choose home or away.',
  'sheet-text.same-side': 'Both sheets are the {side} side’s.',
  'sheet-text.both-sheets': '{name} is decided to be on both sheets. A player plays for one side.',

  // What is typed or pasted into a request of the panel: the schemas of the contracts say these. The first stands for
  // every sentence of a schema that has no code: English has that sentence, other languages say which part it is.
  'request.unreadable': '"{field}" cannot be taken as it is. Nothing was written. Change it, and try again.',
  'paste.too-long': 'The text is longer than 200000 characters. Paste the match alone.',
  'paste.empty': 'The text is empty. Paste a team sheet, a list of scorers or a whole page.',
  'line.too-long': 'A match is one line: 1,000 characters at most.',
  'reason.too-long': 'A reason has 1,000 characters at most.',
  'search.too-long': 'A search has 100 characters at most.',
  'note.too-long': 'A note has 500 characters at most.',
  'article.too-long-to-check': 'A text has 20,000 characters at most.',

  // The settings page.
  'settings.zone': 'timeZone is a zone of the IANA database, as in "Europe/Rome", not {value}.',
  'style.too-long': 'House style for "{locale}": "{setting}" has {most} characters at most.',
  'style.too-often': 'House style for "{locale}": "{setting}" names {slot} more than {most} times.',
  'style.slot':
    'House style for "{locale}": "{setting}" names the slot {slot}, which is not known here; slots: {slots}.',
  'style.lists': 'House style for "{locale}": "{setting}" must be a list of: {forms}; at least one, and each once.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;
