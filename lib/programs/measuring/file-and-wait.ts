import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { rowOf } from '@/db/read-rows'
import { someAddress } from '../breaking/people'
import { aForm, FORM_HEADERS } from './a-form'
import { parentOf, processorTimeOf } from './look-at-processes'
import { untilDrained } from './quiet'
import { AT_ONCE, type Scene } from './scene'

/** More acknowledgements than this are not waited for at one time: else filing would run ahead, and nothing were kept up. */
const WAITING_AT_MOST = 64

/** Acknowledgements handed over a second; what each complaint cost, and how many mails it brought. */
export type Kept = {
  perSecond: number
  processorMs: { web: number; worker: number; database: number; all: number }
  mailsEach: number
}

/**
 * People file for as long as the plan says, never further ahead of the mail than a few; the cost is counted until the last
 * mail has left.
 */
export async function fileAndWait(scene: Scene): Promise<Kept> {
  const { house, one, provider, plan } = scene
  const [taken, before] = [provider.taken().size, await used(scene)]
  const mark = `${randomUUID()}.example`
  const handedOver = () => [...provider.taken().values()].filter(({ to }) => to.endsWith(mark)).length
  let filed = 0
  let isOver = false
  const url = `${house.url}/${one.slug}/intake`
  const person = async () => {
    while (!isOver) {
      if (filed - acknowledged >= WAITING_AT_MOST) {
        await pause(5)
        continue
      }
      filed += 1
      await file(url, mark)
    }
  }
  let acknowledged = 0
  const began = performance.now()
  const people = Promise.all(Array.from({ length: AT_ONCE }, person))
  for (; performance.now() - began < plan.sustained * 1000; await pause(50)) acknowledged = handedOver()
  const perSecond = acknowledged / ((performance.now() - began) / 1000)
  isOver = true
  acknowledged = filed
  await people
  await untilDrained(scene)
  const after = await used(scene)
  const cost = (part: keyof typeof after) => (after[part] - before[part]) / filed
  const [web, worker, database] = [cost('web'), cost('worker'), cost('database')]
  return {
    perSecond,
    processorMs: { web, worker, database, all: web + worker + database },
    mailsEach: (provider.taken().size - taken) / filed,
  }
}

async function file(url: string, host: string): Promise<void> {
  const body = aForm({ email: `${randomUUID()}@${host}` })
  const headers = { ...FORM_HEADERS, 'x-forwarded-for': someAddress() }
  const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual' })
  await answer.arrayBuffer()
  if (answer.status !== 303) throw new Error(`the form answered ${answer.status}`)
}

const Backend = z.object({ pid: z.int() })

/** The server's own process is the one that the processes of its connections come from. */
async function used({ house, all }: Scene) {
  const backend = await rowOf(Backend, all.sql`select pg_backend_pid() as pid`)
  const of = (pid: number | undefined) => processorTimeOf(pid === undefined ? [] : [pid])
  return {
    web: of(house.web.pid()),
    worker: of(house.worker.pid()),
    database: of(parentOf(backend?.pid ?? process.pid)),
  }
}
