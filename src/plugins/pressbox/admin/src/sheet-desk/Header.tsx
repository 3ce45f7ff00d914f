import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { Entity, MatchFacts } from '../../../core/src/match';
import { matchDeskAddress } from '../desks/addresses';
import { useAskedDay } from '../desks/use-asked-day';
import { useText } from '../utils/text';

export const teamName = ({ shortName, name }: Entity): string => shortName ?? name;

export const Header = ({ match, facts }: { match: string; facts: MatchFacts | null }) => {
  const { say, locale } = useText();
  const from = useAskedDay();
  const teams = facts && `${teamName(facts.home)} – ${teamName(facts.away)}`;
  const day =
    facts?.kickOff && new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(new Date(facts.kickOff));
  return (
    <Layouts.Header
      title={[say('sheet-desk.title'), teams].filter(Boolean).join(': ')}
      subtitle={[facts?.competition?.name, day].filter(Boolean).join(' · ')}
      navigationAction={
        <Link tag={NavLink} to={matchDeskAddress(match, from)} startIcon={<ArrowLeft />}>
          {say('sheet-desk.back')}
        </Link>
      }
    />
  );
};
