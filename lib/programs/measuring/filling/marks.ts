// The signs that stand in a pattern where each case has something of its own. They are of Unicode's private area: nobody writes
// them, and JSON leaves them as they are.
import { newReference } from '@/lib/core/shared/reference'
import { hexOf, type Identity } from './identity'
import type { Voice } from './voice'

export const [HEAD, TAIL, SALT, OPENS, ENDS] = ['\uE000', '\uE001', '\uE002', '\uE010', '\uE011'] as const

const SIGNS = '0016001500140013001200110010'

/** Seven signs and a check sign that no word or number in a case has. */
export const MARKED_REFERENCE = newReference(SIGNS)

/** One ms after the minute stands for the moment within it at which people act in a case; what falls due is on the minute. */
const MARKED_MS = 1
export const MARKED_CLOCK = ':00.001Z'

/** Who the case of a pattern is. */
export const nobody: Pick<Identity, 'idOf' | 'secretOf' | 'offsetMs'> = {
  idOf: (nth) => HEAD + hexOf(nth, 3) + TAIL,
  secretOf: (nth, bytes) => (bytes * 2 === SIGNS.length ? SIGNS : SALT + hexOf(nth, 4)),
  offsetMs: MARKED_MS,
}

const marked = (what: string) => `${OPENS}${what}${ENDS}`

/** What is said in the case of a pattern. */
export const silence: Voice = {
  name: marked('name'),
  email: marked('email'),
  phone: marked('phone'),
  address: marked('address'),
  other: marked('other'),
  submission: marked('submission'),
  says: (kind, nth, judgement = 'upheld') => marked(`${kind} ${nth} ${judgement}`),
}

/** What stands there in a case with this voice. */
export function meantBy(mark: string, voice: Voice): string {
  const [what = '', nth, judgement] = mark.split(' ')
  if (nth === undefined) return String(voice[what as keyof Voice])
  return voice.says(what as Parameters<Voice['says']>[0], Number(nth), judgement as Parameters<Voice['says']>[2])
}
