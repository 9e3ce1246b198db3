import { enqueue } from '@/db/stores/queue'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import type { Moment } from '@/lib/core/shared/moment'
import { allOf } from './all-of'
import { finishDemo, passwordsIn } from './demo-plan'
import { type DemoOrganisation, foundOrganisation } from './found-organisation'
import { speelweideImprovements, waterrijkImprovements, zonnehofImprovements } from './improvements'
import { closedStories as speelweideClosed } from './speelweide/closed'
import { openStories as speelweideOpen } from './speelweide/open'
import { speelweide } from './speelweide/organisation'
import type { Story } from './story'
import { type DemoImprovement, improve, tellStories } from './tell-stories'
import { behindTheImprovement, complaintOf } from './waterrijk/complaint-of'
import { waterrijk } from './waterrijk/organisation'
import { closedStories } from './zonnehof/closed'
import { zonnehof } from './zonnehof/organisation'
import { recentStories } from './zonnehof/recent'
import { weeksOldStories } from './zonnehof/weeks-old'

/** Where people will find the demo, and the folder for demo.json. */
type DemoPlan = { url: string; dataDir: string; onProgress?: (told: number, of: number) => void }

type Part = { organisation: DemoOrganisation; liveForDays: number; stories: Story[]; improvements: DemoImprovement[] }

/** The third gets most of its cases from the worker, once the house is open; here only those an improvement came from. */
const PARTS: readonly Part[] = [
  {
    organisation: zonnehof,
    liveForDays: 90,
    stories: [...closedStories, ...weeksOldStories, ...recentStories],
    improvements: zonnehofImprovements,
  },
  {
    organisation: speelweide,
    liveForDays: 90,
    stories: [...speelweideClosed, ...speelweideOpen],
    improvements: speelweideImprovements,
  },
  {
    organisation: waterrijk,
    liveForDays: 580,
    stories: behindTheImprovement().map(complaintOf),
    improvements: waterrijkImprovements,
  },
]

/**
 * Fills an empty database with the organisations of the demo, through the operations only and without a single mail. Broken
 * off halfway it goes on where it was: what is there already stays as it is.
 */
export async function seedDemo({ url, dataDir, onProgress }: DemoPlan, moment: Moment = atThisMoment()): Promise<void> {
  const everybody = PARTS.flatMap(({ organisation }) => organisation.people)
  const passwords = passwordsIn(
    dataDir,
    everybody.map(({ email }) => email),
    moment.secret,
  )
  const howMany = PARTS.reduce((sum, { stories }) => sum + stories.length, 0)
  let told = 0
  const onTold = () => {
    told += 1
    onProgress?.(told, howMany)
  }
  await allOf(
    PARTS.map(async ({ organisation, liveForDays, stories, improvements }) => {
      const liveSince = new Date(moment.now.getTime() - liveForDays * 86_400_000)
      const founded = await foundOrganisation(organisation, { passwords, moment, liveSince })
      const cases = await tellStories(stories, { founded, moment, onTold })
      for (const improvement of improvements) await improve(improvement, { founded, cases, moment })
    }),
  )
  await enqueue('grow-demo', {}, { key: 'grow-demo' })
  finishDemo(dataDir, {
    url,
    tenants: PARTS.map(({ organisation: { slug, name, people } }) => ({
      slug,
      name,
      accounts: people.map(({ name: person, email, role }) => ({
        name: person,
        email,
        password: passwords.of(email),
        role,
      })),
    })),
  })
}
