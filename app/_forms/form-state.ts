// What a form of the desk shows after it was sent and could not be carried out: sentences, and all that was typed.

/** `problems` by the name of the field; `typed` as it was sent, so that nothing is ever lost. */
export type FormState = {
  status: 'fresh' | 'refused' | 'said'
  /** What is said about the form as a whole. */
  note: string | null
  problems: Record<string, string>
  typed: Record<string, string[]>
  /** The place within the form where its author goes on, when that is not where they were. */
  focus?: string
  /** Something happened meanwhile: what, in sentences, and the seq up to which the author has then seen it. */
  changed: { seq: number; news: string[] } | null
}

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>

export const freshForm: FormState = { status: 'fresh', note: null, problems: {}, typed: {}, changed: null }
