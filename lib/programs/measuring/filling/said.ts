import type { Judgement } from '@/lib/core/procedure/processing'
import type { TextKind, Voice } from './voice'

/** A voice that is heard in turn: each text of a kind is the next one. */
export type Said = { voice: Voice; text: (kind: TextKind, judgement?: Judgement) => string }

export function saidBy(voice: Voice): Said {
  const times = new Map<TextKind, number>()
  return {
    voice,
    text(kind, judgement) {
      const nth = times.get(kind) ?? 0
      times.set(kind, nth + 1)
      return voice.says(kind, nth, judgement)
    },
  }
}
