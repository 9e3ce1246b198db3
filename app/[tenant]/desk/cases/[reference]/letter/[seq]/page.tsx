import { notFound } from 'next/navigation'
import { cache } from 'react'
import { button } from '@/app/_ui/button'
import { Icon } from '@/app/_ui/icon'
import { Shell } from '@/app/_ui/shell'
import { To } from '@/app/_ui/to'
import { letterWords } from '@/lib/catalogues/public/letter/words'
import { AMSTERDAM, civilDateIn } from '@/lib/core/calendar/civil-date'
import { longDate } from '@/lib/core/calendar/format-date'
import type { CaseEvent } from '@/lib/core/case/events'
import { speakersOf } from '@/lib/core/case/speaks'
import { refusalBodyLines } from '@/lib/core/procedure/public-parts/refusal-blocks'
import { plainOf } from '@/lib/core/shared/line'
import { formatReference } from '@/lib/core/shared/reference'
import { readCase } from '@/lib/queries/read-case'
import { orNotFound } from '../../../../or-not-found'
import { sitDown } from '../../../../sit-down'
import { deskWords } from '../../../../words/desk-words'
import { type CasePage, casePageOf, personOf } from '../../case-page'
import { PrintButton } from './print-button'

type Props = { params: Promise<{ tenant: string; reference: string; seq: string }> }

const sit = cache((tenant: string, reference: string) => sitDown(tenant, `/${tenant}/desk/cases/${reference}`))

async function titleOf({ params }: Props): Promise<string> {
  const { tenant, reference } = await params
  const { desk } = await sit(tenant, reference)
  return `${deskWords(desk.lang).case.printLetter} · ${desk.organisation}`
}

/** One message of ours on paper, for someone whom no mail reaches: their address, the day, the number, and the words. */
async function Page({ params }: Props) {
  const { tenant, reference, seq } = await params
  const { actor, desk } = await sit(tenant, reference)
  const read = await readCase(actor, reference)
  if (!read) notFound()
  const page = casePageOf(read, { desk, words: deskWords(desk.lang), actor })
  const letter = letterAt(page, Number(seq))
  if (!letter) notFound()
  const { complaint, procedure, words } = page
  // Whoever gets the letter reads it in their own language.
  const theirs = letterWords[complaint.lang]
  return (
    <Shell desk={desk} area="cases" layout="page">
      <p className="flex flex-wrap items-center gap-2 print:hidden">
        <To className={button.plain} href={`/${desk.slug}/desk/cases/${complaint.reference}#said-${seq}`}>
          <Icon name="left" /> {words.case.talk}
        </To>
        <PrintButton>{words.form.print}</PrintButton>
      </p>
      <article
        data-paper
        className="grid max-w-[42rem] grid-cols-1 gap-6 py-8 font-people text-told"
        lang={complaint.lang}
      >
        <p>
          <bdi>
            <b>{desk.organisation}</b>
          </bdi>
          {procedure.contact.address ? (
            <span className="block whitespace-pre-line">{procedure.contact.address}</span>
          ) : null}
        </p>
        <p className="block whitespace-pre-line" dir="auto">
          {letter.name}
          {letter.address ? `\n${letter.address}` : null}
        </p>
        <p>{longDate(letter.day, complaint.lang, { weekday: false })}</p>
        <h1 className="font-semibold">{theirs.yourComplaint({ reference: formatReference(complaint.reference) })}</h1>
        <p className="block whitespace-pre-line text-said" dir="auto">
          {letter.text}
        </p>
        {letter.bodies.map((line) => (
          <p key={plainOf(line)}>{plainOf(line)}</p>
        ))}
      </article>
    </Shell>
  )
}

/** What was said at this place of the timeline, when it was said by us to someone. */
function letterAt(page: CasePage, seq: number) {
  const recorded = page.timeline.find((one) => one.seq === seq)
  const event = recorded?.event
  if (!event || !isLetter(event)) return null
  const id = 'party' in event ? event.party : speakersOf(page.complaint)[0]?.id
  const party = page.complaint.parties.find((one) => one.id === id)
  const person = party ? personOf(page, party) : null
  return {
    name: person?.name ?? page.words.case.nameless,
    address: person?.address ?? null,
    day: civilDateIn(AMSTERDAM, new Date(recorded.at)),
    text: page.telling.text(event.text.id) ?? page.words.case.forgotten,
    bodies: event.type === 'complaint-refused' ? refusalBodyLines(page.procedure, page.complaint.lang) : [],
  }
}

const LETTERS = [
  'reply-sent',
  'question-asked',
  'answer-sent',
  'complaint-refused',
  'complaint-settled',
  'complaint-forwarded',
] as const
type LetterEvent = Extract<CaseEvent, { type: (typeof LETTERS)[number] }>

function isLetter(event: CaseEvent): event is LetterEvent {
  return LETTERS.some((type) => type === event.type)
}

export default orNotFound(Page, titleOf)
