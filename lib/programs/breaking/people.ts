// People who complain while everything falls: each sends the same form again until it was confirmed, as a person would.
import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { aForm, FORM_HEADERS } from '../measuring/a-form'

type Crowd = { confirmed: string[]; answers: Map<number | 'none', number>; slowestAnswerMs: () => number }
type People = Crowd & { goHome: () => Promise<void> }

const GIVES_UP_AFTER_MS = 20_000

/** So many people, one complaint after another, until they are sent home; whoever is under way finishes first. */
export function peopleWhoComplain(url: string, { howMany = 4, restMs = 100 } = {}): People {
  const crowd = { confirmed: [] as string[], answers: new Map<number | 'none', number>(), slowest: 0 }
  let isOver = false
  const person = async () => {
    while (!isOver) {
      await complain(url, crowd)
      await pause(restMs)
    }
  }
  const all = Promise.all(Array.from({ length: howMany }, person))
  return {
    confirmed: crowd.confirmed,
    answers: crowd.answers,
    slowestAnswerMs: () => crowd.slowest,
    goHome: async () => {
      isOver = true
      await all
    },
  }
}

type Seen = { confirmed: string[]; answers: Map<number | 'none', number>; slowest: number }

async function complain(url: string, seen: Seen): Promise<void> {
  const submission = randomUUID()
  const body = aForm({ submission, email: `k-${submission}@voorbeeld.example` })
  for (;;) {
    const began = performance.now()
    const status = await answerTo(url, body)
    seen.slowest = Math.max(seen.slowest, performance.now() - began)
    seen.answers.set(status, (seen.answers.get(status) ?? 0) + 1)
    if (status === 303) {
      seen.confirmed.push(submission)
      return
    }
    await pause(250)
  }
}

async function answerTo(url: string, body: string): Promise<number | 'none'> {
  try {
    const headers = { ...FORM_HEADERS, 'x-forwarded-for': someAddress() }
    const signal = AbortSignal.timeout(GIVES_UP_AFTER_MS)
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 'none'
  }
}

/** Everybody comes from an address of their own. */
export function someAddress(): string {
  return `10.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(1, 255)}`
}
