import { createContext, useContext, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Heading } from '../../ui/heading';
import styles from './publish.module.css';

/** Whether one step was left already: a frame that was only just loaded takes no focus from the page around it. */
export const FlowLed = createContext(false);

/** The name of the place where one goes on. */
const STEP = 'flow-step';

interface FlowTitleProps {
  readonly title: string;
  readonly children?: string | undefined;
  /** On its right. */
  readonly acts?: ReactNode;
}

/** What a step is about; whoever came to it goes on here, since the button that led to it is gone. */
export const FlowTitle = ({ title, children, acts }: FlowTitleProps) => {
  const box = useRef<HTMLDivElement>(null);
  const isLed = useContext(FlowLed);
  useLayoutEffect(() => {
    if (isLed && document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('[data-back]')?.focus();
  }, [isLed]);
  return (
    <div ref={box} className={styles['steps']}>
      <div className={styles['between']}>
        <Heading level={2} look="medium" back={STEP}>
          {title}
        </Heading>
        {acts !== undefined && <span className={styles['acts']}>{acts}</span>}
      </div>
      {children !== undefined && <p className={styles['subtle']}>{children}</p>}
    </div>
  );
};
