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
    guardian: 'hasAddress(person) ||',
    without: 'true ||',
    ...rules,
    tests: ['lib/core/case/by-hand'],
  },
  {
    invariant: 'the complainant is not said to have heard from us before they did',
    file: 'lib/core/case/events/talk-events.ts',
    guardian:
      "heard: (event) => !event.byHand,\n    slight: false,\n    callsBack: false,\n    mails: ({ party, text }) => [to('reply'",
    without: "heard: yes,\n    slight: false,\n    callsBack: false,\n    mails: ({ party, text }) => [to('reply'",
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
    invariant: 'nobody who is barred is named as someone to ask',
    file: 'lib/core/case/may-take.ts',
    guardian: '&& !complaint.barred.includes(holder.member))',
    without: ')',
    ...rules,
    tests: ['lib/core/case/who-may'],
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
