const MiB = 1024 * 1024;

/** A body up to this size is nobody's concern: there are never more of them under way than connections. */
const FREE_BYTES = MiB / 4;
/** What all larger bodies may hold together while they are read. */
const SHARED_BYTES = 96 * MiB;

/** The bytes that one body holds. */
export interface Hold {
  /** Asks for more room. `null`: it is there; otherwise wait, and then go on. */
  take(bytes: number): Promise<void> | null;
  /** Gives everything back. A `take` that waits is let go. */
  readonly close: () => void;
}

/**
 * Room for the bodies that are being read, over all connections. Each is bounded by itself; but a hostile registry could
 * have every connection hold a body near its bound, and run the machine out of memory. A body that finds no room waits,
 * and its connection with it. One at a time need not wait, whatever its size up to its own bound: so of bodies that all
 * want more, one always gets on, ends, and makes room. A body that waits too long ends by its timeout, as *unknown*.
 */
export interface BodyBudget {
  open(): Hold;
}

export function createBodyBudget(shared: number = SHARED_BYTES, free: number = FREE_BYTES): BodyBudget {
  let used = 0;
  let privileged: object | null = null;
  const waiting: { readonly hold: object; readonly grant: () => boolean; readonly letGo: () => void }[] = [];

  function open(): Hold {
    const hold = {};
    let size = 0;
    let counted = 0;
    let closed = false;
    const grant = (bytes: number): boolean => {
      if (privileged !== hold && used + bytes > shared) {
        if (privileged !== null) return false;
        privileged = hold;
      }
      used += bytes;
      counted += bytes;
      return true;
    };
    return {
      take(bytes) {
        size += bytes;
        if (closed || size <= free || grant(bytes)) return null;
        return new Promise((letGo) => waiting.push({ hold, grant: () => grant(bytes), letGo }));
      },
      close() {
        if (closed) return;
        closed = true;
        used -= counted;
        if (privileged === hold) privileged = null;
        const own = waiting.findIndex((one) => one.hold === hold);
        if (own >= 0) waiting.splice(own, 1)[0]?.letGo();
        while (waiting[0]?.grant() === true) waiting.shift()?.letGo();
      },
    };
  }
  return { open };
}
