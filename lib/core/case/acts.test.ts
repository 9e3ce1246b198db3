import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PartyActor } from '@/lib/core/access/actor'
import { acts } from './acts'
import { actOf, Command, type CommandType } from './commands'
import { decide } from './decide'
import { PartyRole } from './event-parts'
import { aCase, TENANT, uuid } from './testing/a-case'
import { mayDo } from './who-may'

/** Written out again by hand, act by act: the right, a party's scope, how far the case may be, and n for never stale. */
const expected: Record<CommandType, string> = {
  acknowledge: 'work-cases never always',
  'ask-committee': 'work-cases never until-answered',
  'give-judgement': 'work-cases never until-answered',
  'extend-judgement': 'work-cases never until-answered',
  'go-without-judgement': 'work-cases never until-answered',
  'leave-committee': 'work-cases never until-answered',
  answer: 'work-cases never until-answered',
  'offer-letter': 'work-cases never until-answered',
  'agree-letter': 'work-cases never until-answered',
  'send-back-letter': 'work-cases never until-answered',
  reply: 'work-cases never while-open',
  ask: 'work-cases never while-open',
  'record-call': 'work-cases never while-open n',
  note: 'work-cases never always n',
  'send-copy': 'work-cases never while-open',
  'record-response': 'work-cases never always n',
  'ask-witness': 'work-cases never while-open',
  'tell-subject': 'work-cases never always',
  'move-hearing': 'work-cases never until-answered',
  'call-off-hearing': 'work-cases never while-open',
  'invite-to-hearing': 'work-cases never until-answered',
  'hold-hearing': 'work-cases never until-answered',
  'write-report': 'work-cases never until-answered',
  'waive-hearing': 'work-cases never until-answered',
  'object-to-together': 'work-cases never until-answered',
  'add-witness': 'work-cases never while-open n',
  'remove-witness': 'work-cases never while-open',
  'add-point': 'work-cases never until-answered',
  assign: 'work-cases never while-open',
  'take-step': 'work-cases never while-open',
  promise: 'work-cases never while-open',
  extend: 'work-cases never while-open',
  suspend: 'work-cases never while-open',
  resume: 'work-cases never while-open',
  settle: 'work-cases never until-answered',
  withdraw: 'work-cases by-code while-open',
  forward: 'work-cases never until-answered',
  refuse: 'work-cases never until-answered',
  close: 'work-cases never while-open',
  'record-verdict': 'work-cases never always',
  'record-day': 'work-cases never always',
  'decide-left-open': 'work-cases never once-closed',
  reopen: 'work-cases never once-closed',
  'ask-second-stage': 'work-cases by-code always',
  'decline-second-stage': 'work-cases never always',
  'hold-erasing': 'work-cases never once-closed',
  'free-erasing': 'erase-cases never once-closed',
  erase: 'erase-cases never once-closed',
  'erase-again': 'nobody never always n',
  'add-information': 'work-cases by-code always n',
  'change-title': 'work-cases never always n',
  'change-point': 'work-cases never always',
  'judge-point': 'work-cases never until-answered',
  'keep-promise': 'work-cases never always',
  'post-letter': 'work-cases never always n',
  'drop-promise': 'work-cases never while-open',
  'record-consent': 'work-cases never while-open',
  'withdraw-agreement': 'work-cases never while-open',
  'add-subject': 'work-cases never while-open',
  'settle-subject': 'work-cases never while-open',
  'step-back': 'work-cases never while-open',
  'open-from-outside': 'open-from-outside never always n',
  'invite-outsider': 'anyone-unread never while-open',
  'withdraw-outsider': 'anyone-unread never while-open',
  'change-address': 'work-cases never always',
  'change-postal-address': 'work-cases never always',
  'renew-link': 'work-cases never always',
  'request-code': 'work-cases by-link always',
  'confirm-address': 'work-cases by-link always',
  'answer-survey': 'work-cases by-code always',
  'wish-to-hear': 'work-cases by-link always',
  'link-improvement': 'manage-improvements never always',
  'tell-improvement': 'manage-improvements never always',
  reroute: 'nobody never while-open n',
  suspect: 'nobody never always n',
  'keep-out': 'nobody never always n',
  'appoint-outsider': 'nobody never while-open n',
  'record-delivery': 'nobody never always n',
  'take-due-steps': 'nobody never always n',
}

test('an act nobody described does not exist', () => {
  const { complaint, procedure, staffing } = aCase('2026-02-20')
  expect(Command.safeParse({ type: 'shred' }).success).toBe(false)
  expect(() => actOf({ type: 'shred' })).toThrow('no such act: shred')
  const actor = { kind: 'system', tenantId: TENANT } as const
  const context = { procedure, staffing, actor } as Parameters<typeof decide>[2]
  expect(() => decide(complaint, { type: 'shred' } as unknown as Command, context)).toThrow('no such act')
})

test('every act is a file of its own, and stands in the one list', () => {
  const files = readdirSync(path.join(import.meta.dirname, 'acts')).filter((file) => !file.includes('.test.'))
  expect(acts.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
})

/** All that a witness, or whoever is complained about, can do on their own page. */
const THEIR_WORDS: readonly string[] = ['record-response']

test.each(acts)('$name says who may, when and whether it grows stale', ({ name, who, when, stale }) => {
  const scope = who.party.complainant
  expect([who.member, scope, when, ...(stale === 'never' ? ['n'] : [])].join(' ')).toBe(expected[name])
  const others = THEIR_WORDS.includes(name) ? 'by-link' : 'never'
  expect(who.party).toEqual({ complainant: scope, representative: scope, subject: others, witness: others })
})

describe.each(PartyRole.options)('as %s, a party can give only what their link’s scope allows:', (role) => {
  const [themselves, another] = [uuid(811), uuid(812)]
  const { complaint } = aCase('2026-02-20')
  const [party] = complaint.parties
  if (!party) throw new Error('no party')
  const withThem = { ...complaint, parties: [{ ...party, id: themselves, role }] }
  const speaks = role === 'complainant' || role === 'representative'

  test.each(acts)('$name', ({ name, who }) => {
    const [, scope] = expected[name].split(' ')
    const may = (opened: boolean, said: object, partyId = themselves) => {
      const actor: PartyActor = { kind: 'party', tenantId: TENANT, caseId: complaint.id, partyId, opened }
      return mayDo(who, { actor, complaint: withThem, said })
    }
    const theirs = !speaks && THEIR_WORDS.includes(name)
    expect(may(true, { party: themselves })).toBe((speaks && scope !== 'never') || theirs)
    expect(may(false, { party: themselves })).toBe((speaks && scope === 'by-link') || theirs)
    expect(may(true, { party: another })).toBe(false)
    expect(may(true, {})).toBe(false)
    expect(may(true, { party: another }, another)).toBe(false)
  })
})
