// `npm run worker`: what happens later: mail, reminders, upkeep. There may be many.
import { workUntilStopped } from './starting/work-until-stopped'

await workUntilStopped()
