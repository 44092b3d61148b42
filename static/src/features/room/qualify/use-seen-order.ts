import { useState } from 'react';

/** Things in the order in which this page came to know them: what somebody adds stands below what was there. */
export const useSeenOrder = <T extends { readonly id: string }>(things: readonly T[]): readonly T[] => {
  const [order, setOrder] = useState<readonly string[]>([]);
  const fresh = things.filter(({ id }) => !order.includes(id)).map(({ id }) => id);
  if (fresh.length > 0) setOrder([...order, ...fresh]);
  return things.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
};
