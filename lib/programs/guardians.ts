// `npm run guardians`: takes each guardian of an invariant away, in a copy, and expects the tests to go red.
import { copyOfTheHouse } from './guarding/copy-of-the-house'
import { guardians } from './guarding/guardians'
import { testsPass, tryWithout } from './guarding/try-without'
import { projectRoot } from './starting/project-root'

const house = copyOfTheHouse(projectRoot())
const verdicts: boolean[] = []

function say(fine: boolean, sentence: string) {
  verdicts.push(fine)
  console.log(`${fine ? 'ok  ' : 'FAIL'} ${sentence}`)
}

try {
  for (const project of ['rules', 'storage'] as const) {
    const some = guardians.filter((one) => one.project === project)
    // All at once takes a fraction of the time; one by one only where something has to be found.
    if (testsPass(house.folder, { project, tests: [...new Set(some.flatMap(({ tests }) => tests))] })) continue
    const suites = new Map(some.map((guardian) => [guardian.tests.join(' '), guardian]))
    for (const [name, suite] of suites) {
      if (!testsPass(house.folder, suite)) say(false, `green before anything is taken away: ${project} ${name}`)
    }
  }
  for (const guardian of guardians) {
    const verdict = tryWithout(house.folder, guardian)
    const sentence = {
      red: 'goes red without it',
      green: 'nobody notices that it is gone',
      lost: 'is not where it was',
    }
    say(verdict === 'red', `${guardian.invariant}: ${sentence[verdict]} (${guardian.file})`)
  }
} finally {
  house.remove()
}

const passed = verdicts.filter(Boolean).length
console.log(`\n${passed} passed, ${verdicts.length - passed} failed`)
process.exitCode = passed === verdicts.length ? 0 : 1
