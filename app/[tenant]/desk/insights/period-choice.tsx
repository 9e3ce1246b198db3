import { DateParts } from '@/app/_forms/date-input'
import { partsOfDay } from '@/app/_forms/typed-day'
import { button, choice, choices } from '@/app/_ui/button'
import { To } from '@/app/_ui/to'
import type { AskedPeriod, PeriodChoice } from '@/lib/core/insights/figure-period'
import type { DeskLang } from '@/lib/core/shared/language'
import { insightsWords } from './insights-words'

const ready = ['quarter', 'year', 'all'] as const satisfies readonly PeriodChoice[]

/** The period as plain links, and a form for own dates; nothing of it needs a script. */
export function PeriodChoiceBar({ slug, lang, asked }: { slug: string; lang: DeskLang; asked: AskedPeriod }) {
  const words = insightsWords(lang)
  const here = `/${slug}/desk/insights`
  return (
    <nav className={choices} aria-label={words.periods}>
      <ul className="flex flex-wrap items-center gap-2">
        {ready.map((period) => (
          <li key={period}>
            <To
              className={choice}
              href={`${here}?period=${period}`}
              current={asked.period.choice === period && asked.problem === null ? 'true' : undefined}
            >
              {words[period]}
            </To>
          </li>
        ))}
      </ul>
      <form action={here} className="flex flex-wrap items-center gap-2 max-wide:grid max-wide:justify-items-start">
        <input type="hidden" name="period" value="own" />
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend>{words.from}</legend>
          <DateParts id="from" name="from" lang={lang} value={partsOfDay(asked.typed.from)} />
        </fieldset>
        <fieldset className="flex flex-wrap items-center gap-2">
          <legend>{words.to}</legend>
          <DateParts id="to" name="to" lang={lang} value={partsOfDay(asked.typed.to)} />
        </fieldset>
        <button className={button.quiet} type="submit">
          {words.show}
        </button>
      </form>
    </nav>
  )
}
