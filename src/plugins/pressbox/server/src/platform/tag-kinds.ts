import type { TagKind } from '../../../contracts/src';

/** Whom or what a tag is about that has a row of its own: the kinds of such tags, and the relations that lead there. */
export const TAG_SUBJECTS = ['competition', 'team', 'player', 'coach'] as const satisfies readonly TagKind[];
export type TagSubjectType = (typeof TAG_SUBJECTS)[number];

/** In the order in which a page names its tags. */
export const TAG_KINDS = [...TAG_SUBJECTS, 'country', 'theme'] as const satisfies readonly TagKind[];
