// A preset as an organisation leaves it after filling in only what nobody else can know: for tests.
import type { ProcedureDraft } from '../../draft'
import type { Live } from '../../readiness/live'
import type { Preset } from '../preset'

/** The least that must be filled in: how to reach them, and the name of the external body. */
export function filledIn(preset: Preset): ProcedureDraft {
  const { draft } = preset
  return {
    ...draft,
    contact: {
      ...draft.contact,
      phone: '030 000 12 34',
      email: 'klachten@voorbeeld.example',
      address: 'Voorbeeldlaan 1, 3500 AA Utrecht',
    },
    followUp: {
      ...draft.followUp,
      externalBodies: (draft.followUp?.externalBodies ?? []).map((body) => ({
        ...body,
        name: body.name ?? 'Geschillencommissie Voorbeeld',
      })),
    },
  }
}

/** Two people who fill every function, three from outside for a committee, and an owner whose address is confirmed. */
export function staffed({ draft }: Preset): Live {
  const functions = (draft.contact?.functions ?? []).flatMap(({ id }) => (id ? [id] : []))
  const { members, chair } = draft.processing?.committee ?? {}
  const fills = (id: string, ...people: string[]) =>
    people.map((member) => ({ function: id, department: null, member }))
  return {
    holders: functions.flatMap((id, i) => {
      if (id === members) return fills(id, 'carla', 'dirk')
      return fills(id, id === chair ? 'esther' : i % 2 === 0 ? 'anna' : 'bilal')
    }),
    memberCount: 2,
    ownerConfirmed: true,
  }
}

/** Nobody there yet. */
export const NOBODY: Live = { holders: [], memberCount: 1, ownerConfirmed: false }
