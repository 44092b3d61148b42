import { createContext, useContext } from 'react';
import type { Call } from './call';

const CallContext = createContext<Call | null>(null);

export const CallProvider = CallContext.Provider;

export const useCall = (): Call => {
  const call = useContext(CallContext);
  if (call === null) throw new Error('useCall needs a CallProvider around it: every page entry renders one.');
  return call;
};
