import type { Desk } from '@/app/_ui/desk'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { outsiderWords } from './words/outsider-words'

/** That a complaint waits which nobody here may read, and where to ask somebody from outside. Nothing when none does. */
export function SoughtNotice({ desk, waiting }: { desk: Desk; waiting: number }) {
  if (waiting === 0) return null
  const said = outsiderWords[desk.lang]
  return (
    <Notice kind="warning">
      <p>
        {said.waits(waiting)} <To href={`/${desk.slug}/desk/outsider`}>{said.see}</To>
      </p>
    </Notice>
  )
}
