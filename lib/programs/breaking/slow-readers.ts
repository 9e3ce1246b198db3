import { connect as dial, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { connect, useDatabase as openDatabase } from '@/db/client'
import { createSession } from '@/db/outside-tenant/sessions'
import { rowOf } from '@/db/read-rows'
import { someAnswers } from '@/db/testing/a-complaint'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { fileComplaint } from '@/lib/operations/cases/file-complaint'
import { askCopy } from '@/lib/operations/organisation/copies/ask-copy'
import { newToken, tokenHash } from '@/lib/session/session-token'
import { percentile } from '../measuring/percentile'
import { latenciesDuring } from './latencies'
import type { Figure, Scene, Trial } from './trial'

const RATIO_AT_MOST = 1.5
const WINDOW_MS = 5000
const LONG_STORY = 'Dit duurde veel te lang, en niemand belde terug. '.repeat(150)
const CASES = 200

/** Many slow readers of one organisation's copy; the page of another is asked for meanwhile. */
export const slowReaders: Trial = {
  name: 'readers',
  run: async (scene) => {
    const { house, other, scale } = scene
    const { place, cookie } = await aCopy(scene)
    const page = `${house.url}/${other.slug}`
    await latenciesDuring(page, () => pause(WINDOW_MS / 2))
    const quiet = await latenciesDuring(page, () => pause(WINDOW_MS))
    const sockets = Array.from({ length: scale.readers }, () => readSlowly(house.url, place, cookie))
    await pause(1000)
    const during = await latenciesDuring(page, () => pause(WINDOW_MS))
    const stillReading = sockets.filter((socket) => !socket.destroyed && socket.bytesRead > 0).length
    for (const socket of sockets) socket.destroy()
    const ratio = percentile(during, 0.95) / percentile(quiet, 0.95)
    return [
      {
        what: `95th percentile of another's page beside ${scale.readers} slow readers, times without`,
        measured: ratio,
        atMost: RATIO_AT_MOST,
      },
      { what: 'slow readers who were not reading', measured: scale.readers - stillReading, atMost: 0 },
    ] satisfies Figure[]
  },
}

type Copy = { place: string; cookie: string }

async function aCopy({ house, one }: Scene): Promise<Copy> {
  const database = openDatabase(house.webUrl)
  const all = connect(house.superuserUrl, { max: 1 })
  try {
    for (let n = 0; n < CASES; n += 1) {
      const moment = atThisMoment()
      const answers = someAnswers({ submission: moment.newId(), email: null, story: LONG_STORY })
      await fileComplaint({ kind: 'visitor', tenantId: one.tenantId }, { channel: 'form', answers }, moment)
    }
    const asked = await askCopy(one.owner, atThisMoment())
    if (!asked.ok) throw new Error(`the copy was refused: ${asked.refusal.kind}`)
    const id = await untilReady(all)
    const { now, secret } = atThisMoment()
    const token = newToken(secret)
    const expiresAt = new Date(now.getTime() + 3_600_000)
    await createSession({ id: tokenHash(token), userId: one.owner.userId, expiresAt, at: now })
    return { place: `/${one.slug}/desk/settings/copy/${id}`, cookie: `session=${token}` }
  } finally {
    await database.close()
    await all.close()
  }
}

const Ready = z.object({ id: z.string() })

async function untilReady(all: ReturnType<typeof connect>): Promise<string> {
  for (let n = 0; n < 1200; n += 1) {
    const copy = await rowOf(Ready, all.sql`select id from copies where state = 'ready' limit 1`)
    if (copy) return copy.id
    await pause(100)
  }
  throw new Error('the copy was not made within two minutes')
}

/** Takes a few kB a second, and leaves the rest waiting. */
function readSlowly(url: string, place: string, cookie: string): Socket {
  const { hostname, port, host } = new URL(url)
  const socket = dial({ host: hostname, port: Number(port) })
  socket.on('error', () => {})
  socket.on('data', () => {
    socket.pause()
    setTimeout(() => socket.resume(), 1000).unref()
  })
  socket.write(`GET ${place} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\nx-forwarded-for: 10.2.2.2\r\n\r\n`)
  return socket
}
