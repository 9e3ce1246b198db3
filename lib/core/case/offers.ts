// Choosing from what the procedure offers.

/** Whether this choice, or none, is among what is offered. */
export function offers(choices: readonly { id: string }[], id: string | null): boolean {
  return id === null || choices.some((choice) => choice.id === id)
}
