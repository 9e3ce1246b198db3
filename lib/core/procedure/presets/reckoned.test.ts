import { describe, expect, test } from 'vitest'
import { extensionRoom } from '../extension-room'
import { externalWindow } from '../external-days'
import { Procedure } from '../procedure'
import { promisesFor } from '../promises'
import { PRESETS } from './all'
import { filledIn } from './testing/filled-in'
import { RECKONED } from './testing/reckoned-cases'

test('every sector has five complaints that were reckoned by hand', () => {
  expect(Object.keys(RECKONED).sort()).toEqual(PRESETS.map(({ id }) => id).sort())
  for (const [sector, cases] of Object.entries(RECKONED)) expect(cases, sector).toHaveLength(5)
})

describe.each(PRESETS.map((preset) => [preset.id, preset] as const))('a complaint to %s', (id, preset) => {
  const draft = filledIn(preset)
  const offered = preset.offers.externalBodies
  const procedure = Procedure.parse({
    ...draft,
    followUp: { ...draft.followUp, externalBodies: [...(draft.followUp?.externalBodies ?? []), ...offered] },
  })

  test.each(RECKONED[id] ?? [])('sent $sent and received $received is answered by $due', (reckoned) => {
    const { sent, received } = reckoned
    const promised = promisesFor(procedure, { submittedOn: sent, receivedOn: received })
    const answer = promised.find(({ kind }) => kind === 'answer')
    if (!answer) throw new Error('no answer is promised')
    const start = procedure.followUp.answer.term.from === 'submitted' ? sent : received
    const room = extensionRoom(procedure, { ...answer, start, extensions: 0, agreedUntil: null })
    const own = room?.own ?? null
    const body = procedure.followUp.externalBodies.find(({ windows }) => windows.length > 0)
    const days = { submittedOn: sent, receivedOn: received, acknowledgedOn: null, answeredOn: answer.due }
    expect({
      sent,
      received,
      confirmed: promised.find(({ kind }) => kind === 'acknowledgement')?.due,
      judged: promised.find(({ kind }) => kind === 'judgement')?.due,
      due: answer.due,
      later: own === null || own === 'open' ? null : own.due,
      until: body ? externalWindow(procedure, body, days) : null,
    }).toEqual(reckoned)
  })
})
