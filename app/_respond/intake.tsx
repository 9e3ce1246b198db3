import { CheckDocument } from '@/app/_documents/intake/check'
import { FormPageDocument, titleOf } from '@/app/_documents/intake/form-page'
import { documentWords } from '@/lib/catalogues/public/document/words'
import { publicPageWords } from '@/lib/catalogues/public/public-page/words'
import { atThisMoment } from '@/lib/clock/at-this-moment'
import { checkAnswers } from '@/lib/core/case/intake/check-answers'
import { firstPage, type Shown } from '@/lib/core/case/intake/walk-form'
import type { FieldProblems } from '@/lib/core/case/parse-intake'
import { intakeFormOf } from '@/lib/core/procedure/intake-form'
import type { Procedure } from '@/lib/core/procedure/procedure'
import { linePromisesOn } from '@/lib/core/procedure/promises-today'
import { helpOf } from '@/lib/core/procedure/public-page'
import { retentionInWords } from '@/lib/core/procedure/retention-in-words'
import type { FormEntries } from '@/lib/core/shared/form-entries'
import { type SaidProblem, sayProblems } from '@/lib/words/intake/say-problems'
import { COME_BACK } from './busy'
import { respondWith } from './document'
import { respondNotFoundAt } from './not-found-here'
import { type PublicPlace, publicPlace } from './public-place'

/** The form on its way: which version and key it carries, what was filled in, and what is wrong with it. */
export type OnItsWay = {
  procedure: Procedure
  version: number
  submission: string
  /** Whether that key came with the form, or is new because there was none. */
  keyed: boolean
  entries: FormEntries
  page: Shown
  problems: FieldProblems
  returns: boolean
  notice: string | null
  /** Why it is shown again, when that is neither a next page nor a mistake. */
  status?: 429 | 503
}

/** `GET /{tenant}/intake`: an empty form, or a plain page where complaints are not taken that way. */
export async function intakeResponse(request: Request, slug: string): Promise<Response> {
  const here = await publicPlace(request, slug)
  if (!here || !takesForms(here.published.procedure)) return respondNotFoundAt(request, slug)
  const { procedure, version } = here.published
  const form = intakeFormOf(procedure, here.place.lang)
  const submission = atThisMoment().newId()
  const fresh = {
    procedure,
    version,
    submission,
    keyed: true,
    entries: new Map(),
    problems: {},
    returns: false,
    notice: null,
  }
  return respondWithForm(here, { ...fresh, page: firstPage(form) })
}

/** Whether this procedure takes complaints by form at all. */
export function takesForms(procedure: Procedure): boolean {
  return procedure.intake.ways.some((way) => way.kind === 'form')
}

/** The page of the form that comes next; 422 when something on it is wrong, with everything that was typed. */
export async function respondWithForm(here: PublicPlace, way: OnItsWay): Promise<Response> {
  const { place } = here
  const form = intakeFormOf(way.procedure, place.lang)
  const problems = sayProblems(form, way.problems)
  const words = documentWords[place.lang]
  const at = form.pages.findIndex((page) => page.id === way.page)
  const steps = form.layout === 'one-page' ? 2 : form.pages.length + 1
  const step = words.step({ n: way.page === 'check' ? steps : Math.max(at, 0) + 1, of: steps })
  const title = way.page === 'check' ? form.check.title : titleOf(form, way.page)
  const wrong = problems.length > 0 ? `${words.error}: ` : ''
  return respondWith({
    lang: place.lang,
    title: `${wrong}${step}: ${title} – ${place.name}`,
    accent: place.accent,
    body:
      way.page === 'check' ? (
        <Check here={here} way={way} />
      ) : (
        <Page here={here} way={{ ...way, page: way.page }} said={problems} />
      ),
    status: way.status ?? (problems.length > 0 || way.notice !== null ? 422 : 200),
    headers: way.status === 503 ? COME_BACK : {},
  })
}

function Page({
  here,
  way,
  said,
}: {
  here: PublicPlace
  way: OnItsWay & { page: Exclude<Shown, 'check'> }
  said: SaidProblem[]
}) {
  const { place, published } = here
  return (
    <FormPageDocument
      place={place}
      form={intakeFormOf(way.procedure, place.lang)}
      shown={way.page}
      entries={way.entries}
      problems={said}
      steering={{ submission: way.submission, version: way.version, page: way.page, returns: way.returns }}
      notice={way.notice}
      help={helpOf(way.procedure, place.lang, published.people)}
    />
  )
}

function Check({ here, way }: { here: PublicPlace; way: OnItsWay }) {
  const { place, published, today } = here
  const { lang } = place
  const form = intakeFormOf(way.procedure, lang)
  const words = publicPageWords[lang]
  return (
    <CheckDocument
      place={place}
      form={form}
      answers={checkAnswers(form, way.entries)}
      entries={way.entries}
      steering={{ submission: way.submission, version: way.version, page: 'check', returns: false }}
      notice={way.notice}
      promises={{
        heading: words.ifNow,
        line: linePromisesOn(way.procedure, { lang, today, people: published.people }).filter(
          ({ state }) => state === 'later',
        ),
      }}
      privacy={{
        keeps: retentionInWords(way.procedure.followUp, lang),
        link: words.privacyLink,
      }}
      help={helpOf(way.procedure, lang, published.people)}
    />
  )
}
