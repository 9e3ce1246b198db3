import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { Notice } from '@/app/_ui/notice'
import { To } from '@/app/_ui/to'
import { formatReference } from '@/lib/core/shared/reference'
import type { CasesRead } from '@/lib/queries/read-cases'
import { deskWords } from '../words/desk-words'

/** Answers that wait for the signature of whoever looks, above everything else in their list. */
export function SignNotice({ desk, toSign }: { desk: Desk; toSign: CasesRead['counts']['toSign'] }) {
  if (toSign.count === 0) return null
  const { list } = deskWords(desk.lang)
  return (
    <Notice kind="warning">
      <p>
        {list.toSign(toSign.count)}{' '}
        {toSign.first.map(({ reference }) => (
          <To key={reference} className={`${link} mr-2`} href={`/${desk.slug}/desk/cases/${reference}`}>
            {formatReference(reference)}
          </To>
        ))}
      </p>
    </Notice>
  )
}
