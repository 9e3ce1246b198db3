// `npm run check`: the quick part, before each commit.
import { runSteps } from './testing/run-steps'
import { lint, rules, types } from './testing/steps'

await runSteps([types, lint, rules])
