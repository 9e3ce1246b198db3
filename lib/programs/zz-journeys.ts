import { runSteps } from './testing/run-steps'
import { build, journeys } from './testing/steps'

await runSteps([build, journeys])
