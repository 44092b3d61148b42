import { startTransition, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * Width of an element in px, since a frame is as wide as its host leaves it; null until it is on the page. Draw what
 * depends on it then: a long table drawn for no width at all would be drawn twice.
 */
export const useContainerWidth = <E extends HTMLElement>(): readonly [RefObject<E>, number | null] => {
  const container = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    // What follows may be five hundred cards: the browser gets its turns in between.
    startTransition(() => {
      setWidth(element.getBoundingClientRect().width);
    });
    const observer = new ResizeObserver((sizes) => {
      const size = sizes.at(-1)?.contentRect.width;
      if (size !== undefined) setWidth(size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [container, width];
};
