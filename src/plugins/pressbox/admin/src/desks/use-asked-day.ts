import { useSearchParams } from 'react-router-dom';
import { isDayOfPlay } from '../../../core/src/days';

/** The day of the newsroom that the address names, or null: whoever has come from there goes back there. */
export const useAskedDay = (): string | null => {
  const [params] = useSearchParams();
  const day = params.get('day') ?? '';
  return isDayOfPlay(day) ? day : null;
};
