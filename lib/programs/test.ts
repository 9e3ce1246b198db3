// `npm test`: everything we can prove about ourselves, and the count as its last line.
import { runSteps } from './testing/run-steps'
import { build, journeys, lint, rules, storage, types } from './testing/steps'

await runSteps([types, lint, rules, storage, build, journeys])
