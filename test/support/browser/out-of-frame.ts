import type { FrameLocator } from '@playwright/test';

/** What of a page cannot be seen because it is too wide: the page itself, and buttons that something cuts off. */
export const outOfFrame = (frame: FrameLocator): Promise<readonly string[]> =>
  frame.locator(':root').evaluate((root) => {
    const width = root.clientWidth;
    const boxes = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.offsetWidth > 1,
    );
    const nameOf = (element: HTMLElement): string =>
      `${element.tagName.toLowerCase()} “${(element.ariaLabel ?? element.innerText).slice(0, 40)}”`;
    const holders = (element: HTMLElement): readonly HTMLElement[] => {
      const all: HTMLElement[] = [];
      for (let one = element.parentElement; one !== null; one = one.parentElement) all.push(one);
      return all;
    };
    /** What may be brought into sight by scrolling is not cut. */
    const scrolls = (element: HTMLElement): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX);
    const clips = (element: HTMLElement): boolean => /hidden|clip/.test(getComputedStyle(element).overflowX);
    const cut = boxes.filter((element) => {
      if (!element.matches('button, a[href], [role="tab"]')) return false;
      const { left, right } = element.getBoundingClientRect();
      const around = holders(element);
      if (around.some((one) => scrolls(one) && one.scrollWidth > one.clientWidth)) return false;
      // Atlaskit ends the heading of a narrow column in dots.
      const frames = around
        .filter((one) => clips(one) && one.tagName !== 'TH')
        .map((one) => one.getBoundingClientRect());
      return [...frames, { left: 0, right: width }].some(
        (box) => right > box.right + 1 || left < box.left - 1,
      );
    });
    const wide =
      root.scrollWidth <= width
        ? []
        : boxes
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .filter((element) => !holders(element).some((one) => scrolls(one) || clips(one)))
            .slice(-3)
            .map((element) => `${nameOf(element)} makes ${String(root.scrollWidth)} of ${String(width)} px`);
    return [...wide, ...cut.slice(0, 5).map((element) => `${nameOf(element)} is cut`)];
  });
