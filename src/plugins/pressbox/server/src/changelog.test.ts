/** CHANGELOG.md has a section a version. This test keeps it so; CONTRIBUTING.md says how a change is written down. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '../../../../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Section {
  heading: string;
  version: string | undefined;
  /** The day of its release, or "unreleased". */
  day: string | undefined;
  sentences: string[];
}

const sectionsOf = (changelog: string): Section[] =>
  changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const [, version, day] = /^(\d+\.\d+\.\d+) \((unreleased|\d{4}-\d\d-\d\d)\)$/.exec(heading) ?? [];
      return { heading, version, day, sentences: lines.filter((line) => line.startsWith('- ')) };
    });

const numbers = (version = ''): number[] => version.split('.').map(Number);
const isNewer = (a: Section, b: Section): boolean => {
  const [now, before] = [numbers(a.version), numbers(b.version)];
  const place = now.findIndex((number, index) => number !== before[index]);
  return place !== -1 && (now[place] ?? 0) > (before[place] ?? 0);
};

const sections = sectionsOf(read('CHANGELOG.md'));

describe('the changelog', () => {
  it('begins with the version of the package and of the newsroom around it', () => {
    const versions = ['package.json', 'src/plugins/pressbox/package.json'].map(
      (file) => (JSON.parse(read(file)) as { version: string }).version,
    );
    expect(versions).toEqual([sections[0]?.version, sections[0]?.version]);
  });

  it('names each version with the day of its release; the first may be unreleased', () => {
    expect(sections.filter(({ version }) => version === undefined).map(({ heading }) => heading)).toEqual([]);
    expect(sections.slice(1).filter(({ day }) => day === 'unreleased')).toEqual([]);
  });

  it('goes from the newest version to the oldest, each once', () => {
    const misplaced = sections.slice(1).filter((section, index) => !isNewer(sections[index] as Section, section));
    expect(misplaced.map(({ heading }) => heading)).toEqual([]);
  });

  it('says of each version what has changed', () => {
    expect(sections.length).toBeGreaterThan(0);
    expect(sections.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
  });
});
