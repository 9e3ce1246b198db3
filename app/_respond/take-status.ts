import type { SavedKind, StatusProblem } from '@/app/_documents/status/status-form'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { PartyActor } from '@/lib/core/access/actor'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { LONGEST_TEXT } from '@/lib/core/case/case-text'
import type { Refusal } from '@/lib/core/case/refusals'
import { type FormEntries, only } from '@/lib/core/shared/form-entries'
import { parseReference } from '@/lib/core/shared/reference'
import { cleanLine, cleanText } from '@/lib/core/shared/written-text'
import { addInformation as addToCase } from '@/lib/operations/cases/add-information'
import { closeStatus, enterCode, requestCode } from '@/lib/operations/cases/open-status'
import { perform } from '@/lib/operations/cases/perform'
import { readStatus } from '@/lib/queries/read-status'
import { documentHeaders } from './document'
import { langIn } from './lang-in'
import { respondWithLostLink } from './lost-link'
import { respondPlainly } from './plain-page'
import { readForm } from './read-body'
import { cameFromUs } from './same-origin'
import { type Follower, followerOf, respondWithStatus } from './status'
import { giveCookie, takeCookie } from './status-cookies'

/** What came of a form: a word to say on the page, with cookies to give; or what was wrong. */
type Came =
  | { ok: true; said: SavedKind; anchor?: string; cookies?: string[] }
  | { ok: false; problem: StatusProblem; typed?: Record<string, string> }

type Act = (follower: Follower, actor: PartyActor, entries: FormEntries) => Promise<Came>

const acts = new Map<string, Act>(
  Object.entries({
    'request-code': askForCode,
    'enter-code': openWithCode,
    add: addInformation,
    again: askSecondStage,
    close: closeWords,
    hear: wishToHear,
    survey: answerSurvey,
    withdraw,
  }),
)

/** `POST /status/{reference}`: one of the forms of the page, for the case that it names. */
export async function takeStatus(request: Request, typed: string): Promise<Response> {
  const lang = langIn(request)
  if (!cameFromUs(request, { lenient: false })) return respondPlainly('other-site', { lang })
  const follower = await followerOf(request, typed)
  if (!follower) return respondWithLostLink(request, typed)
  const read = await readForm(request)
  if (!read.ok) return respondPlainly(read.refusal, { lang })
  const act = acts.get(only(read.value, 'act'))
  if (!act || parseReference(only(read.value, 'case')) !== follower.reference)
    return respondWithLostLink(request, typed)
  const actor = await openedActor(follower)
  if (!actor) return respondWithLostLink(request, typed)
  const came = await act(follower, actor, read.value)
  if (!came.ok) {
    return respondWithStatus(request, follower, { saved: null, problem: came.problem, typed: came.typed ?? {} })
  }
  const asked = lang ? `&lang=${lang}` : ''
  const location = `/status/${follower.reference}?said=${came.said}${asked}${came.anchor ?? ''}`
  const response = new Response(null, {
    status: 303,
    headers: { ...documentHeaders(), location, 'cache-control': 'no-store' },
  })
  for (const cookie of came.cookies ?? []) response.headers.append('set-cookie', cookie)
  return response
}

/** Whether this browser entered the code decides what may be done. */
async function openedActor({ holder, visit }: Follower): Promise<PartyActor | null> {
  if (visit === null) return holder.actor
  const { now } = atThisMoment()
  const read = await readStatus(holder, { visit, lang: null, today: civilDateIn(AMSTERDAM, now), now })
  return read?.actor ?? null
}

async function askForCode({ reference }: Follower, actor: PartyActor): Promise<Came> {
  const asked = await requestCode(actor, atThisMoment())
  if (!asked.ok) return { ok: false, problem: problemOf(asked.refusal, null) }
  return { ok: true, said: 'code', anchor: '#letters', cookies: [giveCookie('code', reference, asked.value.visit)] }
}

async function openWithCode({ visit }: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const code = cleanLine(only(entries, 'code')).normalize('NFKC')
  if (code === '') return { ok: false, problem: { kind: 'code-empty', field: 'code' } }
  if (visit === null) return { ok: false, problem: { kind: 'code-expired', field: null } }
  const opened = await enterCode(actor, { visit, code: code.slice(0, 20) }, atThisMoment())
  return opened.ok
    ? { ok: true, said: 'open', anchor: '#letters' }
    : { ok: false, problem: problemOf(opened.refusal, 'code') }
}

