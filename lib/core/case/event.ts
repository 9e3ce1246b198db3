// What an event is: something that happened to a case. Each kind is described in full in `events/`: what it carries, what it
// changes, and what follows. How it reads in a timeline is told by the words above the rules, closed over the same list.
import { z } from 'zod'
import type { Mailing, Wish } from './addressees'
import type { ComplaintCase } from './complaint-case'
import type { EventActor } from './event-parts'

/** Who did it, and at which instant. */
type By = { actor: EventActor; at: string }

/** theirs: of whoever complains. ours: to them. colleagues: among ourselves. none: it says nothing of itself. */
type Words = 'theirs' | 'ours' | 'colleagues' | 'none'

type Carried<Name extends string, Shape extends z.ZodRawShape> = z.infer<
  z.ZodObject<{ type: z.ZodLiteral<Name> } & Shape, z.core.$strict>
>

type Description<Name extends string, Shape extends z.ZodRawShape, Said extends Words> = {
  /** What it carries. No personal data: ids of people and texts. */
  shape: Shape
  /** Whose words it carries in the conversation of a case. */
  words: Said
  /** The case after it. */
  changes(complaint: ComplaintCase, event: Carried<Name, Shape>, by: By): ComplaintCase
  /** Whether the complainant heard from us by it; what waits to be brought by hand is heard when it was brought. */
  heard(event: Carried<Name, Shape>, before: ComplaintCase): boolean
  /** Whether it changes nothing that another person must have seen before they go on. */
  slight: boolean
  /** Whether it sends whoever complains to their page, so that the link of a case that was closed works on for a while. */
  callsBack: boolean
  /** The mails that follow, in their order. */
  mails(event: Carried<Name, Shape>, mailing: Mailing): Wish[]
}

export type Happening<
  Name extends string = string,
  Shape extends z.ZodRawShape = z.ZodRawShape,
  Said extends Words = Words,
> = Description<Name, Shape, Said> & {
  name: Name
  /** As it stands in a timeline. */
  event: z.ZodObject<{ type: z.ZodLiteral<Name> } & Shape, z.core.$strict>
}

/** A kind of event by its name. All of its description is asked for: one that leaves something out does not compile. */
export function event<Name extends string, Shape extends z.ZodRawShape, const Said extends Words>(
  name: Name,
  description: Description<Name, Shape, Said>,
): Happening<Name, Shape, Said> {
  return { name, event: z.strictObject({ type: z.literal(name), ...description.shape }), ...description }
}

/** The case stays as it is. */
export const nothing = (complaint: ComplaintCase): ComplaintCase => complaint
export const yes = (): boolean => true
export const no = (): boolean => false
/** No mail follows. */
export const nobody = (): Wish[] => []
