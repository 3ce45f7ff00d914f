import { styled } from 'styled-components';

/** A line of text that is on its way, as wide as it will be about. */
export const Bone = styled.span<{ $width: string }>`
  display: block;
  flex: none;
  width: ${({ $width }) => $width};
  max-width: 100%;
  height: 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral150};
`;
