// Time and chance are arguments: whoever starts something brings the clock and the ids.

/** `now`: the instant at which it happens. `newId`: a fresh uuid v7. `secret`: that many random bytes as hex. */
export type Moment = { now: Date; newId: () => string; secret: (bytes: number) => string }
