import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Width of an element in px, since a frame is as wide as its host leaves it; 0 until it is on the page. */
export const useContainerWidth = <E extends HTMLElement>(): readonly [RefObject<E>, number] => {
  const container = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = container.current;
    if (element === null) return;
    setWidth(element.getBoundingClientRect().width);
    const observer = new ResizeObserver((sizes) => {
      const size = sizes.at(-1)?.contentRect.width;
      if (size !== undefined) setWidth(size);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [container, width];
};
