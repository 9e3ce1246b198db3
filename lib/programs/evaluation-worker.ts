// Started by `npm start` for an evaluation: a worker like any other, which makes the demo's town as well.
import { demoTasks } from '@/lib/demo/demo-tasks'
import { workUntilStopped } from './starting/work-until-stopped'

await workUntilStopped(demoTasks)
