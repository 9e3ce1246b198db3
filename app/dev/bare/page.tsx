import { notFound } from 'next/navigation'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { isEvaluation } from '@/lib/settings/env'

export const dynamic = 'force-dynamic'

/** The least a dynamic page can be, without a database: what `npm run bench` holds the status page beside. */
export default function BarePage() {
  if (!isEvaluation()) notFound()
  return (
    <main>
      <h1>Bare</h1>
      <p>{atThisMoment().now.toISOString()}</p>
    </main>
  )
}
