// What is kept of somebody who complains here: for who answers their question for a copy, or to be forgotten (GDPR 15, 17).
import { type CaseOfPerson, casesOfPerson } from '@/db/stores/cases-of-person-statement'
import { liveVersion } from '@/db/stores/known-versions'
import { readSent } from '@/db/stores/sent-statement'
import { statusFile } from '@/db/stores/status-file-statement'
import type { MemberActor } from '@/lib/core/access/actor'
import { can } from '@/lib/core/access/can'
import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { parseReference } from '@/lib/core/shared/reference'
import { textsFor } from '@/lib/words/status/status-letters'
import type { StatusReading } from '@/lib/words/status/status-reading'
import { look } from './look'

/** As many as stand on a page, and in one copy. */
const MOST_OF_PERSON = 50

/** Those that whoever looks may read; the others are in no copy of theirs, and are not erased by them. */
export type PersonRead = { cases: CaseOfPerson[] }

/** Whoever speaks for the complaint in this case, in all their cases; null for who may not erase, or reads no such case. */
export async function readPerson(actor: MemberActor, typed: string): Promise<PersonRead | null> {
  const reference = parseReference(typed)
  if (!can(actor, 'erase-cases') || !reference) return null
  const shows = (read: PersonRead | null) => read?.cases.map(({ id }) => id) ?? []
  return look<PersonRead | null>(actor, { screen: 'person', fields: ['name', 'email'], shows }, async (tx) => {
    const cases = await casesOfPerson(tx, reference, MOST_OF_PERSON)
    // Who opens the address of a case that they do not read finds nothing of anybody.
    return cases.some((one) => one.reference === reference) ? { cases } : null
  })
}

type Looked = { today: CivilDate; now: Date }
type PersonCopy = { person: CaseOfPerson['person']; cases: StatusReading[]; organisation: string }

/**
 * Everything in their cases that they sent us, or that we sent them or said of what happened, as their own page would tell it.
 * What is others' is not in it: their names, how to reach them, notes and calls of colleagues.
 */
export async function readPersonCopy(
  actor: MemberActor,
  typed: string,
  { today, now }: Looked,
): Promise<PersonCopy | null> {
  const reference = parseReference(typed)
  if (!can(actor, 'erase-cases') || !reference) return null
  const shown: string[] = []
  const purpose = { screen: 'person-copy', fields: ['name', 'email', 'texts'], shows: () => shown }
  return look<PersonCopy | null>(actor, purpose, async (tx) => {
    const found = await casesOfPerson(tx, reference, MOST_OF_PERSON)
    const own = found.find((one) => one.reference === reference)
    if (!own) return null
    const cases: StatusReading[] = []
    let organisation = ''
    for (const { id, party } of found) {
      const file = await statusFile(tx, { caseId: id, partyId: party, visit: null, now })
      if (!file) continue
      shown.push(id)
      organisation = file.tenant.name
      const { complaint, timeline, versions } = file
      const sent = await readSent(tx, { caseId: id, texts: textsFor({ complaint, timeline, party }) })
      cases.push({
        ...{ complaint, timeline, party, today, changes: file.changes, lang: complaint.lang },
        ...{ procedure: await liveVersion(tx, versions), texts: sent.texts, reachable: own.person.email !== null },
        // Functions, and no names of people.
        ...{ people: [], aside: [], members: {} },
      })
    }
    return { person: own.person, cases, organisation }
  })
}
