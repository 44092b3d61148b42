import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import {
  keepAccount,
  keepColorMode,
  keepFrameHeight,
  type Choices,
  type ColorMode,
  type FrameHeight,
} from './choices';

export interface Session extends Choices {
  readonly chooseAccount: (account: string) => void;
  readonly chooseColorMode: (colorMode: ColorMode) => void;
  readonly chooseFrameHeight: (frameHeight: FrameHeight) => void;
}

const SessionContext = createContext<Session | null>(null);

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside SessionProvider: render the site with main.tsx.');
  return session;
};

export const SessionProvider = ({ start, children }: { start: Choices; children: ReactNode }) => {
  const [choices, setChoices] = useState(start);
  useEffect(() => {
    document.documentElement.dataset['colorMode'] = choices.colorMode;
  }, [choices.colorMode]);
  const session = useMemo(
    () => ({
      ...choices,
      chooseAccount: (account: string) => {
        keepAccount(account);
        setChoices((now) => ({ ...now, account }));
      },
      chooseColorMode: (colorMode: ColorMode) => {
        keepColorMode(colorMode);
        setChoices((now) => ({ ...now, colorMode }));
      },
      chooseFrameHeight: (frameHeight: FrameHeight) => {
        keepFrameHeight(frameHeight);
        setChoices((now) => ({ ...now, frameHeight }));
      },
    }),
    [choices],
  );
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>;
};
