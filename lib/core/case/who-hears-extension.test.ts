// Who hears of more time: exactly whom the procedure names, each once, and nobody else.
import { describe, expect, test } from 'vitest'
import type { ToldOfExtension } from '@/lib/core/procedure/follow-up'
import { presetFor } from '@/lib/core/procedure/presets/all'
import { sampleProcedure } from '@/lib/core/procedure/testing/sample-procedure'
import { messagesFor } from './messages-for'
import { aCase, act, HANNA, MARIEKE, member, OMAR, promiseOf, type World } from './testing/a-case'

const WITNESS = '00000000-0000-7000-8000-000000000904'
const ACCUSED = '00000000-0000-7000-8000-000000000905'

/** Hanna handles, Omar answers; the complaint is about somebody who has their copy, and there is a colleague besides. */
function extended(notify: ToldOfExtension[], by = HANNA): { world: World; heard: [string, string][] } {
  const procedure = sampleProcedure()
  if (procedure.followUp.extension) procedure.followUp.extension = { ...procedure.followUp.extension, notify }
  let world = aCase('2026-02-20', { procedure })
  const others = [ACCUSED, WITNESS].map((id) => ({ id, name: id, canHandle: true, oversees: false, away: false }))
  world = { ...world, staffing: { ...world.staffing, members: [...world.staffing.members, ...others] } }
  world = act(world, '2026-02-23', { type: 'add-subject', member: ACCUSED }, member(MARIEKE))
  const subject = world.complaint.parties.find(({ role }) => role === 'subject')?.id ?? ''
  world = act(world, '2026-02-24', { type: 'send-copy', party: subject, text: 'De klacht.' })
  const answer = promiseOf(world, 'answer')
  const command = {
    type: 'extend' as const,
    promise: answer.id,
    until: '2026-05-01' as const,
    reason: 'Druk.',
    consent: null,
  }
  const after = act(world, '2026-04-01', command, member(by))
  const heard = messagesFor(after.timeline.slice(world.timeline.length), after).map(
    ({ kind, to }): [string, string] => [kind, 'member' in to ? to.member : 'complainant'],
  )
  return { world: after, heard }
}

describe('of more time for the answer', () => {
  test('only whoever complains hears, where the procedure names nobody else', () => {
    expect(extended(['complainant']).heard).toEqual([['extension', 'complainant']])
  })
  test('both sides hear where the law wants that (Awb 9:11.2)', () => {
    expect(extended(['complainant', 'subject']).heard).toEqual([
      ['extension', 'complainant'],
      ['extension-subject', ACCUSED],
    ])
  })
  test('whoever gives the answer hears as well in youth care (Jeugdwet 4.2.1.2, onder d), and nobody hears it twice', () => {
    expect(extended(['complainant', 'subject', 'organisation']).heard).toEqual([
      ['extension', 'complainant'],
      ['extension-subject', ACCUSED],
      ['extension-organisation', OMAR],
    ])
  })
  test('nobody hears what they did themselves', () => {
    expect(extended(['complainant', 'organisation'], OMAR).heard).toEqual([['extension', 'complainant']])
  })
  test('whom it is about hears nothing as the organisation, also when they would give the answer', () => {
    const procedure = sampleProcedure()
    const { extension } = procedure.followUp
    if (extension) procedure.followUp.extension = { ...extension, notify: ['complainant', 'organisation'] }
    const { processing } = procedure
    processing.subject = null
    let world = aCase('2026-02-20', { procedure })
    world = act(world, '2026-02-23', { type: 'add-subject', member: OMAR }, member(MARIEKE))
    const command = {
      type: 'extend' as const,
      promise: promiseOf(world, 'answer').id,
      until: '2026-05-01' as const,
      reason: 'Druk.',
      consent: null,
    }
    const after = act(world, '2026-04-01', command)
    const heard = messagesFor(after.timeline.slice(world.timeline.length), after)
    expect(heard.filter(({ to }) => 'member' in to && to.member === OMAR)).toEqual([])
  })
})

test('youth care and Veilig Thuis begin so, and the law check sees it when the organisation is left out', () => {
  for (const sector of ['jeugdhulp', 'veilig-thuis']) {
    expect(presetFor(sector)?.draft.followUp?.extension?.notify).toEqual(['complainant', 'subject', 'organisation'])
  }
})
