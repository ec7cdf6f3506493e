/** Something that can be made again and takes room as long as it is kept. */
export interface Guest {
  /** Bytes, about. */
  readonly size: number;
  /** Set by whoever asks for it; taken away when the pool passes by. */
  used: boolean;
  drop(): void;
}

/** Room for what was made and can be made again. What nobody asked for lately goes first. */
export interface Pool {
  /** Takes in a guest that is not in it. Others may have to go, however large it is. */
  admit(guest: Guest): void;
  /** Bytes taken, about. */
  readonly size: number;
}

/**
 * A pool of so many bytes. It goes by the clock algorithm (Corbató, A paging experiment with the Multics system, 1968):
 * asking costs a flag and no list is kept in order.
 */
export function createPool(bytes: number): Pool {
  const guests: Guest[] = [];
  let size = 0;
  let hand = 0;

  function makeRoom(): void {
    while (size > bytes && guests.length > 0) {
      if (hand >= guests.length) hand = 0;
      const guest = guests[hand] as Guest;
      if (guest.used) {
        guest.used = false;
        hand++;
        continue;
      }
      guest.drop();
      size -= guest.size;
      const last = guests.pop() as Guest;
      if (hand < guests.length) guests[hand] = last;
    }
  }

  return {
    admit(guest) {
      size += guest.size;
      guest.used = true;
      makeRoom();
      guests.push(guest);
    },
    get size() {
      return size;
    },
  };
}

/**
 * A value made when it is asked for and kept as long as the pool has room for it. Whoever asks twice without a pause
 * between gets the same value: it is let go of only when the work at hand is over.
 */
export function remembered<T extends object>(pool: Pool, size: number, make: () => T): () => T {
  let kept: T | null = null;
  let loose: WeakRef<T> | null = null;
  const guest: Guest = {
    size,
    used: false,
    drop() {
      // Looked at once more, it outlives the work at hand.
      loose?.deref();
      kept = null;
    },
  };
  return () => {
    guest.used = true;
    if (kept !== null) return kept;
    kept = loose?.deref() ?? make();
    loose = new WeakRef(kept);
    pool.admit(guest);
    return kept;
  };
}
