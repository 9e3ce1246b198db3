import { DateInput } from '@/app/_forms/date-input'
import { Form } from '@/app/_forms/form'
import { Radios } from '@/app/_forms/inputs'
import { Submit } from '@/app/_forms/submit'
import { formLooks } from '@/app/_ui/control'
import type { Desk } from '@/app/_ui/desk'
import { link } from '@/app/_ui/link'
import { RecordRow } from '@/app/_ui/records'
import { To } from '@/app/_ui/to'
import { longDate } from '@/lib/core/calendar/format-date'
import { letterKindOf, waysToBring } from '@/lib/core/case/consequences/by-hand'
import { formatReference } from '@/lib/core/shared/reference'
import type { LetterToPost } from '@/lib/queries/read-letters-to-post'
import { deskWords } from '../words/desk-words'
import { sayPosted } from './post-actions'

type RowProps = { letter: LetterToPost; desk: Desk; works: boolean }

/** A letter: what it is, for whom and where they live, by when, and that it has gone. */
export function LetterRow({ letter, desk, works }: RowProps) {
  const { promise, reference, name, address, caseId } = letter
  const words = deskWords(desk.lang)
  const said = words.letters
  const due = longDate(promise.due, desk.lang, { inYear: Number(desk.today.slice(0, 4)) })
  const isLate = promise.due < desk.today
  const ways = waysToBring(promise, { hasPostalAddress: address !== null })
  const file = `/${desk.slug}/desk/cases/${reference}`
  return (
    <RecordRow>
      <div>
        <b>{said.kind[letterKindOf(promise)]}</b>
        <p className="text-meta text-muted">
          <To className={link} href={file}>
            {formatReference(reference)}
          </To>
        </p>
        <p className="whitespace-pre-line" dir="auto">
          <bdi>{name ?? words.case.nameless}</bdi>
          {address ? `\n${address}` : null}
        </p>
        {address ? null : (
          <p className="text-meta text-warning">
            {said.noAddress}{' '}
            <To className={link} href={file}>
              {said.giveAddress}
            </To>
          </p>
        )}
      </div>
      <div>
        <p className="py-1">
          <a className={link} href={`${file}/letter/pdf/${promise.id}`}>
            {said.pdf}
            <span className="sr-only">: {formatReference(reference)}</span>
          </a>
        </p>
        {works ? (
          <Form
            action={sayPosted}
            tenant={desk.slug}
            lang={desk.lang}
            id={`posted-${promise.id}`}
            hidden={{ case: caseId, promise: promise.id }}
            className={`${formLooks} pt-1`}
          >
            <Radios
              name="how"
              label={words.form.how}
              value="post"
              options={ways.map((value) => ({ value, label: said.how[value] }))}
            />
            <DateInput name="on" label={said.on} value={desk.today} />
            <p>
              <Submit tone="quiet">{said.record}</Submit>
            </p>
          </Form>
        ) : null}
      </div>
      <time
        className={`text-meta whitespace-normal max-wide:order-first ${isLate ? 'font-semibold text-danger' : 'text-muted'}`}
        dateTime={promise.due}
      >
        {isLate ? said.late(due) : said.by(due)}
      </time>
    </RecordRow>
  )
}