async function addInformation(_follower: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const text = cleanText(only(entries, 'text'))
  const typed = { text }
  const wrong = (kind: StatusProblem['kind']): Came => ({ ok: false, problem: { kind, field: 'tell' }, typed })
  if (text === '') return wrong('text-empty')
  if (text.length > LONGEST_TEXT) return wrong('text-too-long')
  const done = await addToCase(actor, text, atThisMoment())
  if (!done.ok && done.refusal.kind === 'too-many-messages') return wrong('too-many-messages')
  return done.ok ? { ok: true, said: 'added' } : { ok: false, problem: problemOf(done.refusal, null), typed }
}

async function askSecondStage(_follower: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const text = cleanText(only(entries, 'again'))
  const typed = { again: text }
  const wrong = (kind: StatusProblem['kind']): Came => ({ ok: false, problem: { kind, field: 'again-text' }, typed })
  if (text === '') return wrong('again-empty')
  if (text.length > LONGEST_TEXT) return wrong('text-too-long')
  const command = { type: 'ask-second-stage', party: actor.partyId, text } as const
  const done = await perform(actor, actor.caseId, null, command, atThisMoment())
  return done.ok ? { ok: true, said: 'again' } : { ok: false, problem: problemOf(done.refusal, null), typed }
}

async function closeWords({ visit, reference }: Follower, actor: PartyActor): Promise<Came> {
  if (visit !== null) await closeStatus(actor, visit)
  return { ok: true, said: 'closed', cookies: [takeCookie('code', reference)] }
}

async function wishToHear(_follower: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const command = { type: 'wish-to-hear', party: actor.partyId, wants: only(entries, 'wants') === 'yes' } as const
  const done = await perform(actor, actor.caseId, null, command, atThisMoment())
  return done.ok ? { ok: true, said: 'hear', anchor: '#hear' } : { ok: false, problem: problemOf(done.refusal, null) }
}

async function answerSurvey(_follower: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const [heard, fair] = [only(entries, 'heard'), only(entries, 'fair')]
  const text = cleanText(only(entries, 'text'))
  const typed = { heard, fair, text }
  if (text.length > LONGEST_TEXT) return { ok: false, problem: { kind: 'text-too-long', field: 'remark' }, typed }
  if (!/^[1-5]$/.test(heard) || !/^[1-5]$/.test(fair)) {
    return { ok: false, problem: { kind: 'survey-empty', field: /^[1-5]$/.test(heard) ? 'fair-1' : 'heard-1' }, typed }
  }
  const answers = { heard: Number(heard), fair: Number(fair), text: text === '' ? null : text }
  const command = { type: 'answer-survey', party: actor.partyId, ...answers } as const
  const done = await perform(actor, actor.caseId, null, command, atThisMoment())
  return done.ok ? { ok: true, said: 'survey' } : { ok: false, problem: problemOf(done.refusal, null), typed }
}

async function withdraw(_follower: Follower, actor: PartyActor, entries: FormEntries): Promise<Came> {
  const text = cleanText(only(entries, 'text'))
  const typed = { text }
  if (text.length > LONGEST_TEXT) return { ok: false, problem: { kind: 'text-too-long', field: 'withdraw-why' }, typed }
  if (only(entries, 'sure') !== 'yes') return { ok: false, problem: { kind: 'withdraw-unsure', field: 'sure' }, typed }
  const moment = atThisMoment()
  const on = civilDateIn(AMSTERDAM, moment.now)
  const reason = text === '' ? null : text
  const command = { type: 'withdraw', party: actor.partyId, on, way: 'page', reason } as const
  const done = await perform(actor, actor.caseId, null, command, moment)
  return done.ok ? { ok: true, said: 'withdrawn' } : { ok: false, problem: problemOf(done.refusal, null), typed }
}

function problemOf(
  refusal: Pick<Refusal, 'kind'> | { kind: 'too-many-messages' },
  field: string | null,
): StatusProblem {
  switch (refusal.kind) {
    case 'wrong-code':
    case 'code-expired':
    case 'too-many-codes':
      return { kind: refusal.kind, field: refusal.kind === 'wrong-code' ? field : null }
    case 'not-allowed':
      return { kind: 'closed', field: null }
    default:
      return { kind: 'other', field: null }
  }
}
