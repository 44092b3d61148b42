import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';

export type Severity = 'info' | 'warn' | 'error' | 'ok';

interface SeverityIconProps {
  readonly severity: Severity;
  readonly size?: 'small' | 'medium';
  /** Only where no words stand beside it. */
  readonly label?: string;
}

export const SeverityIcon = ({ severity, size = 'medium', label = '' }: SeverityIconProps) => {
  switch (severity) {
    case 'ok':
      return <SuccessIcon label={label} size={size} color={token('color.icon.success')} />;
    case 'info':
      return <InformationIcon label={label} size={size} color={token('color.icon.information')} />;
    case 'warn':
      return <WarningIcon label={label} size={size} color={token('color.icon.warning')} />;
    case 'error':
      return <ErrorIcon label={label} size={size} color={token('color.icon.danger')} />;
  }
};
