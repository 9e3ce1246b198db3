import { Each } from '@/app/_documents/each'
import { button, row } from '@/app/_documents/looks'
import { plainPageWords } from '@/lib/catalogues/public/plain-page/words'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { UNKNOWN_READER } from '@/lib/core/shared/language'
import { langIn } from './lang-in'
import { problemJson, respondPlainly } from './plain-page'
import { readForm } from './read-body'

/** For programs, and for browsers that try again by themselves. */
export const COME_BACK = { 'retry-after': '60' }

/** It is too busy to answer, and nothing was done: said in words. A form is given back as it was sent, to be sent once more. */
export async function respondBusy(request: Request): Promise<Response> {
  if (request.headers.get('accept')?.includes('application/json')) return problemJson('busy', COME_BACK)
  const lang = langIn(request)
  const sent = request.method === 'POST' ? await readForm(request) : null
  if (!sent?.ok) return respondPlainly('busy', { lang, headers: COME_BACK })
  const { pathname, search } = new URL(request.url)
  const below = <OnceMore action={`${pathname}${search}`} entries={sent.value} says={againIn(lang)} />
  return respondPlainly('busy-kept', { lang, headers: COME_BACK, below })
}

function againIn(lang: ReturnType<typeof langIn>): string {
  return (lang ? [lang] : UNKNOWN_READER).map((one) => plainPageWords[one]['busy-kept'].again).join(' / ')
}

/** Everything that was filled in, behind one button. */
function OnceMore({ action, entries, says }: { action: string; entries: FormEntries; says: string }) {
  const fields = [...entries].flatMap(([name, values]) => values.map((value) => ({ name, value })))
  return (
    <form method="post" action={action} className={row}>
      <Each of={fields}>{({ name, value }) => <input type="hidden" name={name} value={value} />}</Each>
      <button type="submit" className={button}>
        {says}
      </button>
    </form>
  )
}
