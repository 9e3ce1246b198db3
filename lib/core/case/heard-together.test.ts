import { describe, expect, test } from 'vitest'
import type { Hearing } from '@/lib/core/procedure/hearing'
import { draftFrom } from '@/lib/core/procedure/procedure-from'
import { sayMeeting } from '@/lib/words/case/say-meeting'
import type { Command } from './commands'
import { act, refused, type World } from './testing/a-case'
import { complaint, heard, invited, municipality, partyOf } from './testing/heard-case'

const DAY = '2026-02-24'

/** A complaint under a procedure that says this of its hearings, with its two sides. */
function under(says: Partial<Hearing>) {
  const procedure = municipality()
  const { hearing } = procedure.processing
  if (!hearing) throw new Error('nobody is heard')
  procedure.processing.hearing = { ...hearing, ...says }
  const world = complaint(null, { procedure })
  return { world, klager: partyOf(world, 'complainant'), ander: partyOf(world, 'subject') }
}

const objecting = (party: string, on = DAY): Command => {
  return { type: 'object-to-together', party, on: on as typeof DAY, how: 'letter', text: 'Ik wil dat niet.' }
}
const invitations = ({ timeline }: World) =>
  timeline.flatMap(({ event }) => (event.type === 'hearing-invited' ? [event] : []))
const opened = (parties: string[], open: boolean) => ({ ...invited(parties), open }) as Command

describe('both sides are heard together unless one of them objects', () => {
  test('both are invited to one hearing, and each reads that the other is there', () => {
    const { world, klager, ander } = under({ together: 'unless-objected' })
    expect(refused(world, DAY, invited([klager])).kind).toBe('heard-together')
    const both = act(world, DAY, invited([klager, ander]))
    expect(invitations(both).map(({ together }) => together)).toEqual([true, true])
    const [first] = invitations(both)
    const facts = { party: { role: 'complainant' as const }, procedure: world.procedure, lang: 'nl' as const }
    expect(first && sayMeeting(first, facts)).toEqual([
      'U bent er samen met de ander. Wilt u dat niet? Laat het ons weten. Dan horen wij u apart.',
    ])
  })

  test('after an objection they are invited, moved and heard apart', () => {
    const { world, klager, ander } = under({ together: 'unless-objected' })
    const both = act(world, DAY, invited([klager, ander]))
    const objected = act(both, DAY, objecting(ander))
    expect(refused(objected, DAY, invited([klager, ander]))).toEqual({ kind: 'heard-apart', objected: true })
    const invitation = invitations(both)[0]?.invitation ?? ''
    const moving = {
      type: 'move-hearing',
      invitation,
      on: '2026-03-09',
      at: '10:00',
      how: 'phone',
      text: 'Later.',
    } as const
    expect(refused(objected, DAY, moving).kind).toBe('heard-apart')
    expect(refused(objected, '2026-03-03', heard([klager, ander])).kind).toBe('heard-apart')
    const apart = act(objected, DAY, invited([klager]))
    expect(invitations(apart).at(-1)?.together).toBe(false)
    act(act(apart, '2026-03-03', heard([klager])), '2026-03-03', heard([ander]))
  })

  test('an objection is of somebody of either side, of a day that was, once, and only where they are heard together', () => {
    const { world, ander } = under({ together: 'unless-objected' })
    expect(refused(world, DAY, objecting('0190a000-0000-7000-8000-000000000077')).kind).toBe('unknown-party')
    expect(refused(world, DAY, objecting(ander, '2026-02-25')).kind).toBe('date-in-future')
    expect(refused(world, DAY, objecting(ander, '2026-02-01')).kind).toBe('date-in-past')
    expect(refused(act(world, DAY, objecting(ander)), DAY, objecting(ander)).kind).toBe('objected-already')
    const other = under({ together: 'as-it-fits' })
    expect(refused(other.world, DAY, objecting(other.ander)).kind).toBe('no-objecting-to-together')
  })
})

test('where both sides are always heard apart, no invitation and no hearing holds both', () => {
  const { world, klager, ander } = under({ together: 'apart' })
  expect(refused(world, DAY, invited([klager, ander]))).toEqual({ kind: 'heard-apart', objected: false })
  expect(refused(world, '2026-03-03', heard([klager, ander])).kind).toBe('heard-apart')
  expect(invitations(act(world, DAY, invited([klager])))[0]?.together).toBe(false)
})

describe('others may attend a hearing', () => {
  test('never where it is closed, always where it is open, and where nothing is said nobody is told', () => {
    const closed = under({ attended: 'closed' })
    expect(refused(closed.world, DAY, opened([closed.klager], true)).kind).toBe('hearing-is-closed')
    expect(invitations(act(closed.world, DAY, invited([closed.klager])))[0]?.open).toBe(false)
    const open = under({ attended: 'open' })
    expect(refused(open.world, DAY, opened([open.klager], false)).kind).toBe('hearing-is-open')
    expect(invitations(act(open.world, DAY, invited([open.klager])))[0]?.open).toBe(true)
    const unsaid = under({})
    expect(refused(unsaid.world, DAY, opened([unsaid.klager], true)).kind).toBe('hearing-is-closed')
    expect(invitations(act(unsaid.world, DAY, invited([unsaid.klager])))[0]).not.toHaveProperty('open')
  })

  test('a procedure of before said nothing of it, nor of hearing both sides together', () => {
    const draft = draftFrom({ format: 2, processing: { hearing: { helper: true } } }, 'a test')
    expect(draft.processing?.hearing).toEqual({ helper: true, attended: 'unsaid', together: 'as-it-fits' })
  })
})
