// What a decision puts aside while it decides: texts with their salt, people, and addresses; written with its events.
import { hash } from 'node:crypto'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { TextRef } from '@/lib/core/case/event-parts'
import type { SaidByHand } from '@/lib/core/case/said-by-hand'
import type { PublicLang } from '@/lib/core/shared/language'
import type { Moment } from '@/lib/core/shared/moment'
import { sayByHand } from '@/lib/words/case/say-by-hand'

type KeptText = { id: string; body: string; salt: string }
type KeptPerson = {
  id: string
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
}

export type Paper = {
  texts: KeptText[]
  people: KeptPerson[]
  addresses: { person: string; email: string }[]
  postalAddresses: { person: string; address: string }[]
  keepText: (body: string) => TextRef
  keepSaid: (said: SaidByHand, lang: PublicLang) => TextRef
  keepPerson: (person: Omit<KeptPerson, 'id'>) => string
  /** Somebody of whom no more than the name is known. */
  keepName: (name: string | null) => string
  keepAddress: (person: string, email: string) => void
  keepPostalAddress: (person: string, address: string) => void
}

export function newPaper(moment: Moment): Paper {
  const paper: Paper = {
    texts: [],
    people: [],
    addresses: [],
    postalAddresses: [],
    keepText(body) {
      const id = moment.newId()
      const salt = moment.secret(16)
      paper.texts.push({ id, body, salt })
      return { id, sha256: textHash(salt, body) }
    },
    keepSaid: (said, lang) => paper.keepText(sayByHand(said, { lang, today: civilDateIn(AMSTERDAM, moment.now) })),
    keepPerson(person) {
      const id = moment.newId()
      paper.people.push({ id, ...person })
      return id
    },
    keepName: (name) => paper.keepPerson({ name, email: null, phone: null, address: null }),
    keepAddress(person, email) {
      paper.addresses.push({ person, email })
    },
    keepPostalAddress(person, address) {
      paper.postalAddresses.push({ person, address })
    },
  }
  return paper
}

/** SHA-256(salt + text): proves a text without keeping it, and proves nothing once the salt is destroyed with it. */
function textHash(salt: string, body: string): string {
  return hash('sha256', salt + body)
}
