// The guardians of the invariants, each with the tests that must miss it.
import { accountGuardians } from './account-guardians'
import { chainGuardians } from './chain-guardians'
import { circleGuardians } from './circle-guardians'
import { copyGuardians } from './copy-guardians'
import { deskGuardians } from './desk-guardians'
import { edgeGuardians } from './edge-guardians'
import { endingGuardians } from './ending-guardians'
import { erasingGuardians } from './erasing-guardians'
import type { Guardian } from './guardian'
import { hearingGuardians } from './hearing-guardians'
import { houseGuardians } from './house-guardians'
import { importGuardians } from './import-guardians'
import { learningGuardians } from './learning-guardians'
import { limitGuardians } from './limit-guardians'
import { linkGuardians } from './link-guardians'
import { mailGuardians } from './mail-guardians'
import { mailRightGuardians } from './mail-right-guardians'
import { migrationGuardians } from './migration-guardians'
import { publicGuardians } from './public-guardians'
import { readingGuardians } from './reading-guardians'
import { restoredGuardians } from './restored-guardians'
import { runningGuardians } from './running-guardians'
import { scaleGuardians } from './scale-guardians'
import { searchGuardians } from './search-guardians'
import { storedGuardians } from './stored-guardians'
import { textGuardians } from './text-guardians'
import { turnGuardians } from './turn-guardians'

const caseRules = { project: 'rules', tests: ['lib/core/case'] } as const

export const guardians: Guardian[] = [
  {
    invariant: 'the subject never handles the case',
    file: 'lib/core/case/decide.ts',
    guardian: "const isBarred = actor.kind === 'member' && complaint.barred.includes(actor.memberId)",
    without: 'const isBarred = false as boolean',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'on their own page a party does nothing about anybody else',
    file: 'lib/core/case/who-may.ts',
    guardian: 'if (!party || !isAboutThemselves) return false',
    without: 'if (!party) return false',
    project: 'rules',
    tests: ['lib/core/case/acts.test'],
  },
  {
    invariant: 'what is behind the code is done by nobody who did not enter it',
    file: 'lib/core/case/who-may.ts',
    guardian: "(scope === 'by-code' && actor.opened)",
    without: "scope === 'by-code'",
    project: 'rules',
    tests: ['lib/core/case/acts.test'],
  },
  {
    invariant: 'an event that nobody described changes no case in silence',
    file: 'lib/core/case/events.ts',
    guardian: 'if (!found) throw',
    without: 'if (found === null) throw',
    project: 'rules',
    tests: ['lib/core/case/events.test'],
  },
  {
    invariant: 'nobody who is barred is given a case',
    file: 'lib/core/case/acts/assign.ts',
    guardian: 'if (complaint.barred.includes(handler))',
    without: 'if (false as boolean)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'no answer while a point has no judgement and reasons',
    file: 'lib/core/case/consequences/answering.ts',
    guardian: 'if (unjudged.length > 0)',
    without: 'if (false as boolean)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'an extension is made before the date has passed',
    file: 'lib/core/case/acts/extend.ts',
    guardian: "if (promise.state === 'broken' || stands > promise.due)",
    without: 'if (false as boolean)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'nothing is put off further than the complainant agreed to',
    file: 'lib/core/case/acts/extend.ts',
    guardian: 'if (agreedUntil && until > agreedUntil)',
    without: 'if (false as boolean)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'whoever agrees, nothing is put off past the total of the procedure',
    file: 'lib/core/case/acts/extend.ts',
    guardian: 'if (cap && until > cap.due)',
    without: 'if (false as boolean)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'only whoever speaks for the complaint agrees to more time',
    file: 'lib/core/case/written-consent.ts',
    guardian: 'if (!speaker)',
    without: 'if (speaker === undefined)',
    ...caseRules,
    tests: [...caseRules.tests],
  },
  {
    invariant: 'dates move off Good Friday',
    file: 'lib/core/calendar/dutch-holidays.ts',
    guardian: "'good-friday'",
    without: "'new-year'",
    project: 'rules',
    tests: ['lib/core/calendar'],
  },
  ...houseGuardians,
  ...hearingGuardians,
  ...deskGuardians,
  ...mailGuardians,
  ...mailRightGuardians,
  ...readingGuardians,
  ...restoredGuardians,
  ...accountGuardians,
  ...linkGuardians,
  ...copyGuardians,
  ...learningGuardians,
  ...runningGuardians,
  ...importGuardians,
  ...scaleGuardians,
  ...turnGuardians,
  ...searchGuardians,
  ...textGuardians,
  ...publicGuardians,
  ...circleGuardians,
  ...endingGuardians,
  ...erasingGuardians,
  ...edgeGuardians,
  ...limitGuardians,
  ...migrationGuardians,
  ...chainGuardians,
  ...storedGuardians,
]
