import DropdownMenu, { type CustomTriggerProps } from '@atlaskit/dropdown-menu';
import { useCallback, useRef, useState, type ReactElement, type ReactNode, type Ref } from 'react';

type OpenedButtonProps = Omit<
  CustomTriggerProps<HTMLButtonElement>,
  'triggerRef' | 'isSelected' | 'testId' | 'ref'
>;

interface OpenedMenuProps {
  readonly placement?: 'bottom-start' | 'bottom-end';
  readonly button: (props: OpenedButtonProps, ref: Ref<HTMLButtonElement>) => ReactElement;
  /** Its groups; `close` for what is done with one choice, since the design system leaves a menu of radio buttons open. */
  readonly children: (close: () => void) => ReactNode;
}

/** A menu of the design system that is open from the start: it is loaded by the click that asks for it. */
export const OpenedMenu = ({ placement = 'bottom-start', button, children }: OpenedMenuProps) => {
  const [isOpen, setOpen] = useState(true);
  // The button that opened it the first time is another one and took the focus along.
  const [isFirst, setFirst] = useState(true);
  const [opener, setOpener] = useState<HTMLButtonElement | null>(null);
  const anchor = useRef<Ref<HTMLButtonElement>>(null);
  const holdOpener = useCallback((element: HTMLButtonElement | null) => {
    setOpener(element);
    if (typeof anchor.current === 'function') anchor.current(element);
  }, []);
  return (
    <DropdownMenu<HTMLButtonElement>
      isOpen={isOpen}
      onOpenChange={(change) => {
        setOpen(change.isOpen);
        setFirst(false);
      }}
      // eslint-disable-next-line jsx-a11y/no-autofocus -- it opens where somebody pressed, and the focus would be nowhere
      autoFocus={isFirst}
      placement={placement}
      // oxlint-disable-next-line typescript/no-deprecated -- without it screen readers lose the menu; the design system's own lint asks for it
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...props }) => {
        anchor.current = triggerRef;
        return button(props, holdOpener);
      }}
    >
      {children(() => {
        setOpen(false);
        opener?.focus();
      })}
    </DropdownMenu>
  );
};
