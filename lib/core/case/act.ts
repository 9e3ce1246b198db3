// What an act is: one thing that somebody, or Gehoor itself, can want to do to a case. Each is a file of its own in `acts/`,
// described in full. Nobody else keeps lists of acts: who may, when, which buttons there are and what grows stale is read here.
import { z } from 'zod'
import type { ComplaintCase } from './complaint-case'
import type { Decided, DecisionContext, Looking } from './decision'
import type { CaseEvent } from './events'
import type { When } from './when-may'
import type { Who } from './who-may'

/** What somebody says besides which act it is. */
type Said<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>

/** Gives what to say for a try; null where this case has nothing to try it on. */
type Try<Shape extends z.ZodRawShape> = (complaint: ComplaintCase, looking: Looking) => Said<Shape> | null

type Description<Shape extends z.ZodRawShape, Button extends Try<Shape> | null> = {
  /** What has to be said to have it done. */
  shape: Shape
  /** Who may, by right and by kind of party. */
  who: Who
  /** How far the case may be. */
  when: When
  /** Whether what somebody else did to the case meanwhile can make it wrong, so that its author looks again first. */
  stale: 'when-others-acted' | 'never'
  /** The events by which the timeline tells of it. What each changes, and which mails follow, stands with it in `events/`. */
  tells: readonly [CaseEvent['type'], ...CaseEvent['type'][]]
  /** What happens when this is wanted in this state, or why it cannot be. */
  decide(complaint: ComplaintCase, said: Said<Shape>, context: DecisionContext): Decided
  /**
   * A well-formed try, for an act that has a button of its own on the page of a case: what is refused then is refused for the
   * state of the case, not for what was typed.
   */
  button: Button
}

export type Act<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Button extends Try<Shape> | null = Try<Shape> | null,
> = Description<Shape, Button> & {
  name: Name
  /** How it is asked for. */
  command: z.ZodObject<{ type: z.ZodLiteral<Name> } & Shape, z.core.$strict>
}

/** An act by its name. All of its description is asked for: one that leaves something out does not compile. */
export function act<Name extends string, Shape extends z.ZodRawShape, Button extends Try<Shape> | null>(
  name: Name,
  description: Description<Shape, Button>,
): Act<Name, Shape, Button> {
  return { name, command: z.strictObject({ type: z.literal(name), ...description.shape }), ...description }
}
