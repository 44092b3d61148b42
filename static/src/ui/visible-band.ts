/** The part of a frame that is seen, in px from the top of its document. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

type Listener = () => void;

const STRIPE = 100;
const THRESHOLDS = Array.from({ length: 11 }, (_, step) => step / 10);

const sameBand = (a: Band | null, b: Band | null): boolean =>
  a === b || (a !== null && b !== null && a.top === b.top && a.bottom === b.bottom);

/**
 * Which part of a frame that grows with its content is in sight. The host scrolls it and tells nobody, also across
 * origins; stripes over its whole height that watch how much of them is seen tell it to 10 px. Null where the frame
 * scrolls by itself: there `position: sticky` does all that is needed.
 */
export class VisibleBand {
  private readonly listeners = new Set<Listener>();
  private readonly seen = new Map<Element, Band>();
  private holder: HTMLElement | null = null;
  private band: Band | null = null;
  private readonly sight = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting, intersectionRect } of entries) {
        if (isIntersecting && intersectionRect.height > 0)
          this.seen.set(target, { top: intersectionRect.top, bottom: intersectionRect.bottom });
        else this.seen.delete(target);
      }
      this.update();
    },
    { threshold: THRESHOLDS },
  );
  private readonly size = new ResizeObserver(() => {
    this.lay();
  });

  /**
   * As it is now: content that outgrows a frame of the window's height makes it scroll by itself, and neither the
   * document nor what is seen of it changes its size by that.
   */
  readonly get = (): Band | null => {
    this.update();
    return this.band;
  };

  readonly subscribe = (listener: Listener): (() => void) => {
    if (this.listeners.size === 0) this.start();
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  };

  private start(): void {
    this.holder = document.createElement('div');
    this.holder.setAttribute('aria-hidden', 'true');
    // Clipped to the frame's height: what stood out of it would make the frame grow for ever.
    this.holder.style.cssText =
      'position:absolute;inset:0 auto auto 0;inline-size:1px;overflow:hidden;pointer-events:none;visibility:hidden';
    document.body.append(this.holder);
    this.size.observe(document.documentElement);
    this.lay();
  }

  private stop(): void {
    this.size.disconnect();
    this.sight.disconnect();
    this.seen.clear();
    this.holder?.remove();
    this.holder = null;
    this.band = null;
  }

  /** As many stripes as the frame is high. */
  private lay(): void {
    const { holder } = this;
    if (holder === null) return;
    const height = window.innerHeight;
    holder.style.blockSize = `${String(height)}px`;
    const count = Math.ceil(height / STRIPE);
    for (const stripe of [...holder.children].slice(count)) {
      this.sight.unobserve(stripe);
      this.seen.delete(stripe);
      stripe.remove();
    }
    while (holder.childElementCount < count) {
      const stripe = document.createElement('div');
      stripe.style.blockSize = `${String(STRIPE)}px`;
      holder.append(stripe);
      this.sight.observe(stripe);
    }
    this.update();
  }

  private update(): void {
    const root = document.documentElement;
    const scrollsItself = root.scrollHeight > window.innerHeight + 1;
    const all = [...this.seen.values()];
    const next =
      scrollsItself || all.length === 0
        ? null
        : {
            top: Math.min(...all.map(({ top }) => top)),
            bottom: Math.max(...all.map(({ bottom }) => bottom)),
          };
    if (sameBand(this.band, next)) return;
    this.band = next;
    for (const listener of this.listeners) listener();
  }
}
