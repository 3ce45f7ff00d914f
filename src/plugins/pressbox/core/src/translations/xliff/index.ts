/** A translation as XLIFF 2.0, for the tools of translators: written, read, and brought back. */
export { broughtBack, XLIFF_WARNINGS, type Brought, type XliffWarning, type XliffWarningCode } from './bring';
export { protectedMarks, type ProtectedMark, type ProtectedMarks } from './marks';
export { readXliff, type Xliff, type XliffFile, type XliffUnit } from './read';
export { XliffRefused } from './refused';
export { unitIdOf, unitPlaceOf, type UnitPlace } from './units';
export { writeXliff, XLIFF_SPACE, type XliffArticle } from './write';
export { MAX_XLIFF, type XmlElement, type XmlNode } from './xml';
