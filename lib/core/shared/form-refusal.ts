// Why a form cannot be taken at all, whatever it is about.

/** `busy`: others had what it needs for longer than it may wait. */
export type FormRefusal = { kind: 'foreign-form' } | { kind: 'signed-out' } | { kind: 'busy'; keepsTyped: boolean }
