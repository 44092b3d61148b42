import { useSyncExternalStore, type ReactElement } from 'react';
import Flag, { AutoDismissFlag } from '@atlaskit/flag';
import { FlagGroup } from '@atlaskit/flag/flag-group';
import StatusErrorIcon from '@atlaskit/icon/core/status-error';
import StatusInformationIcon from '@atlaskit/icon/core/status-information';
import StatusSuccessIcon from '@atlaskit/icon/core/status-success';
import StatusWarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';
import { useHostServices, type FrameFlag } from './host-services';

const iconOf = (type: FrameFlag['type'], isBold: boolean): ReactElement | undefined => {
  if (isBold) return undefined; // bold flags bring their own
  switch (type) {
    case 'success':
      return <StatusSuccessIcon label="Success" color={token('color.icon.success')} />;
    case 'warning':
      return <StatusWarningIcon label="Warning" color={token('color.icon.warning')} />;
    case 'error':
      return <StatusErrorIcon label="Error" color={token('color.icon.danger')} />;
    case 'info':
      return <StatusInformationIcon label="Information" color={token('color.icon.information')} />;
  }
};

/** The flags that frames asked for: drawn by the page, where no frame clips them. */
export const FlagStack = () => {
  const { flags } = useHostServices();
  const shown = useSyncExternalStore(flags.subscribe, flags.getAll);
  return (
    <FlagGroup onDismissed={(id) => flags.remove(String(id))}>
      {shown.map((flag) => {
        const Shown = flag.isAutoDismiss ? AutoDismissFlag : Flag;
        return (
          <Shown
            key={flag.id}
            id={flag.id}
            title={flag.title}
            description={flag.description}
            appearance={flag.isBold ? flag.type : 'normal'}
            icon={iconOf(flag.type, flag.isBold)}
            actions={flag.actions.map(({ text, onClick }) => ({
              content: text,
              onClick: () => void onClick(),
            }))}
          />
        );
      })}
    </FlagGroup>
  );
};
