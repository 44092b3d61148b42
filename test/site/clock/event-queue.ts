export interface ScheduledEvent {
  readonly at: number;
  readonly order: number;
  readonly fire: () => void;
  /** Nobody waits for it: it happens when time passes, and does not make time pass. */
  readonly isBackground: boolean;
  cancelled: boolean;
}

/** Events by time, and among equals in the order in which they were scheduled: what makes virtual time repeatable. */
export interface EventQueue {
  add(at: number, fire: () => void, isBackground?: boolean): ScheduledEvent;
  /** The time of the earliest event that still stands. */
  findNextTime(): number | undefined;
  /** True while an event stands that somebody waits for. */
  isAwaited(): boolean;
  /** Takes out every event due at or before `time`, in order. */
  takeDue(time: number): readonly ScheduledEvent[];
  clear(): void;
}

export function createEventQueue(): EventQueue {
  const heap: ScheduledEvent[] = [];
  const awaited = new Set<ScheduledEvent>();
  let order = 0;

  const isBefore = (a: ScheduledEvent, b: ScheduledEvent) =>
    a.at < b.at || (a.at === b.at && a.order < b.order);

  function push(event: ScheduledEvent): void {
    let index = heap.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || !isBefore(event, above)) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = event;
  }

  function pop(): ScheduledEvent | undefined {
    const first = heap[0];
    const last = heap.pop();
    if (first !== undefined) awaited.delete(first);
    if (last === undefined || heap.length === 0) return first;
    let index = 0;
    for (;;) {
      const left = heap[2 * index + 1];
      const right = heap[2 * index + 2];
      if (left === undefined) break;
      const isRight = right !== undefined && isBefore(right, left);
      const child = isRight ? right : left;
      if (!isBefore(child, last)) break;
      heap[index] = child;
      index = 2 * index + (isRight ? 2 : 1);
    }
    heap[index] = last;
    return first;
  }

  function dropCancelled(): void {
    while (heap[0]?.cancelled === true) pop();
  }

  return {
    add(at, fire, isBackground = false) {
      const event: ScheduledEvent = { at, order: order++, fire, isBackground, cancelled: false };
      if (!isBackground) awaited.add(event);
      push(event);
      return event;
    },
    findNextTime() {
      dropCancelled();
      return heap[0]?.at;
    },
    isAwaited() {
      for (const event of awaited) {
        if (!event.cancelled) return true;
        awaited.delete(event);
      }
      return false;
    },
    takeDue(time) {
      const due: ScheduledEvent[] = [];
      while (heap[0] !== undefined && heap[0].at <= time) {
        const event = pop();
        if (event?.cancelled === false) due.push(event);
      }
      return due;
    },
    clear() {
      heap.length = 0;
      awaited.clear();
    },
  };
}
