import { To } from '@/app/_ui/to'
import type { AskedPeriod, PeriodChoice } from '@/lib/insights/figure-period'
import type { Lang } from '@/lib/shared/language'
import { insightsWords } from './insights-words'

const ready = ['quarter', 'year', 'all'] as const satisfies readonly PeriodChoice[]

/** The period as plain links, and a form for own dates; nothing of it needs a script. */
export function PeriodChoiceBar({ slug, lang, asked }: { slug: string; lang: Lang; asked: AskedPeriod }) {
  const words = insightsWords(lang)
  const here = `/${slug}/desk/insights`
  return (
    <nav className="period" aria-label={words.periods}>
      <ul className="line">
        {ready.map((choice) => (
          <li key={choice}>
            <To
              className="btn plain"
              href={`${here}?period=${choice}`}
              current={asked.period.choice === choice && asked.problem === null ? 'true' : undefined}
            >
              {words[choice]}
            </To>
          </li>
        ))}
      </ul>
      <form action={here} className="line">
        <input type="hidden" name="period" value="own" />
        <label className="line">
          {words.from}
          <input className="input date" type="date" name="from" defaultValue={asked.typed.from} />
        </label>
        <label className="line">
          {words.to}
          <input className="input date" type="date" name="to" defaultValue={asked.typed.to} />
        </label>
        <button className="btn" type="submit">
          {words.show}
        </button>
      </form>
    </nav>
  )
}
