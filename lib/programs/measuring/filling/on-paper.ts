// A case with its whole life as `live` makes it in the database, made without one: the same decisions by the same rules, and
// all that they would have written, statement by statement.
import { createHash } from 'node:crypto'
import { type AppendDocument, documentOf } from '@/db/stores/append-document'
import type { LoadedCase } from '@/db/stores/load-case'
import type { Actor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import type { Command } from '@/lib/core/case/commands'
import type { ComplaintCase } from '@/lib/core/case/complaint-case'
import { decide } from '@/lib/core/case/decide'
import { file } from '@/lib/core/case/file'
import { nextStepAt } from '@/lib/core/case/timed-steps'
import type { Moment } from '@/lib/core/shared/moment'
import type { Life } from '@/lib/demo/live-case'
import { must } from '@/lib/demo/must'
import { filingOf, toldIn } from '@/lib/operations/cases/file-complaint'
import { newPaper, type Paper } from '@/lib/operations/cases/paper'
import { appendingOf } from '@/lib/operations/cases/record-events'
import type { World } from './world'

/** What each act wrote, in order, and the case that came of it. */
type OnPaper = { complaint: ComplaintCase; written: AppendDocument[] }

/** More steps than a case can owe by itself in years: beyond it something repeats for ever. */
const MOST_STEPS = 400

/** Lives it. `moment` gives the ids and secrets, in the order in which the operations would ask for them. */
export function liveOnPaper(life: Life, world: World, moment: Moment): OnPaper {
  const door = begun(life, world, moment)
  for (const act of life.acts) {
    const loaded = door.letTimePass(act.at)
    for (const command of act.does(loaded)) door.perform(act.by(loaded), command, act.at)
  }
  const { complaint } = door.letTimePass(life.until)
  return { complaint, written: door.written }
}

function begun(life: Life, { procedure, staffing }: World, moment: Moment) {
  const { tenantId } = life
  const written: AppendDocument[] = []
  const withAddress = new Set<string>()
  let [last, lastHash, complaint] = [life.filedAt, null as string | null, null as ComplaintCase | null]

  const contextOf = (actor: Actor, paper: Paper) => ({
    procedure,
    staffing,
    actor,
    today: civilDateIn(AMSTERDAM, last),
    at: last.toISOString(),
    newId: moment.newId,
    ...paper,
    hasAddress: (person: string) => withAddress.has(person),
  })

  type Act = { actor: Actor; paper: Paper; events: Parameters<typeof appendingOf>[1]['events'] }
  const write = (act: Act, caseId: string, submission?: Parameters<typeof appendingOf>[1]['submission']) => {
    const writing = {
      ...act,
      caseId,
      before: complaint,
      lastHash,
      procedure,
      staffing,
      moment: { ...moment, now: last },
    }
    const appending = appendingOf(tenantId, { ...writing, ...(submission ? { submission } : {}) })
    const document = documentOf(appending)
    written.push(document)
    for (const { id, email } of act.paper.people) if (email !== null) withAddress.add(id)
    for (const { person } of act.paper.addresses) withAddress.add(person)
    complaint = appending.after
    lastHash = document.case.last_hash
  }

  const paper = newPaper(moment)
  const told = { ...life.complaint, silent: true }
  const context = { ...contextOf(life.by, paper), hasAddress: () => told.answers.email !== null }
  const filing = filingOf(told, { paper, today: context.today, moment, staffing })
  const events = must(file(filing, context))
  const party = events.find((event) => event.type === 'party-added')?.party.id ?? ''
  const bodySha256 = createHash('sha256').update(toldIn(told.answers)).digest('hex')
  const caseId = moment.newId()
  write({ actor: life.by, paper, events }, caseId, { key: told.answers.submission, bodySha256, party })

  const look = (): LoadedCase => {
    if (complaint === null || lastHash === null) throw new Error('a case that was just made is not there')
    return { complaint, procedure, lastHash }
  }

  const perform = (actor: Actor, command: Command, at: Date) => {
    last = at > last ? at : last
    const paper = newPaper(moment)
    const events = must(decide(look().complaint, command, contextOf(actor, paper)))
    if (events.length > 0) write({ actor, paper, events }, caseId)
  }

  const letTimePass = (until: Date): LoadedCase => {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const due = nextStepAt(procedure, look().complaint)
      if (due === null || due > until) return look()
      perform({ kind: 'system', tenantId }, { type: 'take-due-steps' }, due)
    }
    throw new Error(`case ${caseId} owes steps without end`)
  }
  return { written, perform, letTimePass }
}
