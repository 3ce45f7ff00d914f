import { isDayTypedOnly } from './typed-day';

const group = (...values: string[]) => ({ querySelectorAll: () => values.map((value) => ({ value })) });
const page = (...groups: ReturnType<typeof group>[]) => ({ querySelectorAll: () => groups });

describe('a day that was typed', () => {
  it('stands there alone until the form has it, which shows an hour', () => {
    expect(isDayTypedOnly(page(group('12/25/2026', '')))).toBe(true);
    expect(isDayTypedOnly(page(group('', ''), group('12/25/2026', '')))).toBe(true);
    expect(isDayTypedOnly(page(group('12/25/2026', '00:00')))).toBe(false);
  });

  it('is none where the inputs are empty, of something else, or not there', () => {
    expect(isDayTypedOnly(page(group('', ' ')))).toBe(false);
    expect(isDayTypedOnly(page(group('Milan')))).toBe(false);
    expect(isDayTypedOnly(page())).toBe(false);
  });
});
