import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import type { Sought } from '@/lib/queries/read-sought'
import { outsiderWords } from './words/outsider-words'

/** That a complaint waits which nobody here may read, and where to ask somebody from outside; else who it is with. */
export function SoughtNotice({ desk, sought }: { desk: Desk; sought: readonly Sought[] }) {
  if (sought.length === 0) return null
  const said = outsiderWords[desk.lang]
  const waiting = sought.filter(({ came }) => came === null).length
  return (
    <Notice kind={waiting > 0 ? 'warning' : 'info'}>
      <p>
        {waiting > 0 ? said.waits(waiting) : said.isWith(sought.length)}{' '}
        <To className={link} href={`/${desk.slug}/desk/outsider`}>
          {waiting > 0 ? said.see : said.look}
        </To>
      </p>
    </Notice>
  )
}
