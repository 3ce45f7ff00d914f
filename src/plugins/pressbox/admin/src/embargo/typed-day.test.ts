import { isDayTypedOnly } from './typed-day';

const showing = (...values: string[]) => ({ querySelectorAll: () => values.map((value) => ({ value })) });

describe('a day that was typed', () => {
  it('stands there alone until the form has it', () => {
    expect(isDayTypedOnly(showing('12/25/2026', ''), null)).toBe(true);
    expect(isDayTypedOnly(showing('12/25/2026', '00:00'), '2026-12-25T00:00:00.000Z')).toBe(false);
  });

  it('is none where the input is empty, or not there', () => {
    expect(isDayTypedOnly(showing('', ' '), null)).toBe(false);
    expect(isDayTypedOnly(showing(), undefined)).toBe(false);
  });
});
