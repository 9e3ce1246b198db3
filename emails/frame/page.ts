// What is drawn of a letter: nothing else of it can change how its page looks.
import type { Organisation } from '../case-mail'
import { type Letter, nameAndAddress } from '../letter'

/** `sender`: who this is from, for the foot. */
export type Page = Omit<Letter, 'organisation'> &
  Pick<Organisation, 'name' | 'accent' | 'accentDark'> & { sender: string }

export function pageOf({ organisation, ...letter }: Letter): Page {
  const { name, accent, accentDark } = organisation
  return { ...letter, name, accent, accentDark, sender: nameAndAddress(organisation) }
}
