import { useEffect, useState } from 'react';

/**
 * On which side of its field an open list is seen whole. A frame that is as high as its content knows no lower edge to
 * flip the list at: whether all of it is seen, the host's scrolling counted, an observer alone can tell.
 *
 * @param instanceId as the design system's select has it, which names its list by it
 */
export const useListPlacement = (instanceId: string): 'auto' | 'top' => {
  const [placement, setPlacement] = useState<'auto' | 'top'>('auto');
  useEffect(() => {
    const sight = new IntersectionObserver(([entry]) => {
      sight.disconnect();
      if (entry !== undefined && entry.intersectionRect.bottom < entry.boundingClientRect.bottom - 1)
        setPlacement('top');
    });
    const drawn = requestAnimationFrame(() => {
      const list = document.getElementById(`react-select-${instanceId}-listbox`);
      if (list !== null) sight.observe(list);
    });
    return () => {
      cancelAnimationFrame(drawn);
      sight.disconnect();
    };
  }, [instanceId]);
  return placement;
};
