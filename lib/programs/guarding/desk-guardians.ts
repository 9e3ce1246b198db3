// The guardians of the desk: what nobody can mail is brought by somebody, and what is ours alone stays ours.
import type { Guardian } from './guardian'

const rules = { project: 'rules' } as const

export const deskGuardians: Guardian[] = [
  {
    invariant: 'several commands sent as one act are all done, or none',
    file: 'lib/operations/cases/perform-all.ts',
    guardian: 'if (!done.ok) throw new RefusedHalfway(done.refusal)',
    without: 'if (!done.ok) return done',
    project: 'storage',
    tests: ['lib/operations/cases/perform-all'],
  },
  {
    invariant: 'a message that no mail can bring is no contact until somebody brought it',
    file: 'lib/core/case/consequences/by-hand.ts',
    guardian: 'return !hasAddress(party.person) && !(complains && asksThemselves(complaint))',
    without: 'return false',
    ...rules,
    tests: ['lib/core/case/by-hand'],
  },
  {
    invariant: 'an answer on paper is not sent before somebody says that it was posted',
    file: 'lib/core/case/consequences/answering.ts',
    guardian: 'if (letters.every((task) => task.length > 0)) {',
    without: 'if (letters.length > 5) {',
    ...rules,
    tests: ['lib/core/case/post-letter'],
  },
  {
    invariant: 'nobody signs an answer but who may send it',
    file: 'lib/core/case/consequences/signing.ts',
    guardian: 'if (answering && !mayTake(complaint, answering, context)) return',
    without: 'if (false as boolean) return',
    ...rules,
    tests: ['lib/core/case/signing'],
  },
  {
    invariant: 'an answer that waits for a signature waits for somebody who may give it',
    file: 'lib/core/case/decide.ts',
    guardian: 'const signed = soThatSomebodySigns(complaint, [...decided.value, ...heard], context)',
    without: 'const signed: typeof decided.value = []',
    ...rules,
    tests: ['lib/core/case/signing'],
  },
  {
    invariant: 'a letter is not posted before it was written',
    file: 'lib/core/case/acts/post-letter.ts',
    guardian: 'if (on < written)',
    without: "if (on < '0001-01-01')",
    ...rules,
    tests: ['lib/core/case/post-letter'],
  },
  {
    invariant: 'whoever wants post and said where gets no e-mail',
    file: 'lib/core/case/consequences/by-hand.ts',
    guardian: 'if (party.post) return true',
    without: '',
    ...rules,
    tests: ['lib/core/case/post-letter'],
  },
  {
    invariant: 'the complainant is not said to have heard from us before they did',
    file: 'lib/core/case/events/talk-events.ts',
    guardian:
      "heard: (event) => !event.byHand,\n    slight: false,\n    callsBack: false,\n    mails: ({ party, text, byHand }) => (byHand ? [] : [to('reply'",
    without:
      "heard: yes,\n    slight: false,\n    callsBack: false,\n    mails: ({ party, text, byHand }) => (byHand ? [] : [to('reply'",
    ...rules,
    tests: ['lib/core/case/by-hand'],
  },
  {
    invariant: 'the complainant never sees what a case is called among ourselves',
    file: 'lib/words/status/status-letters.ts',
    guardian: 'return [complaint.story.id, ',
    without: 'return [complaint.story.id, ...(complaint.title ? [complaint.title.id] : []), ',
    ...rules,
    tests: ['lib/core/case/case-title'],
  },
  {
    invariant: 'nobody who may not read a case is named as someone to ask',
    file: 'lib/core/case/may-take.ts',
    guardian: ' && readers.includes(member)',
    without: '',
    ...rules,
    tests: ['lib/core/case/who-reads'],
  },
  {
    invariant: 'a day typed in parts is one day, and none that does not exist',
    file: 'app/_forms/read-form.ts',
    guardian: 'withDays(structureOf(typed))',
    without: 'structureOf(typed)',
    ...rules,
    tests: ['app/_forms/typed-day'],
  },
]
