import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import type { Diagnostic } from '../../../core/src/agate/read';
import { useText } from '../utils/text';
import { Row } from './layout';

const LOOKS = {
  error: { Icon: CrossCircle, color: 'danger600' },
  warning: { Icon: WarningCircle, color: 'warning600' },
  info: { Icon: Information, color: 'secondary600' },
} as const;

interface RemarksProps {
  remarks: readonly Diagnostic[];
  active: number | null;
  onGo(remark: Diagnostic): void;
}

/** What the reader was not sure of, in sentences; each leads to its place in the text. */
export const Remarks = ({ remarks, active, onGo }: RemarksProps) => {
  const { say } = useText();
  if (remarks.length === 0) return null;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" aria-label={say('sheet-desk.remarks')}>
      {remarks.map((remark, index) => {
        const { Icon, color } = LOOKS[remark.severity];
        return (
          <li key={`${remark.code} ${remark.start} ${remark.end}`}>
            <Row type="button" onClick={() => onGo(remark)} aria-current={index === active}>
              <Icon
                fill={color}
                role="img"
                aria-hidden={false}
                aria-label={say(`sheet-desk.severity.${remark.severity}`)}
                style={{ flexShrink: 0 }}
              />
              <Typography variant="pi" fontWeight={index === active ? 'semiBold' : 'regular'}>
                {say(`sheet-desk.remark.${remark.code}`, remark.params)}
              </Typography>
            </Row>
          </li>
        );
      })}
    </Flex>
  );
};
