import { Flex, Link } from '@strapi/design-system';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { NavLink } from 'react-router-dom';
import { matchDeskAddress, sheetDeskAddress } from '../desks/addresses';
import { MATCH } from '../uids';
import { useText } from '../utils/text';

/** Beside the form of a match: the ways to its desk and to its team sheets. */
export const DeskPanel: PanelComponent = ({ model, documentId }) => {
  const { say } = useText();
  if (model !== MATCH || !documentId) return null;
  return {
    title: say('match-desk.title'),
    content: (
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Link tag={NavLink} to={matchDeskAddress(documentId)}>
          {say('match-desk.open')}
        </Link>
        <Link tag={NavLink} to={sheetDeskAddress(documentId)}>
          {say('match-desk.sheets')}
        </Link>
      </Flex>
    ),
  };
};
