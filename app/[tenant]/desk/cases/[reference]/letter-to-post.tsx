import { DateInput } from '@/app/_forms/date-input'
import { Radios } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { link } from '@/app/_ui/link'
import type { CasePromise } from '@/lib/core/case/complaint-case'
import { waysToBring } from '@/lib/core/case/consequences/by-hand'
import { ActForm } from './act-form'
import { postLetter } from './actions'
import { type CasePage, personOf } from './case-page'

/** A letter that waits: the paper to print, and the day on which somebody posted it. */
export function LetterToPost({ promise, page }: { promise: CasePromise; page: CasePage }) {
  const { words, desk, complaint } = page
  const party = complaint.parties.find(({ id }) => id === promise.to)
  const address = party ? personOf(page, party)?.address : null
  return (
    <div className="grid gap-2 pt-1">
      <p className="text-meta">
        <a className={link} href={`/${desk.slug}/desk/cases/${complaint.reference}/letter/pdf/${promise.id}`}>
          {words.letters.pdf}
        </a>
        {address ? null : <span className="block text-warning">{words.letters.noAddress}</span>}
      </p>
      <ActForm
        page={page}
        id={`post-${promise.id}`}
        action={postLetter}
        hidden={{ promise: promise.id }}
        summary={words.letters.posted}
        quiet
      >
        <Radios
          name="how"
          label={words.form.how}
          value="post"
          options={waysToBring(promise, { hasPostalAddress: Boolean(address) }).map((value) => ({
            value,
            label: words.letters.how[value],
          }))}
        />
        <DateInput name="on" label={words.letters.on} value={desk.today} />
        <p>
          <Submit tone="quiet">{words.letters.record}</Submit>
        </p>
      </ActForm>
    </div>
  )
}
