import type { CivilDate } from '@/lib/core/calendar/civil-date'
import { longDate, shortDate } from '@/lib/core/calendar/format-date'
import { endOfTerm } from '@/lib/core/calendar/term'
import { OFFICE_WEEK } from '@/lib/core/calendar/working-calendar'
import type { DeskLang } from '@/lib/core/shared/language'
import { billOfTerm } from '@/lib/words/calendar/bill-of-term'
import { Bill } from './bill'
import { type StillWords, stillWords } from './landing-still-words'
import { PromiseLine } from './promise-line/promise-line'
import { uiWords } from './words'

const ANSWER = endOfTerm({
  start: '2026-02-20' as CivilDate,
  period: { amount: 6, unit: 'weeks' },
  calendar: OFFICE_WEEK,
  law: 'termijnenwet',
})
const TODAY = '2026-03-02' as CivilDate

// A sheet of paper, with the type of its own face.
const sheet =
  'border border-rule-firm border-t-3 border-t-rule-ink p-4 [&_p+p]:mt-2 [&>figcaption]:mb-3 [&>figcaption]:border-rule [&>figcaption]:border-b [&>figcaption]:pb-2 [&>figcaption]:font-house [&>figcaption]:text-meta [&>figcaption]:text-muted'

/** The product in a picture: one promise as the page makes it, the desk keeps it and the mail repeats it, with the real parts. */
export function LandingStill({ lang }: { lang: DeskLang }) {
  const said = stillWords[lang]
  return (
    <section className="mt-16 max-[900px]:mt-12" aria-labelledby="still">
      <h2 id="still" className="font-normal font-people text-[1.625rem]/[2.125rem]">
        {said.title}
      </h2>
      <p className="mt-1 text-muted text-text">{said.lead}</p>
      <div className="mt-4 grid grid-cols-[minmax(0,4fr)_minmax(0,5fr)_minmax(0,4fr)] items-start gap-4 max-[900px]:grid-cols-1">
        <figure className={`${sheet} bg-ground`}>
          <figcaption>{said.page}</figcaption>
          <p className="font-people text-head">{said.part}</p>
          <p className="border-accent border-l-3 pl-3 font-people font-semibold text-name">{said.promise}</p>
          <p>{said.pageDate(longDate(ANSWER.due, lang, { inYear: 2026 }))}</p>
        </figure>
        <AtTheDesk lang={lang} said={said} />
        <figure className={`${sheet} bg-paper font-people text-told`}>
          <figcaption>{said.mail}</figcaption>
          <p className="font-semibold">{said.subject}</p>
          <p>{said.dear}</p>
          <p>{said.mailText(longDate(ANSWER.due, lang, { inYear: 2026 }))}</p>
          <p>{said.mailEnd}</p>
        </figure>
      </div>
    </section>
  )
}

function AtTheDesk({ lang, said }: { lang: DeskLang; said: StillWords }) {
  const day = (date: string) => shortDate(date as CivilDate, lang, { inYear: 2026 })
  return (
    <figure className={`${sheet} bg-paper [&>table]:mt-4 [&>table]:text-body`}>
      <figcaption>{said.desk}</figcaption>
      <p className="mb-3 font-semibold text-name">{said.case}</p>
      <PromiseLine
        upright
        marks={[
          { id: 'a', date: '2026-02-20', state: 'kept', title: said.acknowledged, note: day('2026-02-20') },
          { id: 'b', date: '2026-02-24', state: 'kept', title: said.called, note: day('2026-02-24') },
          { id: 'c', date: ANSWER.due, state: 'next', title: said.answer, note: day(ANSWER.due) },
        ]}
        today={TODAY}
        calendar={OFFICE_WEEK}
        lang={lang}
      />
      <Bill caption={uiWords(lang).sum} rows={billOfTerm(ANSWER.sum, lang, { totalLabel: said.answerBy })} />
    </figure>
  )
}
