// Guardians of: somebody always hears, and who is complained about never reads.
import type { Guardian } from './guardian'

const MIGRATION = 'db/migrations/0050_somebody-hears.sql'
const rules = { project: 'rules' as const, tests: ['lib/core/case/somebody-hears', 'lib/core/case/name-likeness'] }
const comes = { project: 'storage' as const, tests: ['lib/operations/cases/somebody-hears'] }
const large = { project: 'storage' as const, tests: ['lib/jobs/look-over'] }
const goes = { project: 'storage' as const, tests: ['lib/operations/people/outsider-goes'] }
const outside = { project: 'storage' as const, tests: ['lib/operations/people/outsider'] }

export const hearingGuardians: Guardian[] = [
  {
    invariant: 'a complaint is always seen by somebody: asked after everything that is done to it',
    file: 'lib/core/case/decide.ts',
    guardian: 'const heard = soThatSomebodyHears(complaint, decided.value, context)',
    without: 'const heard: typeof decided.value = []',
    ...rules,
  },
  {
    invariant: 'a complaint is always seen by somebody: from its first moment on',
    file: 'lib/core/case/file.ts',
    guardian: '...soThatSomebodyHears(null, all, context)',
    without: '',
    ...rules,
  },
  {
    invariant: 'who says that all others are involved does not close the case alone',
    file: 'lib/core/case/acts/close.ts',
    guardian: "if (closesAlone(complaint, context)) return refuse({ kind: 'outsider-first' })",
    without: '',
    ...comes,
  },
  {
    invariant: 'names that somebody had before count',
    file: 'lib/core/case/file.ts',
    guardian: '[name, ...earlier].some',
    without: '[name].some',
    ...rules,
  },
  {
    invariant: 'a name is alike however it is spelled',
    file: 'lib/core/case/name-likeness.ts',
    guardian: 'if (soundDistance(a.sounds, b.sounds, most) <= most) return true',
    without: '',
    ...rules,
  },
  {
    invariant: 'who comes, comes back or is renamed sees no case before it was held beside their name',
    file: MIGRATION,
    guardian: 'when not m.looked_over or m.state',
    without: 'when m.state',
    ...comes,
  },
  {
    invariant: 'every name is looked at again when it changes',
    file: MIGRATION,
    guardian: 'when (new.name <> old.name or new.role',
    without: 'when (new.role',
    ...comes,
  },
  {
    invariant: 'who is kept out of a case lets nobody into it',
    file: 'lib/operations/cases/look-over.ts',
    guardian: 'letInBy === null ? []',
    without: 'letInBy !== undefined ? []',
    ...comes,
  },
  {
    invariant: 'who goes and comes back is looked at in a round of its own',
    file: 'db/stores/look-over.ts',
    guardian: ', eq(members.lookRound, round)',
    without: '',
    ...large,
  },
  {
    invariant: 'what is too much for a request is looked at before anybody is let in',
    file: 'lib/operations/cases/look-over.ts',
    guardian: "if (acts === null) return enqueue('look-over', {}, { key: 'look-over' })",
    without: 'if (acts === null) return void (await found((tx) => letIn(tx, who)))',
    ...large,
  },
  {
    invariant: 'who was the last to stand apart is missed, however many cases there are',
    file: 'lib/operations/people/change-member.ts',
    guardian: "await askHearAgain(tx, 'missed')\n    }),\n  )\n  if (done.ok) await hearAtOnce",
    without: '}),\n  )\n  if (done.ok) await hearAtOnce',
    ...large,
  },
  {
    invariant: 'somebody from outside sees one case: the policy',
    file: MIGRATION,
    guardian: "when 'case' then (select app.circle_cases()) @> array[id]",
    without: "when 'case' then true",
    ...outside,
  },
  {
    invariant: 'somebody from outside sees nothing of the organisation',
    file: MIGRATION,
    guardian: "using ((select app.current_member()) is null or (select app.reach()) <> ''case'')",
    without: 'using (true)',
    ...outside,
  },
  {
    invariant: 'only who was told may ask somebody in',
    file: 'lib/operations/people/appoint-outsider.ts',
    guardian: '!mayAppoint(loaded.complaint, staffing, actor.memberId)',
    without: 'false',
    ...outside,
  },
  {
    invariant: 'nobody of the organisation comes in from outside under their own name',
    file: 'lib/operations/cases/look-over.ts',
    guardian: 'if (await found((tx) => isLikeSomebodyHere(tx, who.names))) return []',
    without: '',
    ...outside,
  },
  {
    invariant: 'only who may ask another lets go of who came from outside',
    file: 'lib/operations/people/appoint-outsider.ts',
    guardian: '!mayWithdraw(loaded.complaint, await staffingOf(tx), actor.memberId)',
    without: 'false',
    ...goes,
  },
  {
    invariant: 'who is let go reads the case no longer',
    file: 'lib/operations/people/appoint-outsider.ts',
    guardian: 'await letGo(tx, caseId)',
    without: '',
    ...goes,
  },
  {
    invariant: 'who was asked and did not come has no link once somebody else was asked',
    file: 'lib/operations/people/appoint-outsider.ts',
    guardian: 'await withdrawAsked(tx, input.case, moment.now)',
    without: '',
    ...goes,
  },
  {
    invariant: 'nobody from outside handles a complaint that may be about themselves',
    file: 'lib/operations/cases/look-over.ts',
    guardian: 'if (await isLikeWhomItIsAbout(tx, caseId, who.names)) except.push(caseId)',
    without: '',
    ...goes,
  },
  {
    invariant: 'no mail about a case goes to who was not held beside it yet',
    file: 'db/stores/staffing-statement.ts',
    guardian: "lookedOver && (role === 'owner' || role === 'manager')",
    without: "(role === 'owner' || role === 'manager')",
    ...comes,
  },
  {
    invariant: 'who came from outside and steps back reads the case no longer',
    file: 'lib/operations/people/step-back.ts',
    guardian: 'await letGo(tx, caseId)',
    without: '',
    ...goes,
  },
  {
    invariant: 'only who came from outside for a case steps back from it',
    file: 'lib/operations/people/step-back.ts',
    guardian: "if (!isTheirs || outsider.phase === 'closed')",
    without: 'if (!outsider)',
    ...goes,
  },
  {
    invariant: 'an organisation does not let go of one after another',
    file: 'lib/operations/people/appoint-outsider.ts',
    guardian: "if (until !== null) return refuse({ kind: 'outsider-stays', until })",
    without: '',
    ...goes,
  },
]
