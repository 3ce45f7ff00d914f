import { useSearchParams } from 'react-router-dom';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day of the newsroom that the address names, or null: whoever has come from there goes back there. */
export const useDay = (): string | null => {
  const [params] = useSearchParams();
  const day = params.get('day');
  return day !== null && DAY.test(day) ? day : null;
};
